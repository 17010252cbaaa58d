/**
 * Reads a directory of results: index.json, settings.csv and one CSV file a table. This, and nothing else, is what drawing knows of
 * measuring; a file that is not what it should be is refused by name, row and column.
 */
import { parse } from "@std/csv";
import { sensitivityColumns, type SensitivityRow } from "./sensitivity.ts";
import { validationColumns, type ValidationRow } from "./validation.ts";

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
  /** The primary reading. */
  readonly reading: string;
  /** Readings, the primary one first. */
  readonly readings: readonly ReadingIndex[];
  readonly columns: readonly ColumnIndex[];
  /** The paper's columns: its heading, and which of ours stand below it. */
  readonly headings: readonly { readonly heading: string; readonly columns: readonly string[] }[];
  readonly rows: readonly Row[];
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

/** A machine and a system, a row of a table. */
export interface Row {
  readonly board: string;
  readonly system: string;
}

/** What readers call machines and systems, and the place of a system in the order of colours. */
export interface Names {
  board(id: string): string;
  system(id: string): string;
  order(system: string): number;
}

/** A row of a CSV file, what drawing needs of it. */
export interface Cell extends Row {
  readonly column: string;
  readonly reading: string;
  readonly unit: string;
  /** As in the file: a number, "n/a" or "". */
  readonly published: string;
  readonly measured: string;
  /** Least and greatest over the seeds. */
  readonly range: readonly [number, number];
  /** Least and greatest over what is not known of the hardware. */
  readonly hardware: readonly [number, number] | undefined;
  readonly ratio: number | undefined;
  readonly verdict: string;
  readonly seeds: number;
  /** Seeds more than a tenth above the median. */
  readonly above: number;
  /** Every seed's value. */
  readonly values: readonly number[];
  /** Cycles of one operation. */
  readonly cycles: string;
  /** Hash of images and settings. */
  readonly fingerprint: string;
  readonly note: string;
  /** Of one operation: instructions, and stall cycles by cause. */
  readonly instructions: number;
  readonly stalls: Readonly<Record<string, number>>;
  /** Cycles of the first operation; "" where it is not measured. */
  readonly cold: string;
}

/** What a cell was in an earlier commit. */
export interface PastValue extends Row {
  readonly table: string;
  readonly column: string;
  readonly reading: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly measured: string;
}

/** A table and its cells. */
export interface Table extends TableIndex {
  readonly names: Names;
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
  /** What others measured beside ours; empty where that was not run. */
  readonly validation: readonly ValidationRow[];
  /** Cells over what is not known; empty where that was not swept. */
  readonly sensitivity: readonly SensitivityRow[];
  /** What cells were before, oldest first; empty where that is not on file. */
  readonly history: readonly PastValue[];
  /** How the run differed from the default one, in words; "" where it did not. */
  readonly difference: string;
  /** Names of machines and systems. */
  readonly names: Names;
}

/** Results that cannot be drawn. */
export class DrawingError extends Error {
  /** The class, in messages. */
  override name = "DrawingError";
}

const cellColumns =
  ("board system column reading unit published measured range_low range_high hardware_low hardware_high ratio verdict seeds " +
    "seeds_above_10 note").split(" ");
const seedColumns = "board system column reading seed measured".split(" ");
const historyColumns = "table board system column reading date measured".split(" ");
const settingColumns = "board name value unit confidence range source note".split(" ");

/** Reads a directory of results, tables in the index's order. */
export function readResults(directory: string): Results {
  const index = readIndex(`${directory}/index.json`);
  const names = namesOf(index);
  const tables = index.tables.map((table) => {
    const [path, seeds] = [`${directory}/${table.id}.csv`, `${directory}/seeds/${table.id}.csv`];
    return { ...table, names, cells: parseCells({ path, text: read(path) }, { path: seeds, text: read(seeds) }) };
  });
  const lists = index.lists.map((list) => {
    const path = `${directory}/${list.id}.csv`;
    return { ...list, rows: rowsOf(read(path), path, list.columns.map(({ id }) => id)) };
  });
  const path = `${directory}/settings.csv`;
  const settings = rowsOf(read(path), path, settingColumns) as unknown as SettingUsed[];
  const validation = readBeside(`${directory}/validation.csv`, {
    columns: validationColumns,
    numbers: ({ ours }) => ours === "" ? ["others"] : ["others", "ours", "ratio"],
  });
  const sensitivity = readBeside(`${directory}/sensitivity.csv`, {
    columns: sensitivityColumns,
    numbers: () => SWEPT_NUMBERS,
  });
  const history = readBeside(`${directory}/history.csv`, { columns: historyColumns, numbers: () => ["measured"] });
  return {
    tables,
    lists,
    settings,
    validation,
    sensitivity,
    history: history as unknown as PastValue[],
    names,
    difference: index.difference,
  };
}

const SWEPT_NUMBERS =
  "published base least greatest moved_by layout_least layout_greatest together_least together_greatest seeds".split(
    " ",
  );

/** The rows of a file that a run of the paper's tables alone does not make; none where it is not there. */
function readBeside(
  path: string,
  { columns, numbers }: {
    readonly columns: readonly string[];
    /** Which texts of a row must be numbers. */
    numbers(row: Readonly<Record<string, string>>): readonly string[];
  },
): Readonly<Record<string, string>>[] {
  let text: string;
  try {
    text = Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
  const rows = rowsOf(text, path, columns);
  rows.forEach((row, i) => {
    const odd = numbers(row).find((name) => !/^\d+(\.\d+)?$/.test(row[name]));
    if (odd) throw new DrawingError(`${path}, row ${i + 2}: ${odd} is "${row[odd]}", where a number is needed`);
  });
  return rows;
}

/** Names as an index gives them; what it does not name stands as it is. */
export function namesOf({ boards, systems }: Pick<Index, "boards" | "systems">): Names {
  const title = (list: readonly ColumnIndex[], id: string) => list.find((entry) => entry.id === id)?.title ?? id;
  return {
    board: (id) => title(boards, id),
    system: (id) => title(systems, id),
    order: (id) => systems.findIndex((entry) => entry.id === id),
  };
}

interface Index {
  readonly tables: readonly TableIndex[];
  readonly lists: readonly Omit<List, "rows">[];
  readonly boards: readonly ColumnIndex[];
  readonly systems: readonly ColumnIndex[];
  readonly difference: string;
}

function readIndex(path: string): Index {
  try {
    const index = JSON.parse(read(path));
    const listed = ["tables", "lists", "boards", "systems"].every((name) => Array.isArray(index[name]));
    if (listed && typeof index.difference === "string") return index;
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

interface Text {
  readonly text: string;
  readonly path: string;
}

/** Parses one results file and the file of its seeds; what is no number where one is needed is refused. */
export function parseCells({ text, path }: Text, seeds?: Text): Cell[] {
  const keyOf = (row: Record<string, string>) => [row.board, row.system, row.column, row.reading].join(" ");
  const number = (row: Record<string, string>, name: string, at: string): number => {
    if (/^\d+(\.\d+)?$/.test(row[name])) return Number(row[name]);
    throw new DrawingError(`${at}: ${name} is "${row[name]}", where a number is needed`);
  };
  const values = new Map<string, number[]>();
  for (const [i, row] of seeds ? rowsOf(seeds.text, seeds.path, seedColumns).entries() : []) {
    const value = number(row, "measured", `${seeds!.path}, row ${i + 2}`);
    values.set(keyOf(row), [...values.get(keyOf(row)) ?? [], value]);
  }
  const seen = new Set<string>();
  return rowsOf(text, path, cellColumns).map((row, i) => {
    const at = `${path}, row ${i + 2}`;
    if (seen.has(keyOf(row))) throw new DrawingError(`${at}: ${keyOf(row)} stands twice`);
    seen.add(keyOf(row));
    if (row.measured !== "n/a") number(row, "measured", at);
    const pair = (low: string, high: string) => [number(row, low, at), number(row, high, at)] as const;
    return {
      board: row.board,
      system: row.system,
      column: row.column,
      reading: row.reading,
      unit: row.unit,
      published: row.published,
      measured: row.measured,
      range: pair("range_low", "range_high"),
      hardware: row.hardware_low === "" ? undefined : pair("hardware_low", "hardware_high"),
      ratio: row.ratio === "" ? undefined : number(row, "ratio", at),
      verdict: row.verdict,
      seeds: number(row, "seeds", at),
      above: number(row, "seeds_above_10", at),
      values: values.get(keyOf(row)) ?? [],
      cycles: row.cycles ?? "",
      fingerprint: row.fingerprint ?? "",
      note: row.note,
      instructions: Number(row.instructions ?? 0),
      stalls: Object.fromEntries(
        Object.entries(row).flatMap(([name, n]) => name.startsWith("stall_") ? [[name.slice(6), Number(n)]] : []),
      ),
      cold: row.cold_cycles ?? "",
    };
  });
}
