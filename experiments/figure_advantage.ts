/**
 * Four figures of ours: how many times as long an operation takes on the monolithic system as on
 * the exokernel, over a machine that the paper did not have: caches that miss for longer, caches of
 * another size, exceptions that take longer to enter, another number of TLB entries. The operations
 * are those of Tables 4, 5, 8 and 10, on the boards' own kernels.
 */
import { createHash } from "node:crypto";
import {
  type CellContext,
  type Experiment,
  experiment,
  type Measurement,
} from "./_harness/experiment.ts";
import { main } from "./_harness/alone.ts";
import { demand } from "./_harness/on_demand.ts";
import { readings } from "./readings.ts";
import { table04 } from "./table04_null_calls.ts";
import { table05 } from "./table05_exceptions.ts";
import { table08 } from "./table08_ipc.ts";
import { table10 } from "./table10_vm.ts";

/** An operation: where it is measured on either system. */
interface Operation {
  readonly table: Experiment;
  /** Column on the monolithic system. */
  readonly monolith: string;
  /** The exokernel's system and column. */
  readonly exokernel: readonly [system: string, column: string];
}

const operations: Readonly<Record<string, Operation>> = {
  "null-call": { table: table04, monolith: "getpid", exokernel: ["aegis", "syscall-stack"] },
  "exception": { table: table05, monolith: "prot", exokernel: ["aegis", "prot"] },
  "pipe": { table: table08, monolith: "pipe", exokernel: ["exos", "pipe"] },
  "page-trap": { table: table10, monolith: "trap", exokernel: ["exos", "trap"] },
};

/** Iterations of either loop: a range of machines, not a table's last digit. */
const TRIALS = 128;

/**
 * Cost of the exokernel's operation, and as value how many times as long the monolithic system's
 * takes.
 */
function measureAdvantage(
  context: CellContext,
  changed: Readonly<Record<string, number>>,
): Measurement {
  const { table, monolith, exokernel: [system, column] } = operations[context.system];
  const settings = { ...context.settings, ...changed };
  const on = (system: string, column: string) =>
    table.run({ ...context, settings, system, column, reading: table.reading, trials: TRIALS });
  const [theirs, ours] = [on("ultrix", monolith), on(system, column)];
  const fingerprint = () =>
    createHash("sha256").update(demand(theirs.fingerprint)).update(demand(ours.fingerprint))
      .digest("hex").slice(0, 16);
  return { ...ours, value: theirs.value / ours.value, fingerprint };
}

function advantage(
  { columns, ...rest }: Pick<Experiment, "id" | "title" | "readings" | "oneSeed" | "axes"> & {
    readonly columns: readonly number[];
  },
  change: (value: number) => Readonly<Record<string, number>>,
): Experiment {
  return experiment({
    ...rest,
    module: import.meta.url,
    cite: "Ours",
    unit: "times",
    columns: columns.map(String),
    published: Object.keys(operations).map((name) =>
      ["dec5000-125", name, ...columns.map(() => "ours" as const)] as const
    ),
    run: (context) => measureAdvantage(context, change(Number(context.column))),
  });
}

const y = "times as long on the monolithic system";

/** Over the stall of a cache miss, of instructions and data alike. */
export const figureWall: Experiment = advantage({
  id: "figure_wall",
  readings: readings.figure_wall,
  title: "What the exokernel gains, on machines whose memory is slower",
  columns: [5, 15, 34, 100, 400],
  axes: { x: "cycles that a cache miss stalls", y },
}, (stall) => ({ "icache.stall": stall, "dcache.stall": stall }));

/** Over the size of both caches. */
export const figureCaches: Experiment = advantage({
  id: "figure_caches",
  readings: readings.figure_caches,
  title: "What the exokernel gains, with caches of 1 KB up to the 256 KB that an R3000 addresses",
  columns: [1, 2, 4, 8, 16, 32, 64, 128, 256],
  axes: { x: "KB of instruction cache, and of data cache", y },
}, (size) => ({ "icache.kb": size, "dcache.kb": size }));

/** Over the cycles that the entry of an exception loses. */
export const figureTraps: Experiment = advantage({
  id: "figure_traps",
  readings: readings.figure_traps,
  title: "What the exokernel gains, on machines that are slower to enter an exception",
  columns: [1, 3, 10, 30, 100, 300],
  axes: { x: "cycles lost on entry to an exception", y },
  oneSeed: true,
}, (cycles) => ({ "exception.cycles": cycles }));

/** Over the entries of the TLB. */
export const figureTlb: Experiment = advantage({
  id: "figure_tlb",
  readings: readings.figure_tlb,
  title: "What the exokernel gains, on machines with fewer and more TLB entries",
  columns: [16, 32, 64, 128, 256, 512],
  axes: { x: "entries of the TLB", y },
}, (entries) => ({ "tlb.entries": entries }));

export default figureWall;
if (import.meta.main) await main(figureWall);
