/**
 * Figure 2: what else runs on the receiver costs a process' answer turns of the scheduler, and a
 * handler's nothing.
 */
import { assert } from "@std/assert";
import { figure02 } from "./figure02_processes.ts";
import { createSystems } from "./_harness/systems.ts";

const systems = createSystems();

/** Enough for a dozen rounds of the scheduler, of which the last ends with the receiver's turn. */
const TRIPS = 512;

const trip = (system: string, column: string, reading = figure02.reading) =>
  figure02.run({
    board: "dec5000-125",
    system,
    column,
    settings: {},
    systems,
    quick: false,
    sampled: true,
    trials: TRIPS,
    reading,
  }).value;

/** Whether a time is so many times another, but for the part of a turn at a short run's end. */
function assertTimes(time: number, times: number, one: number) {
  assert(Math.abs(time / (times * one) - 1) < 0.2, `${time} is not ${times} times ${one}`);
}

Deno.test("a handler answers as fast beside other processes; a process waits its turn", () => {
  const [handled, handledBeside] = ["1", "4"].map((column) => trip("exos-ash", column));
  const [alone, beside] = ["1", "4"].map((column) => trip("exos", column));
  assert(handled < alone, `${handled} ${alone}`);
  assert(handledBeside < 1.05 * handled, `${handled} ${handledBeside}`);
  assertTimes(beside, 4, alone);
});

Deno.test("a slice given to the next may come back, one passed to a successor arrives", () => {
  const alone = trip("exos", "1");
  assertTimes(trip("exos", "4", "giving-way"), 2, alone);
  assert(trip("exos", "4", "passing-on") < 1.05 * alone);
});
