// What of one environment may stand in registers when another one, or the same after a refusal,
// goes on: nothing.

import { assert, assertEquals } from "@std/assert";
import { createBench, leaveKernel } from "./testing.ts";

const bench = createBench();
const JUNK = 0x0badc0de;
const A0 = 4, A2 = 6, K0 = 26, K1 = 27, RA = 31;

Deno.test("a start of slice finds 0 in every register but three, HI and LO among them", () => {
  const running = bench.boot(["spinner", "spinner"]);
  const { machine, kernel } = running;
  const { r, hi, lo } = machine.state;
  const enter = machine.mark({ at: kernel.address("enter") });
  for (let n = 0; n < 3; n++) {
    assertEquals(machine.run({ until: enter, maxCycles: 5e6 }).reason, "mark");
    for (let i = 1; i < 32; i++) if (i < A0 || i > A2) r[i] = JUNK;
    hi[0] = lo[0] = JUNK;
    const start = machine.mark({ at: r[A0 + 1] });
    assertEquals(machine.run({ until: start, maxCycles: 1000 }).reason, "mark");
    start.remove();
    // k0 holds where it was entered, and a miss on the way uses both.
    const left = [...r.keys()].filter((i) =>
      r[i] !== 0 && i !== K0 && i !== K1 && (i < A0 || i > A2)
    );
    assertEquals(left, []);
    assertEquals([hi[0], lo[0]], [0, 0]);
  }
});

Deno.test("after a capability was compared every register that C may use is 0", () => {
  const running = bench.boot(["memory"]);
  const { machine, kernel } = running;
  const { r } = machine.state;
  const clear = machine.mark({ at: kernel.address("clear_caller_saved") });
  assertEquals(machine.run({ until: clear, maxCycles: 5e6 }).reason, "mark");
  const own = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25];
  for (const i of own) r[i] = JUNK;
  const back = machine.mark({ at: r[RA] >>> 0 });
  assertEquals(machine.run({ until: back, maxCycles: 1000 }).reason, "mark");
  assertEquals(own.filter((i) => r[i] !== 0), []);
  assert(r[RA] !== 0);
});

/** Registers that the kernel does not use for itself, and all of them as they are at a mark. */
const ALL = Array.from({ length: 31 }, (_, i) => i + 1).filter((i) => i !== K0 && i !== K1);
const S0 = 16, S7 = 23, S8 = 30;

Deno.test("an interrupt gives back every register, HI and LO among them", () => {
  const { machine, kernel } = bench.boot(["spinner"]);
  const { r, hi, lo } = machine.state;
  const interrupt = machine.mark({ at: kernel.address("interrupt") });
  assertEquals(machine.run({ until: interrupt, maxCycles: 5e6 }).reason, "mark");
  for (const i of ALL) r[i] = JUNK + i;
  hi[0] = JUNK, lo[0] = JUNK + 32;
  leaveKernel(machine);
  assertEquals(ALL.filter((i) => r[i] !== JUNK + i), []);
  assertEquals([hi[0], lo[0]], [JUNK, JUNK + 32]);
});

Deno.test("a call that goes on as a coroutine keeps s0 to s8, each time that it is left", () => {
  const running = bench.boot(["bindings_full"], { board: "dec5000-125" });
  const { machine, kernel } = running;
  const { r } = machine.state;
  const kept = [...ALL.filter((i) => i >= S0 && i <= S7), S8];
  const call = machine.mark({ at: kernel.address("call_long") });
  let switches = 0;
  machine.mark({ at: kernel.address("apart_switch"), each: false, onHit: () => switches++ });
  while (switches === 0) {
    assertEquals(machine.run({ until: call, maxCycles: 20e6 }).reason, "mark");
    const before = kept.map((i) => r[i]);
    kept.forEach((i) => r[i] = JUNK + i);
    leaveKernel(machine);
    assertEquals(kept.filter((i) => r[i] !== JUNK + i), []);
    kept.forEach((i, n) => r[i] = before[n]);
  }
});

/**
 * Paths that change no register but k0 and k1, by where they begin; with programs that take them,
 * and the registers that say what is asked for.
 */
const paths: readonly (readonly [path: string, programs: readonly string[], asked: number[]])[] = [
  ["transfer", ["caller", "callee"], [2]],
  ["call_reply", ["caller", "callee"], [2]],
  ["call_fpu_modify", ["status", "spinner"], [2, 4]],
  ["call_tlb_write", ["primitives"], [2, 4, 5, 6, 7]],
];
for (const [path, programs, asked] of paths) {
  Deno.test(`${path} gives every register back`, () => {
    const { machine, kernel } = bench.boot(programs);
    const { r, hi, lo } = machine.state;
    const mark = machine.mark({ at: kernel.address(path) });
    const free = ALL.filter((i) => !asked.includes(i));
    // Later ones are neither refused nor the first, which the slow path takes.
    for (let n = 0; n < 3; n++) {
      assertEquals(machine.run({ until: mark, maxCycles: 20e6 }).reason, "mark");
    }
    for (const i of free) r[i] = JUNK + i;
    hi[0] = JUNK, lo[0] = JUNK + 32;
    leaveKernel(machine);
    assertEquals(free.filter((i) => r[i] !== JUNK + i), []);
    assertEquals([hi[0], lo[0]], [JUNK, JUNK + 32]);
  });
}
