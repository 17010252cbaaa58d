// Network bindings on every board: a victim, an eavesdropper beside it, and what comes from outside.

import { assert, assertEquals } from "@std/assert";
import { boardNames, createNetwork, withFcs } from "../../machine/mod.ts";
import { counts, runOnWire, STATION, TICKS_PER_MS } from "./network_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: nobody sees, forges or holds back another's frames; exhaustion is at its owner's cost`, () => {
    const { running, sent } = runOnWire(bench, { board, noise: 0, seed: 1 });
    const { received, exhausted, nobodys, broken, missed } = counts(running);
    assertEquals({ received, exhausted, nobodys, broken, missed }, {
      received: 52,
      exhausted: 3,
      nobodys: 0,
      broken: 0,
      missed: 0,
    });
    assertEquals(sent.map((frame) => frame[14]).toSorted(), [1, 2]);
    for (const frame of sent) assertEquals([...frame.subarray(6, 12)], STATION);
  });
}

Deno.test("frames of every bad shape harm nobody, and counters account for them", () => {
  const { running } = runOnWire(bench, { board: "dec5000-125", noise: 12, seed: 7 });
  const { received, exhausted, nobodys, broken, restarts } = counts(running);
  assertEquals([received, exhausted, restarts], [52, 3, 0]);
  assert(nobodys > 100 && broken > 100, `${nobodys} ${broken}`);
});

/** A frame for the n-th binding of bindings.h, or for one whose last test differs. */
function frameOfBinding(n: number, last = n): Uint8Array {
  const bytes = new Uint8Array(64);
  bytes.set([...STATION, 2, 0, 0, 0, 0, 9, 0x88, 0xb5]);
  for (let i = 0; i < 6; i++) bytes[16 + 2 * i] = n >> i & 3;
  bytes[62] = last;
  return withFcs(bytes);
}

Deno.test("all bindings that there can be: made in bounded time and stack, gone with their owner, free for the next", () => {
  const running = bench.boot(["bindings_full", "bindings_heir"], { board: "dec2100" });
  const { machine, kernel } = running;
  const network = createNetwork([machine]);
  // The stub's call and what follows it: the kernel's stay is what lies between.
  const stub = running.programs[0].address("aegis_ether_bind") + 4;
  const [calls, returns] = [stub, stub + 4].map((at) => machine.mark({ at }));
  let at = 600 * TICKS_PER_MS;
  network.inject(frameOfBinding(31, 32), { at });
  // Each has its frame, and one of them many more, while its owner ends and after that; then each has one again.
  const each = Array.from({ length: 32 }, (_, n) => n);
  for (const n of [...each, ...Array<number>(600).fill(3)]) {
    network.inject(frameOfBinding(n), { at: at += TICKS_PER_MS / 2 });
  }
  at += 1000 * TICKS_PER_MS;
  for (const n of each) network.inject(frameOfBinding(n), { at: at += TICKS_PER_MS });
  const { reason, exit } = network.run({ ticks: at + 400 * TICKS_PER_MS });
  assertEquals([reason, exit], ["halt", 0], machine.output);
  const { nobodys } = counts(running);
  assert(nobodys > 0);
  const longest = Math.max(...returns.cycles.map((cycle, i) => cycle - calls.cycles[i]));
  assert(machine.microseconds(longest) < 1e6 / 64, `${longest} cycles in one call: more than a tick`);
  const top = (kernel.address("kernel") + kernel.address("K_STACK_TOP")) & 0x1fffffff, STACK = 4096;
  let lowest = top - STACK;
  while (machine.readWord(lowest) === 0) lowest += 4;
  assert(top - lowest < 3 / 4 * STACK, `${top - lowest} bytes of stack`);
});
