/**
 * Table 5: dispatching an exception to the application: a misaligned load, an overflow, a
 * coprocessor that is not usable, a store to a page that may not be written. The faulting
 * instructions and the loop are the same text on both systems; how a handler is made known, and how
 * it goes on, is each system's own. The monolithic system lets nobody disable coprocessors: n/a, as
 * printed. Misaligned accesses it repairs, and there is no handler: the time of a repair is
 * measured all the same, as a cell of ours.
 */
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureInterval } from "./_harness/interval.ts";
import { readings } from "./readings.ts";

/** The label of the handler's first instruction on each system. */
const handlers: Readonly<Record<string, string>> = { aegis: "upcall_catch", ultrix: "caught" };

/** Printed as n/a, for there is nothing to dispatch. */
const repaired = "n/a, ours";
const repairs = (system: string, column: string) => system === "ultrix" && column === "unalign";
/** The reading of equal rank. */
const ROUND_TRIP = "round-trip";
/** Bytes from a faulting instruction to the next. */
const BEHIND = 4;

/** Table 5. */
export const table05: Experiment = experiment({
  id: "table05",
  module: import.meta.url,
  readings: readings.table05,
  title: "Time to dispatch an exception",
  cite: "SOSP '95, Table 5",
  unit: "us",
  columns: ["unalign", "overflow", "coproc", "prot"],
  // deno-fmt-ignore
  published: [
    // machine      system    unalign overflow coproc prot
    ["dec2100",     "ultrix", repaired, 208.0,   "n/a", 238.0],
    ["dec2100",     "aegis",  2.8,    2.8,     2.8,   3.0],
    ["dec3100",     "ultrix", repaired, 151.0,   "n/a", 177.0],
    ["dec3100",     "aegis",  2.1,    2.1,     2.1,   2.3],
    ["dec5000-125", "ultrix", repaired, 130.0,   "n/a", 154.0],
    ["dec5000-125", "aegis",  1.5,    1.5,     1.5,   1.5],
  ],
  beside: ({ system, column }) =>
    repairs(system, column) || (system === "ultrix" && column === "coproc") ? [] : [ROUND_TRIP],
  iteration: (column, system) => {
    const from = `fault_at_${column}`;
    return repairs(system, column) ? { from, warm: 3 } : { from, to: handlers[system] };
  },
  run({ board, system, column, reading, settings, systems, trials }) {
    const back = reading === ROUND_TRIP;
    const repaired = repairs(system, column);
    const part = repaired
      ? ["table05_repair"]
      : back && system === "aegis"
      ? ["table05_round_trip", "table05_least.S"]
      : [`table05_${system}`];
    const objects = workloadObjects([
      ...part,
      `table05_${column}`,
      "table05_faults.S",
      "null_procedure",
    ]);
    const running = systems(system).boot(board, [{ name: `table05_${column}`, objects }], {
      settings,
    });
    const to = back || repaired ? BEHIND : handlers[system];
    const measured = measureInterval(running, {
      loop: "measured_loop",
      done: "done",
      from: `fault_at_${column}`,
      to,
      trials,
    });
    return repaired
      ? {
        ...measured,
        note: "repaired, and told on the console, by the kernel: until the program goes on",
      }
      : measured;
  },
});

export default table05;
if (import.meta.main) await main(table05);
