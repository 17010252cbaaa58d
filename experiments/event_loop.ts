/**
 * A second library operating system on the same Aegis: a queue of events and a loop, without
 * anything of Unix (experiments/event_loop/). Its server answers Table 11's client, and so do ExOS'
 * and the monolithic system's. The library lives with this experiment, as an application brings its
 * own: the kernel's folder must know none, and ExOS' is another.
 */
import {
  addCosts,
  type Cost,
  divideCost,
  headerConstants,
  type ObjectFile,
  subtractCosts,
  Vector,
} from "../machine/mod.ts";
import { sources } from "./compiled/sources.ts";
import { main } from "./_harness/alone.ts";
import type { CellContext, Experiment, Measurement } from "./_harness/experiment.ts";
import { experiment } from "./_harness/experiment.ts";
import { fingerprintOf } from "./_harness/fingerprint.ts";
import { guestObject } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { pair, type Side } from "./_harness/pair.ts";
import { MeasurementError } from "./_harness/run_to_halt.ts";
import { readings } from "./readings.ts";
import { constantsObject } from "./table07_filters.ts";
import { bootSide, bootWith } from "./table11_network.ts";

/** Round trips of the measured pass, and those of a first look. */
const TRIPS = 1024, QUICK_TRIPS = 128;
const { COLD_PASS } = headerConstants(sources["experiments/workloads/workload.h"]);
/** The reading of Table 11 that the client follows. */
const CLIENT = "connected-unchecked";

/** The library and its echo server. */
const LIBRARY = ["events", "datagram", "echo"];

/** Labels of a server: its driver's interrupt, the program's answer, and its wait. */
const labels: Readonly<Record<string, readonly [driver: string, answer: string, wait: string]>> = {
  "exos": ["ether_interrupt", "sendto", "recvfrom"],
  "event-loop": ["ether_interrupt", "datagram_answer", "channel_look"],
  "ultrix": ["lerint", "sendto", "idle"],
};

/** Objects of the library with a program of its own that answers so many requests. */
export function eventLoopObjects(requests: number): ObjectFile[] {
  const objects = LIBRARY.map((name) => guestObject(`experiments/compiled/event_loop/${name}.s`));
  return [...objects, constantsObject("experiments/event_loop.ts", { echo_requests: requests })];
}

function bootServer(context: CellContext, trips: number): Side {
  if (context.system !== "event-loop") return bootSide(context, { side: "server", trips });
  return bootWith({ ...context, system: "aegis" }, {
    side: "server",
    name: "echo",
    objects: eventLoopObjects(COLD_PASS + trips),
  });
}

/** The server's part of each request, from its interrupt to the next wait. */
function watchRequests({ machine, symbol }: Side, system: string): () => readonly Cost[] {
  const [driver, answer, wait] = labels[system].map((label) => symbol(label));
  const requests: Cost[] = [];
  let vector: Cost | undefined, begun: Cost | undefined, answered = false;
  const watch = (at: number, hit: (now: Cost) => void) =>
    machine.mark({ at, each: false, counters: false, onNoted: ({ cost }) => hit(cost) });
  watch(Vector.general, (now) => vector = now);
  watch(driver, () => {
    if (!answered) begun = vector;
  });
  watch(answer, () => answered = true);
  watch(wait, (now) => {
    if (answered && begun) requests.push(subtractCosts(now, begun));
    answered = false;
  });
  return () => requests;
}

/** A request: what the server spends on it. */
export const eventLoop: Experiment = experiment({
  id: "event_loop",
  module: import.meta.url,
  readings: readings.event_loop,
  title: "A request of 60 bytes to three systems of the server",
  cite: "Ours",
  unit: (column) => column === "instructions" ? "instructions" : "us",
  columns: ["roundtrip", "request", "instructions"],
  titles: {
    roundtrip: "round trip",
    request: "the server's time",
    instructions: "the server's instructions",
  },
  published: [
    ["dec5000-125", "event-loop", "ours", "ours", "ours"],
    ["dec5000-125", "exos", "ours", "ours", "ours"],
    ["dec5000-125", "ultrix", "ours", "ours", "ours"],
  ],
  paired: true,
  oneSeed: true,
  unvaried: true,
  iteration: () => "exchange",
  run(context) {
    const trips = context.quick ? QUICK_TRIPS : TRIPS;
    const asked = { ...context, reading: CLIENT };
    const server = bootServer(asked, trips);
    const requests = watchRequests(server, context.system);
    const own = bootSide({ ...asked, system: "exos" }, { side: "client", trips });
    const { client, watched } = pair(own, server);
    context.watch?.(watched);
    const roundTrip = measureLoop(client, {
      loop: "measured_loop",
      done: "done",
      iteration: "exchange",
    });
    return context.column === "roundtrip"
      ? roundTrip
      : measured(context, { server, requests: requests().slice(-trips), trips });
  },
});

/** The mean of the requests of the measured pass. */
function measured(
  { column }: CellContext,
  { server, requests, trips }: {
    readonly server: Side;
    readonly requests: readonly Cost[];
    readonly trips: number;
  },
): Measurement {
  if (requests.length !== trips) {
    throw new MeasurementError(`${requests.length} requests of ${trips} were seen`);
  }
  const lengths = requests.map(({ cycles }) => cycles).sort((a, b) => a - b);
  const mean = divideCost(requests.reduce(addCosts), trips);
  return {
    ...mean,
    cold_cycles: null,
    minimum_cycles: lengths[0],
    median_cycles: lengths[trips >> 1],
    trials: trips,
    value: column === "instructions" ? mean.instructions : server.machine.microseconds(mean.cycles),
    fingerprint: fingerprintOf([server.kernel, ...server.programs], server.machine),
    note: "cycles are the server's",
  };
}

export default eventLoop;
if (import.meta.main) await main(eventLoop);
