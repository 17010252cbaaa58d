// Pipes: byte streams on a ring in shared memory, as procedures and inlined.

import { boardNames } from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: every byte comes through pipes, in random lengths, to end of file`, () => {
    bench.run(["pipes"], { board, maxCycles: 200e6 });
  });
}

Deno.test("pipes carry the same under three seeds", () => {
  for (const seed of [1, 2, 20]) {
    const settings = { "layout.seed": seed, "pages.seed": seed, "tlb.seed": seed };
    bench.run(["pipes"], { settings, maxCycles: 200e6 });
  }
});
