/**
 * Measures the interval between two labels each time it is passed in the measured pass of a loop,
 * and averages over the passes. For cells that are defined as a part of an iteration; clock
 * interrupts in the interval are included, and so are retries of its first instruction.
 */
import {
  addCosts,
  type Cost,
  divideCost,
  noCost,
  type Pair as PairOf,
  pairHits,
  subtractCosts,
} from "../../machine/mod.ts";
import { type Arrival, watchArrivals } from "./arrivals.ts";
import { coldCycles } from "./cold.ts";
import type { Measurement } from "./experiment.ts";
import { measureFew } from "./few.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { type Guest, MeasurementError, runToHalt } from "./run_to_halt.ts";
import { type Pass, type PassLabels, watchPasses, within } from "./passes.ts";

/** Counters at an interval's beginning and at its end. */
export type Interval = PairOf<Cost>;

/** Labels of an interval within a loop. */
export interface IntervalLabels extends PassLabels {
  /** The label where the interval begins, once in every iteration. */
  readonly from: string;
  /** Where it ends: at a label, or so many bytes behind its beginning. */
  readonly to: string | number;
  /**
   * Only so many intervals of the measured pass, after which the run ends; the whole pass where
   * there is none.
   */
  readonly trials?: number;
}

/**
 * Runs a booted workload to its end and measures the interval. Throws when the guest dies or a
 * label is missed: nothing is dropped.
 */
export function measureInterval(
  running: Guest,
  { loop, done, where, from, to, trials }: IntervalLabels,
): Measurement {
  if (trials !== undefined) return measureFew(running, { loop, done, where, from, to, trials });
  const passesOf = watchPasses(running, { loop, done, where });
  const begin = running.symbol(from);
  const starts = watchArrivals(running.machine, { at: begin, where }).kept;
  const end = typeof to === "string" ? running.symbol(to) : begin + to;
  const ends = watchArrivals(running.machine, { at: end, where }).kept;
  runToHalt(running);
  const [coldPass, warmPass] = passesOf();
  const intervalsOf = (pass: Pass): Interval[] => {
    const own = within(pass, starts);
    const { pairs, retried, open } = pairHits<Arrival>(own, ends);
    if (own.length !== pass.iterations) {
      throw new MeasurementError(
        `${from} was reached ${own.length} times in ${pass.iterations} iterations of ${loop}`,
      );
    }
    if (retried + open > 0) {
      throw new MeasurementError(
        `${from} was reached ${retried + open} times without ${to} behind it`,
      );
    }
    return pairs.map(([{ first: start }, { first: end }]) => [start, end]);
  };
  const [[{ cycles: begun }]] = intervalsOf(coldPass);
  const cold = coldCycles(running, coldPass, { begun, from: begin, to: end, where });
  return measurementOf(running, { warm: intervalsOf(warmPass), cold });
}

/** The mean of the warm intervals. */
export function measurementOf(
  { machine, kernel, programs }: Guest,
  { warm, cold }: { readonly warm: readonly Interval[]; readonly cold: Measurement["cold_cycles"] },
): Measurement {
  const all = warm.reduce((sum, [start, end]) => addCosts(sum, subtractCosts(end, start)), noCost);
  const { cycles, instructions, stalls } = divideCost(all, warm.length);
  const lengths = warm.map(([a, b]) => b.cycles - a.cycles).sort((a, b) => a - b);
  return {
    cycles,
    instructions,
    stalls,
    cold_cycles: cold,
    minimum_cycles: lengths[0],
    median_cycles: lengths[lengths.length >> 1],
    trials: warm.length,
    value: machine.microseconds(cycles),
    fingerprint: fingerprintOf([kernel, ...programs], machine),
  };
}

/**
 * A procedure that is called several times in an iteration, and which of its calls begin the
 * interval; it ends at the next one.
 */
export interface StepLabels extends PassLabels {
  /** The procedure. */
  readonly at: string;
  /** The calls that begin it, once in every iteration: those with this value in this register. */
  readonly calls: { readonly register: number; readonly value: number };
}

/**
 * Runs a booted workload to its end and measures one of the steps that its loop makes in turn, once
 * in every iteration.
 */
export function measureStep(running: Guest, { loop, done, at, calls }: StepLabels): Measurement {
  const passesOf = watchPasses(running, { loop, done });
  const called =
    watchArrivals(running.machine, { at: running.symbol(at), register: calls.register }).kept;
  runToHalt(running);
  const [coldPass, warmPass] = passesOf();
  const stepsOf = (pass: Pass): Interval[] => {
    const own = within(pass, called);
    const turn = own.length / pass.iterations;
    const begins = own.map(({ value }) => value === calls.value);
    if (
      begins.filter(Boolean).length !== pass.iterations ||
      begins.some((begin, i) => begin !== begins[i % turn])
    ) {
      throw new MeasurementError(
        `${at} was called ${own.length} times in ${pass.iterations} iterations of ${loop}, and ` +
          "not as often and in the same order in each",
      );
    }
    return own.flatMap(({ first }, i): Interval[] =>
      begins[i] ? [[first, own[i + 1]?.first ?? pass.to]] : []
    );
  };
  const [[{ cycles: begun }]] = stepsOf(coldPass);
  const address = running.symbol(at);
  const cold = coldCycles(running, coldPass, { begun, from: address, to: address });
  return measurementOf(running, { warm: stepsOf(warmPass), cold });
}
