/**
 * A table in the paper's layout, measured beside published, as Markdown, HTML and LaTeX: one model of entries, three ways to write it. Where
 * the paper prints two numbers in one column (3.2 / 4.7), so do we.
 */
import type { Cell, Table } from "./data.ts";
import { escapeHtml, escapeLatex, escapeMarkdown } from "./escape.ts";
import { asPrinted, boardTitle, hasDecimals, systemTitle, threeFigures, unitTitle, verdictTitle } from "./words.ts";

/** What one place of a table says, in plain text. */
interface Entry {
  /** Ours. */
  readonly ours: string;
  /** Least and greatest over the seeds. */
  readonly range: string;
  /** The paper's. */
  readonly paper: string;
  /** How near they are. */
  readonly verdict: string;
}

interface Row {
  readonly head: readonly string[];
  readonly entries: readonly (Entry | undefined)[];
}

interface Layout {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** One place: the numbers of one or more cells, side by side. */
function entryOf(cells: readonly Cell[], decimals: readonly boolean[]): Entry | undefined {
  if (cells.length === 0) return undefined;
  const varies = cells.some((c) => threeFigures(c.low) !== threeFigures(c.high));
  const range = ({ low, high }: Cell) => unique([threeFigures(low), threeFigures(high)]).join("–");
  const absent = cells.every((c) => c.measured === "n/a");
  const absentWord = cells.every((c) => c.verdict === "cited") ? "" : "n/a";
  const verdicts = unique(cells.map((c) => c.published === "" ? "not in the paper" : verdictTitle(c.verdict)));
  return {
    ours: absent ? absentWord : cells.map((c) => threeFigures(c.measured)).join(" / "),
    range: absent || !varies ? "" : cells.map(range).join(" / "),
    paper: cells.map((c, i) => asPrinted(c.published, decimals[i])).join(" / "),
    verdict: absentWord && absent ? "" : verdicts.join(" / "),
  };
}

function layout({ headings, rows, cells }: Table): Layout {
  const decimals = new Map(
    headings.flatMap(({ columns }) => columns).map((column) =>
      [column, hasDecimals(cells.filter((c) => c.column === column).map((c) => c.published))] as const
    ),
  );
  return {
    headings: ["Machine", "OS", ...headings.map(({ heading }) => heading)],
    rows: rows.map(({ board, system }) => ({
      head: [boardTitle(board), systemTitle(system)],
      entries: headings.map(({ columns }) => {
        const found = columns.flatMap((column) =>
          cells.filter((c) => c.board === board && c.system === system && c.column === column)
        );
        return entryOf(found, found.map((c) => decimals.get(c.column)!));
      }),
    })).filter(({ entries }) => entries.some((entry) => entry)),
  };
}

/** Units of a table's numbers. */
function units({ cells }: Table): string {
  return unique(cells.map((c) => unitTitle(c.unit))).join(", ");
}

/** How to read an entry. */
function legend(table: Table): string {
  const seeds = Math.max(...table.cells.map((c) => c.seeds));
  const spread = seeds > 1
    ? `the median of ${seeds} seeds and, where they differ, the least and the greatest`
    : "one run";
  return `Unit: ${units(table)}. First ours (${spread}), then the paper's number and how near the two are.`;
}

/** Our notes, a line a row of the table; a note on all of its cells stands once. */
function notes({ rows, cells }: Table): string[] {
  return rows.flatMap(({ board, system }) => {
    const noted = cells.filter((c) => c.board === board && c.system === system && c.note && c.measured !== "n/a");
    const texts = unique(noted.map((c) => c.note));
    if (texts.length === 0) return [];
    const said = texts.length === 1 ? texts : noted.map((c) => `${c.column} ${c.note}`);
    return [`${boardTitle(board)}, ${systemTitle(system)}: ${said.join("; ")}`];
  });
}

/** A table in Markdown, under a heading of the given level. */
export function toMarkdown(table: Table, level = 3): string {
  const { headings, rows } = layout(table);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const text = (entry: Entry | undefined) => {
    if (!entry) return "";
    const { ours, range, paper, verdict } = entry;
    const first = [ours && `**${escapeMarkdown(ours)}**`, range && `(${range})`].filter((part) => part).join(" ");
    const second = [paper && `paper ${escapeMarkdown(paper)}`, verdict && escapeMarkdown(verdict)].filter((part) =>
      part
    );
    return [first, second.join(", ")].filter((part) => part).join("<br>");
  };
  return [
    `${"#".repeat(level)} ${escapeMarkdown(`${table.cite}: ${table.title}`)}`,
    "",
    line(headings.map(escapeMarkdown)),
    line(headings.map(() => "---")),
    ...rows.map(({ head, entries }) => line([...head.map(escapeMarkdown), ...entries.map(text)])),
    "",
    escapeMarkdown(legend(table)),
    ...(notes(table).length ? ["", ...notes(table).map((note) => `- ${escapeMarkdown(note)}`)] : []),
    "",
  ].join("\n");
}

/** A table in HTML, to stand in a page. */
export function toHtml(table: Table): string {
  const { headings, rows } = layout(table);
  const small = (className: string, text: string) => text && `<span class="${className}">${escapeHtml(text)}</span>`;
  const cell = (entry: Entry | undefined) => {
    if (!entry) return "<td></td>";
    const { ours, range, paper, verdict } = entry;
    const words = [paper && `paper ${paper}`, verdict].filter((part) => part).join(", ");
    return `<td><strong>${escapeHtml(ours)}</strong>${small("range", range)}${small("paper", words)}</td>`;
  };
  return [
    `<figure id="${escapeHtml(table.id)}"><h2>${escapeHtml(`${table.cite}: ${table.title}`)}</h2>`,
    `<table><thead><tr>${headings.map((h) => `<th scope="col">${escapeHtml(h)}</th>`).join("")}</tr></thead><tbody>`,
    ...rows.map(({ head, entries }) =>
      `<tr>${head.map((h) => `<th scope="row">${escapeHtml(h)}</th>`).join("")}${entries.map(cell).join("")}</tr>`
    ),
    `</tbody></table><figcaption>${
      [legend(table), ...notes(table)].map(escapeHtml).join("<br>")
    }</figcaption></figure>`,
    "",
  ].join("\n");
}

/** A table for a LaTeX document with booktabs: below each row of ours, the paper's numbers and the verdicts. */
export function toLatex(table: Table): string {
  const { headings, rows } = layout(table);
  const line = (cells: readonly string[], end = "\\\\") => `${cells.join(" & ")} ${end}`;
  const lines = ({ head, entries }: Row) => {
    const small = (text: string) => text && `{\\footnotesize ${escapeLatex(text)}}`;
    return [
      line([...head.map(escapeLatex), ...entries.map((e) => escapeLatex(e?.ours ?? ""))]),
      line(["", "{\\footnotesize paper}", ...entries.map((e) => small(e?.paper ?? ""))]),
      line(["", "", ...entries.map((e) => small(e?.verdict ?? ""))], "\\\\[2pt]"),
    ];
  };
  return [
    "% needs \\usepackage{booktabs}",
    "\\begin{table}",
    "\\centering",
    `\\begin{tabular}{ll${"r".repeat(table.headings.length)}}`,
    "\\toprule",
    line(headings.map(escapeLatex)),
    "\\midrule",
    ...rows.flatMap(lines),
    "\\bottomrule",
    "\\end{tabular}",
    `\\caption{${escapeLatex(`${table.title} (${table.cite}), ${units(table)}: ours, below it the paper's.`)}}`,
    `\\label{tab:${table.id}}`,
    "\\end{table}",
    "",
  ].join("\n");
}
