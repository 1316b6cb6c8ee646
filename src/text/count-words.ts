/** How many words of prose stand in a text, as a book counts them: whatever stands between two spaces. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
