/**
 * The first operation with caches and TLB emptied before it, executed on a copy of the machine, so
 * that the measured one (its clock and Random register included) is not affected, and only when
 * somebody asks. The copy starts at the cold pass and runs to the operation's first instruction,
 * which is then the first to miss. The operation ends where a warm one does: if its end is the
 * label at which it begins, it ends when that label is reached anew, not when its own first
 * instruction is retried.
 */
import { Machine, type MarkOptions, type Snapshot } from "../../machine/mod.ts";
import { watchArrivals } from "./arrivals.ts";
import type { ColdPass } from "./passes.ts";
import { type Guest, MeasurementError } from "./run_to_halt.ts";

/** A bound on the cycles of any operation, however cold. */
const MOST_CYCLES = 1e8;

/** Where the operation begins and ends. */
export interface ColdOperation {
  /** The cycle at which it begins. */
  readonly begun: number;
  /** The label at which it begins. */
  readonly from: number;
  /** The label at which it ends. */
  readonly to: number;
  /** Tells the measured program from others that share its addresses. */
  readonly where?: MarkOptions["where"];
  /** Operations from one to the other; 1 unless said otherwise. */
  readonly operations?: number;
}

/**
 * What measures the cycles of an operation of the cold pass with caches and TLB emptied before it;
 * null where the machine does not run alone. It keeps the machine as it was saved, and not the
 * machine.
 */
export function coldCycles(
  { machine: { board, settings } }: Guest,
  { from: { cycles }, snapshot }: ColdPass,
  operation: ColdOperation,
): (() => number) | null {
  return snapshot === undefined
    ? null
    : () => repeatCold(new Machine(board, settings), { cycles, snapshot }, operation);
}

/** Repeats the pass that began at a cycle on another machine, and its operation cold. */
function repeatCold(
  machine: Machine,
  { cycles: pass, snapshot }: { readonly cycles: number; readonly snapshot: Snapshot },
  { begun, from, to, where, operations = 1 }: ColdOperation,
): number {
  machine.restore(snapshot);
  machine.run({ maxCycles: begun - pass });
  if (machine.cycles !== begun || machine.cpu.pc >>> 0 !== from >>> 0) {
    throw new MeasurementError(
      `no operation begins at cycle ${begun} when the cold pass is repeated`,
    );
  }
  machine.empty();
  const { cycles, mark } = watchArrivals(machine, { at: to, where, keep: 0 });
  const last = from >>> 0 === to >>> 0 ? 2 : 1;
  while (cycles.length < last) {
    if (machine.run({ until: mark, maxCycles: MOST_CYCLES }).reason !== "mark") {
      throw new MeasurementError(
        "the first operation does not end when caches and TLB are emptied before it",
      );
    }
  }
  if (machine.staleHits.length) {
    throw new MeasurementError(`${machine.staleHits.length} hits on stale cache lines`);
  }
  return (cycles[last - 1] - begun) / operations;
}
