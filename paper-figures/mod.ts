/**
 * Draws everything that is drawn from results: tables as Markdown, HTML and LaTeX, pictures as SVG
 * and PNG, and the report. It reads a directory of results and imports nothing of the code that
 * measures.
 *
 * @module
 */
import { toSvg } from "./chart.ts";
import { readResults, type Results } from "./data.ts";
import type { Block } from "./document.ts";
import { toHtml } from "./html.ts";
import { toLatex } from "./latex.ts";
import { toLines } from "./lines.ts";
import { toMarkdown } from "./markdown.ts";
import { createPainter } from "./painter.ts";
import { altText, reportBlocks, TITLE } from "./report.ts";
import { listBlocks, tableBlocks } from "./table.ts";
import { SENSITIVITY, sensitivityBlocks, sensitivityTable } from "./sensitivity.ts";
import { VALIDATION, validationBlocks } from "./validation.ts";

export { DrawingError } from "./data.ts";

type File = readonly [name: string, content: string | Uint8Array];

/** The report's cells, as its script knows them. */
function knownCells({ tables }: Results) {
  return tables.flatMap(({ id, cells }) =>
    cells.filter(({ measured }) => measured !== "n/a").map((cell) => {
      const {
        board,
        system,
        column,
        reading,
        unit,
        published,
        measured,
        cycles,
        fingerprint,
        values,
      } = cell;
      const key = [id, board, system, column, reading].join(" ");
      return { key, unit, published, measured, cycles, fingerprint, values };
    })
  );
}

/**
 * Everything that is drawn from a directory of results, by name of file; `script` measures cells of
 * the report again where it is read.
 */
export async function draw(results: string, script?: string): Promise<File[]> {
  const read = readResults(results);
  const paint = await createPainter();
  const files: File[] = [];
  const pictures = new Set<string>();
  const write = (
    id: string,
    title: string,
    blocks: readonly Block[],
    picture: readonly Block[] = [],
  ) => {
    files.push([`${id}.md`, toMarkdown(blocks)], [
      `${id}.html`,
      toHtml(title, [...blocks, ...picture]),
    ]);
    files.push([`${id}.tex`, toLatex(blocks)]);
  };
  for (const table of read.tables) {
    const svg = table.axes ? toLines(table, table.axes) : toSvg(table);
    if (svg !== undefined) {
      pictures.add(table.id);
      files.push([`${table.id}.svg`, svg], [`${table.id}.png`, paint(svg)]);
    }
    const picture = { kind: "picture" as const, file: `${table.id}.svg`, alt: altText(table) };
    write(table.id, table.cite, tableBlocks(table), svg === undefined ? [] : [picture]);
  }
  for (const list of read.lists) write(list.id, list.cite, listBlocks(list));
  if (read.validation.length) write("validation", VALIDATION, validationBlocks(read.validation));
  if (read.sensitivity.length) {
    const svg = toSvg(sensitivityTable(read.sensitivity, read.names))!;
    files.push(["sensitivity.svg", svg], ["sensitivity.png", paint(svg)]);
    write("sensitivity", SENSITIVITY, sensitivityBlocks(read.sensitivity, read.names));
  }
  const report = reportBlocks(read, pictures);
  files.push(["report.md", toMarkdown(report)], [
    "report.html",
    toHtml(TITLE, report, script === undefined ? undefined : { data: knownCells(read), script }),
  ]);
  return files;
}

/**
 * Draws every table in `results` into `figures`; both are directories. Files appear whole or not at
 * all.
 */
export async function render(results: string, figures: string, script?: string): Promise<void> {
  const files = await draw(results, script);
  Deno.mkdirSync(figures, { recursive: true });
  for (const [name, content] of files) {
    const path = `${figures}/${name}`;
    if (typeof content === "string") Deno.writeTextFileSync(`${path}.partial`, content);
    else Deno.writeFileSync(`${path}.partial`, content);
    Deno.renameSync(`${path}.partial`, path);
  }
}
