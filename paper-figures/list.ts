/** Tables of words: what the paper lists and does not measure. */
import type { List } from "./data.ts";
import { escapeHtml, escapeLatex, escapeMarkdown } from "./escape.ts";

const titleOf = ({ cite, title }: List) => `${cite}: ${title}`;
const cellsOf = ({ columns, rows }: List) => rows.map((row) => columns.map(({ id }) => row[id]));

/** A list in Markdown. */
export function listMarkdown(list: List, level = 3): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  return [
    `${"#".repeat(level)} ${escapeMarkdown(titleOf(list))}`,
    "",
    line(list.columns.map(({ title }) => title)),
    line(list.columns.map(() => "---")),
    ...cellsOf(list).map(line),
    "",
  ].join("\n");
}

/** A list in HTML, to stand in a page. */
export function listHtml(list: List): string {
  const tag = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>`;
  return [
    `<figure id="${escapeHtml(list.id)}">${tag("h2", titleOf(list))}`,
    `<table><thead><tr>${list.columns.map(({ title }) => tag("th", title)).join("")}</tr></thead><tbody>`,
    ...cellsOf(list).map((cells) => `<tr>${cells.map((cell) => tag("td", cell)).join("")}</tr>`),
    "</tbody></table></figure>",
    "",
  ].join("\n");
}

/** A list for a LaTeX document with booktabs. */
export function listLatex(list: List): string {
  const line = (cells: readonly string[]) => `${cells.map(escapeLatex).join(" & ")} \\\\`;
  return [
    "% needs \\usepackage{booktabs}",
    "\\begin{table}",
    "\\centering",
    `\\begin{tabular}{${"l".repeat(list.columns.length - 1)}p{.4\\textwidth}}`,
    "\\toprule",
    line(list.columns.map(({ title }) => title)),
    "\\midrule",
    ...cellsOf(list).map(line),
    "\\bottomrule",
    "\\end{tabular}",
    `\\caption{${escapeLatex(`${list.title} (${list.cite}).`)}}`,
    `\\label{tab:${list.id}}`,
    "\\end{table}",
    "",
  ].join("\n");
}
