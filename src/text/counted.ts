/** "1 decision", "2 decisions". */
export const counted = (count: number, what = "decision"): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;
