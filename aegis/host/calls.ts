/**
 * The table of calls as TypeScript reads it: calls.h owns numbers, paths and meanings, and the rows
 * that belong to the paper's Tables 2 and 3 say so there.
 */
import { sources } from "../compiled/sources.ts";

/** One row of the table. */
export interface Call {
  /** Its name; a program calls it as `aegis_NAME`. */
  readonly name: string;
  /** How it is dispatched; a transfer has no number. */
  readonly path:
    | "FAST"
    | "PRIMITIVE"
    | "STACK"
    | "STACK8"
    | "MANY"
    | "MANY8"
    | "LONG"
    | "LONG8"
    | "TRANSFER";
  /** What goes in v0; undefined for transfers. */
  readonly number: number | undefined;
  /** Table of the paper in which it stands, and its name there. */
  readonly printed: { readonly table: number; readonly name: string } | undefined;
  /** Arguments as written. */
  readonly arguments: string;
  /** What it does. */
  readonly meaning: string;
}

/** A comment with the paper's name for a call, its arguments and its meaning; then the row. */
const COMMENT = /\/\*\s+(?:\* )?(?:\[(\d): (\w+)\] )?\(([^)]*)\): ((?:(?!\*\/).)*?)\s+\*\/\n/;
const ROW = new RegExp(`${COMMENT.source}(?:CALL\\((\\w+), (\\w+),|TRANSFER\\((\\w+)\\))`, "gs");

const oneLine = (comment: string) => comment.replace(/\s*\n \* /g, " ");

/** Every call, in the order of the table. */
export const calls: readonly Call[] = [...sources["aegis/kernel/calls.h"].matchAll(ROW)].map(
  ([, table, printed, given, meaning, name, path, transfer], index) => ({
    name: name ?? transfer,
    path: (path ?? "TRANSFER") as Call["path"],
    number: name === undefined ? undefined : 4 * index,
    printed: table === undefined ? undefined : { table: Number(table), name: printed },
    arguments: oneLine(given),
    meaning: oneLine(meaning),
  }),
);
