/** Reads a directory of results: index.json and one CSV file a table. This, and nothing else, is what drawing knows of measuring. */
import { parse } from "@std/csv";

/** A table as index.json describes it. */
export interface TableIndex {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
  readonly unit: string;
  readonly reading: string;
  readonly cited: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly { readonly board: string; readonly system: string }[];
}

/** A row of a CSV file, what drawing needs of it. */
export interface Cell {
  readonly board: string;
  readonly system: string;
  readonly column: string;
  readonly unit: string;
  /** As printed: a number, "n/a" or "". */
  readonly published: string;
  readonly measured: string;
  readonly low: number;
  readonly high: number;
  readonly ratio: number | undefined;
  readonly verdict: string;
}

/** A table and its cells. */
export interface Table extends TableIndex {
  readonly cells: readonly Cell[];
}

/** Results that cannot be drawn. */
export class DrawingError extends Error {
  /** The class, in messages. */
  override name = "DrawingError";
}

/** Reads all tables of a directory, in the index's order. Tables without a file are left out. */
export function readTables(directory: string): Table[] {
  const index = JSON.parse(Deno.readTextFileSync(`${directory}/index.json`)) as { tables: TableIndex[] };
  return index.tables.flatMap((table) => {
    const path = `${directory}/${table.id}.csv`;
    let text: string;
    try {
      text = Deno.readTextFileSync(path);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return [];
      throw error;
    }
    return [{ ...table, cells: parseCells(text, path) }];
  });
}

/** Parses one results file. */
export function parseCells(text: string, path: string): Cell[] {
  const rows = parse(text, { skipFirstRow: true }) as Record<string, string>[];
  return rows.map((row, i) => {
    for (
      const name of [
        "board",
        "system",
        "column",
        "published",
        "measured",
        "range_low",
        "range_high",
        "ratio",
        "verdict",
      ]
    ) {
      if (row[name] === undefined) throw new DrawingError(`${path}, row ${i + 2}: column ${name} is missing`);
    }
    return {
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
    };
  });
}

/** A number as tables print it: three figures, but whole numbers from 100 on. */
export function figures(text: string | number): string {
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) return String(text);
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

const boardTitles: Readonly<Record<string, string>> = {
  "dec2100": "DEC2100",
  "dec3100": "DEC3100",
  "dec5000-125": "DEC5000/125",
  "dec5000-200": "DEC5000/200",
};
const systemTitles: Readonly<Record<string, string>> = {
  aegis: "Aegis",
  exos: "ExOS",
  ultrix: "Ultrix model",
  bare: "bare machine",
};

/** The paper's name of a board. */
export const boardTitle = (board: string): string => boardTitles[board] ?? board;
/** The paper's name of a system; the monolithic one is a model and says so. */
export const systemTitle = (system: string): string => systemTitles[system] ?? system;
