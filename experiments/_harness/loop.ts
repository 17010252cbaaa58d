/**
 * Measures a loop as the paper did: elapsed time from its first to its last instruction, divided by its iterations, the loop's own
 * instructions and the clock's interrupts included. Marks on labels are the clock: the guest does not know that it is measured.
 */
import {
  type Machine,
  type Mark,
  type MarkOptions,
  type Running,
  type StallCause,
  stallCauses,
} from "../../machine/mod.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Measurement } from "./experiment.ts";

/** Which labels of the workload delimit the measurement. */
export interface LoopLabels {
  /** Entered once for a short cold pass and once for the measured one. */
  readonly loop: string;
  /** Called after each pass. */
  readonly done: string;
  /** Reached once in every iteration. */
  readonly iteration: string;
  /** Iterations of the measured pass. */
  readonly trials: number;
  /** Operations in an iteration; 1 unless said otherwise. */
  readonly operations?: number;
  /** Tells the measured program from others that share its addresses. */
  readonly where?: MarkOptions["where"];
}

/** Iterations that are looked at one by one. */
const LOOKED_AT = 256;
/** No workload is meant to take so many cycles: a guest that does has lost its way. */
const MOST_CYCLES = 1e9;

/** Runs a booted workload to its end and measures its loop. Throws when the guest dies or the labels are not reached as they must be. */
export function measureLoop(
  running: Running,
  { loop, done, iteration, trials, operations = 1, where }: LoopLabels,
): Measurement {
  const { machine } = running;
  const begins = machine.mark({ at: running.symbol(loop), where });
  const ends = machine.mark({ at: running.symbol(done), where });
  const iterations = firstHits(machine, { at: running.symbol(iteration), where });
  const stop = running.run({ maxCycles: MOST_CYCLES });
  if (stop.reason !== "halt" || stop.exit !== 0) {
    throw new Error(`the workload ended with ${stop.reason} ${stop.exit ?? ""} instead of success\n${machine.output}`);
  }
  if (begins.count !== 2 || ends.count !== 2) {
    throw new Error(`${loop} was entered ${begins.count} times and ${done} ${ends.count} times, instead of twice each`);
  }
  if (machine.staleHits.length) throw new Error(`${machine.staleHits.length} hits on stale cache lines`);
  const [from, to] = [begins.hits[1], ends.hits[1]];
  const count = trials * operations;
  const cycles = (to.cycles - from.cycles) / count;
  const stalls = Object.fromEntries(stallCauses.map((c) => [c, (to.stalls[c] - from.stalls[c]) / count]));
  const marks = iterations();
  const cold = marks.filter((cycle) => cycle < from.cycles);
  const warm = marks.filter((cycle) => cycle >= from.cycles);
  const lengths = warm.slice(1).map((cycle, i) => (cycle - warm[i]) / operations).sort((a, b) => a - b);
  if (cold.length < 2 || lengths.length < 2) {
    throw new Error(`${iteration} was not reached in every iteration of ${loop}`);
  }
  return {
    cycles,
    instructions: (to.instructions - from.instructions) / count,
    stalls: stalls as Record<StallCause, number>,
    cold_cycles: (cold[1] - cold[0]) / operations,
    minimum_cycles: lengths[0],
    median_cycles: lengths[lengths.length >> 1],
    trials,
    value: machine.microseconds(cycles),
    fingerprint: fingerprintOf([running.kernel, ...running.programs], machine),
  };
}

/** Records the first hits of an address, then takes the mark away: a loop may have a million. */
function firstHits(machine: Machine, options: MarkOptions): () => number[] {
  const cycles: number[] = [];
  const mark: Mark = machine.mark({
    ...options,
    each: false,
    onHit: () => {
      cycles.push(machine.cycles);
      if (cycles.length >= LOOKED_AT) mark.remove();
    },
  });
  return () => cycles;
}
