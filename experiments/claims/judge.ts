/**
 * How claims fare by a set of cells, in their primary readings: values, range over the seeds,
 * verdict. Nothing is measured here.
 */
import { type Cell, cellKey, round } from "../_harness/cell.ts";
import { BOARDS, type Claim, type Interval, type Lookup } from "./claim.ts";

/**
 * How a claim fares: its words hold for every value; every value goes the way they say; some value
 * goes the other way; the paper quotes others; nothing here measures it.
 */
export type ClaimVerdict = "holds" | "direction" | "fails" | "cited" | "not-measurable";

/** All verdicts, from good to none. */
export const claimVerdicts: readonly ClaimVerdict[] = [
  "holds",
  "direction",
  "fails",
  "cited",
  "not-measurable",
];

/** A claim with our values. */
export interface JudgedClaim {
  readonly id: string;
  readonly section: string;
  /** What the paper says, in our words. */
  readonly text: string;
  /** What its words allow, in words. */
  readonly published: string;
  readonly unit: string;
  /** Least and greatest of our values, on medians of the seeds; null where there is none. */
  readonly measured: Interval | null;
  /** The same over the seeds: every value of every seed. */
  readonly range: Interval | null;
  /** How many of our values its words hold for, and how many there are. */
  readonly within: readonly [number, number];
  readonly verdict: ClaimVerdict;
  /** Keys of the cells that it is recomputed from. */
  readonly cells: readonly string[];
  /** What it leaves out, how it was read, or why nothing is measured. */
  readonly note: string;
}

/** A number that is off by more than this factor is not near. */
const OFF = 1.25;
/**
 * Where a claim does not say which way it goes, a quantity goes it within this factor of the
 * interval.
 */
const SAME_SIZE = 2;
const DECIMALS = 4;
const CANCELS = "both sides are off by more than a quarter and cancel";
/** By how much a number is raised to find the values that depend on it. */
const RAISED = 2;

/** Judges claims by a set of cells. */
export function judgeClaims(claims: readonly Claim[], cells: readonly Cell[]): JudgedClaim[] {
  const known = cellsByKey(cells);
  return claims.map((claim) => judgeClaim(claim, known));
}

/** The primary cells by their keys, readings left out. */
export function cellsByKey(cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  const known = new Map<string, Cell>();
  for (const cell of cells) {
    const key = cellKey({ ...cell, reading: undefined });
    if (!known.has(key)) known.set(key, cell);
  }
  return known;
}

/** Looks numbers up, of the median seed or of a numbered one, and takes note of the cells. */
export function lookup(
  known: ReadonlyMap<string, Cell>,
  seed?: number,
): { at: Lookup; used: Set<string> } {
  const used = new Set<string>();
  const at: Lookup = ({ of, ...place }) => {
    const key = cellKey(place);
    const cell = known.get(key);
    if (typeof cell?.measured !== "number") return undefined;
    used.add(key);
    if (of === "least" || of === "greatest") return cell.range.layout[of === "least" ? 0 : 1];
    if (of !== undefined) return cell[of];
    return seed === undefined ? cell.measured : cell.values?.[seed] ?? cell.measured;
  };
  return { at, used };
}

/** A claim's values on all its boards. */
export function valuesOf({ values, boards = BOARDS, greatest }: Claim, at: Lookup): number[] {
  const all = boards.flatMap((board) => values?.(board, at) ?? []).filter((value) =>
    value !== undefined
  );
  return greatest && all.length ? [Math.max(...all)] : all;
}

/** Least and greatest; null where there is none. */
export const ends = (values: readonly number[]): Interval | null =>
  values.length
    ? [round(Math.min(...values), DECIMALS), round(Math.max(...values), DECIMALS)]
    : null;
const lies = (value: number, [low, high]: Interval) => value >= low && value <= high;

/** Values that go the way that the claim says. */
function directionOf({ direction, unit, allows: [low, high] }: Claim): Interval {
  return direction ?? (unit === "x" ? [1, Infinity] : [low / SAME_SIZE, high * SAME_SIZE]);
}

/**
 * In how many of a claim's values both sides are off the same way by more than a quarter, and
 * cancel. The sides of a value are found by raising each number in turn: those that raise the
 * value, and those that lower it.
 */
function cancelling(
  { values, boards = BOARDS }: Claim,
  known: ReadonlyMap<string, Cell>,
  used: Iterable<string>,
): number {
  const all = (cells: ReadonlyMap<string, Cell>) =>
    boards.flatMap((board) => values?.(board, lookup(cells).at) ?? []);
  const found = all(known);
  const raising = found.map((): number[] => []), lowering = found.map((): number[] => []);
  for (const key of used) {
    const cell = known.get(key)!;
    if (typeof cell.ratio !== "number") continue;
    const raised = all(
      new Map(known).set(key, { ...cell, measured: RAISED * Number(cell.measured) }),
    );
    found.forEach((value, i) => {
      if (value === undefined || raised[i] === undefined || raised[i] === value) return;
      (raised[i] > value ? raising : lowering)[i].push(cell.ratio as number);
    });
  }
  return found.filter((_, i) => {
    const ratios = [...raising[i], ...lowering[i]];
    return raising[i].length > 0 && lowering[i].length > 0 &&
      (ratios.every((ratio) => ratio > OFF) || ratios.every((ratio) => ratio < 1 / OFF));
  }).length;
}

function judgeClaim(claim: Claim, known: ReadonlyMap<string, Cell>): JudgedClaim {
  const { id, section, says, allows, unit, leaves = "", cited, unmeasured } = claim;
  const { at, used } = lookup(known);
  const found = valuesOf(claim, at);
  const seeds = Math.max(0, ...[...used].map((key) => known.get(key)!.values?.length ?? 0));
  const every = Array.from({ length: seeds }, (_, seed) => valuesOf(claim, lookup(known, seed).at))
    .flat();
  const inside = found.filter((value) => lies(value, allows)).length;
  const verdict = verdictOf(claim, found);
  const cancels = verdict === "holds" ? cancelling(claim, known, used) : 0;
  const missing = cited ?? unmeasured ?? "its cells are not among these results";
  const notes = [
    ...(found.length ? [] : [missing]),
    ...(cancels > 0
      ? [cancels === found.length ? CANCELS : `in ${cancels} of ${found.length} values ${CANCELS}`]
      : []),
    ...(leaves ? [leaves] : []),
  ];
  return {
    id,
    section,
    text: says,
    published: interval(allows, unit),
    unit,
    measured: ends(found),
    range: ends([...found, ...every]),
    within: [inside, found.length],
    verdict,
    cells: [...used],
    note: notes.join("; "),
  };
}

/** How a claim fares by its values. */
export function verdictOf(claim: Claim, found: readonly number[]): ClaimVerdict {
  if (claim.cited !== undefined) return "cited";
  if (found.length === 0) return "not-measurable";
  if (found.every((value) => lies(value, claim.allows))) return "holds";
  return found.every((value) => lies(value, directionOf(claim))) ? "direction" : "fails";
}

function figures(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

/** Two numbers as an interval, the second left out where it has no end. */
export function interval([low, high]: Interval, unit: string): string {
  const text = high === Infinity
    ? `at least ${figures(low)}`
    : figures(low) === figures(high)
    ? figures(low)
    : `${figures(low)} to ${figures(high)}`;
  return `${text} ${unit}`;
}

/** How many claims have each verdict. */
export function claimCounts(judged: readonly JudgedClaim[]): Record<ClaimVerdict, number> {
  return Object.fromEntries(
    claimVerdicts.map((
      verdict,
    ) => [verdict, judged.filter((claim) => claim.verdict === verdict).length]),
  ) as Record<ClaimVerdict, number>;
}

/** The same in words. */
export function claimCountsInWords(judged: readonly JudgedClaim[]): string {
  const counts = Object.entries(claimCounts(judged)).map(([verdict, count]) =>
    `${count} ${verdict}`
  );
  return `${judged.length} claims: ${counts.join(", ")}`;
}
