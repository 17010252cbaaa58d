/**
 * Figure 2: Table 11's round trip against the active processes on the side that answers: by a
 * process, by its safe handler, and by a process of the monolithic system. A run holds many turns
 * of the scheduler, and where in a turn it ends outweighs what a layout of the text or an unknown
 * of the hardware changes, which Table 11 has: one seed.
 *
 * Of processes that give way, each gets its own slice and gives it to the next, who, given it,
 * gives it to itself again, for it is the owner of the next slice still: the receiver runs in two
 * slices of a round, its own and the one before, and a round trip is half as many times as long as
 * there are processes. Those that name their neighbour pass every slice on to the receiver.
 */
import { main } from "./_harness/alone.ts";
import { type CellContext, type Experiment, experiment } from "./_harness/experiment.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { pair } from "./_harness/pair.ts";
import { readings } from "./readings.ts";
import { constantsObject } from "./table07_filters.ts";
import { bootSide, bootWith, choicesOf, table11 } from "./table11_network.ts";

/** Round trips; those of a handler, which waits for no turn; those of a first look. */
const TRIPS = 512, HANDLED_TRIPS = 128, QUICK_TRIPS = 16, QUICK_HANDLED_TRIPS = 8;

/** Active processes, the receiver included. */
const COLUMNS = Array.from({ length: 10 }, (_, i) => String(i + 1));

/** What the others do by each reading, as figure02.h numbers it. */
const DOES = { "computing": 0, "giving-way": 1, "passing-on": 2 };

/** What a system shares the processor out with. */
const SYSTEM = { exos: ["figure02_exos", "figure03_stride"], ultrix: ["figure02_ultrix"] };

/** Boots the pair: Table 11's sender, and a receiver among others. */
function bootProcesses(context: CellContext, { trips }: { readonly trips: number }) {
  const { system, column, reading } = context;
  const wire = { ...context, reading: table11.reading };
  const base = system === "ultrix" ? "ultrix" : "exos";
  const own = system === "exos-ash"
    ? ["figure02_handled", "table11_handler.S"]
    : ["figure02_server"];
  const objects = [
    ...workloadObjects([
      ...own,
      "figure02_processes",
      ...SYSTEM[base],
      "table11_socket",
      `table11_${base}`,
    ]),
    constantsObject("experiments/figure02_processes.ts", {
      table11_trips: trips,
      ...choicesOf(wire.reading),
      figure02_others: Number(column) - 1,
      figure02_does: DOES[reading as keyof typeof DOES],
    }),
  ];
  return pair(
    bootSide(wire, { side: "client", trips }),
    bootWith(wire, { side: "server", name: "figure02_server", objects }),
  );
}

/** Figure 2. */
export const figure02: Experiment = experiment({
  coarseInSmall: true,
  id: "figure02",
  module: import.meta.url,
  readings: readings.figure02,
  title: "Round-trip latency with active processes on the receiver",
  cite: "SOSP '95, Figure 2",
  unit: "us",
  columns: COLUMNS,
  published: [
    ["dec5000-125", "exos", 320, 640, 961, 1312, 1602, 1922, 2563, 2883, 3204, 3524],
    ["dec5000-125", "exos-ash", 259, 259, 259, 259, 259, 259, 259, 259, 259, 259],
    ["dec5000-125", "ultrix", ...COLUMNS.map(() => "ours" as const)],
  ],
  beside: ({ system }) => system === "ultrix" ? [] : ["giving-way", "passing-on"],
  oneSeed: true,
  unvaried: true,
  paired: true,
  axes: { x: "active processes on the receiver", y: "round trip" },
  iteration: () => "exchange",
  run(context) {
    const { quick, system, trials } = context;
    const most = system === "exos-ash" ? HANDLED_TRIPS : TRIPS;
    const first = system === "exos-ash" ? QUICK_HANDLED_TRIPS : QUICK_TRIPS;
    const trips = quick ? first : trials ?? most;
    const { client, watched } = bootProcesses(context, { trips });
    context.watch?.(watched);
    return measureLoop(client, { loop: "measured_loop", done: "done", iteration: "exchange" });
  },
});

export default figure02;
if (import.meta.main) await main(figure02);
