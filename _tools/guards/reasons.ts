/**
 * Why changes may survive: every reason with the changes that it is for, by a pattern of their
 * names. What no pattern matches is not explained, and is listed as that.
 */
import type { GuardedName } from "./systems.ts";

interface Reason {
  readonly of: RegExp;
  readonly names: RegExp;
  readonly why: string;
}

const reasons: readonly Reason[] = [];

/** The first reason that is for a change. */
export function reasonFor(system: GuardedName, name: string): string | undefined {
  return reasons.find(({ of, names }) => of.test(system) && names.test(name))?.why;
}

/** Patterns that are for no change of any system. */
export function idleReasons(changes: ReadonlyMap<GuardedName, readonly string[]>): string[] {
  const used = ({ of, names }: Reason) =>
    [...changes].some(([system, all]) => of.test(system) && all.some((name) => names.test(name)));
  return reasons.filter((reason) => !used(reason)).map(({ names }) => `${names}`);
}
