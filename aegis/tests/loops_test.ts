// No loop of the kernel is bounded by a number of an environment's: each has its bound, which no
// run exceeds; what comes back to itself is bounded by depth.

import { assert, assertEquals } from "@std/assert";
import { createNetwork, TICKS_PER_SECOND } from "../../machine/mod.ts";
import { createAegis, fuzz } from "../mod.ts";
import { bounds, depths } from "./loops.ts";
import { countRounds, loopsOf, nameOf, recursions } from "../../machine/verification/bench.ts";
import { framesOfBindings, framesOfHandlers, framesOfOwners } from "./network_testing.ts";
import { createBench } from "./testing.ts";

const aegis = createAegis(), bench = createBench(aegis);
const { kernel } = aegis.boot("dec2100", []);
const loops = loopsOf(kernel);

Deno.test("every loop of the kernel's text has a bound, and every bound a loop", () => {
  assert(loops.length > 150, `${loops.length} loops`);
  const places = new Set(loops.map(({ place }) => place));
  assertEquals([...places].filter((place) => bounds[place] === undefined), []);
  assertEquals(Object.keys(bounds).filter((place) => !places.has(place)), []);
});

Deno.test("what comes back to itself is DPF's generator, as deep as a filter has tests", () => {
  assertEquals(recursions(kernel), depths.map(([, functions]) => functions));
});

/** Programs that make loops long, and what comes for them. */
const programs = [
  { names: ["many_pages", "victim"] },
  { names: ["asids"] },
  { names: ["bindings_full", "bindings_heir"], frames: framesOfBindings },
  { names: ["handled", "handled_mean"], frames: framesOfHandlers },
  { names: ["receiver", "eavesdropper"], frames: () => framesOfOwners(4, 7) },
];
/** Machine's time that each is watched for, in ticks of the clock, and random calls. */
const WATCHED = 45, CALLS = 150;
const TICK = TICKS_PER_SECOND / 64;
const placeIn = (name: string) => name.slice(0, name.lastIndexOf(" "));

Deno.test("no loop goes more rounds than its bound", () => {
  const most = new Map<string, number>();
  fuzz(aegis, { calls: CALLS, seed: 1, minimal: false }, (running) => {
    countRounds(running, loops, most);
  });
  for (const { names, frames } of programs) {
    const running = bench.boot(names, { board: "dec5000-125" });
    countRounds(running, loops, most);
    const network = createNetwork([running.machine]);
    for (const { frame, at } of frames?.() ?? []) network.inject(frame, { at });
    network.run({ ticks: WATCHED * TICK });
  }
  const names = loops.map((loop) => nameOf(loop, loops));
  const over = names.filter((name) => (most.get(name) ?? 0) > bounds[placeIn(name)][0]);
  assertEquals(over.map((name) => `${name}: ${most.get(name)} of ${bounds[placeIn(name)][0]}`), []);
  assert(most.size > loops.length / 3, `${most.size} of ${loops.length} loops ran`);
});
