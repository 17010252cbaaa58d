// Adversarial programs beside a victim: they harm themselves and those who chose to trust them, and nobody else.

import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { type BootTests, createBench } from "./testing.ts";

const bench = createBench();

/** Runs an adversarial program beside its victim, which must come to its end unharmed; the adversarial one's own end is its checks'. */
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
  assertMatch(beside("stale_mappings"), /^taken\nexos: a page was taken by force at 004[0-9a-f]{5}: 1[0-9a-f]{7}\n$/);
});

Deno.test("indices out of range in a pipe change nothing outside of its ring", () => {
  assertEquals(beside("ring_indices"), "");
});

Deno.test("a server that trashes registers: lrpc survives it, tlrpc does not", () => {
  assertEquals(beside("trashing_server"), "");
});

Deno.test("a server that never returns, or ends: its clients wait, are told, or end, as they trusted it", () => {
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

Deno.test("a stranger that runs children before they are made does not keep a victim from forking", () => {
  assertEquals(beside("midwife"), "");
});
