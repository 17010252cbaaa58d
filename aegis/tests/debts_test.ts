// To whom debts are paid: a family whose members owe one another is owed nothing by others.

import { assert, assertEquals } from "@std/assert";
import { type Running, unmapped } from "../../machine/mod.ts";
import { createAegis, cyclesPerTick } from "../mod.ts";
import { workOf } from "./share_testing.ts";
import { createBench, poke } from "./testing.ts";

const TICKS = 10, OWED = 4000;
const bench = createBench();
const fair = workOf(bench, ["honest", "honest"]).work;

/**
 * Two programs of the boot are owed much by members of their own families, which is their business:
 * a member without slices owes what one with slices is owed, and the families' balances are 0.
 */
function owedWithin(running: Running): void {
  const { machine, kernel } = running;
  running.run({ maxCycles: Math.round(TICKS * cyclesPerTick(machine)) });
  for (const number of [0, 1]) {
    const balance = unmapped(
      kernel.address("public_state") + kernel.address("PS_ENVIRONMENTS") +
        number * kernel.address("EI_SIZE") + kernel.address("EI_BALANCE"),
    );
    poke(machine, balance, OWED);
  }
}

const beside = (of = bench) =>
  workOf(of, ["half_handover", "half_handover"], { prepare: owedWithin });

Deno.test("where balances count whatever the family is owed, it does not", () => {
  const edit = (path: string, text: string) =>
    path === "aegis/compiled/kernel/slice.s"
      ? text.replace(/(\nowed:[^]*?\n)\tbeq\t\$3,\$5,/, "$1\tb\t")
      : text;
  const { work } = beside(createBench(createAegis({ edit })));
  assert(work < 0.9 * fair, `${(100 * work / fair).toFixed(1)} %`);
});

Deno.test("beside two that hand over late and are owed by their own, a worker does 95 %", () => {
  const { work, ...ticks } = beside();
  assert(work >= 0.95 * fair, `${(100 * work / fair).toFixed(1)} %`);
  assertEquals(ticks, { uncharged: 0, lost: 0 });
});
