/**
 * Measures what lies between two labels, each time it is passed in the measured pass of a loop, and averages over the passes. For cells whose
 * definition is a part of an iteration; interrupts of the clock that fall into it are in it.
 */
import { type Sample, type StallCause, stallCauses } from "../../machine/mod.ts";
import type { Measurement } from "./experiment.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { finish, type Guest, MeasurementError } from "./finish.ts";

/** Labels of an interval within a loop. */
export interface IntervalLabels {
  /** Entered once for a short cold pass and once for the measured one. */
  readonly loop: string;
  /** Where the interval begins and ends. */
  readonly from: string;
  readonly to: string;
  /** Another end of the interval, for the second reading: so many bytes behind `from`. */
  readonly alsoTo?: { readonly offset: number; readonly reading: string };
}

/** Runs a booted workload to its end and measures the interval. Throws when the guest dies or the labels do not alternate. */
export function measureInterval(running: Guest, { loop, from, to, alsoTo }: IntervalLabels): Measurement {
  const { machine } = running;
  const passes = machine.mark({ at: running.symbol(loop) });
  const starts = machine.mark({ at: running.symbol(from) });
  const ends = machine.mark({ at: running.symbol(to) });
  const behind = alsoTo && machine.mark({ at: running.symbol(from) + alsoTo.offset });
  finish(running);
  const warmFrom = passes.hits[1]?.cycles;
  const pairs = follow(starts.hits, ends.hits);
  if (warmFrom === undefined || pairs.length < 2) {
    throw new MeasurementError(
      `${from} was passed ${starts.count} times and ${to} ${ends.count} times in ${passes.count} passes of ${loop}`,
    );
  }
  const isWarm = ([start]: Pair) => start.cycles > warmFrom;
  const warm = pairs.filter(isWarm);
  const mean = (of: (sample: Sample) => number) => warm.reduce((sum, [a, b]) => sum + of(b) - of(a), 0) / warm.length;
  const lengths = warm.map(([a, b]) => b.cycles - a.cycles).sort((a, b) => a - b);
  const cycles = mean((s) => s.cycles);
  const others = behind ? follow(starts.hits, behind.hits).filter(isWarm) : [];
  const other = machine.microseconds(others.reduce((sum, [a, b]) => sum + b.cycles - a.cycles, 0) / others.length);
  return {
    cycles,
    instructions: mean((s) => s.instructions),
    stalls: Object.fromEntries(stallCauses.map((c) => [c, mean((s) => s.stalls[c])])) as Record<StallCause, number>,
    cold_cycles: pairs[0][1].cycles - pairs[0][0].cycles,
    minimum_cycles: lengths[0],
    median_cycles: lengths[lengths.length >> 1],
    trials: warm.length,
    value: machine.microseconds(cycles),
    fingerprint: fingerprintOf([running.kernel, ...running.programs], machine),
    ...(alsoTo && { note: `${alsoTo.reading}: ${other.toFixed(2)} us` }),
  };
}

type Pair = readonly [start: Sample, end: Sample];

/** Each start with the end that follows it. A start that another follows first was given up and retried: it begins nothing. */
function follow(starts: readonly Sample[], ends: readonly Sample[]): Pair[] {
  let next = 0;
  return starts.flatMap((start, i): Pair[] => {
    while (next < ends.length && ends[next].cycles <= start.cycles) next++;
    const end = ends[next];
    return end === undefined || end.cycles >= (starts[i + 1]?.cycles ?? Infinity) ? [] : [[start, end]];
  });
}
