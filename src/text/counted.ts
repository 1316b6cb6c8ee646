/** "1 decision", "2 decisions". */
export const counted = (count: number): string => `${count} decision${count === 1 ? "" : "s"}`;
