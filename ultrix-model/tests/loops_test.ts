// No loop of the kernel is bounded by a process' number: each has its bound, which no run exceeds.

import { assert, assertEquals } from "@std/assert";
import { countRounds, loopsOf, nameOf, recursions } from "../../machine/verification/bench.ts";
import { bounds, depths } from "./loops.ts";
import { bootTests } from "./testing.ts";

const { kernel } = bootTests(["hello"]);
const loops = loopsOf(kernel);

Deno.test("every loop of the kernel's text has a bound, and every bound a loop", () => {
  assert(loops.length > 200, `${loops.length} loops`);
  const places = new Set(loops.map(({ place }) => place));
  assertEquals([...places].filter((place) => bounds[place] === undefined), []);
  assertEquals(Object.keys(bounds).filter((place) => !places.has(place)), []);
});

Deno.test("what comes back to itself is known", () => {
  assertEquals(recursions(kernel), depths.map(([, functions]) => functions));
});

// EXOKERNEL_LOOPS=all watches longer programs as well.
const programs = [
  ["lookups"],
  ["udp_self"],
  ["hoarder"],
  ...Deno.env.get("EXOKERNEL_LOOPS") === "all"
    ? [
      ["allocations", "second"],
      ["sockets"],
      ["edges"],
      ["calls", "second"],
      ["job_control"],
      ["manyforks"],
      ["ports"],
      ["adversarial"],
    ]
    : [],
];
const placeIn = (name: string) => name.slice(0, name.lastIndexOf(" "));

Deno.test("no loop goes more rounds than its bound", () => {
  const most = new Map<string, number>();
  for (const names of programs) {
    const running = bootTests(names, { settings: { "station.number": 1 } });
    countRounds(running, loops, most);
    assertEquals(running.run({ maxCycles: 120e6 }).reason, "halt", names.join());
  }
  const names = loops.map((loop) => nameOf(loop, loops));
  const over = names.flatMap((name) => {
    const [bound] = bounds[placeIn(name)], rounds = most.get(name) ?? 0;
    return rounds > bound + 1 ? [`${name}: ${rounds} of ${bound}`] : [];
  });
  assertEquals(over, []);
  assert(most.size > loops.length / 3, `${most.size} of ${loops.length} loops ran`);
});
