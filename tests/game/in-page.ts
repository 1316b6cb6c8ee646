// What is asked inside a page, as its own scripts would: the tests themselves know no window and no document.

/** Of each stretch of text that is seen: its words, and how much lighter or darker it is than what it stands on. */
export const CONTRASTS = `(() => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = numbers(colour).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isClear = (colour) => numbers(colour)[3] === 0;
  const isIn = ({ left, right, top, bottom }, outer) =>
    left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
  const isFilled = (shape) => {
    const { fill, fillOpacity } = getComputedStyle(shape);
    return fill !== "none" && !isClear(fill) && fillOpacity !== "0";
  };
  // In a drawing a text stands on whatever was drawn last beneath it.
  const shapeUnder = (text) =>
    [...text.ownerSVGElement.querySelectorAll("rect")].filter(
      (shape) =>
        shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING &&
        isFilled(shape) &&
        isIn(text.getBoundingClientRect(), shape.getBoundingClientRect()),
    ).at(-1);
  const ground = (element) => {
    const shape = element.ownerSVGElement && shapeUnder(element);
    if (shape) return getComputedStyle(shape).fill;
    const { backgroundColor } = getComputedStyle(element);
    return isClear(backgroundColor) ? ground(element.parentElement) : backgroundColor;
  };
  const inkOf = (element) => getComputedStyle(element)[element.ownerSVGElement ? "fill" : "color"];
  const seen = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!node.data.trim() || parentElement.closest(".said")) continue;
    const [one, other] = [inkOf(parentElement), ground(parentElement)].map(luminance).sort((a, b) => a - b);
    const isBar = parentElement.matches(".bar");
    seen.push({ words: node.data.trim().slice(0, 40), isBar, contrast: (other + 0.05) / (one + 0.05) });
  }
  return seen;
})()`;

/** How many letters stand in a line that is full, on the average over the long paragraphs of the story. */
export const LETTERS_A_LINE = `(() => {
  let lines = 0;
  let letters = 0;
  for (const { firstChild: text } of [...document.querySelectorAll("p.text")].filter((p) => p.textContent.length > 300)) {
    const range = document.createRange();
    let top;
    let line = 0;
    for (let at = 0; at < text.length; at += 1) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const [box] = range.getClientRects();
      if (!box) continue;
      // What stands in the last line is not counted: it is not full.
      if (top !== undefined && box.top > top + 5) {
        lines += 1;
        letters += line;
        line = 0;
      }
      top = box.top;
      line += 1;
    }
  }
  return letters / lines;
})()`;

/** Whether something reaches beyond the window to the right. */
export const IS_TOO_WIDE = "document.documentElement.scrollWidth > innerWidth";

/** Every heading in its order, by its level. */
export const HEADINGS = `[...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]))`;
