/** A word or a sentence with its first letter large. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
