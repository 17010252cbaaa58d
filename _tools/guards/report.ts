/** What came of the guards' mutation, in numbers and as a list of survivors with their reasons. */
import type { Fates } from "./lists.ts";
import { reasonFor } from "./reasons.ts";
import type { GuardedName } from "./systems.ts";

/** A mutant that nothing noticed. */
export interface Survivor {
  readonly name: string;
  /** Whether a trial takes the branch the other way, or executes the store. */
  readonly exercised: boolean;
  /** Why it may survive; null: not explained. */
  readonly explanation: string | null;
}

/** What came of a system's mutants. */
export interface Score {
  readonly noticed: number;
  readonly survived: number;
  readonly unexercised: number;
  /** Not tried in all trials yet. */
  readonly open: number;
  readonly survivors: readonly Survivor[];
}

/** Counts fates and explains survivors. */
export function score(system: GuardedName, fates: Fates): Score {
  const counts = { noticed: 0, survived: 0, unexercised: 0, open: 0 };
  const survivors: Survivor[] = [];
  for (const [name, { kind }] of fates) {
    counts[kind]++;
    if (kind !== "survived" && kind !== "unexercised") continue;
    survivors.push({
      name,
      exercised: kind === "survived",
      explanation: reasonFor(system, name) ?? null,
    });
  }
  return { ...counts, survivors };
}

/** A score as one reads it; survivors that share a reason stand together. */
export function written(
  system: GuardedName,
  { noticed, survived, unexercised, open, survivors }: Score,
): string {
  const tried = noticed + survived + unexercised + open;
  const lines = [
    `${system}: ${noticed} of ${tried} changes were noticed, ${survived} survived, ` +
    `${unexercised} are not exercised by any trial, ` +
    `${open} are not tried in all`,
  ];
  const byReason = Map.groupBy(survivors, ({ explanation }) => explanation ?? "NOT EXPLAINED");
  for (const [reason, those] of byReason) {
    lines.push(
      ` ${reason}:`,
      ...those.map(({ name, exercised }) =>
        `  ${exercised ? "survived" : "not exercised"}: ${name}`
      ),
    );
  }
  return lines.join("\n");
}
