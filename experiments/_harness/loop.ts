/**
 * Measures a loop as the paper did: elapsed time from its first to its last instruction, divided by
 * its iterations, the loop's own instructions and the clock's interrupts included. Marks on labels
 * are the clock: the guest does not know that it is measured.
 */
import {
  Cause,
  divideCost,
  ExcCode,
  type Hit,
  type Machine,
  type MarkOptions,
  subtractCosts,
  Vector,
} from "../../machine/mod.ts";
import { watchArrivals } from "./arrivals.ts";
import { coldCycles } from "./cold.ts";
import type { Measurement } from "./experiment.ts";
import { measureFew } from "./few.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { type Guest, MeasurementError, runToHalt } from "./run_to_halt.ts";
import { countWithin, type PassLabels, watchPasses, within } from "./passes.ts";

/** Which labels of the workload delimit the measurement. */
export interface LoopLabels extends PassLabels {
  /** Reached once in every iteration. */
  readonly iteration: string;
  /**
   * Labels, of the workload or the kernel, that every iteration passes once and in this order,
   * unless it is interrupted: they split it.
   */
  readonly inner?: readonly string[];
  /** Operations in an iteration; 1 unless said otherwise. */
  readonly operations?: number;
  /**
   * Only so many iterations of the measured pass, after which the run ends; the whole pass where
   * there is none.
   */
  readonly trials?: number;
}

/** Iterations that are looked at one by one. */
const LOOKED_AT = 256;

/**
 * Runs a booted workload to its end and measures its loop. Throws when the guest dies or the labels
 * are not reached as they must be.
 */
export function measureLoop(
  running: Guest,
  { loop, done, iteration, inner = [], operations = 1, where, trials: few }: LoopLabels,
): Measurement {
  if (few !== undefined) {
    return measureFew(running, { loop, done, where, operations, from: iteration, trials: few });
  }
  const { machine } = running;
  const passes = watchPasses(running, { loop, done, where });
  const reached = watchArrivals(machine, { at: running.symbol(iteration), where, keep: LOOKED_AT });
  const splits = inner.length > 0
    ? watchSplits(running, [iteration, ...inner], () => reached.kept.length < LOOKED_AT)
    : undefined;
  runToHalt(running);
  const [coldPass, warmPass] = passes();
  const { from, to, iterations: trials } = warmPass;
  for (const pass of [coldPass, warmPass]) {
    const times = countWithin(pass, reached.cycles);
    if (times !== pass.iterations) {
      throw new MeasurementError(
        `${iteration} was reached ${times} times in ${pass.iterations} iterations of ${loop}`,
      );
    }
  }
  const warm = within(warmPass, reached.kept);
  const [first] = within(coldPass, reached.kept);
  if (first === undefined || warm.length < 3) {
    throw new MeasurementError(`${loop} has too few iterations`);
  }
  const { cycles, instructions, stalls } = divideCost(subtractCosts(to, from), trials * operations);
  const at = running.symbol(iteration);
  const begun = first.cycles;
  const lengths = warm.slice(1).map((end, i) => (end.cycles - warm[i].cycles) / operations);
  return {
    cycles,
    instructions,
    stalls,
    cold_cycles: coldCycles(running, coldPass, { begun, from: at, to: at, where, operations }),
    minimum_cycles: Math.min(...lengths),
    median_cycles: median(lengths),
    trials,
    value: machine.microseconds(cycles),
    fingerprint: fingerprintOf([running.kernel, ...running.programs], machine),
    ...(splits && { splits: splits(warm.map(({ cycles }) => cycles)) }),
  };
}

/** The middle value; of an even number, the upper of the two. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** The cycles of what happens in the iterations that are looked at. */
function watchCycles(
  machine: Machine,
  { at, where, wanted }: MarkOptions & { readonly wanted: (hit: Hit) => boolean },
): number[] {
  const cycles: number[] = [];
  machine.mark({
    at,
    where,
    each: false,
    counters: false,
    onNoted: (hit) => void (wanted(hit) && cycles.push(hit.cycles)),
  });
  return cycles;
}

/**
 * Watches labels that every iteration passes in turn, the first of them its own; returns the cycles
 * from each to the next, and from the last to the next iteration: medians over the iterations that
 * pass each label once. Only an iteration that is interrupted, or misses in the TLB, may do
 * otherwise.
 */
function watchSplits(
  { machine, symbol }: Guest,
  [iteration, ...inner]: readonly string[],
  looking: () => boolean,
) {
  const parts = inner.map((label) => watchCycles(machine, { at: symbol(label), wanted: looking }));
  const interrupted = ({ cause }: Hit) => looking() && (cause & Cause.excCode) >> 2 === ExcCode.Int;
  const disturbances = [
    watchCycles(machine, { at: Vector.general, wanted: interrupted }),
    watchCycles(machine, { at: Vector.utlb, wanted: looking }),
  ];
  return (begun: readonly number[]): Record<string, number> => {
    const between = (cycles: readonly number[], from: number, to: number) =>
      cycles.filter((cycle) => cycle > from && cycle < to);
    const whole = begun.slice(1).flatMap((to, i) => {
      const from = begun[i];
      const passed = parts.map((part) => between(part, from, to));
      const times = [from, ...passed.flat(), to];
      if (
        passed.every(({ length }) => length === 1) &&
        times.every((time, k) => k === 0 || time > times[k - 1])
      ) {
        return [times];
      }
      if (disturbances.some((cycles) => between(cycles, from, to).length > 0)) return [];
      throw new MeasurementError(
        `iteration ${i + 1} at ${iteration} does not pass ${
          inner.join(", ")
        } once each, in this order`,
      );
    });
    if (2 * whole.length < begun.length) {
      throw new MeasurementError(
        `most iterations at ${iteration} do not pass ${inner.join(", ")} once each, in this order`,
      );
    }
    return Object.fromEntries(
      [iteration, ...inner].map((
        label,
        k,
      ) => [label, median(whole.map((times) => times[k + 1] - times[k]))]),
    );
  };
}
