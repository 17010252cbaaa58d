/**
 * A table in the paper's layout, measured beside published, as Markdown, HTML and LaTeX. Each cell reads: ours, the range over seeds, the
 * paper's number, and how near they are in words.
 */
import { boardTitle, type Cell, figures, systemTitle, type Table } from "./data.ts";

/** Words for verdicts; a reader needs no key. */
const words: Readonly<Record<string, string>> = {
  "within-10": "within 10 %",
  "within-25": "within 25 %",
  "within-2x": "within 2x",
  "same-order": "same order",
  "differs": "differs",
  "not-measured": "no counterpart",
  "cited": "cited",
};

interface Entry {
  readonly ours: string;
  readonly range: string;
  readonly paper: string;
  readonly verdict: string;
}

interface Layout {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly head: readonly string[]; readonly entries: readonly (Entry | undefined)[] }[];
}

function entry(cell: Cell | undefined): Entry | undefined {
  if (!cell) return undefined;
  const [low, high] = [figures(cell.low), figures(cell.high)];
  return {
    ours: figures(cell.measured),
    range: low === high ? "" : `${low}–${high}`,
    paper: cell.published === "" ? "" : cell.published,
    verdict: cell.published === "" ? "not in the paper" : words[cell.verdict] ?? cell.verdict,
  };
}

function layout({ columns, rows, cells }: Table): Layout {
  return {
    headings: ["Machine", "OS", ...columns],
    rows: rows.map(({ board, system }) => ({
      head: [boardTitle(board), systemTitle(system)],
      entries: columns.map((column) =>
        entry(cells.find((c) => c.board === board && c.system === system && c.column === column))
      ),
    })).filter(({ entries }) => entries.some((e) => e)),
  };
}

/** The caption below a table: what is shown and how to read it. */
function caption({ title, cite, unit, reading }: Table): string {
  return `${title} (${cite}); ${unit}. Ours, in brackets least–greatest over seeds, then the paper's number and how near the two are. Reading: ${reading}.`;
}

/** Escapes text for a Markdown table. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\|*_`<>\[\]]/g, (c) => `\\${c}`);
}

/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (c) => names[c]);
}

/** Escapes text for LaTeX. */
export function escapeLatex(text: string): string {
  const names: Record<string, string> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    "–": "--",
  };
  return text.replace(/[\\&%$#_{}~^–]/g, (c) => names[c] ?? `\\${c}`);
}

/** A table in Markdown. */
export function toMarkdown(table: Table): string {
  const { headings, rows } = layout(table);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const text = (e: Entry | undefined) =>
    e
      ? `**${escapeMarkdown(e.ours)}**${e.range ? ` (${e.range})` : ""}${
        e.paper ? `, paper ${escapeMarkdown(e.paper)}` : ""
      }, ${escapeMarkdown(e.verdict)}`
      : "";
  return [
    `### ${escapeMarkdown(table.cite)}: ${escapeMarkdown(table.title)}`,
    "",
    line(headings.map(escapeMarkdown)),
    line(headings.map(() => "---")),
    ...rows.map(({ head, entries }) => line([...head.map(escapeMarkdown), ...entries.map(text)])),
    "",
    escapeMarkdown(caption(table)),
    "",
  ].join("\n");
}

const STYLE =
  `body { font: 16px/1.5 "DejaVu Sans", Verdana, sans-serif; margin: 2rem auto; max-width: 64rem; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; }
th, td { padding: .4rem .8rem; text-align: left; border-bottom: 1px solid #ddd; vertical-align: top; }
thead th { border-bottom: 2px solid #222; }
.paper, .range { color: #666; font-size: .85em; display: block; }
figcaption { margin-top: 1rem; color: #444; font-size: .9em; }`;

/** A table as a page of its own. */
export function toHtml(table: Table): string {
  const { headings, rows } = layout(table);
  const cell = (e: Entry | undefined) =>
    e
      ? `<td><strong>${escapeHtml(e.ours)}</strong>${
        e.range ? `<span class="range">${escapeHtml(e.range)}</span>` : ""
      }` +
        `<span class="paper">${e.paper ? `paper ${escapeHtml(e.paper)}; ` : ""}${escapeHtml(e.verdict)}</span></td>`
      : "<td></td>";
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8"><title>${
      escapeHtml(table.title)
    }</title><style>${STYLE}</style></head>`,
    `<body><figure><h1>${escapeHtml(table.cite)}: ${escapeHtml(table.title)}</h1>`,
    `<table><thead><tr>${headings.map((h) => `<th>${escapeHtml(h)}</th>`).join("")}</tr></thead><tbody>`,
    ...rows.map(({ head, entries }) =>
      `<tr>${head.map((h) => `<th>${escapeHtml(h)}</th>`).join("")}${entries.map(cell).join("")}</tr>`
    ),
    `</tbody></table><figcaption>${escapeHtml(caption(table))}</figcaption>`,
    `<img src="${table.id}.svg" alt="Ratios of measured to published numbers" width="100%"></figure></body></html>`,
    "",
  ].join("\n");
}

/** A table for a LaTeX document with booktabs. */
export function toLatex(table: Table): string {
  const { headings, rows } = layout(table);
  const cell = (e: Entry | undefined) =>
    e ? `${escapeLatex(e.ours)}${e.paper ? ` (${escapeLatex(e.paper)})` : ""}` : "";
  return [
    "% needs \\usepackage{booktabs}",
    "\\begin{table}",
    "\\centering",
    `\\begin{tabular}{ll${"r".repeat(table.columns.length)}}`,
    "\\toprule",
    `${headings.map(escapeLatex).join(" & ")} \\\\`,
    "\\midrule",
    ...rows.map(({ head, entries }) => `${[...head.map(escapeLatex), ...entries.map(cell)].join(" & ")} \\\\`),
    "\\bottomrule",
    "\\end{tabular}",
    `\\caption{${escapeLatex(table.title)} (${escapeLatex(table.cite)}), ${
      escapeLatex(table.unit)
    }: ours (the paper's).}`,
    `\\label{tab:${table.id}}`,
    "\\end{table}",
    "",
  ].join("\n");
}
