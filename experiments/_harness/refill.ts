/**
 * Measures the refill of the TLB for a load: from the exception's vector to the next attempt of the
 * instruction that missed. Every access, every miss and its outcome are counted.
 */
import { type Cost, pairHits } from "../../machine/mod.ts";
import { watchArrivals } from "./arrivals.ts";
import { coldCycles } from "./cold.ts";
import type { Measurement } from "./experiment.ts";
import { type Interval, measurementOf } from "./interval.ts";
import { type Guest, MeasurementError, runToHalt } from "./run_to_halt.ts";
import { type Pass, type PassLabels, watchPasses, within } from "./passes.ts";

/** Labels of a refill. */
export interface RefillLabels extends PassLabels {
  /** The exception's vector, as the kernel calls it. */
  readonly vector: string;
  /** The instruction that misses. */
  readonly at: string;
  /** How often an iteration executes it. */
  readonly accesses: number;
  /**
   * A label that a measured refill passes, or none does; others are of another kind, are left out
   * and are counted in the note.
   */
  readonly kind?: { readonly label: string; readonly passes: boolean };
}

/** Runs a booted workload to its end and measures the refills of its accesses. */
export function measureRefill(
  running: Guest,
  { loop, done, vector, at, accesses, kind }: RefillLabels,
): Measurement {
  const { machine } = running;
  const passesOf = watchPasses(running, { loop, done });
  const address = running.symbol(at) >>> 0;
  // Misses of the word that the instruction loads, and of the instruction itself.
  const ofWord: Cost[] = [], ofFetch: Cost[] = [];
  machine.mark({
    at: running.symbol(vector),
    each: false,
    counters: false,
    onNoted: ({ epc, badVAddr, cost }) => {
      if (epc === address) (badVAddr === address ? ofFetch : ofWord).push(cost);
    },
  });
  const tries = machine.mark({ at: address }).hits;
  const arrivals = watchArrivals(machine, { at: address, keep: 0 });
  const told = kind ? machine.mark({ at: running.symbol(kind.label) }).hits : [];
  runToHalt(running);
  const [coldPass, warmPass] = passesOf();
  const refillsOf = (pass: Pass) => {
    const accessed = within(pass, arrivals.cycles.map((cycles) => ({ cycles }))).length;
    if (accessed !== accesses * pass.iterations) {
      throw new MeasurementError(
        `${at} was reached ${accessed} times in ${pass.iterations} iterations of ${loop}`,
      );
    }
    const missed = within(pass, ofWord);
    const { pairs, retried, open } = pairHits<Cost>(missed, tries);
    if (retried + open > 0) {
      throw new MeasurementError(
        `${at} missed ${retried + open} times and was not tried again behind ${vector}`,
      );
    }
    const holding = (inner: readonly Cost[]) => {
      let next = 0;
      return pairs.map(([start, end]) => {
        while (inner[next]?.cycles <= start.cycles) next++;
        return inner[next]?.cycles < end.cycles;
      });
    };
    const [passed, fetched] = [holding(told), holding(ofFetch)];
    const ofKind = (i: number) => kind === undefined || passed[i] === kind.passes;
    return {
      missed: missed.length,
      wanted: pairs.filter((_, i): boolean => ofKind(i) && !fetched[i]) as readonly Interval[],
      others: pairs.filter((_, i) => !ofKind(i)).length,
      twice: pairs.filter((_, i) => ofKind(i) && fetched[i]).length,
    };
  };
  const { wanted, others, twice, missed } = refillsOf(warmPass);
  const { wanted: [first] } = refillsOf(coldPass);
  // A kind that comes by chance need not come in the few iterations of the cold pass.
  if (wanted.length < 2 || (first === undefined && kind === undefined)) {
    throw new MeasurementError(`${at} missed too seldom in ${loop}`);
  }
  const left = [
    ...(others > 0 ? [`${others} of another kind`] : []),
    ...(twice > 0 ? [`${twice} in which the instruction's own page was missed as well`] : []),
  ];
  const cold = first === undefined ? null : coldCycles(running, coldPass, {
    begun: first[0].cycles,
    from: running.symbol(vector),
    to: address,
  });
  return {
    ...measurementOf(running, { warm: wanted, cold }),
    ...(left.length && { note: `of ${missed} misses ${left.join(" and ")} are left out` }),
  };
}
