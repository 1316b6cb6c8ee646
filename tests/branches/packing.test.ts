import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { BOOK, branchFiles } from "../author/branches/specimen-branch.ts";
import { branches, game, inFolder, inOwnFolder, write } from "../game/game.ts";

inOwnFolder();

const NOTE = { "notes/kite_paper.md": "# Paper\n" };

/** For the book it is written for. */
const pack = (...args: string[]) => game(["branch", "pack", ...args, "--story", ownBook()]);

function ownBook(): string {
  for (const [name, text] of Object.entries(BOOK)) write(`book/${name}`, text);
  return inFolder("book");
}

function laid(): string {
  for (const [name, text] of branchFiles({ files: NOTE })) write(`mine/${name}`, text);
  write("mine/.git/config", "not for others");
  write("mine/plan.txt", "not for others");
  return inFolder("mine");
}

const read = (folder: string) =>
  [...branchFiles({ files: NOTE }).keys()].map((name) => readFileSync(`${folder}/${name}`, "utf8"));

it("a branch is packed, sent and unpacked into where a reader keeps them, and is in the game", () => {
  const packed = inFolder("kite.branch");
  expect(pack(laid(), packed)).toEqual({
    status: 0,
    stdout: `Packed "kite" 1.2 into ${packed}.\n`,
    stderr: "",
  });
  expect(readFileSync(packed, "utf8")).not.toContain("not for others");
  expect(game(["branch", "unpack", packed]).stdout).toBe(`Unpacked "kite" 1.2 into ${branches()}/kite.\n`);
  expect(read(`${branches()}/kite`)).toEqual(read(inFolder("mine")));
  expect(readdirSync(branches())).toEqual(["kite"]);
  for (const [name, text] of Object.entries(BOOK)) write(`book/${name}`, text);
  expect(game(["branch", "list", "--json", "--story", inFolder("book")]).stdout).toBe(
    `${JSON.stringify(
      [
        {
          place: `${branches()}/kite`,
          id: "kite",
          title: "A Kite",
          author: "Somebody",
          version: "1.2",
          isIn: true,
        },
      ],
      null,
      2,
    )}\n`,
  );
});

it("packed it is in the game as well, and listed as such", () => {
  pack(laid(), inFolder("kite.branch"));
  for (const [name, text] of Object.entries(BOOK)) write(`book/${name}`, text);
  const { status, stdout } = game([
    "branch",
    "list",
    "--story",
    inFolder("book"),
    "--with",
    inFolder("kite.branch"),
    "--with",
    inFolder("mine"),
  ]);
  expect({ status, stdout }).toEqual({
    status: 1,
    stdout: `A Kite, by Somebody (kite 1.2)
    in ${inFolder("kite.branch")}
left out: kite
    in ${inFolder("mine")}
    the branch "kite" is there already, in version 1.2
1 branch in the book, 1 left out.
`,
  });
});

it("nothing that is there is written over, by packing or by unpacking", () => {
  const packed = inFolder("kite.branch");
  writeFileSync(packed, "mine");
  expect(pack(laid(), packed)).toMatchObject({ status: 1, stdout: "" });
  expect(readFileSync(packed, "utf8")).toBe("mine");
  write("branches/kite/page.txt", "mine");
  pack(laid(), inFolder("other.branch"));
  expect(game(["branch", "unpack", inFolder("other.branch")])).toEqual({
    status: 1,
    stdout: "",
    stderr: `There is something at ${branches()}/kite already. Move that elsewhere first, or name another folder.\n`,
  });
  expect(readdirSync(`${branches()}/kite`)).toEqual(["page.txt"]);
});

it("what is no packed branch is not unpacked at all", () => {
  pack(laid(), inFolder("kite.branch"));
  const text = readFileSync(inFolder("kite.branch"), "utf8");
  writeFileSync(inFolder("cut.branch"), text.slice(0, 200));
  const { status, stderr } = game(["branch", "unpack", inFolder("cut.branch")]);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `There is no branch to be had from ${inFolder("cut.branch")}: it is no packed branch, or was cut off on its way.\n`,
  });
  expect(existsSync(branches())).toBe(false);
});

it.each([
  [["branch", "pack"], "Name the folder of the branch to pack: branch pack FOLDER."],
  [["branch", "unpack"], "Name the file of the branch to unpack: branch unpack FILE."],
])("%j says what to type", (args, says) => {
  const { status, stderr } = game(args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
});

it("of a book that does not compile it is said that no branch can be in it, not that there is none", () => {
  for (const [name, text] of Object.entries(BOOK)) write(`book/${name}`, text);
  write("book/main.ink", `${BOOK["main.ink"]}\n=== slip\n{parched( Sand.\n-> END\n`);
  const listed = game(["branch", "list", "--story", inFolder("book"), "--with", laid()]);
  expect(listed).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("Mend it first") });
});

it("a branch that the book would leave out is packed, and what is wrong with it is said", () => {
  const folder = laid();
  const [name = "", text = ""] =
    [...branchFiles({ files: NOTE })].find(([each]) => each.endsWith(".ink")) ?? [];
  write(`mine/${name}`, `${text}\n=== kite_slip\n{parched( Sand.\n-> END\n`);
  const { status, stdout } = pack(folder, inFolder("kite.branch"));
  expect(status).toBe(1);
  expect(stdout).toContain(
    `Packed "kite" 1.2 into ${inFolder("kite.branch")}.\nThe book in ${inFolder("book")} leaves it out as it is:`,
  );
  expect(stdout).toContain(`${name}:`);
  expect(existsSync(inFolder("kite.branch"))).toBe(true);
});
