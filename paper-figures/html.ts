/** Writes a document as a page of HTML, legible on a phone and in print. */
import type { Block, Entry, GridColumn } from "./document.ts";
import { escapeHtml } from "./escape.ts";

const STYLE =
  `body { font: 16px/1.5 "DejaVu Sans", Verdana, sans-serif; margin: 2rem auto; max-width: 72rem;
  padding: 0 1rem; color: #222; }
.scroll { overflow-x: auto; margin: 1rem 0; } table { border-collapse: collapse; }
img { max-width: 100%; height: auto; }
th, td { padding: .3rem .8rem; text-align: left; border-bottom: 1px solid #ddd;
  vertical-align: top; }
th { font-weight: normal; } thead th { border-bottom: 2px solid #222; font-weight: bold; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number:not(:has(span)) { white-space: nowrap; }
td a, th a { color: inherit; text-decoration-color: #bbb; }
details { font-size: .85em; margin: 1rem 0; } tr:target { background: #fff3c4; }
.against, .beside { color: #555; font-size: .85em; display: block; } nav ul { columns: 2; }
@media (max-width: 40rem) {
  body { font-size: 15px; margin: 1rem auto; } nav ul { columns: 1; }
  th, td { padding: .25rem .4rem; }
  .picture { overflow-x: auto; } .picture img { max-width: none; width: 46rem; }
}
@page { size: A4 landscape; margin: 12mm; } @page upright { size: A4 portrait; }
@media print {
  body { max-width: none; font-size: 10pt; margin: 0; } .scroll { overflow: visible; }
  nav, button, details:not([open]) { display: none; } th, td { padding: .1rem .35rem; }
  table { font-size: 9pt; } .against, .beside { font-size: 7.5pt; }
  .wide { font-size: 8pt; } .wide .against, .wide .beside { font-size: 7pt; }
  tr, img { break-inside: avoid; } img { max-height: 165mm; }
  .tall { page: upright; } .tall img { max-height: 262mm; }
  h2, h3, p:has(+ ul), p:has(+ .scroll) { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}`;

const idOf = (id: string | undefined) => id === undefined ? "" : ` id="${escapeHtml(id)}"`;

function cell(entry: Entry | undefined, { head, numeric }: GridColumn): string {
  const { main, beside = [], against = [], link }: Entry = entry ?? { main: "" };
  const small = (className: string, parts: readonly string[]) =>
    parts.length ? `<span class="${className}">${parts.map(escapeHtml).join(", ")}</span>` : "";
  const strong = !head && main !== "" && (beside.length > 0 || against.length > 0);
  const linked = link && main
    ? `<a href="#${escapeHtml(link)}">${escapeHtml(main)}</a>`
    : escapeHtml(main);
  const text = strong ? `<strong>${linked}</strong>` : linked;
  const [tag, scope] = head ? ["th", ' scope="row"'] : ["td", ""];
  const body = text + small("beside", beside) + small("against", against);
  return `<${tag}${scope}${numeric ? ' class="number"' : ""}>${body}</${tag}>`;
}

/** Columns of numbers that stand side by side: more are a table below, its rows named again. */
const MOST_COLUMNS = 13;

/** More columns than these are set smaller in print. */
const WIDE = 8;

/** Which columns stand in each of the tables that a grid becomes. */
function pagesOf(columns: readonly GridColumn[]): number[][] {
  const all = columns.map((_, i) => i);
  const heads = all.filter((i) => columns[i].head), others = all.filter((i) => !columns[i].head);
  if (heads.length === 0 || others.length <= MOST_COLUMNS) return [all];
  const count = Math.ceil(others.length / MOST_COLUMNS), size = Math.ceil(others.length / count);
  return Array.from(
    { length: count },
    (_, page) => [...heads, ...others.slice(page * size, (page + 1) * size)],
  );
}

function write(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}${idOf(block.id)}>${escapeHtml(block.text)}</h${block.level}>`;
    case "paragraph":
      return block.strong
        ? `<p><strong>${escapeHtml(block.text)}</strong></p>`
        : `<p>${escapeHtml(block.text)}</p>`;
    case "grid": {
      const label = escapeHtml(
        block.caption ?? block.columns.map(({ title }) => title).join(" ").trim(),
      );
      const tables = pagesOf(block.columns).map((shown) => {
        const head = shown.map((i) => {
          const { title, numeric } = block.columns[i];
          if (title === "") return "<td></td>";
          return `<th scope="col"${numeric ? ' class="number"' : ""}>${escapeHtml(title)}</th>`;
        });
        const rows = block.rows.map((row) =>
          `<tr>${shown.map((i) => cell(row[i], block.columns[i])).join("")}</tr>`
        );
        return `<table${shown.length > WIDE ? ' class="wide"' : ""}><thead><tr>${
          head.join("")
        }</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`;
      });
      return `<div class="scroll" tabindex="0" role="region" aria-label="${label}">${
        tables.join("\n")
      }</div>`;
    }
    case "notes":
      return `<ul>\n${
        block.items.map(({ term, text, id }) =>
          `<li${idOf(id)}>${term ? `<em>${escapeHtml(term)}</em>: ` : ""}${escapeHtml(text)}</li>`
        ).join("\n")
      }\n</ul>`;
    case "account": {
      const head = block.columns.map(({ title, numeric }) =>
        `<th scope="col"${numeric ? ' class="number"' : ""}>${escapeHtml(title)}</th>`
      );
      const rows = block.rows.map(({ id, entries }) =>
        `<tr${idOf(id)}>${entries.map((entry, i) => cell(entry, block.columns[i])).join("")}</tr>`
      );
      return `<details><summary>${
        escapeHtml(block.title)
      }</summary><p>Instruction by instruction: <code>${
        escapeHtml(block.command)
      }</code></p><div class="scroll"><table><thead><tr>${head.join("")}</tr></thead><tbody>\n${
        rows.join("\n")
      }\n</tbody></table></div></details>`;
    }
    case "contents":
      return `<nav><ul>\n${
        block.items.map(({ id, text }) =>
          `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`
        ).join("\n")
      }\n</ul></nav>`;
    case "picture":
      return `<p class="picture${block.tall ? " tall" : ""}" tabindex="0"><img src="${
        escapeHtml(block.file)
      }" alt="${escapeHtml(block.alt)}"></p>`;
  }
}

/** What makes a page more than text: data that its script reads, and the script. */
export interface Program {
  /** What the script finds in the element `data`. */
  readonly data: unknown;
  /** A classic script. */
  readonly script: string;
}

/** Text within a script element: nothing in it ends the element or begins a comment. */
const inScript = (text: string) => text.replace(/<(?=\/script|script|!--)/gi, "\\x3c");

function programText({ data, script }: Program): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="data">${json}</script>\n<script id="program">${
    inScript(script)
  }</script>\n`;
}

const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';

/** A document as a page. */
export function toHtml(title: string, blocks: readonly Block[], program?: Program): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">${VIEWPORT}<title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head><body><main>
${blocks.map(write).join("\n")}
</main>
${program ? programText(program) : ""}</body></html>
`;
}
