/** A whole stretch of a machine's run, where shares of time are measured and no operation is. */
import { type Cost, type Machine, subtractCosts } from "../../machine/mod.ts";
import type { Measurement } from "./experiment.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { checkIdentity, type Guest } from "./run_to_halt.ts";

/** A machine's counters as they stand. */
export function costOf({ cycles, instructions, stalls }: Machine): Cost {
  return { cycles, instructions, stalls };
}

/** A measurement, but for its value, of what ran since `before`. */
export function measureStretch(
  { machine, kernel, programs }: Pick<Guest, "machine" | "kernel" | "programs">,
  before: Cost,
  { trials = 1, note }: { readonly trials?: number; readonly note?: string } = {},
): Omit<Measurement, "value"> {
  const cost = subtractCosts(costOf(machine), before);
  checkIdentity(machine);
  return {
    ...cost,
    cold_cycles: null,
    minimum_cycles: cost.cycles,
    median_cycles: cost.cycles,
    trials,
    fingerprint: fingerprintOf([kernel, ...programs], machine),
    note: `${note ? `${note}; ` : ""}cycles and instructions are of all the time that is looked at`,
  };
}
