import { type Paragraph, STRUCK_OUT } from "../play/scene.ts";

/** A paragraph in Markdown, with the word for it where the censor struck something out. */
export const marked = ({ spans }: Pick<Paragraph, "spans">): string =>
  spans.map(({ text, struck }) => (struck ? STRUCK_OUT : bare(text))).join("");

/** Words that Markdown takes for nothing but words. */
export const bare = (text: string): string =>
  text
    .replace(/[\\`*_<>[\]&#~|]/g, "\\$&")
    .replace(/^(\s*)([-+])(?=\s)/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/, "$1\\$2");
