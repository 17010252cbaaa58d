/** CSV as RFC 4180 has it, with LF: what every results file is written and read with. Needs no package, so that the library imports nothing. */
import { UserError } from "../../machine/mod.ts";

/** Rows by column, in the order of `columns`. */
export function csvText(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const quoted = (text: string) => /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = (cells: readonly string[]) => cells.map(quoted).join(",") + "\n";
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))].map(line).join("");
}

/** The rows of a file by its heading; every row must have as many cells. `path` is for messages. */
export function csvRows(text: string, path: string): Record<string, string>[] {
  const [head, ...rows] = split(text, path);
  if (head === undefined) throw new UserError(`${path} is empty`);
  return rows.map((cells, i) => {
    if (cells.length !== head.length) {
      throw new UserError(`${path}, row ${i + 2}: ${cells.length} cells under ${head.length} headings`);
    }
    return Object.fromEntries(head.map((name, k) => [name, cells[k]]));
  });
}

function split(text: string, path: string): string[][] {
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
