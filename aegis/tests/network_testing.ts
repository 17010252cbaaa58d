/**
 * Two programs on a wire: a victim and an eavesdropper beside it, with frames for both and noise
 * from outside.
 */

import { assert, assertEquals } from "@std/assert";
import {
  type BoardName,
  createNetwork,
  createRandom,
  Gpr,
  type Network,
  type Running,
  TICKS_PER_SECOND,
  unmapped,
  withFcs,
} from "../../machine/mod.ts";
import type { Bench } from "./testing.ts";

/** Of machines' time. */
export const TICKS_PER_MS = TICKS_PER_SECOND / 1000;
/** The address of the station. */
export const STATION = [8, 0, 0x2b, 0, 0, 1];
const COUNTS = "received nobodys broken exhausted missed sent failed restarts".split(" ");

/** The controller's counts in public kernel state. */
export function counts({ machine, kernel }: Running): Record<string, number> {
  const at = unmapped(kernel.address("public_state")) + kernel.address("PS_ETHER");
  return Object.fromEntries(COUNTS.map((name, i) => [name, machine.readWord(at + 4 * i)]));
}

/** A frame of a kind for the test programs. */
export function frameOf(kind: number, sequence: number): Uint8Array {
  const bytes = new Uint8Array(60);
  bytes.set([...STATION, 2, 0, 0, 0, 0, 9, 0x88, 0xb5, kind, sequence]);
  bytes[59] = sequence ^ 0xff;
  return bytes;
}

/**
 * Something that is no good frame for anybody: of no kind, cut, damaged, too long, for another
 * station, of random bytes.
 */
function rubbish(random: ReturnType<typeof createRandom>): Uint8Array {
  const shape = random.below(6);
  const length = [
    60,
    14 + random.below(40),
    60 + random.below(1400),
    1515 + random.below(600),
    60,
    60 + random.below(900),
  ][shape];
  const bytes = Uint8Array.from({ length }, () => random.below(256));
  if (shape !== 4) bytes.set(STATION);
  // Never the type that the programs bind, unless the frame is damaged.
  bytes.set(shape === 2 ? [0x88, 0xb5, 1, 0] : [0x08, 0x00], 12);
  const frame = withFcs(bytes);
  if (shape === 2) frame[random.below(frame.length)] ^= 1 << random.below(8);
  return frame;
}

/** A frame on the wire, and when. */
interface Arrival {
  readonly frame: Uint8Array;
  readonly at: number;
}

/** Frames for receiver and eavesdropper, with so many bad ones before each good one. */
export function framesOfOwners(noise: number, seed: number): Arrival[] {
  const random = createRandom(seed);
  const arrivals: Arrival[] = [];
  let at = 400 * TICKS_PER_MS;
  const send = (frame: Uint8Array, after: number) => arrivals.push({ frame, at: at += after });
  for (let i = 0; i < 50; i++) {
    for (let k = 0; k < noise; k++) send(rubbish(random), TICKS_PER_MS / 4);
    if (i < 5) send(withFcs(frameOf(2, i)), TICKS_PER_MS / 4);
    send(withFcs(frameOf(1, i)), 20 * TICKS_PER_MS);
  }
  return arrivals;
}

/** Puts frames on a wire; when the last one is there. */
function inject(network: Network, arrivals: readonly Arrival[]): number {
  for (const { frame, at } of arrivals) network.inject(frame, { at });
  return arrivals.at(-1)!.at;
}

/** Runs both to the machine's halt, with so many bad frames before each good one; what was sent. */
export function runOnWire(
  bench: Bench,
  { board, noise, seed }: {
    readonly board: BoardName;
    readonly noise: number;
    readonly seed: number;
  },
): { running: Running; sent: Uint8Array[] } {
  const running = bench.boot(["receiver", "eavesdropper"], { board });
  const network = createNetwork([running.machine]);
  const sent: Uint8Array[] = [];
  network.monitor(({ from, frame }) => void (from === 0 && sent.push(frame)));
  const at = inject(network, framesOfOwners(noise, seed));
  const { reason, exit } = network.run({ ticks: at + 400 * TICKS_PER_MS });
  assertEquals([reason, exit], ["halt", 0], running.machine.output);
  assertEquals(running.machine.staleHits, []);
  return { running, sent };
}

/**
 * Runs both without noise; asserts that each has seen its own frames alone, and that both found
 * what they expected.
 */
export function framesOnWire(bench: Bench, board: BoardName): void {
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
}

/** A frame of a kind for handlers. */
function frameOfHandler(kind: number, sequence: number): Uint8Array {
  const bytes = new Uint8Array(60);
  bytes.set([...STATION, 2, 0, 0, 0, 0, 9, 0x88, 0xb5, kind, sequence]);
  return withFcs(bytes);
}

/** Frames for handled and, ten for each of its, for handled_mean. */
export function framesOfHandlers(): Arrival[] {
  const arrivals: Arrival[] = [];
  let at = 400 * TICKS_PER_MS;
  for (let i = 0; i < 41; i++) {
    arrivals.push({ frame: frameOfHandler(1, i), at: at += 7 * TICKS_PER_MS });
    for (let k = 0; k < 10; k++) {
      arrivals.push({ frame: frameOfHandler(2, k), at: at += TICKS_PER_MS });
    }
  }
  return arrivals;
}

/** A frame for the n-th binding of bindings.h, or for one whose last test differs. */
function frameOfBinding(n: number, { last = n, length = 64 } = {}): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set([...STATION, 2, 0, 0, 0, 0, 9, 0x88, 0xb5]);
  for (let i = 0; i < 6; i++) bytes[16 + 2 * i] = n >> i & 3;
  bytes[62] = last;
  return withFcs(bytes);
}

/**
 * A frame for each binding of bindings_full, and many more for one of them while its owner ends and
 * after that; then one for each of bindings_heir.
 */
export function framesOfBindings(): Arrival[] {
  let at = 600 * TICKS_PER_MS;
  const arrivals = [{ frame: frameOfBinding(31, { last: 32 }), at }];
  const each = Array.from({ length: 32 }, (_, n) => n);
  for (const n of [...each, ...Array<number>(600).fill(3)]) {
    arrivals.push({ frame: frameOfBinding(n), at: at += TICKS_PER_MS });
  }
  at += 1000 * TICKS_PER_MS;
  for (const n of each) {
    arrivals.push({ frame: frameOfBinding(n, { length: 1514 }), at: at += 4 * TICKS_PER_MS });
  }
  return arrivals;
}

/**
 * Runs a program with a handler that answers beside one whose handlers mean harm, with frames for
 * both; asserts that the answers are those of the first alone, each in time, and that both found
 * what they expected.
 */
export function handlersOnWire(
  bench: Bench,
  { board, watch }: { readonly board: BoardName; readonly watch?: (running: Running) => void },
): Running {
  const running = bench.boot(["handled", "handled_mean"], { board });
  watch?.(running);
  const { machine } = running;
  const network = createNetwork([machine]);
  const crossings: { at: number; from: number; kind: number; sequence: number }[] = [];
  network.monitor(({ at, from, frame }) =>
    void crossings.push({ at, from, kind: frame[14], sequence: frame[15] })
  );
  const ran = machine.mark({ at: running.symbol("handler_run") });
  const at = inject(network, framesOfHandlers());
  const leave = machine.mark({ at: running.symbol("call_leave") });
  const statuses: number[] = [];
  while (statuses.length < 2) {
    const { reason } = network.run({
      ticks: at + 400 * TICKS_PER_MS - network.time,
      until: [leave],
    });
    assertEquals(reason, "mark", machine.output);
    statuses.push(machine.state.r[Gpr.a0]);
  }
  assertEquals(statuses, [0, 0], machine.output);
  const sent = crossings.filter(({ from }) => from === 0);
  assertEquals(sent.map(({ kind }) => kind), Array(40).fill(1));
  assertEquals(sent.map(({ sequence }) => sequence), Array.from({ length: 40 }, (_, i) => i + 1));
  for (const answer of sent) {
    const asked = crossings.find(({ from, kind, sequence }) =>
      from !== 0 && kind === 1 && sequence === answer.sequence - 1
    )!;
    assert(answer.at - asked.at < TICKS_PER_MS / 2, `${(answer.at - asked.at) / TICKS_PER_MS} ms`);
  }
  assert(ran.count > 60, `${ran.count} runs`);
  return running;
}
