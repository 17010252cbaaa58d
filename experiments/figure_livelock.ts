/**
 * A figure of ours: receive livelock. Datagrams come at rates up to what the wire carries; what a
 * process is given of them, and what another does beside it, on the interrupt-driven monolithic
 * kernel and on the exokernel. The generator is a station on the wire, no machine. Three seeds, for
 * a run is more than a second of the machine's: layouts change what a frame costs, and with it
 * where the fall begins.
 */
import { createNetwork, type Running, stationAddress, TICKS_PER_SECOND } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import {
  type CellContext,
  type Experiment,
  experiment,
  type Measurement,
} from "./_harness/experiment.ts";
import { datagram, frame, packet, TYPE_IP } from "./_harness/frames.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { answerFor } from "./_harness/outside.ts";
import { MeasurementError } from "./_harness/run_to_halt.ts";
import { costOf, measureStretch } from "./_harness/stretch.ts";
import { readings } from "./readings.ts";
import { constantsObject } from "./table07_filters.ts";

/** Frames a second; the last is more than the wire carries, which then sends them back to back. */
const RATES = [300, 1000, 2000, 3000, 4000, 6000, 8000, 10000, 12000, 14881];
const SYSTEMS = ["ultrix", "exos"];
const BOARD = "dec5000-125";

/** Seeds of either figure. */
const SEEDS = 3;

/** The flood starts; after SETTLE comes the WINDOW that is measured. */
const SETTLE = TICKS_PER_SECOND / 4, WINDOW = TICKS_PER_SECOND;
/** A first look's. */
const QUICK_SETTLE = TICKS_PER_SECOND / 32, QUICK_WINDOW = TICKS_PER_SECOND / 16;
/** Frames are put on the wire so much ahead of the machine. */
const AHEAD = TICKS_PER_SECOND / 100;
/** A machine that is not ready by then is stuck. */
const READY = 10 * TICKS_PER_SECOND;

const STATION = 2, SERVER = [10, 0, 0, 2], CLIENT = [10, 0, 0, 1];
/** As table11.h has them. */
const SERVER_PORT = 2002, CLIENT_PORT = 2001;
const GENERATOR = [2, 0, 0, 0, 0, 1];
const BYTES = 18;

const flood = frame(
  [...stationAddress(STATION)],
  GENERATOR,
  TYPE_IP,
  packet(
    CLIENT,
    SERVER,
    datagram([CLIENT, CLIENT_PORT], [SERVER, SERVER_PORT], Array(BYTES).fill(0)),
  ),
);

/** A machine that can be flooded. */
export interface Floodable {
  readonly running: Running;
  /**
   * Offers so many datagrams a second for some ticks: those that were taken, and pieces of work
   * that were done.
   */
  flood(rate: number, ticks: number): { readonly taken: number; readonly worked: number };
}

/** Boots a machine whose receiver waits. */
export function bootFloodable(
  { board, system, settings, systems }: Pick<
    CellContext,
    "board" | "system" | "settings" | "systems"
  >,
): Floodable {
  const objects = [
    ...workloadObjects([
      "livelock",
      "livelock_work",
      "table11_socket",
      `table11_${system}`,
      "null_procedure",
    ]),
    constantsObject("experiments/figure_livelock.ts", { table11_connected: 1, table11_checked: 1 }),
  ];
  const running = systems(system).boot(board, [{ name: "livelock", objects }], {
    settings: { ...settings, "station.number": STATION },
  });
  const { machine } = running;
  const network = createNetwork([machine]);
  answerFor(network, { station: GENERATOR, address: CLIENT });
  const ready = machine.mark({ at: running.symbol("null_procedure") });
  if (network.run({ ticks: READY, until: [ready] }).reason !== "mark") {
    throw new MeasurementError(`the receiver does not begin\n${machine.output}`);
  }
  ready.remove();
  const [taken, worked] = ["taken", "worked"].map((name) =>
    machine.mark({ at: running.symbol(name), each: false })
  );
  let next = 0;
  return {
    running,
    flood(rate, ticks) {
      const before = [taken.count, worked.count], end = network.time + ticks;
      next = Math.max(next, network.time);
      while (network.time < end) {
        const until = Math.min(end, network.time + AHEAD);
        for (; rate > 0 && next < until; next += TICKS_PER_SECOND / rate) {
          network.inject(flood, { at: Math.floor(next) });
        }
        network.run({ ticks: until - network.time });
      }
      if (machine.exit !== undefined) {
        throw new MeasurementError(`the machine has halted\n${machine.output}`);
      }
      return { taken: taken.count - before[0], worked: worked.count - before[1] };
    },
  };
}

/** Floods a machine and counts, once it has settled. */
function measureFlood(
  context: CellContext,
): { taken: number; worked: number; measurement: Omit<Measurement, "value"> } {
  const rate = Number(context.column);
  const { running, flood } = bootFloodable(context);
  flood(rate, context.quick ? QUICK_SETTLE : SETTLE);
  const before = costOf(running.machine);
  const counts = flood(rate, context.quick ? QUICK_WINDOW : WINDOW);
  return { ...counts, measurement: measureStretch(running, before) };
}

const columns = RATES.map(String);
const ours = (columns: readonly string[]) =>
  SYSTEMS.map((system) => [BOARD, system, ...columns.map(() => "ours" as const)] as const);

/** Datagrams that are delivered. */
export const figureLivelock: Experiment = experiment({
  id: "figure_livelock",
  module: import.meta.url,
  readings: readings.figure_livelock,
  title: "Datagrams that a process is given, under a flood of them",
  cite: "Ours",
  unit: "thousands/s",
  seeds: SEEDS,
  unvaried: true,
  columns,
  published: ours(columns),
  axes: { x: "datagrams offered a second", y: "datagrams delivered" },
  run(context) {
    const { taken, measurement } = measureFlood(context);
    return { ...measurement, value: perSecond(taken, context) };
  },
});

/** Work that another process does meanwhile. */
export const figureLivelockWork: Experiment = experiment({
  id: "figure_livelock_work",
  module: import.meta.url,
  readings: readings.figure_livelock_work,
  title: "Work of a process that does not use the network, under a flood of datagrams",
  cite: "Ours",
  unit: "thousands/s",
  seeds: SEEDS,
  unvaried: true,
  columns,
  published: ours(columns),
  axes: { x: "datagrams offered a second", y: "pieces of work done" },
  run(context) {
    const { worked, measurement } = measureFlood(context);
    return { ...measurement, value: perSecond(worked, context) };
  },
});

/** Thousands a second. */
function perSecond(count: number, { quick }: Pick<CellContext, "quick">): number {
  return count / 1000 * TICKS_PER_SECOND / (quick ? QUICK_WINDOW : WINDOW);
}

export default figureLivelock;
if (import.meta.main) await main(figureLivelock);
