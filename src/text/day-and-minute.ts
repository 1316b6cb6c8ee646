/** The day and the minute as the reader's clock had them. */
export function formatDayAndMinute(when: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [when.getFullYear(), two(when.getMonth() + 1), two(when.getDate())].join("-");
  return `${day} ${two(when.getHours())}:${two(when.getMinutes())}`;
}
