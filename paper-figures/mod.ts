/**
 * Draws everything that is drawn from results: tables as Markdown, HTML and LaTeX, pictures as SVG and PNG, and the report. It reads a
 * directory of results and imports nothing of the code that measures.
 *
 * @module
 */
import { toSvg } from "./chart.ts";
import { readResults } from "./data.ts";
import { toLines } from "./lines.ts";
import { listHtml, listLatex, listMarkdown } from "./list.ts";
import { createPainter } from "./painter.ts";
import { page, picture, reportHtml, reportMarkdown } from "./report.ts";
import { toHtml, toLatex, toMarkdown } from "./table.ts";

export { DrawingError } from "./data.ts";

/** Draws every table in `results` into `figures`; both are directories. Files appear whole or not at all. */
export async function render(results: string, figures: string): Promise<void> {
  const read = readResults(results);
  const paint = await createPainter();
  const files: [name: string, content: string | Uint8Array][] = [];
  const pictures = new Set<string>();
  for (const table of read.tables) {
    const { id, cite } = table;
    const svg = table.axes ? toLines(table, table.axes) : toSvg(table);
    if (svg !== undefined) {
      pictures.add(id);
      files.push([`${id}.svg`, svg], [`${id}.png`, paint(svg)]);
    }
    const parts = [toHtml(table), svg === undefined ? "" : picture(table)];
    files.push([`${id}.md`, toMarkdown(table)], [`${id}.html`, page(cite, parts)], [`${id}.tex`, toLatex(table)]);
  }
  for (const list of read.lists) {
    const { id, cite } = list;
    files.push([`${id}.md`, listMarkdown(list)], [`${id}.html`, page(cite, [listHtml(list)])]);
    files.push([`${id}.tex`, listLatex(list)]);
  }
  files.push(["report.md", reportMarkdown(read, pictures)], ["report.html", reportHtml(read, pictures)]);
  Deno.mkdirSync(figures, { recursive: true });
  for (const [name, content] of files) {
    const path = `${figures}/${name}`;
    if (typeof content === "string") Deno.writeTextFileSync(`${path}.partial`, content);
    else Deno.writeFileSync(`${path}.partial`, content);
    Deno.renameSync(`${path}.partial`, path);
  }
}
