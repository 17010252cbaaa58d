/**
 * What something cost: cycles, the instructions among them, and stall cycles by cause. The one
 * shape for samples of the machine's counters, for intervals between them and for their means.
 * Invariant: cycles = instructions + the sum of stalls, exactly.
 */
import { type StallCause, stallCauses, type State } from "./state.ts";

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

/** The counters of a machine since reset. Spelled out because marks in hot loops take it. */
export function costSoFar(
  { cycles: [cycles], stalls: counters }: Pick<State, "cycles" | "stalls">,
): Cost {
  const [icache, dcache, uncached, writebuffer, interlock, refresh, exception] = counters;
  const stalled = icache + dcache + uncached + writebuffer + interlock + refresh + exception;
  return {
    cycles,
    instructions: cycles - stalled,
    stalls: { icache, dcache, uncached, writebuffer, interlock, refresh, exception },
  };
}

function combine(a: Cost, b: Cost, operation: (a: number, b: number) => number): Cost {
  return {
    cycles: operation(a.cycles, b.cycles),
    instructions: operation(a.instructions, b.instructions),
    stalls: byCause((cause) => operation(a.stalls[cause], b.stalls[cause])),
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
