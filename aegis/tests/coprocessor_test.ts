// Who owns the coprocessor is part of the addressing context.

import { assert, assertEquals } from "@std/assert";
import { boardNames, Gpr } from "../../machine/mod.ts";
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

Deno.test("all 32 registers of one that has lost the coprocessor are there when it is back", () => {
  const { machine, kernel } = bench.boot(["arithmetic", "arithmetic"]);
  const { r, float } = machine.state;
  const registers = float.subarray(0, 32);
  const [save, restore] = ["fpu_save", "fpu_restore"].map((name) =>
    machine.mark({ at: kernel.address(name) })
  );
  const left = new Map<number, { readonly words: number[]; readonly own: Int32Array }>();
  for (let exchanges = 0; exchanges < 4; exchanges++) {
    assertEquals(machine.run({ until: save, maxCycles: 20e6 }).reason, "mark");
    const own = registers.slice(), words = Array.from(own, (_, i) => 0x0badc000 + i - exchanges);
    registers.set(words);
    left.set(r[Gpr.a0], { words, own });
    assertEquals(machine.run({ until: restore, maxCycles: 10_000 }).reason, "mark");
    const expected = left.get(r[Gpr.a0]);
    const back = machine.mark({ at: r[Gpr.ra] >>> 0 });
    assertEquals(machine.run({ until: back, maxCycles: 10_000 }).reason, "mark");
    back.remove();
    if (expected === undefined) continue;
    assertEquals([...registers], expected.words);
    registers.set(expected.own);
  }
  assertEquals(left.size, 2);
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
