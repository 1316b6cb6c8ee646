const SMALL = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" "),
  ..."fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number below a hundred as a sentence has it; others in figures. */
function inWords(number: number): string {
  if (number >= 100) return String(number);
  const tens = TENS[Math.floor(number / 10) - 2];
  if (tens === undefined) return SMALL[number] ?? String(number);
  return number % 10 === 0 ? tens : `${tens}-${SMALL[number % 10]}`;
}

/** A text in which one thing more is counted than before, where it counts them in words; as it was, where it does not. */
export function countOneMore(text: string, count: number, thing: RegExp): string {
  const counted = new RegExp(`\\b${inWords(count)}(?=\\s+${thing.source})`, "gi");
  return text.replace(counted, (word) => {
    const next = inWords(count + 1);
    return /^\p{Lu}/u.test(word) ? next.charAt(0).toUpperCase() + next.slice(1) : next;
  });
}
