/**
 * The two passes of a workload's loop, cold and measured, by the labels at which they begin and
 * end: a pass begins at the last attempt of its first label and ends at the first attempt of its
 * last.
 */
import { type Cost, Gpr, type MarkOptions, type Snapshot } from "../../machine/mod.ts";
import { watchArrivals } from "./arrivals.ts";
import { type Guest, MeasurementError } from "./run_to_halt.ts";

/** One pass of the loop. */
export interface Pass {
  /** When it began. */
  readonly from: Cost;
  /** When it ended. */
  readonly to: Cost;
  /** Its iterations, as the loop was told. */
  readonly iterations: number;
}

/** The cold pass. */
export interface ColdPass extends Pass {
  /** The machine as the pass began; absent where it does not run alone. */
  readonly snapshot?: Snapshot;
}

/** Labels of a loop: a procedure of one argument, and one that is called after it. */
export interface PassLabels {
  /** Entered once for a short cold pass and once for the measured one. */
  readonly loop: string;
  /** Called after each pass. */
  readonly done: string;
  /** Tells the measured program from others that share its addresses. */
  readonly where?: MarkOptions["where"];
}

/**
 * Watches for the passes of a workload that is about to run; afterwards gives the cold and the
 * measured one, or throws.
 */
export function watchPasses(
  guest: Guest,
  { loop, done, where }: PassLabels,
): () => readonly [cold: ColdPass, warm: Pass] {
  const begun =
    watchArrivals(guest.machine, { at: guest.symbol(loop), where, register: Gpr.a0 }).kept;
  let snapshot: Snapshot | undefined;
  guest.machine.mark({
    at: guest.symbol(loop),
    where,
    each: false,
    onHit: () => {
      if (begun.length === 1 && !guest.together) snapshot = guest.machine.save();
    },
  });
  const ended = watchArrivals(guest.machine, { at: guest.symbol(done), where }).kept;
  return () => {
    const alternate = begun.every((begin, i) =>
      ended[i]?.cycles > begin.cycles && !(begun[i + 1]?.cycles < ended[i].cycles)
    );
    if (begun.length !== 2 || ended.length !== 2 || !alternate) {
      throw new MeasurementError(
        `${loop} began ${begun.length} passes and ${done} ended ${ended.length}, instead of ` +
          "two each, one after the other",
      );
    }
    const [cold, warm] = begun.map(({ last, value }, i) => ({
      from: last,
      to: ended[i].first,
      iterations: value,
    }));
    return [{ ...cold, snapshot }, warm];
  };
}

/** The arrivals within a pass. */
export function within<T extends { readonly cycles: number }>(
  { from, to }: Pass,
  all: readonly T[],
): T[] {
  return all.filter(({ cycles }) => cycles >= from.cycles && cycles < to.cycles);
}

/** How many of the cycles, which are in order, lie within a pass. */
export function countWithin({ from, to }: Pass, cycles: readonly number[]): number {
  const before = (limit: number) => {
    let low = 0, high = cycles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cycles[middle] < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return before(to.cycles) - before(from.cycles);
}
