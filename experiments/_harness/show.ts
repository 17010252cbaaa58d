/**
 * Cells as text for a terminal: published beside measured, with the range over seeds and the graded
 * verdict.
 */
import { type Cell, summarize, type Summary } from "./cell.ts";
import { headlineLine, headlineSummary } from "./headline.ts";

/** Prints cells: the shape that every command shares as JSON, or a table and one line on it. */
export function showCells(cells: readonly Cell[], json: boolean): void {
  const summary = summarize(cells);
  if (json) {
    console.log(
      JSON.stringify(
        { cells, figures: [], summary: { ...summary, ...headlineSummary(cells) } },
        null,
        2,
      ),
    );
  } else if (cells.length) {
    console.log([cellsTable(cells), "", summaryLine(summary), ...headlineLine(cells)].join("\n"));
  }
}

/** A table of cells in columns. */
export function cellsTable(cells: readonly Cell[]): string {
  const rows = cells.map((cell) => [
    cell.table,
    cell.board,
    cell.system,
    cell.column,
    cell.reading,
    String(cell.published),
    number(cell.measured),
    cell.measured === "n/a"
      ? ""
      : `${number(cell.range.layout[0])} to ${number(cell.range.layout[1])}`,
    cell.unit,
    cell.ratio === "" ? "" : cell.ratio.toFixed(2),
    cell.verdict,
  ]);
  return textTable(
    [
      "table",
      "board",
      "system",
      "column",
      "reading",
      "published",
      "measured",
      "range",
      "unit",
      "ratio",
      "verdict",
    ],
    rows,
  );
}

/** Rows under headings, columns padded to their widest entry. */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = headings.map((h, i) => Math.max(h.length, ...rows.map((row) => row[i].length)));
  const line = (row: readonly string[]) =>
    row.map((text, i) => text.padEnd(widths[i])).join("  ").trimEnd();
  return [line(headings), ...rows.map(line)].join("\n");
}

/** One line on a summary. */
export function summaryLine({ cells, verdicts, ratios }: Summary): string {
  const counts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`).join(
    ", ",
  );
  const spread = ratios
    ? `; measured/published ${
      ratios.map((r) => r.toFixed(2)).join(" / ")
    } (least / median / greatest)`
    : "";
  return `${cells} cells: ${counts}${spread}`;
}

function number(value: number | "n/a"): string {
  return value === "n/a" ? value : value >= 100 ? value.toFixed(1) : value.toFixed(2);
}
