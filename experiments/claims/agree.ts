/**
 * What a run's claims must agree with, for scripts: the verdicts and values of the committed
 * results; of a run with few seeds, their directions, and their values within a tolerance.
 */
import type { Cell } from "../_harness/cell.ts";
import { type Disagreement, type Oracle, underSameSeeds } from "../_harness/oracle.ts";
import { interval, judge, type JudgedClaim } from "./mod.ts";

/** Claims that can be judged on both sets, and those that do not agree. */
export function claimDisagreements(
  expected: readonly Cell[],
  found: readonly Cell[],
  { tolerance, coarse = new Set() }: Oracle,
): { readonly judged: number; readonly disagreements: readonly Disagreement[] } {
  const after = new Map(judge(found).map((claim) => [claim.id, claim]));
  const both = judge(underSameSeeds(expected, found)).flatMap((claim) => {
    const other = after.get(claim.id)!;
    const same = claim.cells.length > 0 && claim.cells.join() === other.cells.join();
    const held = tolerance === 0 || !claim.cells.some((key) => coarse.has(key.split(" ")[0]));
    return same && held ? [{ claim, other }] : [];
  });
  return {
    judged: both.length,
    disagreements: both.flatMap(({ claim, other }) =>
      faults(claim, other, tolerance).map((why) => ({ key: `claim "${claim.text}"`, why }))
    ),
  };
}

function faults(claim: JudgedClaim, other: JudgedClaim, tolerance: number): string[] {
  const turned = tolerance > 0
    ? (claim.verdict === "fails") !== (other.verdict === "fails")
    : claim.verdict !== other.verdict;
  if (turned) return [`verdict is ${other.verdict}, not ${claim.verdict}`];
  const [a, b] = [claim.measured, other.measured];
  // Most values are ratios of two cells, each of which may be off.
  const near = (1 + tolerance) ** 2 - 1;
  const apart = a && b && a.some((end, i) => Math.abs(b[i] - end) > near * Math.abs(end));
  return apart ? [`is ${interval(b, claim.unit)}, not ${interval(a, claim.unit)}`] : [];
}
