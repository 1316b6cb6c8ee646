import { expect, it } from "vitest";
import { heardIn, othersHeardIn } from "../../../src/run/show/speakers.ts";

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

it.each([
  ["“Dig,” says Sergeant Nemoto, far off.", [["Nemoto", "Sergeant Nemoto"]]],
  ["“At home I grow leeks,” says Nemoto.", [["Nemoto", "Nemoto"]]],
  ["Sergeant Nemoto looks in. “Leeks,” says the sergeant, and goes on by.", [["Nemoto", "Sergeant Nemoto"]]],
  ["Sergeant Nemoto only says: “Leeks.”", [["Nemoto", "Sergeant Nemoto"]]],
  ["Sergeant Kubo is gone. “Leeks,” says Sergeant Nemoto.", [["Nemoto", "Sergeant Nemoto"]]],
  ["Sergeant Kubo looks at Sergeant Nemoto. “Leeks,” says the sergeant.", []],
  ["Tanida gives the watch to Sergeant Nemoto. “So,” says Tanida.", []],
  ["“Sergeant Nemoto,” says Captain Tanida. He says it twice.", []],
  ["The drum says NEVER FOR DRINKING.", []],
  ["“He was there,” says Nemoto’s brother. Nobody says Nemoto.", []],
])("others who are heard in %j are %j", (text, heard) => {
  expect([...othersHeardIn(text)]).toEqual(heard);
});
