/**
 * Table 8: interprocess communication. Pipes and turns through shared memory are one text on both
 * systems; inlined pipes and local remote procedure calls are the library operating system's alone,
 * n/a on the other as printed.
 */
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { CellContext, Experiment, Iteration, Measurement } from "./_harness/experiment.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

/** Operations in an iteration: a round trip is two transfers, a call is measured both ways. */
const operations: Readonly<Record<string, number>> = {
  "pipe": 2,
  "pipe-inline": 2,
  "shm": 2,
  "shm-stop": 2,
  "lrpc": 1,
  "tlrpc": 1,
};

/** Measures one cell of Table 8 or 12: a loop of round trips with another process. */
export function measureIpc(
  { board, system, column, settings, systems, trials }: CellContext,
): Measurement {
  const name = `table08_${column.replaceAll("-", "_")}`;
  const objects = workloadObjects([name, "table08_loop", "null_procedure"]);
  const running = systems(system).boot(board, [{ name, objects }], { settings });
  return measureLoop(running, {
    loop: "measured_loop",
    done: "done",
    iteration: "exchange",
    operations: operations[column],
    trials,
  });
}

/** An iteration of a column. */
export function ipcIteration(column: string): Iteration {
  const iteration = { from: "exchange", operations: operations[column] };
  return column === "shm-stop" ? { ...iteration, warm: 8 } : iteration;
}

/** Table 8. */
export const table08: Experiment = experiment({
  id: "table08",
  module: import.meta.url,
  readings: readings.table08,
  title: "Time for IPC",
  cite: "SOSP '95, Table 8",
  unit: "us",
  columns: ["pipe", "pipe-inline", "shm", "lrpc", "shm-stop"],
  titles: {
    "pipe-inline": "pipe, inlined",
    "shm": "shared memory",
    "shm-stop": "shared memory, stop and continue",
  },
  headings: [
    { heading: "pipe", columns: ["pipe"] },
    { heading: "pipe'", columns: ["pipe-inline"] },
    { heading: "shm", columns: ["shm"] },
    { heading: "lrpc", columns: ["lrpc"] },
    { heading: "shm, stopping (not in the paper)", columns: ["shm-stop"] },
  ],
  // deno-fmt-ignore
  published: [
    // machine      system    pipe   pipe-inline shm    lrpc   shm-stop
    ["dec2100",     "ultrix", 326.0, "n/a",      187.0, "n/a", "ours"],
    ["dec2100",     "exos",   30.9,  24.8,       12.4,  13.9,  ""],
    ["dec3100",     "ultrix", 243.0, "n/a",      139.0, "n/a", "ours"],
    ["dec3100",     "exos",   22.6,  18.6,       9.3,   10.4,  ""],
    ["dec5000-125", "ultrix", 199.0, "n/a",      118.0, "n/a", "ours"],
    ["dec5000-125", "exos",   14.2,  10.7,       5.7,   6.3,   ""],
  ],
  iteration: ipcIteration,
  run: measureIpc,
});

export default table08;
if (import.meta.main) await main(table08);
