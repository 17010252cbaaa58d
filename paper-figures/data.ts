/**
 * Reads a directory of results: index.json, settings.csv and one CSV file a table. This, and nothing else, is what drawing knows of
 * measuring; a file that is not what it should be is refused by name, row and column.
 */
import { parse } from "@std/csv";

/** A column of a table as index.json describes it. */
export interface ColumnIndex {
  readonly id: string;
  /** A few words for pictures. */
  readonly title: string;
}

/** A definition that the paper leaves open. */
export interface ReadingIndex {
  readonly id: string;
  readonly definition: string;
  readonly argument: string;
}

/** A table as index.json describes it. */
export interface TableIndex {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
  /** Readings, the primary one first. */
  readonly readings: readonly ReadingIndex[];
  readonly columns: readonly ColumnIndex[];
  /** The paper's columns: its heading, and which of ours stand below it. */
  readonly headings: readonly { readonly heading: string; readonly columns: readonly string[] }[];
  readonly rows: readonly { readonly board: string; readonly system: string }[];
  /** Of a figure: what its columns are values of, and what is measured at each. */
  readonly axes?: { readonly x: string; readonly y: string };
}

/** A table of words as index.json describes it, with the rows of its file. */
export interface List {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
  readonly columns: readonly ColumnIndex[];
  /** Texts by column. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A row of a CSV file, what drawing needs of it. */
export interface Cell {
  readonly board: string;
  readonly system: string;
  readonly column: string;
  readonly unit: string;
  /** As in the file: a number, "n/a" or "". */
  readonly published: string;
  readonly measured: string;
  readonly low: number;
  readonly high: number;
  readonly ratio: number | undefined;
  readonly verdict: string;
  readonly seeds: number;
  readonly note: string;
}

/** A table and its cells. */
export interface Table extends TableIndex {
  readonly cells: readonly Cell[];
}

/** A parameter that the results were measured with. */
export interface SettingUsed {
  readonly board: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly confidence: string;
  readonly range: string;
  readonly source: string;
  readonly note: string;
}

/** Everything that can be drawn. */
export interface Results {
  readonly tables: readonly Table[];
  /** What the paper lists. */
  readonly lists: readonly List[];
  readonly settings: readonly SettingUsed[];
  /** How the run differed from the default one, in words; "" where it did not. */
  readonly difference: string;
}

/** Results that cannot be drawn. */
export class DrawingError extends Error {
  /** The class, in messages. */
  override name = "DrawingError";
}

const cellColumns = "board system column unit published measured range_low range_high ratio verdict seeds note".split(
  " ",
);
const settingColumns = "board name value unit confidence range source note".split(" ");

/** Reads a directory of results, tables in the index's order. */
export function readResults(directory: string): Results {
  const index = readIndex(`${directory}/index.json`);
  const tables = index.tables.map((table) => {
    const path = `${directory}/${table.id}.csv`;
    return { ...table, cells: parseCells(read(path), path) };
  });
  const lists = index.lists.map((list) => {
    const path = `${directory}/${list.id}.csv`;
    return { ...list, rows: rowsOf(read(path), path, list.columns.map(({ id }) => id)) };
  });
  const path = `${directory}/settings.csv`;
  return {
    tables,
    lists,
    settings: rowsOf(read(path), path, settingColumns) as unknown as SettingUsed[],
    difference: index.difference,
  };
}

interface Index {
  readonly tables: readonly TableIndex[];
  readonly lists: readonly Omit<List, "rows">[];
  readonly difference: string;
}

function readIndex(path: string): Index {
  try {
    const index = JSON.parse(read(path));
    if (Array.isArray(index.tables) && Array.isArray(index.lists) && typeof index.difference === "string") return index;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DrawingError(`${path} is no index of results; measure again: deno task reproduce`);
}

function read(path: string): string {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) throw new DrawingError(`${path} is missing; run: deno task reproduce`);
    throw error;
  }
}

function rowsOf(text: string, path: string, needed: readonly string[]): Record<string, string>[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { skipFirstRow: true }) as Record<string, string>[];
  } catch (error) {
    throw new DrawingError(`${path} is no table: ${error instanceof Error ? error.message : error}`);
  }
  rows.forEach((row, i) => {
    const missing = needed.find((name) => row[name] === undefined);
    if (missing !== undefined) throw new DrawingError(`${path}, row ${i + 2}: column ${missing} is missing`);
  });
  return rows;
}

/** Parses one results file. */
export function parseCells(text: string, path: string): Cell[] {
  return rowsOf(text, path, cellColumns).map((row) => ({
    board: row.board,
    system: row.system,
    column: row.column,
    unit: row.unit,
    published: row.published,
    measured: row.measured,
    low: Number(row.range_low),
    high: Number(row.range_high),
    ratio: row.ratio === "" ? undefined : Number(row.ratio),
    verdict: row.verdict,
    seeds: Number(row.seeds),
    note: row.note,
  }));
}
