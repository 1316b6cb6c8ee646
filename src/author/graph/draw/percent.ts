/** A share in a few letters. */
export function percent(share: number): string {
  const hundredths = share * 100;
  return hundredths > 0 && hundredths < 1 ? "<1 %" : `${Math.round(hundredths)} %`;
}
