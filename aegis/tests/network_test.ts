// Network bindings on every board: a victim, an eavesdropper beside it, and what comes from outside.

import { assert, assertEquals } from "@std/assert";
import { type BoardName, boardNames, createNetwork, createRandom, type Running, withFcs } from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();
const TICKS_PER_MS = 3_200_000;
const STATION = [8, 0, 0x2b, 0, 0, 1];
const COUNTS = "received nobodys broken exhausted missed sent failed restarts".split(" ");

function counts({ machine, kernel }: Running): Record<string, number> {
  const at = (kernel.address("public_state") & 0x1fffffff) + kernel.address("PS_ETHER");
  return Object.fromEntries(COUNTS.map((name, i) => [name, machine.readWord(at + 4 * i)]));
}

/** A frame of a kind for the test programs. */
function frameOf(kind: number, sequence: number): Uint8Array {
  const bytes = new Uint8Array(60);
  bytes.set([...STATION, 2, 0, 0, 0, 0, 9, 0x88, 0xb5, kind, sequence]);
  bytes[59] = sequence ^ 0xff;
  return bytes;
}

/** Something that is no good frame for anybody: of no kind, cut, damaged, too long, for another station, of random bytes. */
function rubbish(random: ReturnType<typeof createRandom>): Uint8Array {
  const shape = random.below(6);
  const length =
    [60, 14 + random.below(40), 60 + random.below(1400), 1515 + random.below(600), 60, 60 + random.below(900)][shape];
  const bytes = Uint8Array.from({ length }, () => random.below(256));
  if (shape !== 4) bytes.set(STATION);
  // Never the type that the programs bind, unless the frame is damaged.
  bytes.set(shape === 2 ? [0x88, 0xb5, 1, 0] : [0x08, 0x00], 12);
  const frame = withFcs(bytes);
  if (shape === 2) frame[random.below(frame.length)] ^= 1 << random.below(8);
  return frame;
}

function run(board: BoardName, { noise, seed }: { noise: number; seed: number }) {
  const running = bench.boot(["receiver", "eavesdropper"], { board });
  const network = createNetwork([running.machine]);
  const sent: Uint8Array[] = [];
  network.monitor(({ from, frame }) => void (from === 0 && sent.push(frame)));
  const random = createRandom(seed);
  let at = 400 * TICKS_PER_MS;
  for (let i = 0; i < 50; i++) {
    for (let k = 0; k < noise; k++) network.inject(rubbish(random), { at: at += TICKS_PER_MS / 4 });
    if (i < 5) network.inject(withFcs(frameOf(2, i)), { at: at += TICKS_PER_MS / 4 });
    network.inject(withFcs(frameOf(1, i)), { at: at += 20 * TICKS_PER_MS });
  }
  const { reason, exit } = network.run({ ticks: at + 400 * TICKS_PER_MS });
  assertEquals([reason, exit], ["halt", 0], running.machine.output);
  assertEquals(running.machine.staleHits, []);
  return { running, sent };
}

for (const board of boardNames) {
  Deno.test(`${board}: nobody sees, forges or holds back another's frames; exhaustion is at its owner's cost`, () => {
    const { running, sent } = run(board, { noise: 0, seed: 1 });
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
  const { running } = run("dec5000-125", { noise: 12, seed: 7 });
  const { received, exhausted, nobodys, broken, restarts } = counts(running);
  assertEquals([received, exhausted, restarts], [52, 3, 0]);
  assert(nobodys > 100 && broken > 100, `${nobodys} ${broken}`);
});
