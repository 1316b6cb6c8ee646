/**
 * What is found in the text of a row, looked for once: a book that is being written is judged after every key, and most of
 * its rows are what they were.
 */
export function onceForEach<Found extends object>(
  find: (text: string) => Found,
): (row: { readonly text: string }) => Found {
  const known = new WeakMap<object, Found>();
  return (row) => {
    const found = known.get(row) ?? find(row.text);
    known.set(row, found);
    return found;
  };
}
