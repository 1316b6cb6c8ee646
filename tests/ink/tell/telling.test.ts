import fc from "fast-check";
import { expect, test } from "vitest";
import type { Binding } from "../../../src/ink/tell/passage.ts";
import { tell } from "../../../src/ink/tell/teller.ts";
import { rounds } from "../../durability/rounds.ts";
import { bookOf, playOut } from "../specimens.ts";

/** Everything ink reads ahead for, with telling words in between; each ends where the next begins. */
const PIECES = [
  "Sand.",
  "Ash <>",
  "<> and sand.",
  "~ drink(1)",
  "~ drink(1)\n~ drink(1)",
  "Dry? {parched():Yes.|No.} # hears: tanida",
  "# place: beach",
  "{ parched():\n    ~ drink(1)\n    Better.\n}",
  "{ parched():\n    Better <>\n    ~ drink(1)\n}",
  "-> errand ->",
  "{&One|Two} {silent()}",
  "* {parched()} [On]\n    ~ drink(1)\n    Gone <>\n-",
  "+ [Drink]\n    ~ drink(1)\n-",
  "* ->\n    ~ drink(1)\n    Ash.\n-",
  "- (LABEL)",
];
const TAIL = `-> END
=== errand
~ drink(1)
Back.
~ drink(1)
->->
=== function silent()
~ return ""
`;

/** How often the story comes by a telling word when every condition holds and the first choice is taken. */
function tellings(pieces: readonly string[]): number {
  const inPiece = (piece: string) => (piece === "-> errand ->" ? 2 : piece.split("drink(1)").length - 1);
  return pieces.reduce((sum, piece) => sum + inPiece(piece), 0);
}

test("a telling word is heard once each time the story comes by it, whatever ink reads ahead", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const body = pieces.map((piece, index) => piece.replace("LABEL", `at_${index}`)).join("\n");
      const book = bookOf(`EXTERNAL drink(n)\nEXTERNAL parched()\n-> start\n=== start\n${body}\n${TAIL}`);
      let drunk = 0;
      const bindings: Binding[] = [
        { name: "parched", asks: true, call: () => true },
        {
          name: "drink",
          asks: false,
          call: () => {
            drunk += 1;
          },
        },
      ];
      playOut(tell(book, bindings, 1));
      expect(drunk).toBe(tellings(pieces));
    }),
    { numRuns: rounds(40, 400) },
  );
});
