// Network bindings on every board: a victim, an eavesdropper beside it, and what comes from outside.

import { assert, assertEquals } from "@std/assert";
import { boardNames } from "../../machine/mod.ts";
import { counts, runOnWire, STATION } from "./network_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: nobody sees, forges or holds back another's frames; exhaustion is at its owner's cost`, () => {
    const { running, sent } = runOnWire(bench, { board, noise: 0, seed: 1 });
    const { received, exhausted, nobodys, broken, missed } = counts(running);
    assertEquals({ received, exhausted, nobodys, broken, missed }, {
      received: 52,
      exhausted: 3,
      nobodys: 0,
      broken: 0,
      missed: 0,
    });
    assertEquals(sent.map((frame) => frame[14]).toSorted(), [1, 2]);
    for (const frame of sent) assertEquals([...frame.subarray(6, 12)], STATION);
  });
}

Deno.test("frames of every bad shape harm nobody, and counters account for them", () => {
  const { running } = runOnWire(bench, { board: "dec5000-125", noise: 12, seed: 7 });
  const { received, exhausted, nobodys, broken, restarts } = counts(running);
  assertEquals([received, exhausted, restarts], [52, 3, 0]);
  assert(nobodys > 100 && broken > 100, `${nobodys} ${broken}`);
});
