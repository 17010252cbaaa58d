/**
 * Measures what lies between two labels, each time it is passed in the measured pass of a loop, and averages over the passes. For cells whose
 * definition is a part of an iteration; interrupts of the clock that fall into it are in it.
 */
import {
  addCosts,
  type Cost,
  divideCost,
  noCost,
  type Pair as PairOf,
  pairHits,
  Reg,
  subtractCosts,
} from "../../machine/mod.ts";
import type { Measurement } from "./experiment.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { type Guest, MeasurementError, runToHalt } from "./run_to_halt.ts";
import { type Pass, type PassLabels, watchPasses } from "./passes.ts";

type Pair = PairOf<Cost>;

/** Labels of an interval within a loop. */
export interface IntervalLabels extends PassLabels {
  /** Where the interval begins, and where it ends: at a label, or so many bytes behind its beginning. */
  readonly from: string;
  readonly to: string | number;
  /** `from` is an exception's vector: only exceptions of the instruction at `to`, which is then tried again, begin an interval. */
  readonly faultOfEnd?: boolean;
  /** A label that every interval passes, or none: others are of another kind, are left out, and are told in a note. */
  readonly kind?: { readonly label: string; readonly passes: boolean };
}

/** Runs a booted workload to its end and measures the interval. Throws when the guest dies or a label is missed: nothing is dropped in silence. */
export function measureInterval(running: Guest, labels: IntervalLabels): Measurement {
  const { loop, done, where, from, to, faultOfEnd = false, kind } = labels;
  const { machine } = running;
  const passesOf = watchPasses(running, { loop, done, where });
  const end = typeof to === "string" ? running.symbol(to) : running.symbol(from) + to;
  const starts: Cost[] = [];
  const begin = ({ last }: { readonly last?: Cost }) => {
    if (!faultOfEnd || machine.state.cop0[Reg.EPC] >>> 0 === end >>> 0) starts.push(last!);
  };
  machine.mark({ at: running.symbol(from), where, each: false, onHit: begin });
  const ends = machine.mark({ at: end, where });
  const told = kind && machine.mark({ at: running.symbol(kind.label) });
  runToHalt(running);
  const [coldPass, warmPass] = passesOf();
  const within = ({ from, to }: Pass, pairs: readonly Pair[]) =>
    pairs.filter(([start]) => start.cycles >= from.cycles && start.cycles < to.cycles);
  const { pairs, retried, open } = pairHits(starts, ends.hits);
  if (open > 0) throw new MeasurementError(`${from} was passed ${open} times without ${to} behind it`);
  const all = within(warmPass, pairs);
  const wanted = ([start, end]: Pair) =>
    kind === undefined ||
    told!.cycles.some((cycle) => cycle > start.cycles && cycle < end.cycles) === kind.passes;
  const warm = all.filter(wanted);
  if (!faultOfEnd && all.length !== warmPass.iterations) {
    throw new MeasurementError(`${from} began ${all.length} intervals in ${warmPass.iterations} iterations of ${loop}`);
  }
  const cold = within(coldPass, pairs).find(wanted) ?? pairs.find(wanted);
  if (warm.length < 2 || cold === undefined) throw new MeasurementError(`${from} was passed too seldom in ${loop}`);
  const notes = [
    ...(warm.length < all.length
      ? [`${all.length - warm.length} of ${all.length} are of another kind and left out`]
      : []),
    ...(faultOfEnd && retried > 0 ? [`${retried} begun again`] : []),
  ];
  return { ...measurementOf(running, { warm, cold }), ...(notes.length && { note: notes.join("; ") }) };
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

/** A procedure that is called several times in an iteration, and which of its calls begin the interval; it ends at the next one. */
export interface StepLabels extends PassLabels {
  /** The procedure. */
  readonly at: string;
  /** The calls that begin it: those with this value in this register. */
  readonly calls: { readonly register: number; readonly value: number };
}

/** Runs a booted workload to its end and measures one of the steps that its loop makes in turn, once in every iteration. */
export function measureStep(running: Guest, { loop, done, at, calls }: StepLabels): Measurement {
  const { machine } = running;
  const passesOf = watchPasses(running, { loop, done });
  const hits: { readonly cost: Cost; readonly begins: boolean }[] = [];
  machine.mark({
    at: running.symbol(at),
    each: false,
    onHit: ({ last }) => void hits.push({ cost: last!, begins: machine.state.r[calls.register] === calls.value }),
  });
  runToHalt(running);
  const [coldPass, warmPass] = passesOf();
  const stepsOf = ({ from, to, iterations }: Pass): Pair[] => {
    const own = hits.filter(({ cost }) => cost.cycles >= from.cycles && cost.cycles < to.cycles);
    const steps = own.flatMap(({ cost, begins }, i): Pair[] => begins ? [[cost, own[i + 1]?.cost ?? to]] : []);
    if (steps.length !== iterations) {
      throw new MeasurementError(`${at} was called so ${steps.length} times in ${iterations} iterations of ${loop}`);
    }
    return steps;
  };
  return measurementOf(running, { warm: stepsOf(warmPass), cold: stepsOf(coldPass)[0] });
}
