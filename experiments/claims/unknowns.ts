/**
 * How claims fare over a sweep: each is recomputed at every point, with the cells that were swept
 * as they are there and the others as they stand in the results.
 */
import type { Cell } from "../_harness/cell.ts";
import type { Claim, Interval } from "./claim.ts";
import { cellsByKey, ends, interval, lookup, valuesOf, verdictOf } from "./judge.ts";

/** A swept cell's value at a point. */
export interface PointValue {
  /** The cell's key, its reading included. */
  readonly cell: string;
  readonly point: string;
  /** What the point moves; "" for the base and where all move. */
  readonly factor: string;
  readonly value: string;
}

/** Columns of what is written of a claim. */
export const claimRangeColumns = [
  ..."claim section text published measured least greatest verdict holds points".split(" "),
  ..."moved_most_by moved_by layouts_hold layouts".split(" "),
] as const;

/** A claim over a sweep, texts by column. */
export type ClaimRange = Readonly<Record<string, string>>;

const BASE = "base";
/** What a seed of layout and placement moves. */
const LAYOUT = "layout";
const withoutReading = (key: string) => key.split(" ").slice(0, 4).join(" ");

/** Every claim that a swept cell decides, over the points of a sweep. */
export function claimsOver(
  claims: readonly Claim[],
  cells: readonly Cell[],
  rows: readonly PointValue[],
): ClaimRange[] {
  const points = new Map<string, { readonly factor: string; readonly values: PointValue[] }>();
  for (const row of rows) {
    const known = points.get(row.point) ?? { factor: row.factor, values: [] };
    known.values.push(row);
    points.set(row.point, known);
  }
  const swept = new Set(rows.map(({ cell }) => withoutReading(cell)));
  const move = (from: ReadonlyMap<string, Cell>, values: readonly PointValue[]) => {
    const moved = new Map(from);
    for (const { cell, value } of values) {
      const key = withoutReading(cell), known = from.get(key);
      if (known) moved.set(key, { ...known, measured: Number(value) });
    }
    return moved;
  };
  const base = move(cellsByKey(cells), points.get(BASE)?.values ?? []);
  const moved = [...points.values()].map(({ factor, values }) => ({
    factor,
    cells: move(base, values),
  }));
  return claims.flatMap((claim): ClaimRange[] => {
    const { at, used } = lookup(base);
    const measured = ends(valuesOf(claim, at));
    if (measured === null || ![...used].some((key) => swept.has(key))) return [];
    const all = moved.map(({ factor, cells }) => {
      const values = valuesOf(claim, lookup(cells).at);
      return { factor, range: ends(values)!, holds: verdictOf(claim, values) === "holds" };
    });
    const factors = [...new Set(all.map(({ factor }) => factor).filter((factor) => factor !== ""))]
      .map((factor) => {
        const shifts = all.filter((one) => one.factor === factor)
          .map(({ range }) => shift(measured, range));
        return { factor, by: Math.max(...shifts) };
      }).sort((a, b) => b.by - a.by);
    const layouts = all.filter(({ factor }) => factor === LAYOUT);
    const least = Math.min(...all.map(({ range }) => range[0]));
    const greatest = Math.max(...all.map(({ range }) => range[1]));
    return [{
      claim: claim.id,
      section: claim.section,
      text: claim.says,
      published: interval(claim.allows, claim.unit),
      measured: interval(measured, claim.unit),
      least: interval([least, least], claim.unit),
      greatest: interval([greatest, greatest], claim.unit),
      verdict: verdictOf(claim, valuesOf(claim, at)),
      holds: String(all.filter(({ holds }) => holds).length),
      points: String(all.length),
      moved_most_by: factors[0]?.by > 0 ? factors[0].factor : "",
      moved_by: (factors[0]?.by ?? 0).toFixed(4),
      layouts_hold: String(layouts.filter(({ holds }) => holds).length),
      layouts: String(layouts.length),
    }];
  });
}

/** By how much either end of an interval has moved. */
function shift([low, high]: Interval, [least, greatest]: Interval): number {
  return Math.max(Math.abs(least / low - 1), Math.abs(greatest / high - 1));
}
