// The longest stay in the kernel, interrupts off, is searched for: beside adversarial programs that
// make calls long, and by random calls with random arguments. None is longer than a tenth of a
// tick, and none leaves the clock alone for a part of a slice, for while slices end the edges of
// parts are counted. DESIGN.md states what was found.

import { assert, assertEquals } from "@std/assert";
import { boardNames } from "../../machine/mod.ts";
import { cyclesPerTick } from "../host/clock.ts";
import { createAegis, fuzz } from "../mod.ts";
import { outcomes } from "./adversarial_testing.ts";
import { PARTS, type Stays, watchStays } from "./stay_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();
const text = await Deno.readTextFile(new URL("../DESIGN.md", import.meta.url));

/** EXOKERNEL_STAYS=all takes every adversarial program on every board, and more random calls. */
const all = Deno.env.get("EXOKERNEL_STAYS") === "all";
const LONG = [
  "freed_and_taken",
  "freed_while_taken",
  "long_end",
  "many_environments",
  "many_searches",
  "passed_on",
  "previous_contents",
  "recycled_asid",
  "save_after_free",
  "sybil",
];
const BOARDS = all ? boardNames : ["dec2100", "dec5000-200"] as const;
/**
 * Points of per cent by which a figure may differ from the stated one: where the clock falls in a
 * call is chance.
 */
const ROOM = 0.5;
/** Ticks that each program is watched for, and random calls. */
const WATCHED = 40, CALLS = all ? 100_000 : 3000;

for (const board of BOARDS) {
  Deno.test(`${board}: no stay in the kernel is longer than a tenth of a tick`, () => {
    const stays: Stays = new Map();
    let tick = 0;
    for (const name of all ? outcomes.keys() : LONG) {
      const running = bench.boot([name, "victim"], { board });
      tick = cyclesPerTick(running.machine);
      watchStays(running, stays);
      running.run({ maxCycles: WATCHED * tick });
    }
    if (board === "dec2100") {
      const { violation } = fuzz(
        createAegis(),
        { calls: CALLS, seed: 7, minimal: false },
        (running) => {
          watchStays(running, stays);
        },
      );
      assertEquals(violation, undefined);
    }
    assertEquals(
      [...stays].filter(([, { stay, blind, whole }]) =>
        stay > tick / 10 || blind > tick / PARTS || whole > tick / 2
      ),
      [],
    );
    if (board !== "dec2100") return;
    const stated = [...text.matchAll(/^\| ([a-z_]+) +\| +(\d+\.\d) % +\| +(\d+\.\d) % +\|/gm)];
    assert(stated.length >= 8);
    for (const [, call, ...percent] of stated) {
      const { stay, blind } = stays.get(call) ?? { stay: 0, blind: 0 };
      for (const [i, cycles] of [stay, blind].entries()) {
        const measured = 100 * cycles / tick, said = Number(percent[i]);
        assert(measured <= said + ROOM, `${call}: ${measured.toFixed(2)} %`);
        assert(all || measured > said / 2 - ROOM, `${call}: only ${measured.toFixed(2)} %`);
      }
    }
    const others = [...stays].filter(([call, { stay }]) =>
      stay > tick / 50 && !stated.some(([, name]) => name === call)
    );
    assertEquals(others, []);
  });
}
