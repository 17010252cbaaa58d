// Local remote procedure calls: one function, results, registers, and what becomes of calls that meet nobody.

import { boardNames } from "../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: calls return results and keep registers, through misses and ends of slices`, () => {
    bench.run(["lrpc"], { board, maxCycles: 200e6 });
  });
}
