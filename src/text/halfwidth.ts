// Each stands this far from its like in ASCII.
const FULLWIDTH = 0xfee0;

/** A text as it is typed where the keyboard is not set to Chinese, Japanese or Korean. @param wide what is to be narrow */
export const toHalfwidth = (text: string, wide = /[\u3000\uff01-\uff5e]/g): string =>
  text.replace(wide, (char) =>
    char === "\u3000" ? " " : String.fromCharCode(char.charCodeAt(0) - FULLWIDTH),
  );
