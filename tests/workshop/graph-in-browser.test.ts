import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeVocabulary } from "../../src/author/story-book.ts";
import { skipped } from "../durability/strace.ts";
import { NO_BROWSER, startBrowser } from "../game/browser.ts";
import { game } from "../game/game.ts";
import { CONTRASTS } from "../game/in-page.ts";

/** What a page would obey if it were not told that it is words. */
const EVIL = `<script>document.title = 1</script><img src=x onerror=document.title=1>"'&amp;`;
const LEAST_CONTRAST = 4.5;
// What a browser may round.
const NEARLY = 1;

const BOOK = `INCLUDE vocabulary.ink
-> ash
=== ash
# chapter: 1
# title: Ash
# place: the beach
-> dig
= dig
The tide is out.
* (iron) [Take the iron] -> hole
* (cloth) [Take the cloth] -> water
= hole
A hole in the black sand.
* (deep) {not parched()} [Dig deep, Itō]
* (wide) {hurt() and sick()} [Dig wide]
- -> water
=== water
# chapter: 2
# title: Water
The tap drips: ${EVIL}
<- doors.cellar
* (drank) [Drink ${EVIL}]
- It is gone. # title: The Sunset # end: sunset
-> END
=== attic
# chapter: 3
# title: The Attic
Dust.
-> water
=== doors
= cellar
-> DONE
`;

describe.skipIf(NO_BROWSER)(skipped("the map of a book in a browser", NO_BROWSER), () => {
  let browser: BrowserContext;
  let address = "";
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "graph-"));
    writeFileSync(join(folder, "main.ink"), BOOK);
    writeFileSync(join(folder, "vocabulary.ink"), writeVocabulary());
    const file = join(folder, "map.html");
    const { status, stderr } = game(["graph", "--story", folder, "--out", file]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    address = `file://${file}`;
    browser = await startBrowser();
  });
  afterAll(() => browser?.browser()?.close());

  async function opened({
    at = "",
    width = 1200,
    colorScheme = "light" as "light" | "dark",
  } = {}): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(address + at);
    return page;
  }

  const card = (page: Page, name: string) => page.locator(`a.scene[href="#${name}"]`);
  const account = (page: Page) => page.getByRole("complementary");
  // What was clicked on is told when the page has heard of its new address.
  const isToldOf = (page: Page, name: string) =>
    account(page).getByRole("heading", { level: 2, name, exact: true }).waitFor();
  const boxOf = async (page: Page, name: string) => {
    const box = await card(page, name).boundingBox();
    if (!box) throw new Error(`There is no ${name} in the map.`);
    return box;
  };
  const drawn = (page: Page) =>
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");

  it("shows the whole book at first, and asks for nothing beside itself whatever is done", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address);
    await drawn(page);
    const map = await page.locator("#map").boundingBox();
    for (const box of await page.locator("rect.box").all()) {
      const { x = -1, y = -1, width = 0, height = 0 } = (await box.boundingBox()) ?? {};
      expect(x >= 0 && y >= (map?.y ?? 0) && x + width <= 1200 && y + height <= 800).toBe(true);
    }
    await page.getByRole("searchbox").fill("tap");
    await page.keyboard.press("Enter");
    await account(page).getByRole("link", { name: "Drink" }).click();
    await page.keyboard.press("0");
    expect({ asked, complaints, title: await page.title() }).toEqual({
      asked: [address],
      complaints: [],
      title: expect.stringMatching(/^graph-\w+: the book as a map$/),
    });
    await page.close();
  });

  it("finds a choice by its words from the keyboard, and says where it stands, what it asks and the way there", async () => {
    const page = await opened();
    await page.keyboard.press("/");
    await page.keyboard.type("dig DEEP, ito");
    await page.keyboard.press("Enter");
    await isToldOf(page, "Dig deep, Itō");
    const said = await account(page).innerText();
    expect(said).toContain("main.ink:14");
    expect(said).toContain("Offered in ash.hole where {not parched()}");
    expect(said).toMatch(/Taken in (\d+) of 200 runs by chance/);
    expect(said).toContain("The shortest of those 200 runs by chance, not of all there are: 2 choices.");
    expect(await account(page).getByRole("listitem").locator("code").allInnerTexts()).toEqual([
      "ash.dig.iron",
      "ash.hole.deep",
    ]);
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H2");
    await page.close();
  });

  it("opens a scene that is clicked on: its source line, first words, choices with what they ask, and its ways", async () => {
    const page = await opened();
    const { width, height } = await boxOf(page, "ash.hole");
    // On its name.
    await card(page, "ash.hole").click({ position: { x: width / 10, y: height / 9 } });
    await isToldOf(page, "ash.hole");
    const said = await account(page).innerText();
    for (const words of ["main.ink:12", "A hole in the black sand.", "{hurt() and sick()}", "water (Water)"])
      expect(said).toContain(words);
    expect(said).toMatch(/Comes from\n+ash\.dig: Take the iron/);
    expect(said).toMatch(/The way there\n+The shortest .*: 1 choice\.\n+(1\.\s*)?Take the iron/);
    await account(page).getByRole("link", { name: "water", exact: true }).click();
    await isToldOf(page, "water");
    expect(await account(page).innerText()).toContain("■ The Sunset sunset 100 %");
    await page.goBack();
    await account(page).getByRole("heading", { name: "ash.hole" }).waitFor();
    await account(page).getByRole("button", { name: "Close" }).click();
    await account(page).waitFor({ state: "hidden" });
    await page.close();
  });

  it("says of what no run came by that none did, and of what nothing leads to that nothing does", async () => {
    const page = await opened({ at: "#attic" });
    const said = await account(page).innerText();
    expect(said).toContain("None of the 200 runs came here. explore goes every way there is");
    expect(said).toContain("Nothing in the text diverts here");
    await page.close();
  });

  it("does not say of what tells nothing that no run came by", async () => {
    const page = await opened({ at: "#doors.cellar" });
    const said = await account(page).innerText();
    expect(said).toContain("It tells nothing, and only leads on.");
    expect(said).not.toContain("None of the");
    await page.close();
  });

  it("is zoomed by wheel about the pointer, by key and by button, and is pulled without opening what is pulled at", async () => {
    const page = await opened();
    await drawn(page);
    const before = await boxOf(page, "ash.dig");
    const [x, y] = [before.x + before.width / 4, before.y + before.height / 4];
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -300);
    await drawn(page);
    const nearer = await boxOf(page, "ash.dig");
    expect(nearer.width).toBeGreaterThan(before.width * 1.2);
    expect(Math.abs(nearer.x + nearer.width / 4 - x)).toBeLessThan(NEARLY);
    expect(Math.abs(nearer.y + nearer.height / 4 - y)).toBeLessThan(NEARLY);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 5 });
    await page.mouse.up();
    await drawn(page);
    const pulled = await boxOf(page, "ash.dig");
    expect([Math.round(pulled.x - nearer.x), Math.round(pulled.y - nearer.y)]).toEqual([60, 40]);
    expect(page.url()).toBe(address);
    await page.keyboard.press("-");
    await drawn(page);
    expect((await boxOf(page, "ash.dig")).width).toBeLessThan(pulled.width);
    await page.getByRole("button", { name: "The whole book" }).click();
    await drawn(page);
    expect(await boxOf(page, "ash.dig")).toEqual(before);
    await page.close();
  });

  it("is gone through with the Tab key, card by card, and each is opened with Enter", async () => {
    const page = await opened();
    await page.getByRole("searchbox").focus();
    for (const name of ["ash.dig", "ash.hole"]) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe(`#${name}`);
    }
    await page.keyboard.press("Enter");
    await isToldOf(page, "ash.hole");
    await page.close();
  });

  it("takes the words of a book for words alone", async () => {
    const page = await opened({ at: "#water.drank" });
    await isToldOf(page, `Drink ${EVIL}`);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toMatch(/^graph-\w+: the book as a map$/);
    await page.close();
  });

  it.each(["light", "dark"] as const)("can be read by everyone in the %s scheme", async (colorScheme) => {
    const page = await opened({ at: "#ash.hole", colorScheme });
    const all: { words: string; contrast: number }[] = await page.evaluate(CONTRASTS);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ contrast }) => contrast < LEAST_CONTRAST)).toEqual([]);
    await page.close();
  });

  it("has room for the map beside what is told, and above it in a narrow window", async () => {
    for (const width of [1200, 390]) {
      const page = await opened({ at: "#ash.hole", width });
      const [map, told] = [await page.locator("#map").boundingBox(), await account(page).boundingBox()];
      if (!map || !told) throw new Error("One of the two is not there.");
      expect(map.width * map.height).toBeGreaterThan((width * 800) / 3);
      expect(told.width * told.height).toBeGreaterThan((width * 800) / 5);
      if (width > 1000) expect(told.x).toBeGreaterThanOrEqual(map.x + map.width - NEARLY);
      else expect(told.y).toBeGreaterThanOrEqual(map.y + map.height - NEARLY);
      await page.close();
    }
  });
});
