import fc from "fast-check";

// Every kind of value ink has, in variables that outlive a scene and in such as do not.
const HEAD = `# title: Made up
LIST trees = oak, (ash), elm
LIST birds = crow = 2, owl, wren = 7
VAR i = 3
VAR f = 3.0
VAR b = true
VAR s = "1.0f"
VAR l = (oak, elm)
VAR nobody = ()
VAR d = -> k1
VAR constructor = 2
VAR __proto__ = 1.0
-> k0
`;
const TAIL = `
=== over
{i} {f} {b} {s} {l} {trees} {birds} {nobody} {d == -> k1} {constructor} {__proto__} {LIST_ALL(nobody)} {LIST_INVERT(l)}
-> END
=== function half(n)
~ return n / 2
=== function double(ref n)
~ n = n * 2
=== function clear(ref n)
~ n = ()
=== function say(n)
so {n}
=== tunnel(n)
~ temp deep = n * 1.0
In {deep / 4}.
+ [Wait in it {deep}] {deep / 8}
+ [Leave it]
- Out {deep / 2}.
->->
=== aside
{aside > 3: -> DONE}
+ [Aside {aside}] Aside, {f / 2}. -> k1
`;

type Kind = "number" | "truth" | "list" | "text";

const { number, truth, list, text } = fc.letrec<Record<Kind, string>>((part) => {
  const tie = (kind: Kind) => part(kind) as fc.Arbitrary<string>;
  const sum = (signs: string[], of: fc.Arbitrary<string>) =>
    fc.tuple(of, fc.constantFrom(...signs), of).map(([one, sign, other]) => `(${one} ${sign} ${other})`);
  const call = (names: string[], of: fc.Arbitrary<string>) =>
    fc.tuple(fc.constantFrom(...names), of).map(([name, given]) => `${name}(${given})`);
  return {
    number: fc.oneof(
      { maxDepth: 3, depthIdentifier: "expression" },
      fc.constantFrom(
        "i",
        "f",
        "__proto__",
        "constructor",
        "t",
        "0",
        "2",
        "-3",
        "7",
        "3.0",
        "-2.0",
        "0.5",
        "1000000.0",
      ),
      fc.constantFrom(
        "k1",
        "TURNS()",
        "TURNS_SINCE(-> k0)",
        "CHOICE_COUNT()",
        "RANDOM(1, 6)",
        "half(i)",
        "half(f)",
      ),
      sum(["+", "-", "*", "/", "%"], tie("number")),
      call(["FLOOR", "CEILING", "INT", "FLOAT"], tie("number")),
      tie("number").map((value) => `(- ${value})`),
      call(["LIST_COUNT", "LIST_VALUE"], tie("list")),
      fc.tuple(tie("number"), tie("number")).map(([one, other]) => `MAX(${one}, ${other})`),
      fc
        .tuple(tie("number"), fc.constantFrom("0.5", "2", "-1"))
        .map(([one, other]) => `POW(${one}, ${other})`),
    ),
    truth: fc.oneof(
      { maxDepth: 2, depthIdentifier: "expression" },
      fc.constantFrom("b", "true", "not k2", "l ? ash", 's == "x"'),
      sum(["<", "==", ">=", "!="], tie("number")),
      sum(["==", ">", "?", "!?"], tie("list")),
      sum(["&&", "||"], tie("truth")),
    ),
    list: fc.oneof(
      { maxDepth: 2, depthIdentifier: "expression" },
      fc.constantFrom("l", "trees", "birds", "nobody", "()", "(oak)", "(elm, owl)", "(crow, wren)"),
      sum(["+", "-", "^"], tie("list")),
      call(["LIST_ALL", "LIST_INVERT", "LIST_MIN", "LIST_MAX", "LIST_RANDOM"], tie("list")),
      fc.constantFrom("LIST_RANGE(LIST_ALL(birds), 2, 5)", "trees(2)", "(l + 1)"),
    ),
    text: fc.oneof(
      { maxDepth: 2, depthIdentifier: "expression" },
      fc.constantFrom("s", '"x"', '"3.0f"', '""'),
      tie("number").map((value) => `"{${value}}"`),
      sum(["+"], tie("text")),
    ),
  };
});

const any = fc.oneof(number, truth, list, text);

// A text made of itself twice outgrows what a story may keep in ten turns, where ink alone goes on.
const kept = text.filter((value) => (value.match(/\bs\b/g)?.length ?? 0) <= 1);

const line: fc.Arbitrary<string> = fc.oneof(
  any.map((value) => `It is {${value}}.`),
  number.map((value) => `~ i = ${value}`),
  number.map((value) => `~ f = ${value}`),
  number.map((value) => `~ t = ${value}`),
  truth.map((value) => `~ b = ${value}`),
  list.map((value) => `~ l = ${value}`),
  list.map((value) => `~ nobody = ${value}`),
  kept.map((value) => `~ s = ${value}`),
  fc.constantFrom("~ d = -> k2", "~ d = -> over", "~ f = FLOAT(3)", "~ i++", "~ i = half(f)", "~ l = nobody"),
  fc.constantFrom(
    "~ double(i)",
    "~ double(f)",
    "~ double(t)",
    "~ clear(l)",
    "~ clear(nobody)",
    "~ SEED_RANDOM(7)",
  ),
  fc.constantFrom(
    "Glued <>",
    "<> on.",
    "{say(f)}, it said.",
    "-> tunnel(i) ->",
    "-> tunnel(f) ->",
    "<- aside",
  ),
  fc.constantFrom("{one|two|three}", "{&a|b|c} {!once|twice}", "{~w|x|y|z}", "{shuffle once:\n- p\n- q\n}"),
  truth.map((value) => `{${value}: yes <>|no} so`),
  fc.constantFrom(
    "　Set in, \u00a0and\u200c on.",
    "A  line,\twith 3.0, room. # place: a # when: {f}",
    "# place: above",
  ),
);

const choice = fc.tuple(
  fc.constantFrom("+", "*"),
  fc.option(truth, { nil: undefined }),
  fc.oneof(
    any.map((value) => `[Take {${value}}]`),
    fc.constantFrom("Say[ it] aloud", "Go {&on|further}", "[Dressed # place: b]", "Both[.], # when: late"),
  ),
  fc.array(line, { maxLength: 2 }),
  fc.constantFrom("k0", "k0", "k1", "k1", "k1", "k2", "k2", "k2", "d", "over"),
);

const knot = fc.tuple(
  fc.array(line, { minLength: 1, maxLength: 5 }),
  fc.array(choice, { minLength: 2, maxLength: 4 }),
);

/** A small story full of what ink can do, which comes to an end. */
export const generatedStory: fc.Arbitrary<string> = fc.tuple(knot, knot, knot).map((knots) => {
  const told = knots.map(([lines, choices], index) =>
    [
      `=== k${index}`,
      "~ temp t = 1.0",
      "{TURNS() > 30: -> over}",
      ...lines,
      ...choices.map(
        ([mark, condition, words, inner, to]) =>
          `${mark} ${condition === undefined ? "" : `{${condition}} `}${words}\n${[...inner, `-> ${to}`].map((each) => `    ${each}`).join("\n")}`,
      ),
      // What ink takes by itself where nothing else is left.
      "+ -> over",
    ].join("\n"),
  );
  return HEAD + told.join("\n") + TAIL;
});
