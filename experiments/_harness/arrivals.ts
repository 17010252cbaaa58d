/**
 * Arrivals at an instruction. A mark counts attempts: an instruction that misses in the TLB, or a
 * branch whose delay slot is interrupted, is executed again and hits its mark again. Here all
 * attempts of one arrival count once, until the next instruction is reached, so that arrivals can
 * be compared with the iterations that a loop was told to make, and none has to be dropped.
 */
import {
  Cause,
  type Cost,
  type Hit,
  type Machine,
  type Mark,
  type MarkOptions,
  Vector,
} from "../../machine/mod.ts";

/** One arrival. */
export interface Arrival {
  /** The cycle of its first attempt. */
  readonly cycles: number;
  /** The counters at its first attempt. */
  readonly first: Cost;
  /** The same at its last attempt. */
  readonly last: Cost;
  /** The register's value at its first attempt; 0 where none is read. */
  readonly value: number;
}

/** What is watched. */
export interface ArrivalOptions extends Pick<MarkOptions, "at" | "where"> {
  /** A register that is read at each arrival. */
  readonly register?: number;
  /** Arrivals to be kept whole; of others the cycle alone. All, unless said otherwise. */
  readonly keep?: number;
}

/** Arrivals so far. */
export interface Arrivals {
  /** The first ones. */
  readonly kept: readonly Arrival[];
  /** The cycle of each, in order. */
  readonly cycles: readonly number[];
  /** Hit at every try. */
  readonly mark: Mark;
}

/** Watches an instruction from now on. */
export function watchArrivals(
  machine: Machine,
  { at, where, register, keep = Infinity }: ArrivalOptions,
): Arrivals {
  const kept: { cycles: number; first: Cost; last: Cost; value: number }[] = [];
  const cycles: number[] = [];
  let trying = false;
  const watch = (options: Omit<MarkOptions, "onNoted">, onNoted: (hit: Hit) => void) =>
    machine.mark({ ...options, where, each: false, counters: false, onNoted });
  const mark = watch({ at, register }, (hit) => {
    if (!trying) {
      cycles.push(hit.cycles);
      if (kept.length < keep) {
        const { cycles, cost, value } = hit;
        kept.push({ cycles, first: cost, last: cost, value: register === undefined ? 0 : value });
      }
    } else if (kept.length === cycles.length) kept[kept.length - 1].last = hit.cost;
    trying = true;
  });
  watch({ at: at + 4, follows: true }, () => {
    trying = false;
  });
  // An exception in a delay slot leaves the branch in EPC: both are executed again.
  const branchAgain = ({ epc, cause }: Hit) => {
    if (epc === at >>> 0 && (cause & Cause.BD) !== 0) trying = cycles.length > 0;
  };
  watch({ at: Vector.general }, branchAgain);
  watch({ at: Vector.utlb }, branchAgain);
  return { kept, cycles, mark };
}
