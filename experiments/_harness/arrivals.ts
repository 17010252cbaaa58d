/**
 * Arrivals at an instruction. A mark counts attempts: an instruction that misses in the TLB, or a
 * branch whose delay slot is interrupted, is executed again and hits its mark again. Here all
 * attempts of one arrival count once, until the next instruction is reached, so that arrivals can
 * be compared with the iterations that a loop was told to make, and none has to be dropped.
 */
import {
  Cause,
  type Cost,
  type Machine,
  type Mark,
  type MarkOptions,
  Reg,
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
  const { r, cop0 } = machine.state;
  let trying = false;
  const watch = (at: number, onHit: (mark: Mark) => void) =>
    machine.mark({ at, where, each: false, counters: false, onHit });
  const mark = watch(at, (mark) => {
    if (!trying) cycles.push(mark.lastCycle);
    if (trying && kept.length === cycles.length) kept[kept.length - 1].last = mark.last!;
    else if (!trying && kept.length < keep) {
      const { last } = mark;
      kept.push({
        cycles: last!.cycles,
        first: last!,
        last: last!,
        value: register === undefined ? 0 : r[register],
      });
    }
    trying = true;
  });
  watch(at + 4, () => {
    trying = false;
  });
  // An exception in a delay slot leaves the branch in EPC: both are executed again.
  const branchAgain = () => {
    if (cop0[Reg.EPC] >>> 0 === at >>> 0 && (cop0[Reg.Cause] & Cause.BD) !== 0) {
      trying = cycles.length > 0;
    }
  };
  watch(Vector.general, branchAgain);
  watch(Vector.utlb, branchAgain);
  return { kept, cycles, mark };
}
