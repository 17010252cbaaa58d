/**
 * Results on disk: long and tidy CSV, one row a cell, fixed decimals, LF, in the experiment's own order, so that `git diff results/` reads
 * as a report. A file is written beside its target and renamed, so that a failure leaves earlier results whole.
 */
import { parse, stringify } from "@std/csv";
import { type StallCause, stallCauses } from "../../machine/mod.ts";
import { type Cell, type Verdict, verdicts } from "./cell.ts";
import { UserError } from "../../machine/mod.ts";

const stallColumns = stallCauses.map((cause) => `stall_${cause}`);

/** Columns of a results file. */
export const columns: readonly string[] = [
  "table",
  "board",
  "system",
  "column",
  "unit",
  "published",
  "measured",
  "range_low",
  "range_high",
  "ratio",
  "verdict",
  "cited",
  "reading",
  "cycles",
  "instructions",
  ...stallColumns,
  "minimum_cycles",
  "median_cycles",
  "cold_cycles",
  "splits",
  "trials",
  "seeds",
  "fingerprint",
  "note",
];

/** A results file that cannot be read as one. */
export class ResultsError extends UserError {
  /** The class, in messages. */
  override name = "ResultsError";
}

/** The text of a results file. */
export function cellsToCsv(cells: readonly Cell[]): string {
  const rows = cells.map((cell) => {
    const { stalls, splits, range, ...rest } = cell;
    const out: Record<string, string> = {};
    for (const [name, value] of Object.entries(rest)) {
      out[name] = typeof value === "number" ? decimal(name, value) : String(value);
    }
    stallCauses.forEach((cause, i) => out[stallColumns[i]] = stalls[cause].toFixed(3));
    out.splits = Object.entries(splits).map(([label, cycles]) => `${label}=${cycles.toFixed(3)}`).join(" ");
    out.range_low = range[0].toFixed(4);
    out.range_high = range[1].toFixed(4);
    return out;
  });
  return stringify(rows, { columns: [...columns] }).replaceAll("\r\n", "\n");
}

function decimal(name: string, value: number): string {
  if (name === "trials" || name === "seeds") return String(value);
  if (name === "published") return String(value);
  if (name === "measured") return value.toFixed(4);
  return value.toFixed(3);
}

/** Reads a results file. `path` is for messages. */
export function cellsFromCsv(text: string, path: string): Cell[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { skipFirstRow: true }) as Record<string, string>[];
  } catch (error) {
    throw new ResultsError(`${path} is no results file: ${error instanceof Error ? error.message : error}`);
  }
  return rows.map((row, i) => {
    const at = `${path}, row ${i + 2}`;
    for (const name of columns) if (row[name] === undefined) throw new ResultsError(`${at}: column ${name} is missing`);
    const number = (name: string): number => {
      const value = Number(row[name]);
      if (row[name] === "" || !Number.isFinite(value)) {
        throw new ResultsError(`${at}: ${name} is "${row[name]}", where a number is needed`);
      }
      return value;
    };
    const text = (name: string) => row[name];
    if (!(verdicts as readonly string[]).includes(row.verdict)) {
      throw new ResultsError(`${at}: "${row.verdict}" is no verdict`);
    }
    return {
      table: text("table"),
      board: text("board"),
      system: text("system"),
      column: text("column"),
      unit: text("unit"),
      published: text("published") === "n/a" || text("published") === ""
        ? text("published") as "n/a" | ""
        : number("published"),
      measured: text("measured") === "n/a" ? "n/a" : number("measured"),
      ratio: text("ratio") === "" ? "" : number("ratio"),
      verdict: text("verdict") as Verdict,
      cited: text("cited") === "true",
      reading: text("reading"),
      cycles: number("cycles"),
      instructions: number("instructions"),
      cold_cycles: number("cold_cycles"),
      minimum_cycles: number("minimum_cycles"),
      median_cycles: number("median_cycles"),
      trials: number("trials"),
      seeds: number("seeds"),
      stalls: Object.fromEntries(stallCauses.map((c, k) => [c, number(stallColumns[k])])) as Record<StallCause, number>,
      splits: Object.fromEntries(
        text("splits").split(" ").filter((part) => part).map((part) => {
          const [label, cycles] = part.split("=");
          if (!(Number(cycles) >= 0)) throw new ResultsError(`${at}: splits are "${row.splits}"`);
          return [label, Number(cycles)];
        }),
      ),
      range: [number("range_low"), number("range_high")],
      fingerprint: text("fingerprint"),
      note: text("note"),
    };
  });
}

/** Writes a file whole or not at all; throws a `ResultsError` that names the file, and leaves what was there as it was. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.partial`;
  try {
    Deno.mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    if (typeof content === "string") Deno.writeTextFileSync(temporary, content);
    else Deno.writeFileSync(temporary, content);
    Deno.renameSync(temporary, path);
  } catch (error) {
    try {
      Deno.removeSync(temporary);
    } catch {
      // It was never made.
    }
    throw new ResultsError(`cannot write ${path}: ${(error as Error).message}`);
  }
}
