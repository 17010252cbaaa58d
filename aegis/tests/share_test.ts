// What a victim gets done beside adversaries that take its time, and that no clock interrupt is
// lost or charged to nobody.

import { assert, assertEquals } from "@std/assert";
import { outcomes } from "./adversarial_testing.ts";
import { executedOf, gathering, workOf } from "./share_testing.ts";
import { damage, strange } from "./damages.ts";
import { createBench } from "./testing.ts";

const bench = createBench();
const fair = workOf(bench, ["honest"]).work;

const gathered = workOf(bench, ["gatherer"], gathering).work;

for (const name of ["freed_and_taken", "many_pages", "passed_on", "sybil"]) {
  Deno.test(`beside ${name} one that needs pages does 95 % of its work beside its like`, () => {
    const { work, uncharged, lost } = workOf(bench, [name], gathering);
    assert(work >= 0.95 * gathered, `${(100 * work / gathered).toFixed(1)} %`);
    assertEquals({ uncharged, lost }, { uncharged: 0, lost: 0 });
  });
}

/**
 * Victims whose own calls search, clean and end, beside those that leave others such work, by
 * board: how long a search takes is the board's.
 */
const LONG = ["asid_hoarder", "long_end", "many_ends", "many_searches"];
for (const board of ["dec2100", "dec5000-200"] as const) {
  for (const victim of ["changer", "starter"]) {
    const alone = workOf(bench, ["honest"], { victim, board }).work;
    for (const name of LONG) {
      // A search goes over the guaranteed mappings of every environment, seventeen more there.
      const least = victim === "changer" && name === "asid_hoarder" ? 90 : 95;
      Deno.test(`${board}: beside ${name} a ${victim} does ${least} % of its work`, () => {
        const { work, uncharged, lost } = workOf(bench, [name], { victim, board });
        assert(work >= least / 100 * alone, `${(100 * work / alone).toFixed(1)} %`);
        assertEquals({ uncharged, lost }, { uncharged: 0, lost: 0 });
      });
    }
  }
}

Deno.test("beside asid_hoarder a changer executes its share, of longer searches", () => {
  const victim = "changer", ticks = 32;
  const alone = executedOf(bench, ["honest"], { victim, ticks });
  const beside = executedOf(bench, ["asid_hoarder"], { victim, ticks });
  assert(beside >= 0.95 * alone, `${(100 * beside / alone).toFixed(1)} %`);
});

for (const name of outcomes.keys()) {
  Deno.test(`beside ${name} a worker does 95 % of its work beside one that computes`, () => {
    const { work, uncharged, lost } = workOf(bench, [name]);
    assert(work >= 0.95 * fair, `${(100 * work / fair).toFixed(1)} %`);
    assertEquals({ uncharged, lost }, { uncharged: 0, lost: 0 });
  });
}

for (const { what, ...word } of strange) {
  Deno.test(`beside a boot file with ${what} a worker does what it does beside nobody`, () => {
    const { work, uncharged, lost } = workOf(bench, ["spinner"], {
      prepare: (running) => damage(running, word),
    });
    assert(work >= 0.95 * fair, `${(100 * work / fair).toFixed(1)} %`);
    assertEquals({ uncharged, lost }, { uncharged: 0, lost: 0 });
  });
}
