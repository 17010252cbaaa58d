// Adversarial programs, one idea each, and what must become of them: their first comment says it.
// Beside each runs a victim that must end unharmed, and the kernel goes on.

import { assert, assertEquals } from "@std/assert";
import { outcomes, runAdversarial } from "./adversarial_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const [name, outcome] of outcomes) {
  Deno.test(`adversarial ${name}: ${outcome}`, () => {
    const { output, ...aftermath } = runAdversarial(bench, name);
    assertEquals(aftermath, { adversary: outcome, victim: 0, alive: true }, output);
  });
}

Deno.test("the adversarial programs are many", () =>
  assert(outcomes.size >= 60, `${outcomes.size}`));
