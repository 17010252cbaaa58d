/**
 * How near all printed numbers are at once: the authors' own numbers of Tables 4 to 13, printed and
 * distinct, by system and under each other reading. Reported, never aimed at: nothing is chosen by
 * it.
 */
import { type Cell, cellKey, round } from "./cell.ts";
import type { Listing } from "./listing.ts";
import { systemTitle } from "./systems.ts";

/**
 * Numbers of their own that the authors print in Tables 4 to 13, one edition's cold column of Table
 * 7 left out, and without those printed twice.
 */
export const PRINTED = 139, DISTINCT = 122;

/** How near a set of printed numbers is. */
export interface Nearness {
  /** Those that were measured. */
  readonly measured: number;
  /** How many are within 10 %, 25 % and a factor of two. */
  readonly within: readonly [ten: number, quarter: number, two: number];
  /**
   * The middle one of the factors by which they are off, either way: e to the median of |ln ratio|;
   * null without any.
   */
  readonly median_factor: number | null;
}

/** The nearness of a set, in words of what the set is. */
export interface HeadlineRow extends Nearness {
  readonly of: string;
  /** Numbers of the kind that the paper prints; null where it is not counted. */
  readonly printed: number | null;
}

/** The authors' own printed numbers in their primary readings: the first cell of each place. */
function primary(cells: readonly Cell[]): Cell[] {
  const places = new Map<string, Cell>();
  for (const cell of cells.filter(isOwn)) {
    const key = cellKey({ ...cell, reading: "" });
    if (!places.has(key)) places.set(key, cell);
  }
  return [...places.values()];
}

function isOwn({ table, column, published, cited, measured }: Cell): boolean {
  const tables = /^table(0[4-9]|1[0-3])$/.test(table) &&
    !(table === "table07" && column === "cold");
  return tables && typeof published === "number" && typeof measured === "number" && !cited;
}

/** One cell for each measurement: what is printed in two tables is measured once. */
function distinct(cells: readonly Cell[]): Cell[] {
  const seen = new Map<string, Cell>();
  for (const cell of cells) {
    const key = [cell.board, cell.system, cell.column, cell.fingerprint, cell.measured].join(" ");
    if (!seen.has(key)) seen.set(key, cell);
  }
  return [...seen.values()];
}

function nearnessOf(cells: readonly Cell[]): Nearness {
  const factors = cells.flatMap(({ published, measured }) => {
    const ratio = Number(measured) / Number(published);
    return ratio > 0 && ratio < Infinity ? [Math.max(ratio, 1 / ratio)] : [];
  }).sort((a, b) => a - b);
  const within = (most: number) => factors.filter((factor) => factor <= most).length;
  const [low, high] = [factors[factors.length - 1 >> 1], factors[factors.length >> 1]];
  return {
    measured: factors.length,
    within: [within(1.1), within(1.25), within(2)],
    median_factor: factors.length ? round(Math.sqrt(low * high), 3) : null,
  };
}

/**
 * The rows: all printed numbers, distinct ones, these by system, and with each other reading in the
 * place of the primary one, in every table that has it.
 */
export function headline(cells: readonly Cell[]): HeadlineRow[] {
  const printed = primary(cells), once = distinct(printed);
  const row = (of: string, own: readonly Cell[], count: number | null = null) => ({
    of,
    printed: count,
    ...nearnessOf(own),
  });
  const systems = [...new Set(once.map(({ system }) => system))];
  const others = cells.filter(isOwn).filter((cell) => !printed.includes(cell));
  // A reading that two tables share is read in both: what is printed twice is measured once, under
  // one reading.
  const readings = [...Map.groupBy(others, ({ reading }) => reading)].map(([reading, own]) => ({
    of: `distinct, ${[...new Set(own.map(({ table }) => table))].join(" and ")} read as ${reading}`,
    cells: new Map(own.map((cell) => [cellKey({ ...cell, reading: "" }), cell])),
  }));
  return [
    row("all that are printed", printed, PRINTED),
    row("all that are distinct", once, DISTINCT),
    ...systems.map((system) =>
      row(systemTitle(system), once.filter((cell) => cell.system === system))
    ),
    ...readings.map(({ of, cells: own }) =>
      row(of, distinct(printed.map((cell) => own.get(cellKey({ ...cell, reading: "" })) ?? cell)))
    ),
  ];
}

/** The rows as a table of words. */
export function headlineListing(cells: readonly Cell[]): Listing {
  return {
    id: "headline",
    title: "How near the printed numbers are, all at once",
    cite: "Tables 4 to 13",
    columns: [
      { id: "of", title: "Printed numbers" },
      { id: "printed", title: "In the paper" },
      { id: "measured", title: "Measured" },
      { id: "within_10", title: "Within 10 %" },
      { id: "within_25", title: "Within 25 %" },
      { id: "within_2x", title: "Within 2x" },
      { id: "median_factor", title: "Median factor" },
    ],
    rows: headline(cells).map((
      { of, printed, measured, within: [ten, quarter, two], median_factor },
    ) => ({
      of,
      printed: printed === null ? "" : String(printed),
      measured: String(measured),
      within_10: String(ten),
      within_25: String(quarter),
      within_2x: String(two),
      median_factor: median_factor?.toFixed(2) ?? "",
    })),
  };
}

/** The headline as a part of a summary in JSON: printed and distinct numbers, these by system. */
export function headlineSummary(cells: readonly Cell[]) {
  const [printed, distinct, ...rest] = headline(cells);
  return { printed, distinct, other: rest, median_factor: distinct.median_factor };
}

/** The headline in a line; none without cells of the authors' own. */
export function headlineLine(cells: readonly Cell[]): string[] {
  const [printed, distinct] = headline(cells);
  if (printed.measured === 0) return [];
  const say = ({ measured, printed, within: [ten, quarter, two] }: HeadlineRow, kind: string) =>
    `${measured} of ${printed} ${kind}: ${ten} within 10 %, ${quarter} within 25 %, ${two} ` +
    "within a factor of two";
  return [
    `${say(printed, "printed")}; ${say(distinct, "distinct")}; median factor ${
      distinct.median_factor!.toFixed(2)
    }`,
  ];
}
