const WORDS = [
  "",
  ..."One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen".split(
    " ",
  ),
];

/** The number of a chapter in words, as far as a book has chapters; nothing for 0, which opens before the first. */
export const numberWord = (number: number): string => WORDS[number] ?? String(number);
