/**
 * The wire against IEEE 802.3: gaps, deferral, collisions and backoff, the same on every run;
 * every frame arrives exactly once.
 */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  type Arrival,
  BYTE,
  GAP,
  type Outcome,
  PREAMBLE,
  SLOT_TIME,
  withFcs,
} from "../board/ethernet.ts";
import { Segment } from "./segment.ts";

const DELAY = 1600;

function stations(count: number, delay = DELAY) {
  const wire = new Segment(delay);
  const heard: Arrival[][] = [], told: Outcome[][] = [];
  for (let i = 0; i < count; i++) {
    heard.push([]);
    told.push([]);
    wire.add({
      lead: 1,
      arrive: (arrival) => heard[i].push(arrival),
      sent: (outcome) => told[i].push(outcome),
    });
  }
  const frame = (id: number, bytes = 60) =>
    withFcs(Uint8Array.from({ length: bytes }, (_, k) => k === 0 ? id : k));
  const send = (from: number, id: number, { at = 0, bytes = 60 } = {}) =>
    wire.transmit(from, { frame: frame(id, bytes), readyAt: at, once: false, tag: id });
  return { wire, heard, told, send };
}

Deno.test("a frame takes its preamble and bytes, and the next one leaves a gap of 9.6 us", () => {
  const { wire, heard, told, send } = stations(2);
  send(0, 1);
  send(0, 2);
  wire.advance(1e9);
  const time = PREAMBLE + 64 * BYTE;
  assertEquals(told[0].map(({ at }) => at), [time, time + GAP + time]);
  assertEquals(heard[1].map(({ at }) => at), [DELAY, DELAY + time + GAP]);
  assertEquals(time + GAP, 67.2 * 3200, "14 880 frames a second at most");
});

Deno.test("who hears a carrier waits for its end and the gap", () => {
  const { wire, told, send } = stations(3);
  send(0, 1, { bytes: 500 });
  send(1, 2, { at: DELAY });
  wire.advance(1e9);
  const first = PREAMBLE + 504 * BYTE;
  assertEquals(told[1][0].at, first + DELAY + GAP + PREAMBLE + 64 * BYTE);
  assertEquals([told[0][0].deferred, told[1][0].deferred], [false, true]);
});

Deno.test("a station that hears no carrier yet collides, jams, and backs off whole slots", () => {
  const { wire, heard, told, send } = stations(3);
  send(0, 1);
  send(1, 2, { at: DELAY - 1 });
  wire.advance(1e9);
  for (const i of [0, 1]) {
    assert(told[i][0].attempts > 1);
    assertEquals(told[i][0].failure, undefined);
  }
  assertEquals(heard[2].map(({ frame }) => frame[0]).toSorted(), [1, 2], "fragments reach nobody");
});

Deno.test("backoff grows with each collision and ends after 16 attempts", () => {
  // Two stations too far apart to hear each other in time always collide.
  const { wire, told, send } = stations(2, SLOT_TIME / 2);
  for (let i = 0; i < 40; i++) {
    send(0, i);
    send(1, 100 + i);
  }
  wire.advance(1e12);
  assertEquals([told[0].length, told[1].length], [40, 40]);
  for (const { attempts, failure } of told.flat()) {
    assertEquals(failure === "retry", attempts === 16 && failure !== undefined);
  }
});

Deno.test("each frame arrives once at all others or its sender knows; no two overlap", () => {
  const plan = fc.array(
    fc.record({
      from: fc.nat(3),
      at: fc.nat(3_000_000),
      bytes: fc.integer({ min: 60, max: 1514 }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(plan, (sends) => {
      const run = (steps: readonly number[]) => {
        const { wire, heard, told, send } = stations(4);
        sends.forEach(({ from, at, bytes }, id) => send(from, id, { at, bytes }));
        for (const to of steps) wire.advance(to);
        wire.advance(1e12);
        return { heard, told };
      };
      const { heard, told } = run([]);
      sends.forEach(({ from }, id) => {
        const outcome = told[from].find(({ tag }) => tag === id)!;
        const expected = outcome.failure ? 0 : 3;
        assertEquals(
          heard.flatMap((list, to) => to === from ? [] : list).filter(({ frame }) =>
            frame[0] === id
          ).length,
          expected,
        );
      });
      const spans = heard[0].map(({ at, frame }) => [at, at + PREAMBLE + frame.length * BYTE]).sort(
        (a, b) => a[0] - b[0],
      );
      spans.forEach(([begins], i) => assert(i === 0 || begins >= spans[i - 1][1]));
      assertEquals(
        run([1000, 50_000, 777_777, 2_999_999]),
        { heard, told },
        "the steps in which time advances change nothing",
      );
    }),
    { numRuns: 60 },
  );
});
