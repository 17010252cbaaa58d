// Slices: round robin, upcalls, what staying too long costs, yielding, ownership.

import { Gpr } from "../../machine/mod.ts";
import { assert, assertEquals } from "@std/assert";
import { createBench } from "./testing.ts";

const bench = createBench();

Deno.test("slices go round robin, and registers survive their end", () => {
  const running = bench.boot(["spinner", "spinner", "spinner"]);
  const { machine } = running;
  const order: number[] = [];
  machine.mark({ at: running.symbol("enter"), onHit: () => order.push(machine.state.r[Gpr.a0]) });
  assertEquals(running.run({ maxCycles: 40e6 }), { reason: "halt", exit: 0 }, machine.output);
  const distinct = new Set(order.slice(0, 3));
  assertEquals(distinct.size, 3);
  order.slice(0, 24).forEach((e, i) => assertEquals(e, order[i % 3]));
});

Deno.test("an environment that never hands over is destroyed, and the other not held up", () => {
  const running = bench.boot(["overstayer", "spinner"]);
  const end = running.machine.mark({ at: running.symbol("environment_end") });
  assertEquals(
    running.run({ maxCycles: 40e6 }),
    { reason: "halt", exit: 0 },
    running.machine.output,
  );
  assertEquals(end.count, 2);
  const ticks = (cycles: number) => cycles / 195312.5;
  assert(ticks(end.hits[0].cycles) < 14, `${ticks(end.hits[0].cycles)}`);
});

Deno.test("slices are allocated, given and freed by their owner only", () => {
  bench.run(["slices", "spinner"]);
});

Deno.test("a slice that ends within an upcall's return or a restored context loses nothing", () => {
  // Programs that fault and yield all the time, over many slices of several seeds: any lost
  // register fails a check of theirs.
  for (const seed of [1, 2, 3]) {
    bench.run(["faulter", "faulter", "faulter"], {
      settings: { "tlb.seed": seed, "pages.seed": seed },
    });
  }
});

Deno.test("each slice begins with the interrupt context's status; a primitive changes it", () => {
  const running = bench.boot(["status", "spinner"]);
  assertEquals(
    running.run({ maxCycles: 40e6 }),
    { reason: "halt", exit: 0 },
    running.machine.output,
  );
});

Deno.test("who stays three interrupts too long loses three later slices", () => {
  bench.run(["latecomer", "spinner"]);
});

Deno.test("a slice whose holder ends while it is waited for is the next one's", () => {
  bench.run(["holder_ended"]);
});
