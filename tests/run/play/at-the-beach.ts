/** How a small book of ours begins: in a chapter, at a place, on a day. */
export const AT_THE_BEACH = `
-> beach
=== beach
# chapter: 1
# title: Ash
# place: The beach
# when: June 1944
~ day("1944-06-19")
~ hour(NOON)
Sand.`;
