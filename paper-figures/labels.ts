/**
 * How results are put into words: verdicts, numbers, units. One place for tables, pictures and
 * report.
 */

const verdictWords: Readonly<Record<string, string>> = {
  "within-10": "within 10 %",
  "within-25": "within 25 %",
  "within-2x": "within 2×",
  "same-order": "same order",
  "differs": "differs",
  "not-measured": "not measured",
  "cited": "cited",
  "ours": "ours alone",
};

/** A verdict in words; a reader needs no key. */
export function verdictTitle(verdict: string): string {
  return verdictWords[verdict] ?? verdict;
}

/** A number of ours to three figures, whole from 100 on. What is no number stays as it is. */
export function threeFigures(text: string | number): string {
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) return String(text);
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** Whether the paper gives a column's numbers decimals. */
export function hasDecimals(published: readonly string[]): boolean {
  return published.some((text) => /^\d+\.\d+$/.test(text));
}

/**
 * A published number as the paper prints it: whole ones with ".0" in a column that has decimals.
 */
export function asPrinted(published: string, decimals: boolean): string {
  return decimals && /^\d+$/.test(published) ? `${published}.0` : published;
}

/** A unit as readers write it. */
export function unitTitle(unit: string): string {
  return unit === "us" ? "µs" : unit;
}

/** The name of the line that a cell of a figure is a point of. */
export function seriesTitle(
  { names, reading }: {
    readonly names: { board(id: string): string; system(id: string): string };
    readonly reading: string;
  },
  cell: { readonly board: string; readonly system: string; readonly reading: string },
): string {
  const beside = cell.reading === reading ? [] : [cell.reading];
  return [names.board(cell.board), names.system(cell.system), ...beside].join(", ");
}
