/**
 * What something cost: cycles, the instructions among them, and stall cycles by cause. The one
 * shape for samples of the machine's counters, for intervals between them and for their means.
 * Invariant: cycles = instructions + the sum of stalls, exactly.
 */
import { type StallCause, stallCauses } from "./state.ts";

/** Cycles of something, by cause. */
export interface Cost {
  /** Cycles in all. */
  readonly cycles: number;
  /** Instructions completed. */
  readonly instructions: number;
  /** Stall cycles by cause. */
  readonly stalls: Readonly<Record<StallCause, number>>;
}

/** A record with a value for each cause of stall. */
export function byCause(
  value: (cause: StallCause, index: number) => number,
): Record<StallCause, number> {
  return Object.fromEntries(stallCauses.map((cause, i) => [cause, value(cause, i)])) as Record<
    StallCause,
    number
  >;
}

/** A cost of so many cycles; its stalls are counters from an index on. */
export function costThen(cycles: number, counters: Float64Array, from = 0): Cost {
  // Spelled out because marks in hot loops take it.
  const stalls = {
    icache: counters[from],
    dcache: counters[from + 1],
    uncached: counters[from + 2],
    writebuffer: counters[from + 3],
    interlock: counters[from + 4],
    refresh: counters[from + 5],
    exception: counters[from + 6],
  };
  const { icache, dcache, uncached, writebuffer, interlock, refresh, exception } = stalls;
  const stalled = icache + dcache + uncached + writebuffer + interlock + refresh + exception;
  return { cycles, instructions: cycles - stalled, stalls };
}

/** Spelled out because every interval is a difference, and part of a sum. */
function combine(a: Cost, b: Cost, operation: (a: number, b: number) => number): Cost {
  const of = (cause: StallCause) => operation(a.stalls[cause], b.stalls[cause]);
  return {
    cycles: operation(a.cycles, b.cycles),
    instructions: operation(a.instructions, b.instructions),
    stalls: {
      icache: of("icache"),
      dcache: of("dcache"),
      uncached: of("uncached"),
      writebuffer: of("writebuffer"),
      interlock: of("interlock"),
      refresh: of("refresh"),
      exception: of("exception"),
    },
  };
}

/** What passed between two samples. */
export function subtractCosts(later: Cost, earlier: Cost): Cost {
  return combine(later, earlier, (a, b) => a - b);
}

/** Two costs together. */
export function addCosts(a: Cost, b: Cost): Cost {
  return combine(a, b, (a, b) => a + b);
}

/** A cost shared out equally among `count`. */
export function divideCost(cost: Cost, count: number): Cost {
  return combine(cost, cost, (a) => a / count);
}

/** No cost. */
export const noCost: Cost = { cycles: 0, instructions: 0, stalls: byCause(() => 0) };
