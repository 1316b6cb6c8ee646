// Draws lines of speech with their speakers' names taken out, for a reader to say whose they are:
//     node tests/story/voices.mjs story SEED [HOW_MANY]
// prints the lines, numbered, and after them the key.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PEOPLE = {
  Kashiwara: /\bKashiwara\b/,
  Shimizu: /\bShimizu\b/,
  Mori: /\bMori\b/,
  Nemoto: /\b(Sergeant Nemoto|the sergeant|Nemoto)\b/,
  Pak: /\b(Pak|Arai)\b/,
  Tanida: /\b(Tanida|the captain)\b/,
  "the general": /\b(the general|Kuribayashi|General Kuribayashi)\b/,
  Ōkubo: /Ōkubo/,
  Itō: /Itō/,
  Nishi: /\b(Nishi|the Baron)\b/,
  Yoneda: /\bYoneda\b/,
};

const [folder = "story", seed = "1", many = "20"] = process.argv.slice(2);

function* spoken() {
  for (const name of readdirSync(join(folder, "chapters"))) {
    const text = readFileSync(join(folder, "chapters", name), "utf8");
    for (const [line] of text.matchAll(/^.*".*$/gm)) {
      const plain = line.replace(/\s#\s.*$/, "").replace(/^\s*[*-]\s*(\(\w+\))?.*?\]\s*$/, "");
      // One speaker a paragraph: whoever "says" in it says all of it. A line with a condition in it may be two men's.
      if (/[{}|]/.test(plain)) continue;
      const says = plain.match(/" (?:says|said|sings|whispers) ([^."]{2,30}?)[,."]/)?.[1];
      const who = Object.entries(PEOPLE).find(([, pattern]) => says && pattern.test(says))?.[0];
      const quotes = [...plain.matchAll(/"([^"]+)"/g)].map(([, quote]) => quote);
      const speech = quotes.join(" ").replace(/\s+/g, " ").trim();
      if (who && speech.split(" ").length >= 6) yield [who, speech];
    }
  }
}

const byPerson = new Map(Object.keys(PEOPLE).map((name) => [name, []]));
for (const line of spoken()) byPerson.get(line[0]).push(line);
let state = Number(seed);
const roll = (most) => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * most);
};
const shuffled = (items) =>
  items
    .map((item) => [roll(1_000_000), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

const drawn = shuffled([...byPerson.values()].flatMap((lines) => shuffled(lines).slice(0, Number(many))));
for (const [index, [, speech]] of drawn.entries()) console.log(`${index + 1}. ${speech}`);
console.log(`\nKEY ${drawn.map(([who], index) => `${index + 1} ${who}`).join("; ")}`);
