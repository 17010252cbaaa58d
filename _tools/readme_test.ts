/** The README's numbers are those of results/: its table is drawn from there, and the prose beside it has none of its own. */
import { assertEquals } from "@std/assert";
import { drawnBlock, withBlock } from "./readme.ts";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");

Deno.test("the README's table is what results/ says", () => {
  const readme = Deno.readTextFileSync(`${root}/README.md`);
  assertEquals(withBlock(readme, drawnBlock(`${root}/results`, readme)), readme);
});

Deno.test("the README's prose on differences holds no measured number", () => {
  const readme = Deno.readTextFileSync(`${root}/README.md`);
  const section = /## What differs[\s\S]*?(?=\n## )/.exec(withBlock(readme, ""))![0];
  assertEquals(section.match(/\b\d+\.\d+\b(?!\s*BSD)|\b\d+ ?%/g)?.filter((number) => number !== "4.3"), undefined);
});
