/** Whether a knot is of the branch with this id: called as that is, or by a name that begins with it and an underscore. */
export const isNameOf = (branch: string, knot: string): boolean =>
  knot === branch || knot.startsWith(`${branch}_`);
