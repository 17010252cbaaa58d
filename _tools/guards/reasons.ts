/**
 * Why changes may survive: every reason with the changes that it is for, by a pattern of their
 * names. What no pattern matches is not explained, and is listed as that.
 */
import type { Reason } from "./reason.ts";
import { aegisReasons } from "./reasons_aegis.ts";
import { exosReasons } from "./reasons_exos.ts";
import { networkReasons } from "./reasons_network.ts";
import { ultrixReasons } from "./reasons_ultrix.ts";
import type { GuardedName } from "./systems.ts";

interface ReasonOf extends Reason {
  readonly of: RegExp;
}

const AEGIS = /^aegis$/, EXOS = /^exos/, ULTRIX = /^ultrix$/;

const reasons: readonly ReasonOf[] = [
  ...aegisReasons.map((reason) => ({ of: AEGIS, ...reason })),
  ...exosReasons.map((reason) => ({ of: EXOS, ...reason })),
  ...[...ultrixReasons, ...networkReasons].map((reason) => ({ of: ULTRIX, ...reason })),
];

/** The first reason that is for a change. */
export function reasonFor(system: GuardedName, name: string): string | undefined {
  return reasons.find(({ of, names }) => of.test(system) && names.test(name))?.why;
}

/** Patterns that are for no change of any system. */
export function idleReasons(changes: ReadonlyMap<GuardedName, readonly string[]>): string[] {
  const used = ({ of, names }: ReasonOf) =>
    [...changes].some(([system, all]) => of.test(system) && all.some((name) => names.test(name)));
  return reasons.filter((reason) => !used(reason)).map(({ names }) => `${names}`);
}
