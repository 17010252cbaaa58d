// Who owns the coprocessor is part of the addressing context.

import { assert, assertEquals } from "@std/assert";
import { boardNames } from "../../machine/mod.ts";
import { createAegis } from "../mod.ts";
import { createBench, leaves } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: arithmetic beside one that leaves traps enabled is right`, () => {
    const running = bench.boot(["coprocessor_left", "arithmetic"], { board });
    assertEquals(leaves(running, { numbers: [1], maxCycles: 60e6 }), [0], running.machine.output);
    assertEquals(running.machine.staleHits, []);
  });
}

Deno.test("two that compute keep their registers apart", () => {
  const running = bench.boot(["arithmetic", "arithmetic"]);
  assertEquals(
    leaves(running, { numbers: [0, 1], maxCycles: 60e6 }),
    [0, 0],
    running.machine.output,
  );
});

/** Each part of the exchange left out, and the status with which arithmetic then ends. */
const parts: readonly (readonly [what: string, path: string, find: RegExp, put: string])[] = [
  ["saving registers", "aegis/compiled/kernel/coprocessor.s", /jal\tfpu_save\n/, "nop\n"],
  ["restoring registers", "aegis/compiled/kernel/coprocessor.s", /jal\tfpu_restore\n/, "nop\n"],
  ["restoring the control register", "aegis/kernel/coprocessor.S", /ctc1\t\$t2, \$31/, "nop"],
  [
    "the entry tags of whoever lost it",
    "aegis/compiled/kernel/environment.s",
    /jal\tfpu_ready\n/,
    "li\t$2,1\n",
  ],
];
for (const [what, path, find, put] of parts) {
  Deno.test(`arithmetic notices when ${what} is left out`, () => {
    const edit = (of: string, text: string) => of === path ? text.replace(find, put) : text;
    const running = createBench(createAegis({ edit })).boot(["coprocessor_left", "arithmetic"]);
    const [left, computed] = leaves(running, { numbers: [0, 1], maxCycles: 30e6 });
    assert(left !== 11 || computed !== 0);
  });
}
