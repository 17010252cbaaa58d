/** CSV texts and their rows. */
import { UserError } from "../errors/mod.ts";

/** A file's text, with what messages and errors need. */
export interface CsvFile {
  /** The whole file. */
  readonly text: string;
  /** Its path, for messages. */
  readonly path: string;
  /** Columns that the heading must have, each once; others may stand beside them. */
  readonly columns: readonly string[];
  /** True where no others may stand beside them. */
  readonly exact?: boolean;
}

/** A row of a file. */
export interface CsvRow {
  /** Texts by column. */
  readonly texts: Readonly<Record<string, string>>;
  /** The number in a column, which must hold one. */
  number(column: string): number;
  /** An error that says where it is. */
  wrong(what: string): Error;
}

/** Rows by column, in the order of `columns`, as a file's text. */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const quoted = (text: string) => /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = (cells: readonly string[]) => cells.map(quoted).join(",") + "\n";
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))].map(line).join("");
}

/** The rows of a file. Every row must have as many cells as the heading. */
export function readCsv(file: CsvFile): CsvRow[] {
  const { path, columns, exact } = file;
  const [head, ...rows] = split(file);
  if (head === undefined) throw new UserError(`${path} is empty`);
  const missing = columns.find((name) => !head.includes(name));
  if (missing !== undefined) throw new UserError(`${path}: column ${missing} is missing`);
  const odd = head.find((name, i) => head.indexOf(name) < i || exact && !columns.includes(name));
  if (odd !== undefined) {
    throw new UserError(`${path}: column "${odd}" does not belong there, or stands twice`);
  }
  return rows.map((cells, i) => {
    const wrong = (what: string) => new UserError(`${path}, row ${i + 2}: ${what}`);
    if (cells.length !== head.length) {
      throw wrong(`${cells.length} cells under ${head.length} headings`);
    }
    const texts: Record<string, string> = Object.fromEntries(
      head.map((name, k) => [name, cells[k]]),
    );
    return {
      texts,
      wrong,
      number(column) {
        if (/^\d+(\.\d+)?$/.test(texts[column])) return Number(texts[column]);
        throw wrong(`${column} is "${texts[column]}", where a number is needed`);
      },
    };
  });
}

/** Texts by column of the rows of a file that may have any. `path` is for messages. */
export function csvRows(text: string, path: string): CsvRow["texts"][] {
  return readCsv({ text, path, columns: [] }).map(({ texts }) => texts);
}

function split({ text, path }: Pick<CsvFile, "text" | "path">): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new UserError(`${path} is no CSV file: a stray quote at character ${at}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (found[3] === ",") {
      if (cell.lastIndex === text.length) row.push("");
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}
