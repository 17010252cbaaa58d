// What one process may cost another: time, memory, rights; and that every path which fails for want
// of memory gives back what it took.

import { assert, assertEquals } from "@std/assert";
import { type Running, unmapped } from "../../machine/mod.ts";
import { createUltrixModel } from "../mod.ts";
import { missing, missPage, pagesAsked } from "./missing_testing.ts";
import { bootTests, markUnused, runTests, testProgram, wordsOfUnused } from "./testing.ts";

Deno.test("microsecond timers and console floods leave a victim its share and its pages", () => {
  runTests(["isolation"], { maxCycles: 600e6 });
});

Deno.test("rights taken from a text do not follow the file into another process", () => {
  runTests(["text_rights"]);
});

Deno.test("what a process sets, asks for or leaves behind stays within its limits", () => {
  runTests(["hoarder"]);
});

/** Offsets in a process' slot. */
const P_CPU = 38, P_PPTR = 120;

/** 4.4BSD's kernel: a child begins with its parent's p_cpu, and wait() adds the child's to it. */
function editTo44BSD(path: string, text: string): string {
  if (path.endsWith("/kern_fork.s")) {
    return text.replace(
      `\tsb\t$0,${P_CPU}($16)\n`,
      `\tlbu\t$2,${P_CPU}($18)\n\tnop\n\tsb\t$2,${P_CPU}($16)\n`,
    );
  }
  if (!path.endsWith("/kern_exit.s")) return text;
  return text.replace(
    "\nbury:\n",
    `
bury:
	.set	noreorder
	lw	$9,${P_PPTR}($4)
	lbu	$8,${P_CPU}($4)
	lbu	$10,${P_CPU}($9)
	nop
	addu	$8,$8,$10
	sltiu	$10,$8,256
	bne	$10,$0,1f
	nop
	li	$8,255
1:	sb	$8,${P_CPU}($9)
`,
  );
}

/** What a program's victim keeps of a fair share, in hundredths, on kernels edited so. */
function sharesOf(program: string, edits: readonly ((path: string, text: string) => string)[]) {
  return edits.map((edit) => {
    const running = createUltrixModel({ edit }).boot("dec2100", [testProgram(program)]);
    const { reason, exit } = running.run({ maxCycles: 300e6 });
    const { output } = running.machine;
    assert(reason === "halt" && !output.includes("check failed"), output);
    return exit!;
  });
}

Deno.test("who works by one child after the other is charged for none: 4.3BSD's rule", () => {
  const [as43, as44] = sharesOf("children", [(_, text) => text, editTo44BSD]);
  assert(as43 < 30 && as44 > 60, `${as43} and ${as44} hundredths of a fair share`);
});

Deno.test("what accesses that the kernel repairs cost another is the message about them", () => {
  const mute = (path: string, text: string) =>
    path.endsWith("/trap_emulate.s") ? text.replace("\tjal\tuprintf", "\tnop") : text;
  const [loud, silent] = sharesOf("repaired", [(_, text) => text, mute]);
  assert(
    loud >= 85 && loud < 97 && silent >= 97,
    `${loud} and ${silent} hundredths of a fair share`,
  );
});

Deno.test("no part of a signal's context is written into the kernel's memory", () => {
  const running = bootTests(["adversarial"]);
  markUnused(running);
  assertEquals(running.run({ maxCycles: 60e6 }), { reason: "halt", exit: 0 });
  assertEquals(wordsOfUnused(running.machine), [0x5a5a5a5a]);
});

Deno.test("where memory runs out, others go on, and every page is found again", () => {
  runTests(["scarce", "second"], { exit: 42, settings: { "memory.mb": 4 } });
});

Deno.test("who waits for an mbuf has each that is given back, and no signal ends the wait", () => {
  runTests(["mbuf_wait"], { settings: { "memory.mb": 4 } });
});

/** A kernel in which the n-th call for a page finds none. */
function bootFailing(n: number): Running {
  const running = missing.boot("dec2100", ["allocations", "second"].map(testProgram));
  missPage(running, n);
  return running;
}

const wordAt = ({ machine, kernel }: Running, symbol: string, offset = 0) =>
  machine.readWord(unmapped(kernel.address(symbol) + offset)) | 0;

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
  const before = pagesAsked(whole);
  main.remove();
  assertEquals(whole.run({ maxCycles: 200e6 }).reason, "halt");
  const calls = pagesAsked(whole);
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
    const { output } = running.machine;
    if (reason !== "halt") lost.push(`allocation ${n}: ${reason}`);
    else if (output.includes("check failed")) lost.push(`allocation ${n}: ${output}`);
    else if (pagesAccounted(running) !== pages) {
      lost.push(`allocation ${n}: ${pages - pagesAccounted(running)} pages`);
    }
  }
  assertEquals(lost, []);
});
