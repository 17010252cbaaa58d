/**
 * Every layout under every placement, for the claims of which that can be afforded. A point of a
 * claim costs as many runs as it has cells, each of the fewest trials whose mean is that of all:
 * 5 to 40 ms of a processor's time a run, but half a second for Aegis' call with a stack, whose
 * mean over so few interrupts takes 65,536 trials. So a claim has all placements, or a fifth of
 * them under every layout, or none.
 */
import { UserError } from "../../machine/mod.ts";
import { csvRows, csvText } from "../../csv/mod.ts";
import type { Cell } from "../_harness/cell.ts";
import { readText, writeWhole } from "../_harness/paths.ts";
import {
  cellsInGrid,
  gridClaimColumns,
  type GridValues,
  gridVerdicts,
  spreadColumns,
  spreadOf,
} from "../claims/mod.ts";
import { cellsOf, FULL, seedPoints, type SweptCell } from "./plan.ts";
import { fewestTrials, type Measure } from "./sweep.ts";

/** Claims with every placement. */
export const WHOLE_GRID: readonly string[] = ["dispatch-literature", "dpf-pathfinder", "pipe"];
/** Claims with every fifth placement: more cells, or dearer ones. */
export const COARSE_GRID: readonly string[] = [
  "lrpc-pipes",
  "applications",
  "dispatch-two-orders",
];
/** What has none of its own, and why; a line each. */
export const noGrid: readonly string[] = [
  "primitives, getpid: half a second a point for a call with a stack",
  "two-orders: a quarter of a second for a transfer; its exceptions are dispatch-two-orders'",
  "handler-saving: a third of a second for the two round trips",
  "the inverted page table's: half of their cells are Table 10's, not moved with them",
  "claims that hold at no pair of a layout and a placement, unless these cells decide them",
];
const COARSE = 5;

/** How large a grid is. */
export interface GridSize {
  readonly layouts: number;
  readonly placements: number;
  /** Cells whose key begins with one of these, words parted by spaces or hyphens; all otherwise. */
  readonly cells?: readonly string[];
}

/** The whole one. */
export const GRID: GridSize = { layouts: FULL.seeds, placements: FULL.seeds };

/** A cell of the grid and the numbers of its placements. */
export interface GridCell {
  readonly cell: SweptCell;
  readonly placements: readonly number[];
}

const withoutReading = (key: string) => key.split(" ").slice(0, 4).join(" ");
const sweptCells = () => cellsOf(FULL);
const sweptKeys = () => new Set(sweptCells().map(({ key }) => withoutReading(key)));

/**
 * The cells that decide the claims of a grid, each with its placements: those with all of them
 * first, then claim by claim.
 */
export function gridCells(
  cells: readonly Cell[],
  { placements, cells: chosen = [] }: GridSize,
): GridCell[] {
  const swept = sweptKeys();
  const all = Array.from({ length: placements }, (_, k) => k);
  const some = all.filter((k) => k % COARSE === 0);
  const wanted = new Map<string, readonly number[]>();
  for (const [ids, own] of [[WHOLE_GRID, all], [COARSE_GRID, some]] as const) {
    for (const key of ids.flatMap((id) => [...cellsInGrid([id], cells, swept)])) {
      if (!wanted.has(key)) wanted.set(key, own);
    }
  }
  const byKey = new Map(sweptCells().map((cell) => [withoutReading(cell.key), cell]));
  const words = (text: string) => text.replaceAll(" ", "-");
  return [...wanted].map(([key, placements]) => ({ cell: byKey.get(key)!, placements }))
    .filter(({ cell: { key } }) =>
      chosen.length === 0 || chosen.some((begin) => words(key).startsWith(words(begin)))
    );
}

/** The settings of a layout under a placement; equal numbers are a pair of the sweep's. */
export function gridSettings(layout: number, placement: number): Readonly<Record<string, number>> {
  return {
    ...seedPoints(placement + 1)[placement].settings,
    "layout.seed": layout,
  } as Readonly<Record<string, number>>;
}

/** Runs one cell's points, layout by layout. */
export async function runGridCell(
  { cell, placements }: GridCell,
  { layouts }: GridSize,
  measure: Measure,
): Promise<GridValues> {
  const trials = await fewestTrials(measure, gridSettings(0, 0));
  const rows: number[][] = [];
  for (let layout = 0; layout < layouts; layout++) {
    const row: number[] = [];
    for (const placement of placements) {
      row.push(Number((await measure(gridSettings(layout, placement), trials)).value));
    }
    rows.push(row);
  }
  return { cell: cell.key, placements, rows };
}

const pointColumns = ["cell", "layout", "placements", "values"];
const cellColumns = ("cell points least greatest deviation layout placement both").split(" ");

/** Which part of which grid a folder holds. */
export interface GridPart extends GridSize {
  readonly sources: string;
  readonly shard: string;
}

/** Texts of a whole grid: a row a claim, and a row a cell. */
export interface GridTexts {
  readonly claims: string;
  readonly cells: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Writes the values of a part. */
export function writeGridPart(
  folder: string,
  part: GridPart,
  grids: readonly GridValues[],
): void {
  const rows = grids.flatMap(({ cell, placements, rows }) =>
    rows.map((row, layout) => ({
      cell,
      layout: String(layout),
      placements: placements.join(" "),
      values: row.map((value) => value.toFixed(6)).join(" "),
    }))
  );
  writeWhole(`${folder}/sensitivity-grid-points.csv`, csvText(pointColumns, rows));
  writeWhole(`${folder}/sensitivity-grid.json`, JSON.stringify(part, null, 2) + "\n");
}

/** Reads what parts of one grid hold, all of them. */
export function readGridParts(folders: readonly string[], cells: readonly Cell[]): GridValues[] {
  const parts = folders.map((folder) => {
    const path = `${folder}/sensitivity-grid-points.csv`;
    const { shard, ...of }: GridPart = JSON.parse(readText(`${folder}/sensitivity-grid.json`));
    return { folder, shard, of, rows: csvRows(readText(path), path) };
  });
  for (const { folder, of } of parts) {
    if (JSON.stringify(of) !== JSON.stringify(parts[0].of)) {
      throw new UserError(`${folder} is of another grid than ${folders[0]}`);
    }
  }
  const rows = parts.flatMap(({ rows }) => rows);
  return gridCells(cells, parts[0].of).map(({ cell: { key } }) => {
    const own = rows.filter(({ cell }) => cell === key);
    if (own.length !== parts[0].of.layouts) throw new UserError(`no shard holds ${key}`);
    const numbers = (text: string) => text.split(" ").map(Number);
    return {
      cell: key,
      placements: numbers(own[0].placements),
      rows: own.map(({ values }) => numbers(values)),
    };
  });
}

/** What is written of a whole grid. */
export function gridTexts(cells: readonly Cell[], grids: readonly GridValues[]): GridTexts {
  const rows = gridVerdicts(cells, { swept: sweptKeys(), grids });
  const ofCells = grids.map(({ cell, rows }) => ({
    cell,
    points: String(rows.flat().length),
    least: Math.min(...rows.flat()).toFixed(4),
    greatest: Math.max(...rows.flat()).toFixed(4),
    ...spreadColumns(spreadOf([rows])),
  }));
  return {
    claims: csvText(gridClaimColumns, rows),
    cells: csvText(cellColumns, ofCells),
    rows,
  };
}
