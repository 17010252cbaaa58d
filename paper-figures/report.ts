/**
 * The report: every table with its picture, how near we are in counts, which readings were measured, and every parameter without a hardware
 * document behind it. Written from results alone, as Markdown and as a page of HTML.
 */
import type { Results, SettingUsed, Table } from "./data.ts";
import { escapeHtml, escapeMarkdown } from "./escape.ts";
import { listHtml, listMarkdown } from "./list.ts";
import { toHtml, toMarkdown } from "./table.ts";
import { boardTitle, verdictTitle } from "./words.ts";

const VERDICTS = ["within-10", "within-25", "within-2x", "same-order", "differs", "cited", "not-measured"];

/** Printed cells by table and verdict; a printed "n/a" is no cell. */
function counts(tables: readonly Table[]): { head: string[]; rows: string[][] } {
  const printed = (table: Table) => table.cells.filter((c) => c.published !== "" && c.published !== "n/a");
  const used = VERDICTS.filter((v) => tables.some((t) => printed(t).some((c) => c.verdict === v)));
  const row = (title: string, cells: readonly { readonly verdict: string }[]) => [
    title,
    String(cells.length),
    ...used.map((v) => String(cells.filter((c) => c.verdict === v).length)),
  ];
  const rows = tables.filter((t) => printed(t).length > 0).map((t) => row(t.cite.replace(/^.*, /, ""), printed(t)));
  return {
    head: ["", "printed cells", ...used.map(verdictTitle)],
    rows: tables.length > 1 ? [...rows, row("All", tables.flatMap(printed))] : rows,
  };
}

/** Parameters that no document gives, boards of equal value together. */
function assumptions(settings: readonly SettingUsed[]): string[][] {
  const groups = new Map<string, { setting: SettingUsed; boards: string[] }>();
  for (const setting of settings.filter((s) => s.confidence !== "documented")) {
    const { name, value, confidence, range, source, note } = setting;
    const key = [name, value, confidence, range, source, note].join("\0");
    const group = groups.get(key);
    if (group) group.boards.push(boardTitle(setting.board));
    else groups.set(key, { setting, boards: [boardTitle(setting.board)] });
  }
  const all = new Set(settings.map((s) => s.board)).size;
  return [...groups.values()].map(({ setting: { name, value, unit, range, confidence, source, note }, boards }) => [
    name,
    boards.length === all ? "all" : boards.join(", "),
    `${value} ${unit}`.trim(),
    range,
    confidence,
    [source, note].filter((text) => text).join(": "),
  ]);
}

const TITLE = "The exokernel paper, re-measured";
const INTRODUCTION =
  "Every number of ours comes from MIPS machine code executed on an emulated DECstation; the paper's numbers are as printed. " +
  "This is a replication: another implementation, another team, an emulated machine. Times are simulated, and the same on every host.";
const ASSUMED =
  "What no document gives: assumed, inferred, recalled, or calibrated on a measurement of others. A calibrated value validates nothing.";
const LISTED = "What the paper lists and claims";
const ASSUMED_HEAD = ["setting", "machine", "value", "plausible range", "confidence", "source and reason"];
const differing = (difference: string) => `This is not the default run: ${difference}.`;

/** The report in Markdown. */
export function reportMarkdown(
  { tables, lists, settings, difference }: Results,
  pictures: ReadonlySet<string>,
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  const grid = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [line(head), `| ${head.map(() => "---").join(" | ")} |`, ...rows.map(line), ""].join("\n");
  const { head, rows } = counts(tables);
  return [
    `# ${TITLE}\n`,
    `${INTRODUCTION}\n`,
    ...(difference ? [`**${escapeMarkdown(differing(difference))}**\n`] : []),
    `## How near\n`,
    grid(head, rows),
    `## Tables\n`,
    ...tables.flatMap((table) => [
      toMarkdown(table),
      ...(pictures.has(table.id) ? [`![Ratios of ${table.cite}](${table.id}.svg)\n`] : []),
      "Readings, the measured one first:\n",
      table.readings.map((r) =>
        `- _${escapeMarkdown(r.id)}_: ${escapeMarkdown(r.definition)}. ${escapeMarkdown(r.argument)}`
      )
        .join("\n") + "\n",
    ]),
    ...(lists.length ? [`## ${LISTED}\n`, ...lists.map((list) => listMarkdown(list))] : []),
    `## Assumptions\n`,
    `${ASSUMED}\n`,
    grid(ASSUMED_HEAD, assumptions(settings)),
  ].join("\n");
}

const STYLE =
  `body { font: 16px/1.5 "DejaVu Sans", Verdana, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; } figure { margin: 2rem 0; } img { max-width: 100%; }
th, td { padding: .3rem .8rem; text-align: left; border-bottom: 1px solid #ddd; vertical-align: top; }
thead th { border-bottom: 2px solid #222; } figcaption { margin-top: .6rem; color: #444; font-size: .9em; }
.paper, .range { color: #555; font-size: .85em; display: block; }`;

/** A page of HTML around parts that are HTML already. */
export function page(title: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${
    escapeHtml(title)
  }</title>
<style>${STYLE}</style></head><body>
${parts.join("\n")}
</body></html>
`;
}

/** A picture of a table for a page. */
export function picture({ id, cite }: Table): string {
  return `<p><img src="${escapeHtml(id)}.svg" alt="Ratios of measured to published numbers, ${escapeHtml(cite)}"></p>`;
}

/** The report as a page. */
export function reportHtml({ tables, lists, settings, difference }: Results, pictures: ReadonlySet<string>): string {
  const tag = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>`;
  const grid = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    `<table><thead><tr>${head.map((h) => tag("th", h)).join("")}</tr></thead><tbody>${
      rows.map((row) => `<tr>${row.map((text) => tag("td", text)).join("")}</tr>`).join("\n")
    }</tbody></table>`;
  const { head, rows } = counts(tables);
  return page(TITLE, [
    tag("h1", TITLE),
    tag("p", INTRODUCTION),
    difference && `<p>${tag("strong", differing(difference))}</p>`,
    tag("h2", "How near"),
    grid(head, rows),
    ...tables.flatMap((table) => [
      toHtml(table),
      pictures.has(table.id) ? picture(table) : "",
      tag("p", "Readings, the measured one first:"),
      `<ul>${
        table.readings.map((r) => `<li>${tag("em", r.id)}: ${escapeHtml(`${r.definition}. ${r.argument}`)}</li>`).join(
          "\n",
        )
      }</ul>`,
    ]),
    ...(lists.length ? [tag("h2", LISTED), ...lists.map(listHtml)] : []),
    tag("h2", "Assumptions"),
    tag("p", ASSUMED),
    grid(ASSUMED_HEAD, assumptions(settings)),
  ]);
}
