import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { screenOfTheMoment } from "./moment.ts";
import { svgOf } from "./svg.ts";

const kept = (): string => readFileSync("tests/picture/screen.svg", "utf8");

it("the README's picture shows the game as it is", async () => {
  const drawn = svgOf(await screenOfTheMoment());
  expect(drawn === kept(), "The picture is out of date: run `npm run picture` and look at it.").toBe(true);
});

it("the picture needs nothing from outside, and its words can be read aloud", () => {
  const svg = kept();
  expect(svg.length).toBeLessThan(20_000);
  expect(svg).not.toMatch(/<script|<image|<style|\bhref|\burl\(|@import/);
  expect(svg).toMatch(/<title>[^<]*Mori[^<]*Take it back/);
});
