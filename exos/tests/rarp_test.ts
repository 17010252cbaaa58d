/**
 * A station asks for its address: nobody answers the first time, and of what comes the second time
 * only a server's answer about this station counts.
 */
import { assert, assertEquals } from "@std/assert";
import { createNetwork, type Crossing, TICKS_PER_SECOND } from "../../machine/mod.ts";
import {
  ADDRESS,
  ARP,
  arpAnswer,
  EVERYBODY,
  RARP,
  RARP_TRIES,
  rarpAnswers,
  REQUEST,
  STATION,
} from "./rarp_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();
const MS = TICKS_PER_SECOND / 1000;

const isOf = (type: readonly number[]) => ({ from, frame }: Crossing) =>
  from === 0 && frame[12] === type[0] && frame[13] === type[1];

for (const board of ["dec2100", "dec5000-125", "dec5000-200"] as const) {
  Deno.test(`${board}: a station asks who it is, and believes its own answer alone`, () => {
    const { machine } = bench.boot(["rarp"], { board, settings: { "station.number": 1 } });
    const network = createNetwork([machine]), crossings: Crossing[] = [];
    network.monitor((crossing) => crossings.push(crossing));
    let asked = 0;
    network.monitor((crossing) => {
      if (!isOf(RARP)(crossing) || ++asked <= RARP_TRIES) return;
      // The last two back to back: one lies in the ring when the other settles the question.
      const answers = rarpAnswers();
      for (const [i, frame] of answers.entries()) {
        const steps = Math.min(i + 1, answers.length - 1);
        network.inject(frame, { at: crossing.at + steps * MS / 2 });
      }
    });
    network.monitor((crossing) => {
      if (!isOf(ARP)(crossing)) return;
      network.inject(arpAnswer(crossing.frame), { at: crossing.at + MS });
    });
    network.run({ ticks: 10 * TICKS_PER_SECOND });
    assertEquals(machine.exit, 0, machine.output);
    const questions = crossings.filter(isOf(RARP)).map(({ frame }) => [...frame.subarray(0, 42)]);
    const question = [0, 1, 8, 0, 6, 4, 0, REQUEST, ...STATION, 0, 0, 0, 0, ...STATION, 0, 0, 0, 0];
    const whole = [...EVERYBODY, ...STATION, ...RARP, ...question];
    assertEquals(questions, Array(RARP_TRIES + 2).fill(whole));
    const datagram = crossings.filter(isOf([8, 0]));
    assertEquals(datagram.map(({ frame }) => [...frame.subarray(26, 30)]), [ADDRESS]);
    const times = crossings.filter(isOf(RARP)).map(({ at }) => at);
    assert(
      times.slice(1, RARP_TRIES).every((at, i) => at - times[i] > 10 * MS),
      "it waits between",
    );
  });
}

Deno.test("programs that ask for no address are linked without the asking", () => {
  const [asks, does_not] = ["rarp", "own_address"].map((name) => bench.boot([name]).programs[0]);
  assertEquals([asks, does_not].map((image) => image.find("ask_address") !== undefined), [
    true,
    false,
  ]);
});
