// Hostile programs, one idea each, and what must become of them; beside each runs a victim that must end unharmed, and the kernel goes on.

import { assert, assertEquals } from "@std/assert";
import { attack, attacks, type Outcome } from "./attack_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const [outcome, names] of Object.entries(attacks)) {
  for (const name of names) {
    Deno.test(`attack ${name}: ${outcome}`, () => {
      const { output, ...aftermath } = attack(bench, name);
      assertEquals(aftermath, { attacker: outcome as Outcome, victim: 0, alive: true }, output);
    });
  }
}

Deno.test("every hostile program stands in the table, with the outcome that its first line promises", async () => {
  const listed = new Map(Object.entries(attacks).flatMap(([outcome, names]) => names.map((name) => [name, outcome])));
  assert(listed.size >= 40, `${listed.size} attacks`);
  for await (const { name } of Deno.readDir(new URL("../adversarial", import.meta.url))) {
    const program = /^(\w+)\.c$/.exec(name)?.[1];
    if (program === undefined || ["arithmetic", "predicted_capabilities", "victim", "worker"].includes(program)) {
      continue;
    }
    const [line] = (await Deno.readTextFile(new URL(`../adversarial/${name}`, import.meta.url))).split("\n");
    assertEquals(/ Outcome: ([a-z]+)[.;]/.exec(line)?.[1], listed.get(program), line);
  }
});
