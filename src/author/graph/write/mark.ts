const MARK = "Written by buried-letters graph, which writes over this file when it is told to again";

/** The first line of each kind of file, by which it is known as ours to write over. */
export const asMark = {
  html: `<!-- ${MARK} -->`,
  mmd: `%% ${MARK}`,
};

/** Whether a file that begins so was written here. */
export const isMarked = (beginning: string): boolean =>
  Object.values(asMark).some((mark) => beginning.replace(/^<!DOCTYPE html>\n/, "").startsWith(`${mark}\n`));
