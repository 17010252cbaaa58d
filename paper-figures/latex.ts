/**
 * Writes the grids of a document for LaTeX with booktabs: below each row of ours, what it is
 * compared with and how near the two are.
 */
import type { Block, Entry } from "./document.ts";
import { escapeLatex } from "./escape.ts";

type Grid = Extract<Block, { kind: "grid" }>;

const line = (cells: readonly string[], end = "\\\\") => `${cells.join(" & ")} ${end}`;
const small = (text: string) => text && `{\\footnotesize ${escapeLatex(text)}}`;

function rowText(row: readonly (Entry | undefined)[]): string[] {
  const main = line(row.map((entry) => escapeLatex(entry?.main ?? "")));
  const depth = Math.max(0, ...row.map((entry) => entry?.against?.length ?? 0));
  const against = Array.from(
    { length: depth },
    (_, i) =>
      line(
        row.map((entry) => small(entry?.against?.[i] ?? "")),
        i === depth - 1 ? "\\\\[2pt]" : "\\\\",
      ),
  );
  return [main, ...against];
}

function grid({ columns, rows, caption = "", label }: Grid): string {
  const wide = (i: number) => !columns[i].numeric && !columns[i].head && i === columns.length - 1;
  const shape = columns.map(({ numeric }, i) => numeric ? "r" : wide(i) ? "p{.4\\textwidth}" : "l")
    .join("");
  return [
    "% needs \\usepackage{booktabs}",
    "\\begin{table}",
    "\\centering",
    `\\begin{tabular}{${shape}}`,
    "\\toprule",
    line(columns.map(({ title }) => escapeLatex(title))),
    "\\midrule",
    ...rows.flatMap(rowText),
    "\\bottomrule",
    "\\end{tabular}",
    `\\caption{${escapeLatex(caption)}}`,
    ...(label ? [`\\label{tab:${label}}`] : []),
    "\\end{table}",
    "",
  ].join("\n");
}

/** The grids of a document. */
export function toLatex(blocks: readonly Block[]): string {
  return blocks.filter((block) => block.kind === "grid").map(grid).join("\n");
}
