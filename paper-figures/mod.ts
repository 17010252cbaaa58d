/**
 * Draws everything that is drawn from results: tables as Markdown, HTML and LaTeX, pictures as SVG and PNG. It reads a directory of results
 * and imports nothing of the code that measures.
 *
 * @module
 */
import { createPainter, toSvg } from "./chart.ts";
import { readTables } from "./data.ts";
import { toHtml, toLatex, toMarkdown } from "./table.ts";

export { DrawingError } from "./data.ts";

/** Draws every table in `results` into `figures`; both are directories. Files appear whole or not at all. */
export async function render(results: string, figures: string): Promise<void> {
  const paint = await createPainter();
  const files: [name: string, content: string | Uint8Array][] = [];
  for (const table of readTables(results)) {
    const svg = toSvg(table);
    files.push([`${table.id}.md`, toMarkdown(table)], [`${table.id}.html`, toHtml(table)], [
      `${table.id}.tex`,
      toLatex(table),
    ]);
    if (svg !== undefined) files.push([`${table.id}.svg`, svg], [`${table.id}.png`, paint(svg)]);
  }
  Deno.mkdirSync(figures, { recursive: true });
  for (const [name, content] of files) {
    const path = `${figures}/${name}`;
    if (typeof content === "string") Deno.writeTextFileSync(`${path}.partial`, content);
    else Deno.writeFileSync(`${path}.partial`, content);
    Deno.renameSync(`${path}.partial`, path);
  }
}

if (import.meta.main) {
  const root = decodeURIComponent(new URL("..", import.meta.url).pathname);
  await render(`${root}results`, `${root}paper-figures`);
}
