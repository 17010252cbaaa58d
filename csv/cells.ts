/**
 * A row of cells on disk: its place, how near it is to the published number, and what must agree in
 * it, for all who read one.
 */
import { UserError } from "../errors/mod.ts";
import { type CsvFile, type CsvRow, readCsv } from "./text.ts";

/** A cell's place: what tells it from every other. */
export interface CellPlace {
  /** Id of its table or figure. */
  readonly table: string;
  /** Its board. */
  readonly board: string;
  /** Its system. */
  readonly system: string;
  /** Its column. */
  readonly column: string;
  /** Which definition was measured, where the table has several. */
  readonly reading?: string;
}

/** A place as one word-separated key, the only spelling that there is. */
export function cellKey({ table, board, system, column, reading = "" }: CellPlace): string {
  return [table, board, system, column, reading].join(" ").trim();
}

/** How near two numbers are; never a single green tick. */
export type Verdict =
  | "within-10"
  | "within-25"
  | "within-2x"
  | "same-order"
  | "differs"
  | "not-measured"
  | "cited"
  | "ours";

/** All verdicts, from near to far. */
export const verdicts: readonly Verdict[] = [
  "within-10",
  "within-25",
  "within-2x",
  "same-order",
  "differs",
  "not-measured",
  "cited",
  "ours",
];

/** A number of the paper's; "n/a" where it has none, nothing where it has no such cell. */
export type PublishedNumber = number | "n/a" | "";
/** A number of ours; "n/a" where a cell cannot be measured. */
export type MeasuredNumber = number | "n/a";

/** How many seeds lie more than a tenth above the median: a lopsided cell shows it. */
export function seedsAbove(
  { values, measured }: {
    readonly values: readonly number[];
    readonly measured: number | "n/a";
  },
): number {
  return typeof measured === "number" ? values.filter((value) => value > 1.1 * measured).length : 0;
}

/** Grades a measured number against a published one. */
export function verdictOf(
  published: PublishedNumber,
  measured: MeasuredNumber,
  cited = false,
): Verdict {
  if (cited) return "cited";
  if (typeof published !== "number" && typeof measured === "number") return "ours";
  if (
    typeof published !== "number" || typeof measured !== "number" || !(published > 0) ||
    !(measured > 0)
  ) {
    return "not-measured";
  }
  const factor = Math.max(measured / published, published / measured);
  if (factor <= 1.1) return "within-10";
  if (factor <= 1.25) return "within-25";
  if (factor <= 2) return "within-2x";
  return factor <= 10 ? "same-order" : "differs";
}

/** measured / published with three decimals, or "" where there is no such ratio. */
export function ratioOf(published: PublishedNumber, measured: MeasuredNumber): number | "" {
  if (typeof published !== "number" || typeof measured !== "number" || published === 0) return "";
  return round(measured / published, 3);
}

/** Rounds to a fixed number of decimals, half away from zero, so that text and number agree. */
export function round(value: number, decimals: number): number {
  return Number((Math.round(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals));
}

/** What an index says of a table: where its cells may be. */
export interface KnownPlaces {
  /** Name of the table. */
  readonly id: string;
  /** Its columns. */
  readonly columns: readonly { readonly id: string }[];
  /** Its boards and systems. */
  readonly rows: readonly { readonly board: string; readonly system: string }[];
}

/** The tables of an index, or an error where it is none: each has a name of its own, and places. */
export function checkTables(tables: readonly KnownPlaces[], path: string): readonly KnownPlaces[] {
  const ids = new Set<string>();
  for (const table of Array.isArray(tables) ? tables : [undefined]) {
    const { id, columns, rows } = table ?? {} as Partial<KnownPlaces>;
    if (!/^[\w-]+$/.test(id ?? "") || ![columns, rows].every(Array.isArray)) {
      throw new UserError(`${path} is no index of results; measure again: deno task reproduce`);
    }
    if (ids.has(id)) throw new UserError(`${path}: ${id} stands twice`);
    ids.add(id);
  }
  return tables;
}

/** A row of a file of cells, whose parts agree. */
export interface CellRow extends CsvRow {
  /** Its place. */
  readonly key: string;
  /** Every seed's value, in the order of the seeds. */
  readonly values: readonly number[];
}

/** Columns of a table's file of seeds. */
export const seedColumns: readonly string[] = "board system column reading seed measured".split(
  " ",
);

/** How far cycles may be from instructions and stalls, each rounded by itself. */
export const SUM_TOLERANCE = 0.01;

/**
 * Where seeds are ordered by few trials, the median seed is measured in full, and may then differ
 * from them by so much.
 */
const MEDIAN_TOLERANCE = 0.001;

const keyOf = ({ texts }: CsvRow) => cellKey(texts as unknown as CellPlace);
/** Of a cell within its table, which a file of seeds is of as a whole. */
const keyInTable = ({ texts: { table: _, ...texts } }: CsvRow) =>
  cellKey(texts as unknown as CellPlace);

/**
 * Reads a file of cells and the file of its seeds' values, and refuses, by file and row, what does
 * not agree: numbers are numbers, ratio and verdict follow from them, the value lies in its range,
 * cycles are instructions and stalls, seeds give value and range; no cell stands twice, or where
 * the index knows of none.
 */
export function readCells(
  file: CsvFile,
  { seeds, known }: { readonly seeds?: CsvFile; readonly known?: KnownPlaces },
): CellRow[] {
  const ofSeeds = seedsOf(seeds);
  const rows = readCsv(file).map((row) => ({ row, key: keyOf(row) }));
  const keys = new Set(rows.map(({ row }) => keyInTable(row)));
  const stray = [...ofSeeds.keys()].find((key) => !keys.has(key));
  if (stray !== undefined) {
    throw new UserError(`${seeds!.path}: ${stray} is no cell of ${file.path}`);
  }
  const seen = new Set<string>();
  return rows.map(({ row, key }) => {
    if (seen.has(key)) throw row.wrong(`${key} stands twice`);
    seen.add(key);
    if (known) checkPlace(row, known);
    const cell = { ...row, key, values: ofSeeds.get(keyInTable(row)) ?? [] };
    checkCell(cell, { seeded: seeds !== undefined });
    return cell;
  });
}

/** Every seed's value of each cell. */
function seedsOf(seeds: CsvFile | undefined): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  for (const row of seeds ? readCsv(seeds) : []) {
    const { texts: { seed }, number, wrong } = row;
    const own = cells.get(keyInTable(row)) ?? [];
    if (number("seed") !== own.length) throw wrong(`seed is ${seed}, where ${own.length} is next`);
    own.push(number("measured"));
    cells.set(keyInTable(row), own);
  }
  return cells;
}

/** Refuses a cell where the index has none. */
function checkPlace({ texts, wrong }: CsvRow, known: KnownPlaces): void {
  const { table = known.id, board, system, column } = texts;
  const there = table === known.id &&
    known.rows.some((row) => row.board === board && row.system === system) &&
    known.columns.some(({ id }) => id === column);
  if (!there) throw wrong(`index.json knows of no cell ${keyOf({ texts } as CsvRow)}`);
}

/** What must agree within a row. */
function checkCell(
  { texts: row, number, wrong, values }: CellRow,
  { seeded }: { readonly seeded: boolean },
): void {
  if (!(verdicts as readonly string[]).includes(row.verdict)) {
    throw wrong(`"${row.verdict}" is no verdict`);
  }
  if (row.cited !== undefined && !/^(true|false)$/.test(row.cited)) {
    throw wrong(`cited is "${row.cited}", where true or false is needed`);
  }
  const published = row.published === "n/a" || row.published === ""
    ? row.published
    : number("published");
  const measured = row.measured === "n/a" ? row.measured : number("measured");
  const ratio = row.ratio === "" ? "" : number("ratio");
  if (ratioOf(published, measured) !== ratio) {
    throw wrong(`ratio is ${row.ratio}, not measured / published`);
  }
  const cited = (row.cited ?? String(row.verdict === "cited")) === "true";
  if (verdictOf(published, measured, cited) !== row.verdict) {
    throw wrong(`verdict is ${row.verdict} at ratio ${row.ratio}`);
  }
  const [low, high, seeds] = ["range_low", "range_high", "seeds"].map(number);
  if ((row.hardware_low === "") !== (row.hardware_high === "")) {
    throw wrong("hardware_low and hardware_high are of one range");
  }
  if (row.hardware_low !== "" && number("hardware_low") > number("hardware_high")) {
    throw wrong(`hardware_low is ${row.hardware_low}, above ${row.hardware_high}`);
  }
  if (measured === "n/a") {
    if (values.length > 0) throw wrong("its seeds have values, and it has none");
    return;
  }
  if (measured < low || measured > high) {
    throw wrong(`measured is ${measured}, outside of ${low} to ${high}`);
  }
  if (row.cycles !== undefined) checkSum({ texts: row, number, wrong });
  if (!seeded) return;
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[seeds >> 1];
  const consistent = values.length === seeds && sorted[0] === low && sorted.at(-1) === high &&
    values.includes(measured) && Math.abs(measured - median) <= MEDIAN_TOLERANCE * median &&
    String(seedsAbove({ values, measured })) === row.seeds_above_10;
  if (!consistent) throw wrong("its seeds have another number, median, range or count above");
}

/** Cycles are those of instructions and of stalls by cause. */
function checkSum({ texts, number, wrong }: CsvRow): void {
  const parts = Object.keys(texts).filter((name) => name.startsWith("stall_"));
  const sum = ["instructions", ...parts].reduce((total, name) => total + number(name), 0);
  if (Math.abs(sum - number("cycles")) > SUM_TOLERANCE) {
    throw wrong(`${number("cycles")} cycles, but ${sum.toFixed(3)} instructions and stall cycles`);
  }
}
