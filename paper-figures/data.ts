/**
 * Reads a directory of results: index.json, settings.csv and one CSV file a table. This, and
 * nothing else, is what drawing knows of measuring; a file that is not what it should be is refused
 * by name, row and column.
 */
import {
  checkTables,
  type CsvRow,
  type KnownPlaces,
  readCells,
  readCsv,
  seedColumns,
} from "../csv/mod.ts";
import { UserError } from "../errors/mod.ts";
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

/** The cell's value in an earlier commit. */
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

/** A row of sensitivity.csv, texts by column. */
export type SensitivityRow = Readonly<Record<string, string>>;

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
  /** Rows of sensitivity-claims.csv. */
  readonly sweptClaims: readonly SensitivityRow[];
  /** Rows of sensitivity-grid.csv. */
  readonly gridClaims: readonly SensitivityRow[];
  /** What cells were before, oldest first; empty where that is not on file. */
  readonly history: readonly PastValue[];
  /** How the run differed from the default one, in words; "" where it did not. */
  readonly difference: string;
  /** Names of machines and systems. */
  readonly names: Names;
}

const cellColumns =
  ("board system column reading unit published measured range_low range_high hardware_low " +
    "hardware_high ratio verdict seeds " +
    "seeds_above_10 note").split(" ");
/** Columns of sensitivity.csv that drawing needs. */
export const sensitivityColumns: readonly string[] =
  ("table board system column reading unit published base least greatest published_inside " +
    "moved_most_by moved_by " +
    "layout_least layout_greatest together_least together_greatest seeds runs").split(" ");
/** Columns of sensitivity-claims.csv that drawing needs. */
export const sweptClaimColumns: readonly string[] =
  ("section text published measured least greatest holds points moved_most_by moved_by " +
    "layouts_hold layouts").split(" ");
/** Columns of sensitivity-grid.csv that drawing needs. */
export const gridClaimColumns: readonly string[] =
  ("section text published median_run least greatest holds points layouts placements deviation " +
    "layout placement both").split(" ");
const historyColumns = "table board system column reading date measured".split(" ");
const settingColumns = "board name value unit confidence range source note".split(" ");

/** Reads a directory of results, tables in the index's order. */
export function readResults(directory: string): Results {
  const index = readIndex(`${directory}/index.json`);
  const names = namesOf(index);
  const tables = index.tables.map((table) => {
    const [path, seeds] = [`${directory}/${table.id}.csv`, `${directory}/seeds/${table.id}.csv`];
    return {
      ...table,
      names,
      cells: parseCells({ path, text: read(path) }, { path: seeds, text: read(seeds) }, table),
    };
  });
  const lists = index.lists.map((list) => {
    const path = `${directory}/${list.id}.csv`;
    return {
      ...list,
      rows: rowsOf({ path, text: read(path) }, list.columns.map(({ id }) => id)).map(textsOf),
    };
  });
  const path = `${directory}/settings.csv`;
  const settings = rowsOf({ path, text: read(path) }, settingColumns).map(
    textsOf,
  ) as unknown as SettingUsed[];
  const validation = readBeside(`${directory}/validation.csv`, {
    columns: validationColumns,
    numbers: ({ ours }) => ours === "" ? ["others"] : ["others", "ours", "ratio"],
  });
  const sensitivity = readBeside(`${directory}/sensitivity.csv`, {
    columns: sensitivityColumns,
    numbers: () => SWEPT_NUMBERS,
  });
  const sweptClaims = readBeside(`${directory}/sensitivity-claims.csv`, {
    columns: sweptClaimColumns,
    numbers: () => ["holds", "points", "moved_by"],
  });
  const gridClaims = readBeside(`${directory}/sensitivity-grid.csv`, {
    columns: gridClaimColumns,
    numbers: () => ["holds", "points", "deviation", "layout", "placement", "both"],
  });
  const history = readBeside(`${directory}/history.csv`, {
    columns: historyColumns,
    numbers: () => ["measured"],
  });
  return {
    tables,
    lists,
    settings,
    validation,
    sensitivity,
    sweptClaims,
    gridClaims,
    history: history as unknown as PastValue[],
    names,
    difference: index.difference,
  };
}

const SWEPT_NUMBERS =
  ("published base least greatest moved_by layout_least layout_greatest together_least " +
    "together_greatest seeds").split(" ");

/**
 * The rows of a file that a run of the paper's tables alone does not make; none where it is not
 * there.
 */
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
  return rowsOf({ text, path }, columns).map((row) => {
    for (const column of numbers(row.texts)) row.number(column);
    return row.texts;
  });
}

/** Names as an index gives them; what it does not name stands as it is. */
export function namesOf({ boards, systems }: Pick<Index, "boards" | "systems">): Names {
  const title = (list: readonly ColumnIndex[], id: string) =>
    list.find((entry) => entry.id === id)?.title ?? id;
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
    const listed = ["tables", "lists", "boards", "systems"].every((name) =>
      Array.isArray(index[name])
    );
    if (listed && typeof index.difference === "string") {
      checkTables(index.tables, path);
      return index;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UserError(`${path} is no index of results; measure again: deno task reproduce`);
}

function read(path: string): string {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) {
      throw new UserError(`${path} is missing; run: deno task reproduce`);
    }
    throw error;
  }
}

interface Text {
  readonly text: string;
  readonly path: string;
}

function rowsOf(file: Text, columns: readonly string[]): CsvRow[] {
  return readCsv({ ...file, columns });
}

function textsOf({ texts }: CsvRow): CsvRow["texts"] {
  return texts;
}

/**
 * Parses one results file and the file of its seeds, as strictly as those who compare; `known` is
 * what the index says of the table.
 */
export function parseCells(file: Text, seeds?: Text, known?: KnownPlaces): Cell[] {
  const ofSeeds = seeds && { ...seeds, columns: seedColumns };
  return readCells({ ...file, columns: cellColumns }, { seeds: ofSeeds, known }).map((
    { texts, number, values },
  ) => ({
    board: texts.board,
    system: texts.system,
    column: texts.column,
    reading: texts.reading,
    unit: texts.unit,
    published: texts.published,
    measured: texts.measured,
    range: [number("range_low"), number("range_high")],
    hardware: texts.hardware_low === ""
      ? undefined
      : [number("hardware_low"), number("hardware_high")],
    ratio: texts.ratio === "" ? undefined : number("ratio"),
    verdict: texts.verdict,
    seeds: number("seeds"),
    above: number("seeds_above_10"),
    values,
    cycles: texts.cycles ?? "",
    fingerprint: texts.fingerprint ?? "",
    note: texts.note,
    instructions: Number(texts.instructions ?? 0),
    stalls: Object.fromEntries(
      Object.entries(texts).flatMap(([name, n]) =>
        name.startsWith("stall_") ? [[name.slice(6), Number(n)]] : []
      ),
    ),
    cold: texts.cold_cycles ?? "",
  }));
}
