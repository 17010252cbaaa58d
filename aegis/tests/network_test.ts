// Network bindings on every board: a victim, an eavesdropper beside it, and what comes from
// outside.

import { assert, assertEquals } from "@std/assert";
import {
  boardNames,
  createNetwork,
  createRandom,
  Gpr,
  unmapped,
  withFcs,
} from "../../machine/mod.ts";
import {
  counts,
  frameOf,
  framesOfBindings,
  framesOnWire,
  runOnWire,
  STATION,
  TICKS_PER_MS,
} from "./network_testing.ts";
import { type Stays, tooLong, watchStays } from "./stay_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: nobody sees, forges or holds back another's frames`, () => {
    framesOnWire(bench, board);
  });
}

Deno.test("frames of every bad shape harm nobody, and counters account for them", () => {
  const { running } = runOnWire(bench, { board: "dec5000-125", noise: 12, seed: 7 });
  const { received, exhausted, nobodys, broken, restarts } = counts(running);
  assertEquals([received, exhausted, restarts], [52, 3, 0]);
  assert(nobodys > 100 && broken > 100, `${nobodys} ${broken}`);
});

/** The shortest frame with its preamble and the gap behind it, on the wire. */
const SHORTEST = TICKS_PER_MS * 0.0672;
/** How long a flood lasts, and what it leaves on the board where frames take most (DESIGN.md). */
const FLOOD_MS = 100, LEAST = 0.43;
/** The share of a tick that handlers may take beside that. */
const HANDLERS = 0.25;

for (const board of ["dec2100", "dec5000-125"] as const) {
  Deno.test(`${board}: a flood of any frames leaves a program its time`, () => {
    const executed = (beside: string, flood?: (n: number) => Uint8Array) => {
      const { machine } = bench.boot([beside, "honest"], { board });
      const network = createNetwork([machine]);
      network.run({ ticks: 200 * TICKS_PER_MS });
      let at = network.time, instructions = 0;
      for (let n = 0; flood && n < FLOOD_MS * TICKS_PER_MS / SHORTEST; n++) {
        network.inject(flood(n), { at: at += SHORTEST });
      }
      machine.observe(({ user }) => void (user && instructions++));
      network.run({ ticks: FLOOD_MS * TICKS_PER_MS });
      return instructions;
    };
    const alone = executed("unread"), bound = (n: number) => withFcs(frameOf(2, n));
    const floods: readonly (readonly [string, string, (n: number) => Uint8Array])[] = [
      ["nobody's", "unread", (n) => withFcs(frameOf(9, n))],
      ["unread", "unread", bound],
      ["broken", "unread", (n) => bound(n).map((byte, i) => i === 20 ? ~byte : byte)],
      ["handled without end", "handled_flooded", bound],
    ];
    for (const [what, beside, flood] of floods) {
      const left = executed(beside, flood) / alone;
      const least = beside === "unread" ? LEAST : LEAST - HANDLERS;
      assert(left > least, `${what}: ${(100 * left).toFixed(0)} %`);
    }
  });
}

/** Datagrams that port_owner.c sends. */
const DATAGRAMS = 50;

for (const board of ["dec3100", "dec5000-125"] as const) {
  Deno.test(`${board}: nobody has a port's datagrams, sends in its name, or blocks it`, () => {
    const running = bench.boot(["port_owner", "port_thief"], { board });
    const { machine } = running;
    const network = createNetwork([machine]);
    const crossed: { readonly at: number; readonly frame: Uint8Array }[] = [];
    network.monitor((crossing) => crossed.push(crossing));
    const { reason, exit } = network.run({ ticks: 10_000 * TICKS_PER_MS });
    assertEquals([reason, exit], ["halt", 0], machine.output);
    const owners = crossed.filter(({ frame }) => frame[35] === 1);
    assertEquals(
      owners.map(({ frame }) => frame[43]),
      Array.from({ length: DATAGRAMS }, (_, n) => n),
    );
    assert(crossed.length > owners.length + 100);
    for (const { frame } of crossed) {
      assertEquals([...frame.subarray(6, 12)], STATION);
      assertEquals([...frame.subarray(12, 15), frame[23], ...frame.subarray(26, 30), frame[34]], [
        8,
        0,
        0x45,
        17,
        10,
        0,
        0,
        1,
        0,
      ]);
      assert(frame[35] === 1 || frame[35] === 2);
    }
  });
}

for (const board of ["dec2100", "dec5000-125"] as const) {
  Deno.test(`${board}: what nobody reads is lost at its cost, and a full chip is fair`, () => {
    const running = bench.boot(["taker", "unread"], { board });
    const { machine } = running;
    const network = createNetwork([machine]);
    const taken = machine.mark({ at: running.symbol("taken"), each: false });
    const random = createRandom(5);
    network.run({ ticks: 400 * TICKS_PER_MS });
    let at = network.time;
    /** Offers frames, an eighth of them the taker's: numbers offered, taken and lost of either. */
    const offer = (frames: number, apart: number) => {
      const before = counts(running), count = taken.count, offered = [0, 0];
      for (let i = 0; i < frames; i++) {
        const kind = random.below(8) === 0 ? 1 : 2;
        offered[kind - 1]++;
        network.inject(withFcs(frameOf(kind, i)), { at: at += apart });
      }
      network.run({ ticks: at + 50 * TICKS_PER_MS - network.time });
      at = network.time;
      const after = counts(running);
      const since = (name: string) => after[name] - before[name];
      assertEquals([since("nobodys"), since("broken"), since("restarts")], [0, 0, 0]);
      return {
        offered,
        taken: taken.count - count,
        exhausted: since("exhausted"),
        missed: since("missed"),
      };
    };
    // What the kernel can serve: nothing is lost but what nobody reads, from its third frame on.
    const served = offer(200, 2 * TICKS_PER_MS);
    assertEquals(served, {
      offered: served.offered,
      taken: served.offered[0],
      exhausted: served.offered[1] - 2,
      missed: 0,
    });
    // Back to back: who is lost when the chip's ring is full does not depend on whom it is for.
    const flooded = offer(8000, TICKS_PER_MS / 15);
    const [its, others] = [
      flooded.taken / flooded.offered[0],
      flooded.exhausted / flooded.offered[1],
    ];
    assert(flooded.missed > 0 && others < 0.9, `${others} were served`);
    assert(its > 0.9 * others && its < 1.1 * others, `${its} beside ${others}`);
    // And then all is as before.
    const after = offer(200, 2 * TICKS_PER_MS);
    assertEquals([after.taken, after.missed], [after.offered[0], 0]);
  });
}

Deno.test("all bindings: made in short stays on a bounded stack, gone with their owner", () => {
  const running = bench.boot(["bindings_full", "bindings_heir"], { board: "dec2100" });
  const { machine, kernel } = running;
  const network = createNetwork([machine]);
  const stays: Stays = new Map();
  watchStays(running, stays);
  const arrivals = framesOfBindings();
  for (const { frame, at } of arrivals) network.inject(frame, { at });
  const statuses: number[] = [];
  machine.mark({
    at: kernel.address("call_leave"),
    onHit: () => statuses.push(machine.state.r[Gpr.a0]),
  });
  const { reason, exit } = network.run({
    ticks: arrivals.at(-1)!.at + 400 * TICKS_PER_MS,
  });
  assertEquals([reason, exit, ...statuses], ["halt", 0, 0, 0], machine.output);
  const { nobodys } = counts(running);
  assert(nobodys > 0);
  assertEquals(tooLong(stays, running), []);
  const stacks = [
    { top: kernel.address("kernel") + kernel.address("K_STACK_TOP"), bytes: 4096 },
    { top: kernel.address("apart_stack") + 4096, bytes: 4096 },
  ];
  for (const { top, bytes } of stacks) {
    const end = unmapped(top);
    let lowest = end - bytes;
    while (machine.readWord(lowest) === 0) lowest += 4;
    assert(end - lowest > 300 && end - lowest < 3 / 4 * bytes, `${end - lowest} bytes of stack`);
  }
});
