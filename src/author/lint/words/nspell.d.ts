/** The little of nspell we use; it comes without types. */
declare module "nspell" {
  function nspell(
    aff: string,
    dic: string,
  ): { correct(word: string): boolean; suggest(word: string): string[] };
  export = nspell;
}
