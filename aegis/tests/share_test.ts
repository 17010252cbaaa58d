// What a victim gets done beside adversaries that take its time, and that no clock interrupt is lost or
// charged to nobody.

import { assert, assertEquals } from "@std/assert";
import { outcomes } from "./adversarial_testing.ts";
import { gathering, workOf } from "./share_testing.ts";
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

const breaking = { victim: "changer" };
const broken = workOf(bench, ["honest"], breaking).work;

/** Ends of others take about a fiftieth of every tick, and leave the cache to be filled again. */
for (const [name, least] of [["long_end", 95], ["many_searches", 95], ["many_ends", 90]] as const) {
  Deno.test(`beside ${name} one that breaks bindings does ${least} % of its work`, () => {
    const { work, uncharged, lost } = workOf(bench, [name], breaking);
    assert(work >= least / 100 * broken, `${(100 * work / broken).toFixed(1)} %`);
    assertEquals({ uncharged, lost }, { uncharged: 0, lost: 0 });
  });
}

/**
 * An adversary that has a page cleaned for each of them fills the cache, which nobody promises to
 * leave alone.
 */
const CLEANING = ["many_ends"];

for (const name of [...outcomes.keys()].filter((name) => !CLEANING.includes(name))) {
  Deno.test(`beside ${name} a worker does 95 % of its work beside one that computes`, () => {
    const { work, uncharged, lost } = workOf(bench, [name]);
    assert(work >= 0.95 * fair, `${(100 * work / fair).toFixed(1)} %`);
    assertEquals({ uncharged, lost }, { uncharged: 0, lost: 0 });
  });
}
