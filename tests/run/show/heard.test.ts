import { expect, it } from "vitest";
import { heardIn } from "../../../src/run/show/speakers.ts";

it.each([
  ["“Call it five,” says Kashiwara.", [["kashiwara", "Kashiwara"]]],
  ["When you get back Kashiwara is awake. “Well?” he says.", [["kashiwara", "Kashiwara"]]],
  ["“Don’t. It’s me,” says a boy’s voice. It is Hirano.", [["hirano", "Hirano"]]],
  ["“Don’t hit it there,” says Arai.", [["pak", "Arai"]]],
  ["“He has gone,” says the sergeant, and looks at Kashiwara.", []],
  ["“He has gone,” says Sergeant Nemoto, and looks at Kashiwara.", []],
  ["Kashiwara’s place is empty. “So,” says a man.", []],
  ["Kashiwara looks at Mori. “So,” he says.", []],
  ["You think of Kashiwara.", []],
])("in %j is heard %j", (text, heard) => {
  expect([...heardIn(text)]).toEqual(heard);
});
