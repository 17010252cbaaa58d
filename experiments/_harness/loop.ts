/**
 * Measures a loop as the paper did: elapsed time from its first to its last instruction, divided by its iterations, the loop's own
 * instructions and the clock's interrupts included. Marks on labels are the clock: the guest does not know that it is measured.
 */
import {
  type Cost,
  divideCost,
  type Machine,
  type Mark,
  type MarkOptions,
  pairHits,
  subtractCosts,
} from "../../machine/mod.ts";
import type { Measurement } from "./experiment.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { type Guest, MeasurementError, runToHalt } from "./run_to_halt.ts";
import { type PassLabels, watchPasses } from "./passes.ts";

/** Which labels of the workload delimit the measurement. */
export interface LoopLabels extends PassLabels {
  /** Reached once in every iteration. */
  readonly iteration: string;
  /** Labels, of the workload or the kernel, that every iteration passes once and in this order: they split it. */
  readonly inner?: readonly string[];
  /** Operations in an iteration; 1 unless said otherwise. */
  readonly operations?: number;
}

/** Iterations that are looked at one by one. */
const LOOKED_AT = 256;

/** Runs a booted workload to its end and measures its loop. Throws when the guest dies or the labels are not reached as they must be. */
export function measureLoop(
  running: Guest,
  { loop, done, iteration, inner = [], operations = 1, where }: LoopLabels,
): Measurement {
  const { machine } = running;
  const passes = watchPasses(running, { loop, done, where });
  const iterations = firstHits(machine, { at: running.symbol(iteration), where });
  const splits = inner.map((label) => firstHits(machine, { at: running.symbol(label), where }));
  runToHalt(running);
  const [coldPass, { from, to, iterations: trials }] = passes();
  const count = trials * operations;
  const { cycles, instructions, stalls } = divideCost(subtractCosts(to, from), count);
  const marks = iterations();
  const cold = marks.filter(({ cycles }) => cycles < from.cycles);
  const warm = marks.filter(({ cycles }) => cycles >= from.cycles);
  if (cold.length < coldPass.iterations || warm.length < 3) {
    throw new MeasurementError(`${iteration} was not reached in every iteration of ${loop}`);
  }
  const parts = splits.map((hits) => hits().filter(({ cycles }) => cycles >= from.cycles));
  const lengths = gaps(warm, warm.slice(1)).map((length) => length / operations);
  return {
    cycles,
    instructions,
    stalls,
    cold_cycles: (cold[1].cycles - cold[0].cycles) / operations,
    minimum_cycles: Math.min(...lengths),
    median_cycles: median(lengths),
    trials,
    value: machine.microseconds(cycles),
    fingerprint: fingerprintOf([running.kernel, ...running.programs], machine),
    ...(inner.length > 0 && { splits: splitsOf([iteration, ...inner], [warm, ...parts]) }),
  };
}

/** The middle value; of an even number, the upper of the two. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** From each hit to the next of `ends`. */
function gaps(starts: readonly Cost[], ends: readonly Cost[]): number[] {
  return pairHits(starts, ends).pairs.map(([start, end]) => end.cycles - start.cycles);
}

/** Cycles from each label to the next, and from the last to the next iteration: medians of the first warm iterations. */
function splitsOf(labels: readonly string[], hits: readonly (readonly Cost[])[]): Record<string, number> {
  return Object.fromEntries(labels.map((label, i) => {
    const lengths = gaps(hits[i], hits[(i + 1) % hits.length]);
    if (lengths.length === 0) throw new MeasurementError(`${label} was never passed in the measured loop`);
    return [label, median(lengths)];
  }));
}

/** Records the first hits of an address, then takes the mark away: a loop may have a million. */
function firstHits(machine: Machine, options: MarkOptions): () => Cost[] {
  const hits: Cost[] = [];
  const mark: Mark = machine.mark({
    ...options,
    each: false,
    onHit: ({ last }) => {
      hits.push(last!);
      if (hits.length >= LOOKED_AT) mark.remove();
    },
  });
  return () => hits;
}
