/**
 * CSV files of results for those who measure: a file that is not what it should be is the user's
 * error.
 */
import { type CsvRow, readCsv } from "../../csv/mod.ts";
import { UserError } from "../../machine/mod.ts";

export { csvText } from "../../csv/mod.ts";

/** The rows of a file, which must have these columns. `path` is for messages. */
export function checkedRows(text: string, path: string, columns: readonly string[]): CsvRow[] {
  return readCsv({ text, path, columns, error: (message) => new UserError(message) });
}

/** Texts by column of the rows of a file. `path` is for messages. */
export function csvRows(text: string, path: string): Readonly<Record<string, string>>[] {
  return checkedRows(text, path, []).map(({ texts }) => texts);
}
