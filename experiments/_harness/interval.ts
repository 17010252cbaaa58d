/**
 * Measures what lies between two labels, each time it is passed in the measured pass of a loop, and averages over the passes. For cells whose
 * definition is a part of an iteration; interrupts of the clock that fall into it are in it.
 */
import { addCosts, type Cost, divideCost, noCost, subtractCosts } from "../../machine/mod.ts";
import type { Measurement } from "./experiment.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { type Guest, MeasurementError, runToHalt } from "./run_to_halt.ts";
import { type Pass, type PassLabels, watchPasses } from "./passes.ts";

/** Labels of an interval within a loop. */
export interface IntervalLabels {
  /** Entered once for a short cold pass and once for the measured one. */
  readonly loop: string;
  /** Where the interval begins, and where it ends: at a label, or so many bytes behind its beginning. */
  readonly from: string;
  readonly to: string | number;
  /** Another end of the interval, for the second reading: so many bytes behind `from`. */
  readonly alsoTo?: { readonly offset: number; readonly reading: string };
}

/** Runs a booted workload to its end and measures the interval. Throws when the guest dies or the labels do not alternate. */
export function measureInterval(running: Guest, { loop, from, to, alsoTo }: IntervalLabels): Measurement {
  const { machine } = running;
  const passes = machine.mark({ at: running.symbol(loop) });
  const starts = machine.mark({ at: running.symbol(from) });
  const ends = machine.mark({ at: typeof to === "string" ? running.symbol(to) : running.symbol(from) + to });
  const behind = alsoTo && machine.mark({ at: running.symbol(from) + alsoTo.offset });
  runToHalt(running);
  const warmFrom = passes.hits[1]?.cycles;
  const pairs = follow(starts.hits, ends.hits);
  if (warmFrom === undefined || pairs.length < 2) {
    throw new MeasurementError(
      `${from} was passed ${starts.count} times and ${to} ${ends.count} times in ${passes.count} passes of ${loop}`,
    );
  }
  const isWarm = ([start]: Pair) => start.cycles > warmFrom;
  const warm = pairs.filter(isWarm);
  const others = behind ? follow(starts.hits, behind.hits).filter(isWarm) : [];
  const other = machine.microseconds(others.reduce((sum, [a, b]) => sum + b.cycles - a.cycles, 0) / others.length);
  return {
    ...measurementOf(running, { warm, cold: pairs[0] }),
    ...(alsoTo && { note: `${alsoTo.reading}: ${other.toFixed(2)} us` }),
  };
}

/** The mean of the warm intervals. */
function measurementOf(
  { machine, kernel, programs }: Guest,
  { warm, cold: [coldStart, coldEnd] }: { readonly warm: readonly Pair[]; readonly cold: Pair },
): Measurement {
  const all = warm.reduce((sum, [start, end]) => addCosts(sum, subtractCosts(end, start)), noCost);
  const { cycles, instructions, stalls } = divideCost(all, warm.length);
  const lengths = warm.map(([a, b]) => b.cycles - a.cycles).sort((a, b) => a - b);
  return {
    cycles,
    instructions,
    stalls,
    cold_cycles: coldEnd.cycles - coldStart.cycles,
    minimum_cycles: lengths[0],
    median_cycles: lengths[lengths.length >> 1],
    trials: warm.length,
    value: machine.microseconds(cycles),
    fingerprint: fingerprintOf([kernel, ...programs], machine),
  };
}

/** A label that is passed several times in an iteration, and which of its passes begins the interval; it ends at the next one. */
export interface StepLabels extends PassLabels {
  /** The label. */
  readonly at: string;
  /** Passes in an iteration, and the one that begins the interval, from 0. */
  readonly passes: number;
  readonly step: number;
}

/** Runs a booted workload to its end and measures one of the steps that its loop makes in turn. */
export function measureStep(running: Guest, { loop, done, at, passes, step }: StepLabels): Measurement {
  const { machine } = running;
  const passesOf = watchPasses(running, { loop, done });
  const hits = machine.mark({ at: running.symbol(at) });
  runToHalt(running);
  const [coldPass, warmPass] = passesOf();
  const stepsOf = ({ from, to }: Pass): Pair[] => {
    const own = hits.hits.filter(({ cycles }) => cycles >= from.cycles && cycles < to.cycles);
    return own.flatMap((start, i): Pair[] => i % passes === step ? [[start, own[i + 1] ?? to]] : []);
  };
  const warm = stepsOf(warmPass);
  if (warm.length < 2) throw new MeasurementError(`${at} was passed too seldom in ${loop}`);
  return measurementOf(running, { warm, cold: stepsOf(coldPass)[0] });
}

type Pair = readonly [start: Cost, end: Cost];

/** Each start with the end that follows it. A start that another follows first was given up and retried: it begins nothing. */
function follow(starts: readonly Cost[], ends: readonly Cost[]): Pair[] {
  let next = 0;
  return starts.flatMap((start, i): Pair[] => {
    while (next < ends.length && ends[next].cycles <= start.cycles) next++;
    const end = ends[next];
    return end === undefined || end.cycles >= (starts[i + 1]?.cycles ?? Infinity) ? [] : [[start, end]];
  });
}
