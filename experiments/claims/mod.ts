/**
 * What the paper claims in its text, claim by claim, recomputed from measured cells: every number
 * of the text is covered by exactly one claim, and what cannot be measured says why.
 */
import type { Cell } from "../_harness/cell.ts";
import type { Listing } from "../_harness/listing.ts";
import { aegis } from "./aegis.ts";
import type { Claim } from "./claim.ts";
import { exos } from "./exos.ts";
import { introduction } from "./introduction.ts";
import { cellsOfClaim, claimsOverGrid } from "./grid.ts";
import { interval, judgeClaims, type JudgedClaim } from "./judge.ts";
import { type ClaimRange, claimsOver, type PointValue } from "./unknowns.ts";

export { BOARDS } from "./claim.ts";
export type { Claim, Lookup } from "./claim.ts";
export { claimCounts, claimCountsInWords, interval } from "./judge.ts";
export type { ClaimVerdict, JudgedClaim } from "./judge.ts";
export { gridClaimColumns, type GridValues, spreadColumns, spreadOf } from "./grid.ts";
export { claimRangeColumns } from "./unknowns.ts";
export type { ClaimRange, PointValue } from "./unknowns.ts";

/** The claims, in the paper's order. */
export const claims: readonly Claim[] = [...introduction, ...aegis, ...exos];

/** Keys of the swept cells that decide some claims, readings left out. */
export function cellsInGrid(
  ids: readonly string[],
  cells: readonly Cell[],
  swept: ReadonlySet<string>,
): ReadonlySet<string> {
  const own = claims.filter(({ id }) => ids.includes(id));
  return new Set(own.flatMap((claim) => cellsOfClaim(claim, cells, swept)));
}

/** Every claim that a grid of layouts and placements decides. */
export function gridVerdicts(
  cells: readonly Cell[],
  grid: Parameters<typeof claimsOverGrid>[2],
): Readonly<Record<string, string>>[] {
  return claimsOverGrid(claims, cells, grid);
}

/** Judges every claim by a set of cells. */
export function judge(cells: readonly Cell[]): JudgedClaim[] {
  return judgeClaims(claims, cells);
}

/** Every claim that a sweep moves, over its points. */
export function claimsOverSweep(
  cells: readonly Cell[],
  rows: readonly PointValue[],
): ClaimRange[] {
  return claimsOver(claims, cells, rows);
}

/** The claims as a table of words. */
export function claimsListing(cells: readonly Cell[]): Listing {
  return {
    id: "claims",
    title: "Claims in prose, recomputed from the tables",
    cite: "SOSP '95, text",
    columns: [
      { id: "section", title: "Section" },
      { id: "claim", title: "Claim" },
      { id: "allows", title: "Its words allow" },
      { id: "measured", title: "Ours" },
      { id: "range", title: "Over the seeds" },
      { id: "within", title: "Values within" },
      { id: "verdict", title: "Verdict" },
      { id: "uses", title: "From" },
      { id: "note", title: "Left out, or why not" },
    ],
    rows: judge(cells).map((
      { section, text, published, unit, measured, range, within, verdict, cells, note },
    ) => ({
      section,
      claim: text,
      allows: published,
      measured: measured ? interval(measured, unit) : "",
      range: range ? interval(range, unit) : "",
      within: within[1] ? `${within[0]} of ${within[1]}` : "",
      verdict,
      uses: placesInWords(cells),
      note,
    })),
  };
}

/** Keys of cells in short: tables, systems and columns, the boards left out. */
function placesInWords(keys: readonly string[]): string {
  const places = keys.map((key) => {
    const [table, , system, column] = key.split(" ");
    return `${table} ${system} ${column}`;
  });
  return [...new Set(places)].join(", ");
}
