import { assert } from "@std/assert";
import { figureColours } from "./figure_colours.ts";
import { createSystems } from "./_harness/systems.ts";

function measure(system: string, column: string) {
  return figureColours.run({
    settings: { "pages.seed": 3 },
    systems: createSystems(),
    quick: false,
    sampled: false,
    reading: "list-in-no-order",
    board: "dec5000-125",
    system,
    column,
  });
}

Deno.test("pages of chosen colours miss next to nothing, others in every other line", () => {
  const lines = 16 * 1024 / 32;
  const [named, first] = ["exos-by-name", "exos-first-free"].map((system) => measure(system, "32"));
  assert(named.stalls.dcache < lines / 2, `${named.stalls.dcache}`);
  assert(first.stalls.dcache > 10 * lines, `${first.stalls.dcache}`);
});

Deno.test("with as many pages as colours fewer lines miss where pages were chosen", () => {
  const [named, first] = ["exos-by-name", "exos-first-free"].map((system) => measure(system, "64"));
  assert(named.stalls.dcache < first.stalls.dcache / 2, `${named.stalls.dcache}`);
});
