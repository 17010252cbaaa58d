/**
 * How claims fare where every layout meets every placement: at how many of the points each holds,
 * and how much of its spread is the layout's, how much the placement's, and how much neither's
 * alone. That last part is what pairs of the two cannot tell from the others.
 */
import type { Cell } from "../_harness/cell.ts";
import type { Claim } from "./claim.ts";
import { cellsByKey, ends, interval, lookup, valuesOf, verdictOf } from "./judge.ts";

/** A cell's values: a row a layout, with the placements that were tried by number. */
export interface GridValues {
  /** The cell's key, its reading included. */
  readonly cell: string;
  readonly placements: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/** How a spread is made up: the deviation, relative, and the parts of its square. */
export interface Spread {
  readonly deviation: number;
  readonly layout: number;
  readonly placement: number;
  /** What depends on both together. */
  readonly both: number;
}

/** Columns of what is written of a claim. */
export const gridClaimColumns = (
  "claim section text published median_run least greatest holds points layouts placements " +
  "deviation layout placement both"
).split(" ");

const withoutReading = (key: string) => key.split(" ").slice(0, 4).join(" ");
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0);

/** Sums of squares about the mean, of the logarithms of a grid's values. */
function sums(rows: readonly (readonly number[])[]) {
  const logs = rows.map((row) => row.map(Math.log));
  const all = mean(logs.flat());
  const about = (values: readonly number[]) => squares(values.map((value) => value - all));
  const byPlacement = logs[0].map((_, k) => mean(logs.map((row) => row[k])));
  return {
    points: logs.flat().length,
    total: about(logs.flat()),
    layout: logs[0].length * about(logs.map(mean)),
    placement: logs.length * about(byPlacement),
  };
}

/** The two-way decomposition of one grid's spread, or of several together. */
export function spreadOf(grids: readonly (readonly (readonly number[])[])[]): Spread {
  const each = grids.map(sums);
  const sum = (of: "points" | "total" | "layout" | "placement") =>
    each.reduce((all, one) => all + one[of], 0);
  const total = sum("total");
  // A spread of rounding errors has no parts.
  if (total < 1e-18 * sum("points")) return { deviation: 0, layout: 0, placement: 0, both: 0 };
  const layout = sum("layout") / total, placement = sum("placement") / total;
  return {
    deviation: Math.sqrt(total / sum("points")),
    layout,
    placement,
    both: Math.max(0, 1 - layout - placement),
  };
}

/** A spread as columns. */
export const spreadColumns = ({ deviation, layout, placement, both }: Spread) => ({
  deviation: deviation.toFixed(5),
  layout: layout.toFixed(4),
  placement: placement.toFixed(4),
  both: both.toFixed(4),
});

/** Keys of the swept cells that decide a claim, readings left out. */
export function cellsOfClaim(
  claim: Claim,
  cells: readonly Cell[],
  swept: ReadonlySet<string>,
): string[] {
  const { at, used } = lookup(cellsByKey(cells));
  valuesOf(claim, at);
  return [...used].filter((key) => swept.has(key));
}

/** Every claim that a grid decides: all its swept cells are there. */
export function claimsOverGrid(
  claims: readonly Claim[],
  cells: readonly Cell[],
  { swept, grids }: {
    /** Keys of all cells that a sweep moves, readings left out. */
    readonly swept: ReadonlySet<string>;
    readonly grids: readonly GridValues[];
  },
): Readonly<Record<string, string>>[] {
  const known = cellsByKey(cells);
  const byKey = new Map(grids.map((grid) => [withoutReading(grid.cell), grid]));
  // Instructions are not counted at a point.
  return claims.filter(({ unit }) => unit !== "instructions").flatMap((claim) => {
    const keys = cellsOfClaim(claim, cells, swept);
    const own = keys.map((key) => byKey.get(key));
    if (keys.length === 0 || own.includes(undefined)) return [];
    const all = own as GridValues[];
    const placements = all[0].placements.filter((placement) =>
      all.every((grid) => grid.placements.includes(placement))
    );
    const layouts = all[0].rows.map((_, layout) => layout);
    const points = layouts.map((layout) =>
      placements.map((placement) => {
        const moved = new Map(known);
        for (const [i, key] of keys.entries()) {
          const measured = all[i].rows[layout][all[i].placements.indexOf(placement)];
          moved.set(key, { ...known.get(key)!, measured });
        }
        return valuesOf(claim, lookup(moved).at);
      })
    );
    const every = points.flat();
    const range = ends(every.flat())!;
    const one = ([value]: readonly number[]) => interval([value, value], claim.unit);
    return [{
      claim: claim.id,
      section: claim.section,
      text: claim.says,
      published: interval(claim.allows, claim.unit),
      median_run: interval(ends(valuesOf(claim, lookup(known).at))!, claim.unit),
      least: one([range[0]]),
      greatest: one([range[1]]),
      holds: String(every.filter((values) => verdictOf(claim, values) === "holds").length),
      points: String(every.length),
      layouts: String(layouts.length),
      placements: String(placements.length),
      ...spreadColumns(spreadOf(
        every[0].map((_, i) => points.map((row) => row.map((values) => values[i]))),
      )),
    }];
  });
}
