// What one process may cost another: time, memory, rights; and that every path which fails for want
// of memory gives back what it took.

import { assert, assertEquals } from "@std/assert";
import type { Running } from "../../machine/mod.ts";
import { createUltrixModel } from "../mod.ts";
import { runTests, testProgram } from "./testing.ts";

Deno.test("microsecond timers and console floods leave a victim its share and its pages", () => {
  runTests(["isolation"], { maxCycles: 600e6 });
});

Deno.test("rights taken from a text do not follow the file into another process", () => {
  runTests(["text_rights"]);
});

Deno.test("where memory runs out, others go on, and every page is found again", () => {
  runTests(["scarce", "second"], { exit: 42, settings: { "memory.mb": 4 } });
});

/** Lets the n-th call of pageAlloc find no memory; with 0, none. `failIn` counts the calls down. */
function bootFailing(n: number): Running {
  const path = "ultrix-model/compiled/kernel/vm_mem.s";
  const guard = `pageAlloc:
	.set	noreorder
	lui	$8,%hi(failIn)
	lw	$9,%lo(failIn)($8)
	nop
	addiu	$9,$9,-1
	bne	$9,$0,1f
	sw	$9,%lo(failIn)($8)
	jr	$31
	move	$2,$0
1:
`;
  const system = createUltrixModel({
    edit: (name, text) =>
      name === path
        ? text.replace("pageAlloc:\n", guard) + `\t.data\n\t.align 2\nfailIn:\t.word ${n}\n`
        : text,
  });
  return system.boot("dec2100", ["allocations", "second"].map(testProgram));
}

const wordAt = ({ machine, kernel }: Running, symbol: string, offset = 0) =>
  machine.readWord((kernel.address(symbol) + offset) & 0x1fffffff) | 0;

/** Free pages, with those that mbufs and clusters keep for good. */
const pagesAccounted = (running: Running) =>
  wordAt(running, "freePages") + wordAt(running, "mbstat") / 32 + wordAt(running, "mbstat", 4);

/** Exit status of a program that could not be started. */
const START_FAILED = 127;

// EXOKERNEL_ALLOCATIONS=all lets every one fail, not every fourth.
Deno.test("whichever allocation fails, every page is given back", () => {
  const whole = bootFailing(0);
  const main = whole.machine.mark({ at: whole.symbol("main") });
  whole.machine.run({ until: main });
  const before = -wordAt(whole, "failIn");
  main.remove();
  assertEquals(whole.run({ maxCycles: 200e6 }).reason, "halt");
  const calls = -wordAt(whole, "failIn");
  const pages = pagesAccounted(whole);
  assert(calls > before + 100, `${calls - before} allocations`);
  const lost: string[] = [];
  const step = Deno.env.get("EXOKERNEL_ALLOCATIONS") === "all" ? 1 : 4;
  for (let n = before + 1; n <= calls; n += step) {
    const running = bootFailing(n);
    const { reason, exit } = running.run({ maxCycles: 200e6 });
    // The firmware starts the second file as well; where that start fails, its page table never
    // was.
    if (exit === START_FAILED) continue;
    if (reason !== "halt") lost.push(`allocation ${n}: ${reason}`);
    else if (pagesAccounted(running) !== pages) {
      lost.push(`allocation ${n}: ${pages - pagesAccounted(running)} pages`);
    }
  }
  assertEquals(lost, []);
});
