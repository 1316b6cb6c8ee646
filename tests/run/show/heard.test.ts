import { expect, it } from "vitest";
import { heardIn, othersHeardIn } from "../../../src/run/show/speakers.ts";

it.each([
  ["“Call it five,” says Kashiwara.", [["kashiwara", "Kashiwara"]]],
  ["When you get back Kashiwara is awake. “Well?” he says.", [["kashiwara", "Kashiwara"]]],
  ["“Don’t. It’s me,” says a boy’s voice. It is Hirano.", [["hirano", "Hirano"]]],
  ["“Don’t hit it there,” says Arai.", [["pak", "Arai"]]],
  ["“He has gone,” says the sergeant, and looks at Kashiwara.", [["nemoto", "the sergeant"]]],
  ["“Dig,” says Sergeant Nemoto, far off.", [["nemoto", "Nemoto"]]],
  ["Sergeant Nemoto stops in front of you. “Hold out your hands.”", [["nemoto", "Nemoto"]]],
  ["“He has gone,” says Corporal Abe, and looks at Kashiwara.", []],
  ["Kashiwara’s place is empty. “So,” says a man.", []],
  ["Kashiwara looks at Mori. “So,” he says.", []],
  ["You think of Kashiwara.", []],
])("in %j is heard %j", (text, heard) => {
  expect([...heardIn(text)]).toEqual(heard);
});

it.each([
  ["“Dig,” says Corporal Abe, far off.", [["Abe", "Corporal Abe"]]],
  ["“At home I grow leeks,” says Abe.", [["Abe", "Abe"]]],
  ["Corporal Abe looks in. “Leeks,” says the corporal, and goes on by.", [["Abe", "Corporal Abe"]]],
  ["Corporal Abe only says: “Leeks.”", [["Abe", "Corporal Abe"]]],
  ["Corporal Endo is gone. “Leeks,” says Corporal Abe.", [["Abe", "Corporal Abe"]]],
  ["Corporal Endo looks at Corporal Abe. “Leeks,” says the corporal.", []],
  ["Tanida gives the watch to Corporal Abe. “So,” says Tanida.", []],
  ["“Corporal Abe,” says Captain Tanida. He says it twice.", []],
  ["The drum says NEVER FOR DRINKING.", []],
  ["“He was there,” says Abe’s brother. Nobody says Abe.", []],
])("others who are heard in %j are %j", (text, heard) => {
  expect([...othersHeardIn(text)]).toEqual(heard);
});
