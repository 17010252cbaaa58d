/**
 * Measures the first iterations of a measured pass and then ends the run: enough for a quick run,
 * or for the many runs of a sweep. From an iteration's label to the next one's, or to the end of an
 * interval.
 */
import { addCosts, type Cost, divideCost, noCost, subtractCosts } from "../../machine/mod.ts";
import { type Arrival, watchArrivals } from "./arrivals.ts";
import type { Measurement } from "./experiment.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { PassLabels } from "./passes.ts";
import { type Guest, MeasurementError, runUntilEnough } from "./run_to_halt.ts";

/** What is measured, and how often. */
export interface FewLabels extends PassLabels {
  /** Reached once in every iteration. */
  readonly from: string;
  /**
   * Where the interval ends: at a label, or so many bytes behind its beginning; at `from`'s next
   * arrival where there is none.
   */
  readonly to?: string | number;
  /** Operations in an iteration; 1 unless said otherwise. */
  readonly operations?: number;
  /** Iterations; those that there are, where the workload makes fewer. */
  readonly trials: number;
}

/** Runs a booted workload for so many warm iterations and measures them. */
export function measureFew(
  running: Guest,
  { loop, where, from, to, operations = 1, trials }: FewLabels,
): Measurement {
  const { machine } = running;
  const passes = watchArrivals(machine, { at: running.symbol(loop), where }).kept;
  const begin = running.symbol(from);
  const starts = watchArrivals(machine, { at: begin, where }).kept;
  const end = typeof to === "number" ? begin + to : running.symbol(to ?? from);
  const ends = to === undefined ? starts : watchArrivals(machine, { at: end, where }).kept;
  const warm = (all: readonly Arrival[]) =>
    passes.length < 2
      ? []
      : all.slice(all.findLastIndex(({ cycles }) => cycles < passes[1].last.cycles) + 1);
  const behind = to === undefined ? 1 : 0;
  runUntilEnough(running, () => warm(ends).length >= trials + behind);
  const [begun, ended] = [warm(starts), warm(ends).slice(behind)];
  const lengths = ended.slice(0, trials).map(({ first }, i): Cost =>
    subtractCosts(first, begun[i].first)
  );
  if (lengths.length === 0) throw new MeasurementError(`${loop} has too few iterations`);
  if (lengths.some(({ cycles }) => cycles <= 0)) {
    throw new MeasurementError(`${from} and ${to} do not alternate`);
  }
  const cycles = lengths.map(({ cycles }) => cycles / operations).sort((a, b) => a - b);
  const mean = divideCost(lengths.reduce(addCosts, noCost), lengths.length * operations);
  return {
    ...mean,
    cold_cycles: null,
    minimum_cycles: cycles[0],
    median_cycles: cycles[cycles.length >> 1],
    trials: lengths.length,
    value: machine.microseconds(mean.cycles),
    fingerprint: fingerprintOf([running.kernel, ...running.programs], machine),
  };
}
