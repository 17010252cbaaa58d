// Local remote procedure calls: one function, results, registers, and what becomes of calls that
// meet nobody.

import { boardNames } from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: calls return results and keep registers, through misses and slices`, () => {
    bench.run(["lrpc"], { board, maxCycles: 200e6 });
  });
}

Deno.test("wherever slices end, calls are served or refused, and callees do their work", () => {
  for (let seed = 1; seed < 8; seed++) {
    bench.run(["lrpc"], { board: "dec3100", settings: { "layout.seed": seed }, maxCycles: 200e6 });
  }
});

Deno.test("a server that waits for calls gives pages up where it is when it is asked", () => {
  bench.run(["revoked_server"]);
});
