// What the kernel does with memory, read from the machine: page colours, page tables that miss in
// turn, ASIDs; and its code's manners.

import { assert, assertEquals } from "@std/assert";
import { boardNames, type Running, unmapped } from "../../machine/mod.ts";
import { watchLoads } from "../../machine/verification/testing.ts";
import { bootTests, runTests } from "./testing.ts";

const PAGE = 4096, COLOURS = 16, KSEG2 = 0xc0000000, PT_WINDOW = 0x200000;
const VALID = 0x200, DIRTY = 0x400;

/** Physical address of a kernel symbol in kseg0. */
const physical = (running: Running, name: string) => unmapped(running.kernel.address(name));

/**
 * Every valid page of a process's user memory, by walking sysmap and the linear page table as the
 * hardware would.
 */
function userPages(
  running: Running,
  slot: number,
): { vpn: number; frame: number; entry: number }[] {
  const { machine } = running;
  const table = physical(running, "proc") + slot * running.kernel.address("PROC_BYTES");
  const window = machine.readWord(table + running.kernel.address("P_PT")) >>> 0;
  const pages: { vpn: number; frame: number; entry: number }[] = [];
  for (let i = 0; i < PT_WINDOW / PAGE; i++) {
    const map = machine.readWord(physical(running, "sysmap") + ((window - KSEG2) / PAGE + i) * 4);
    if (!(map & VALID)) continue;
    for (let word = 0; word < PAGE / 4; word++) {
      const entry = machine.readWord((map & ~0xfff) + word * 4);
      if (entry & VALID) pages.push({ vpn: i * PAGE / 4 + word, frame: entry >>> 12, entry });
    }
  }
  return pages;
}

for (const seed of [0, 5, 11]) {
  Deno.test(`a page's colour follows from its number and process, pages.seed ${seed}`, () => {
    const running = bootTests(["work_mprotect_100", "work_mprotect_100"], {
      settings: { "pages.seed": seed },
    });
    running.run({ maxCycles: 5e6 });
    for (const pid of [1, 2]) {
      const pages = userPages(running, pid);
      assert(pages.length > 60, `${pages.length} pages`);
      for (const { vpn, frame } of pages) {
        assertEquals(frame % COLOURS, (vpn + pid + seed) % COLOURS);
      }
    }
    assertEquals(
      running.machine.readWord(physical(running, "cnt") + running.kernel.address("V_COLOUR_MISS")),
      0,
    );
  });
}

Deno.test("a page is clean until the first store to it", () => {
  const running = bootTests(["ticks"]);
  running.run({ maxCycles: 4e6 });
  const pages = userPages(running, 1);
  const text = pages.filter(({ vpn }) => vpn < 0x10000);
  assert(text.length > 0 && text.every(({ entry }) => !(entry & DIRTY)));
  assert(pages.some(({ vpn, entry }) => vpn >= 0x10000 && entry & DIRTY));
});

Deno.test("a page-table miss within a user miss takes the general vector and is repaired", () => {
  const running = bootTests(["memory"]);
  const nested = running.machine.mark({ at: running.symbol("kernMiss") });
  const inKernel = running.machine.mark({ at: running.symbol("kernMissInKernel") });
  const refills = running.machine.mark({ at: running.symbol("utlbVector") });
  assertEquals(running.run({ maxCycles: 60e6 }), { reason: "halt", exit: 0 });
  const repaired = running.machine.readWord(
    physical(running, "cnt") + running.kernel.address("V_KTLB"),
  );
  assert(repaired > 4 && nested.count > 4, `${nested.count} of ${repaired}`);
  assert(inKernel.count > 5, `${inKernel.count} of them under a copy by the kernel`);
  assert(refills.count > 500, `${refills.count} user misses: more pages than TLB entries`);
});

Deno.test("more processes than ASIDs: a new generation begins and nothing is confused", () => {
  const running = runTests(["manyforks"]);
  assert(running.machine.readWord(physical(running, "asidGeneration")) > 1);
});

Deno.test("processes that end give back every page they had", () => {
  const running = bootTests(["manyforks"]);
  const { machine, kernel } = running;
  const free: number[] = [];
  machine.mark({
    at: kernel.address("exit"),
    onHit: () => free.push(machine.readWord(physical(running, "freePages"))),
  });
  assertEquals(running.run({ maxCycles: 60e6 }), { reason: "halt", exit: 0 });
  const steady = free.slice(5, 140);
  assertEquals(new Set(steady).size, 1, `${free}`);
});

/** How often kernel functions are called from a program's first mprotect on. */
function callsOf(program: string, names: readonly string[]): number[] {
  const running = bootTests([program]);
  const begin = running.machine.mark({ at: running.kernel.address("mprotect") });
  assertEquals(running.run({ until: begin, maxCycles: 60e6 }).reason, "mark");
  const marks = names.map((name) => running.machine.mark({ at: running.kernel.address(name) }));
  assertEquals(running.run({ maxCycles: 60e6 }), { reason: "halt", exit: 0 });
  return marks.map(({ count }) => count);
}

Deno.test("mprotect flushes one page by its address, a hundred by a new ASID", () => {
  const names = ["newptes", "tlbFlushAddress", "asidAlloc"];
  const [one, flushed] = callsOf("work_mprotect_1", names);
  assert(one > 10 && flushed >= one, `${one} changes, ${flushed} by address`);
  const [many, byAddress, identifiers] = callsOf("work_mprotect_100", names);
  assert(
    many > 10 && byAddress < many && identifiers >= many,
    `${many} changes, ${identifiers} identifiers`,
  );
});

Deno.test("a store that protection forbids is a bus error at once: no stack growth", () => {
  const [signals, grown] = callsOf("work_protection", ["psignal", "grow"]);
  assert(signals > 10 && grown === 0, `${signals} signals, grow ${grown} times`);
});

for (const board of boardNames) {
  Deno.test(`no instruction on ${board} reads a register while its load is under way`, () => {
    const running = bootTests(["signals", "pipes"], { board });
    const found = watchLoads(running.machine);
    assertEquals(running.run({ maxCycles: 60e6 }), { reason: "halt", exit: 0 });
    assertEquals([...found].map((pc) => running.symbols.where(pc, 0)), []);
  });
}
