// What a victim gets done beside attacks on its time, and that no clock interrupt is lost or charged to nobody.

import { assert, assertEquals } from "@std/assert";
import { outcomes } from "./adversarial_testing.ts";
import { gathering, workOf } from "./share_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();
const fair = workOf(bench, ["honest"]).work;

const gathered = workOf(bench, ["gatherer"], gathering).work;

for (const name of ["freed_and_taken", "many_pages", "passed_on", "sybil"]) {
  Deno.test(`beside ${name} one that needs pages does 95 % of what it does beside another of its kind`, () => {
    const { work, uncharged, lost } = workOf(bench, [name], gathering);
    assert(work >= 0.95 * gathered, `${(100 * work / gathered).toFixed(1)} %`);
    assertEquals({ uncharged, lost }, { uncharged: 0, lost: 0 });
  });
}

for (const name of outcomes.keys()) {
  Deno.test(`beside ${name} a worker does 95 % of what it does beside a program that computes`, () => {
    const { work, uncharged, lost } = workOf(bench, [name]);
    assert(work >= 0.95 * fair, `${(100 * work / fair).toFixed(1)} %`);
    assertEquals({ uncharged, lost }, { uncharged: 0, lost: 0 });
  });
}
