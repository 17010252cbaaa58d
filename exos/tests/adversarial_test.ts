// Adversarial programs beside a victim: they harm themselves and those who chose to trust them, and
// nobody else.

import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { type BootTests, createBench } from "./testing.ts";

const bench = createBench();

/**
 * Runs an adversarial program beside its victim, which must come to its end unharmed; the
 * adversarial one's own end is its checks'.
 */
function beside(name: string, options?: BootTests, maxCycles = 200e6): string {
  const running = bench.boot([name, "victim"], options);
  const { reason } = running.run({ maxCycles });
  assertEquals(reason, "halt", running.machine.output);
  assertStringIncludes(running.machine.output, "unharmed\n");
  assertEquals(running.machine.staleHits, []);
  return running.machine.output.replace("unharmed\n", "");
}

Deno.test("a page table that claims every page gets what its process had", () => {
  assertEquals(beside("lying_table"), "");
});

Deno.test("a page that was revoked is not reached through a table that goes on naming it", () => {
  assertMatch(
    beside("stale_mappings"),
    /^taken\nexos: a page was taken by force at 004[0-9a-f]{5}: 1[0-9a-f]{7}\n$/,
  );
});

Deno.test("indices out of range in a pipe change nothing outside of its ring", () => {
  assertEquals(beside("ring_indices"), "");
});

Deno.test("a server that trashes registers: lrpc survives it, tlrpc does not", () => {
  assertEquals(beside("trashing_server"), "");
});

Deno.test("a server that never returns, or ends: clients wait, are told, or end", () => {
  assertMatch(beside("silent_server"), /^exos: a trusted server has ended at .*\n$/);
});

Deno.test("transfers into a process that expects none are refused, and it goes on", () => {
  const trustedTillItsEnd = /^(exos: a trusted server has ended at 0+: 0+\n)*$/;
  for (let seed = 0; seed < 4; seed++) {
    // Refusals that gave its own slices away would make it take 60e6 and more.
    const options = { board: "dec5000-200", settings: { "layout.seed": seed } } as const;
    assertMatch(beside("stranger", options, 50e6), trustedTillItsEnd);
  }
});

Deno.test("a client that points its stack into the server's does not end it", () => {
  assertEquals(beside("stolen_stack"), "");
});

Deno.test("a stranger that runs unfinished children does not keep a victim from forking", () => {
  assertEquals(beside("midwife"), "");
});

Deno.test("calls with every register of the caller's choice hijack nobody, at any time", () => {
  assertEquals(beside("hijack"), "");
});

Deno.test("nobody is answered but by whom it waits for, and once", () => {
  assertEquals(beside("forged_reply"), "");
});

Deno.test("calls back, to oneself and between two servers are refused, and all end", () => {
  assertEquals(beside("bouncing"), "");
});

/** What a program counts beside another in two rounds of the vector of slices. */
function workBeside(name: string): number {
  const { machine, run } = bench.boot([name, "counted_work"]);
  assertEquals(run({ maxCycles: 100e6 }).reason, "halt", machine.output);
  const counted = machine.output.match(/^\w{8}$/m);
  assert(counted, machine.output);
  return parseInt(counted[0], 16);
}

Deno.test("beside callers a program does 95 % of what it does beside one that computes", () => {
  const fair = workBeside("honest");
  for (const name of ["stranger", "hijack"]) {
    const work = workBeside(name);
    assert(work >= 0.95 * fair, `${name}: ${(100 * work / fair).toFixed(1)} %`);
  }
});

/** What is left out of a source, and the program that notices. */
const missing: readonly (readonly [what: string, path: string, text: string, program: string])[] = [
  [
    "for whom a reply is",
    "aegis/kernel/transfer.S",
    "\tbne\t$k1, $k0, reply_guard",
    "forged_reply",
  ],
  [
    "that a server has one call at a time",
    "aegis/kernel/transfer.S",
    "\tsw\t$0, E_SYNCHRONOUS_TAG($k1)",
    "bouncing",
  ],
  [
    "a stack of the server's own",
    "exos/library/restartable.S",
    "\tlw\t$sp, %lo(serve_sp)($0)",
    "hijack",
  ],
];

for (const [what, source, text, program] of missing) {
  Deno.test(`missing: ${what}: ${program} notices`, () => {
    const edit = (path: string, whole: string) =>
      path === source ? whole.replace(text, "\tnop") : whole;
    const running = createBench({ edit }).boot([program, "victim"]);
    const { reason } = running.run({ maxCycles: 30e6 });
    assert(reason !== "halt" || running.machine.output !== "unharmed\n", running.machine.output);
  });
}
