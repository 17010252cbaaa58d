// From the boot block to user mode on every board, the clock, the layout, and the first program's
// BootInfo.

import { assert, assertEquals } from "@std/assert";
import { boardNames, GuestCrash, TICKS_PER_SECOND, unmapped } from "../../machine/mod.ts";
import { assembleKernel, calls } from "../mod.ts";
import { watchLoads } from "../../machine/verification/testing.ts";
import { damage, damages } from "./damages.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board} boots, runs a program to its end, and hits no stale cached word`, () => {
    bench.run(["mappings"], { board });
  });

  Deno.test(`${board} is interrupted 64 times a second, no tick lost`, () => {
    const running = bench.boot(["spinner", "spinner"], { board });
    const tick = running.machine.mark({ at: running.symbol("slice_interrupt") });
    assertEquals(running.run({ maxCycles: 40e6 }), { reason: "halt", exit: 0 });
    const period = TICKS_PER_SECOND / 64;
    // From the end of a slice until its owner has left, the clock ticks faster; the first such end
    // meets cold caches.
    const all = tick.cycles.map((cycle) => cycle * running.machine.ticksPerCycle);
    const times = all.filter((time, i) => i === 0 || time - all[i - 1] > period / 2);
    assert(all.length - times.length <= 1, `${all}`);
    // The first tick meets cold caches, and may fall before the end of the boot.
    const late = times.map((time, i) => time - times[1] - (i - 1) * period);
    assert(times.length >= 12, `${times.length} ticks`);
    // The last may wait for the end of an environment, the longest work with interrupts off.
    assert(late.every((ticks) => Math.abs(ticks) < period / 2), `${late}`);
    assert(late.slice(1, 10).every((ticks) => Math.abs(ticks) < period / 1000), `${late}`);
  });
}

for (const names of [["mappings"], ["primitives"], ["slices", "spinner"], ["caller", "callee"]]) {
  Deno.test(`no register is read while its load is pending: ${names.join(" and ")}`, () => {
    const running = bench.boot(names);
    const found = watchLoads(running.machine);
    running.run({ maxCycles: 3e6 });
    assertEquals([...found].map((pc) => running.symbols.where(pc, 1)), []);
  });
}

Deno.test("the three seeds change times, never results", () => {
  const cycles = [0, 1, 2, 20].map((seed) =>
    bench.run(["mappings"], {
      settings: { "layout.seed": seed, "pages.seed": seed, "tlb.seed": seed },
    }).machine.cycles
  );
  assert(new Set(cycles).size > 2, `${cycles}`);
});

Deno.test("pages.seed rotates the free list: its first page differs, its length does not", () => {
  const first = [0, 7].map((seed) => {
    const running = bench.boot(["primitives"], { settings: { "pages.seed": seed } });
    const enter = running.machine.mark({ at: running.symbol("enter") });
    running.machine.run({ until: enter, maxCycles: 5e6 });
    const { kernel, machine } = running;
    const word = (name: string) =>
      machine.readWord(unmapped(kernel.address("public_state")) + kernel.address(name));
    return { first: word("PS_FIRST_FREE"), managed: word("PS_MANAGED") };
  });
  assertEquals(first[0].managed, first[1].managed);
  assertEquals(first[1].first - first[0].first, 7);
});

Deno.test("the same boot takes the same cycles", () => {
  const cycles = [1, 2].map(() => bench.run(["caller", "callee"]).machine.cycles);
  assertEquals(cycles[0], cycles[1]);
});

Deno.test("in every layout one upper half reaches the kernel's data, behind the hot text", () => {
  const linkKernel = assembleKernel();
  for (const seed of [0, 1, 2, 20]) {
    const kernel = linkKernel(seed);
    const data = kernel.address("kernel");
    const upper = (address: number) => (address + 0x8000) >>> 16;
    assertEquals(
      upper(data + kernel.address("K_ENVIRONMENTS") + kernel.address("E_SIZE")),
      upper(data),
    );
    for (const hot of ["refill", "general", "transfer", "call_null", "call_tlb_write"]) {
      assert(kernel.address(hot) < data, `${hot} with seed ${seed}`);
    }
  }
});

Deno.test("no kernel address is translated: the TLB maps user pages only", () => {
  const running = bench.run(["caller", "callee"]);
  const { tlbHi, tlbLo } = running.machine.state;
  tlbLo.forEach((low, i) => assert(low === 0 || tlbHi[i] >= 0, `entry ${i}`));
});

Deno.test("a kernel without a boot block gives up with a message", () => {
  const running = bench.boot(["primitives"]);
  running.machine.boot(running.kernel.entry, { 4: 0x80200000 });
  try {
    assertEquals(running.machine.run({ maxCycles: 1e6 }), { reason: "halt", exit: 70 });
  } catch (error) {
    if (!(error instanceof GuestCrash)) throw error;
  }
  assertEquals(running.machine.output, "aegis: no boot block\n");
});

for (const { what, offset, word } of damages) {
  Deno.test(`a boot file with ${what} is refused, and the other programs run`, () => {
    const running = bench.boot(["spinner", "spinner"]);
    const { machine } = running;
    damage(running, { offset, word });
    assertEquals(running.run({ maxCycles: 40e6 }), { reason: "halt", exit: 0 }, machine.output);
    assertEquals(machine.output, "aegis: a boot file is no program, and is not started\n");
  });
}

Deno.test("every call has a number of its own, a path and a stub; assembly agrees with C", () => {
  const { kernel, programs } = bench.boot(["primitives"]);
  assertEquals(calls.length, kernel.address("CALL_END") / 4 + 2);
  for (const { name, number, meaning } of calls) {
    assert(meaning.length > 10, name);
    if (number === undefined) continue;
    assertEquals(kernel.address(`CALL_${name}`), number);
    assert(programs[0].find(`aegis_${name}`), name);
  }
});

Deno.test("the rows of the paper's Tables 2 and 3 are all there", () => {
  const printed = (table: number) =>
    [...new Set(calls.flatMap(({ printed }) => printed?.table === table ? [printed.name] : []))]
      .sort();
  assertEquals(printed(2), ["Acall", "Alloc", "Dealloc", "Scall", "Yield"]);
  assertEquals(printed(3), ["CIDswitch", "FPUmod", "TLBvadelete", "TLBwr"]);
});
