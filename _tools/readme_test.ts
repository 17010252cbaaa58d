/**
 * The README's numbers are those of results/: its table is drawn from there, and the prose beside
 * it has none of its own.
 */
import { assert, assertEquals } from "@std/assert";
import { differences } from "../experiments/differences.ts";
import { pages, withBlock } from "./readme.ts";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");

Deno.test("what the README and docs/differences.md show of results/ is what results/ says", () => {
  for (const [page, block] of pages) {
    const text = Deno.readTextFileSync(`${root}/${page}`);
    assertEquals(withBlock(text, block(`${root}/results`, text)), text);
  }
});

Deno.test("the prose on what was tried has no measured number and names every cell", () => {
  const text = withBlock(Deno.readTextFileSync(`${root}/docs/differences.md`), "");
  assertEquals(text.match(/\b\d+\.\d+\b|\b\d+ ?(%|us|cycles)/g), null);
  for (const { place: { column } } of differences) {
    const said = {
      roundtrip: "round trip",
      prot: "Table 5",
      overflow: "Table 5",
      cold: "Cold",
      shm: "Shared memory",
    };
    const words = Object.hasOwn(said, column) ? said[column as keyof typeof said] : `\`${column}\``;
    assert(text.includes(words), `${column} is not spoken of`);
  }
});

Deno.test("the README's prose on differences holds no measured number", () => {
  const readme = Deno.readTextFileSync(`${root}/README.md`);
  const section = /## What differs[\s\S]*?(?=\n## )/.exec(withBlock(readme, ""))![0];
  assertEquals(
    section.match(/\b\d+\.\d+\b(?!\s*BSD)|\b\d+ ?%/g)?.filter((number) => number !== "4.3"),
    undefined,
  );
});
