/** Words as a reader counts them, in prose and in options alike: "half-baked", "it's" and "1945" are one each. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
