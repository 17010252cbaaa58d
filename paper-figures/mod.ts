/**
 * Draws everything that is drawn from results: tables as Markdown, HTML and LaTeX, pictures as SVG
 * and PNG, and the report. It reads a directory of results and imports nothing of the code that
 * measures.
 *
 * @module
 */
import { cellKey } from "../csv/mod.ts";
import { toSvg } from "./chart.ts";
import { readResults, type Results } from "./data.ts";
import { toHtml } from "./html.ts";
import { toMarkdown } from "./markdown.ts";
import { paintAll } from "./painter.ts";
import { reportBlocks, TITLE } from "./report.ts";
import { listBlocks } from "./table.ts";
import { type File, pageFiles, tableFiles, type TextFile, writeFiles } from "./tables.ts";
import { SENSITIVITY, sensitivityBlocks, sensitivityTables } from "./sensitivity.ts";
import { VALIDATION, validationBlocks } from "./validation.ts";

/** The report's cells, as its script knows them. */
function knownCells({ tables }: Results) {
  return tables.flatMap(({ id, cells }) =>
    cells.filter(({ measured }) => measured !== "n/a").map((cell) => {
      const { unit, published, measured, cycles, fingerprint, values } = cell;
      const key = cellKey({ ...cell, table: id });
      return { key, unit, published, measured, cycles, fingerprint, values };
    })
  );
}

/**
 * What is kept of everything that is drawn from a directory of results, by name of file: pages and
 * SVG, without what is painted from it. `script` measures cells of the report again where it is
 * read.
 */
export function draw(results: string, script?: string): TextFile[] {
  const read = readResults(results);
  const files: TextFile[] = [];
  const pictures = new Map<string, string>();
  const write = (...page: Parameters<typeof pageFiles>) => files.push(...pageFiles(...page));
  for (const table of read.tables) {
    const { svg, pages } = tableFiles(table);
    if (svg !== undefined) pictures.set(table.id, svg);
    files.push(...pages);
  }
  for (const list of read.lists) write(list.id, list.cite, listBlocks(list));
  if (read.validation.length) write("validation", VALIDATION, validationBlocks(read.validation));
  if (read.sensitivity.length) {
    for (const table of sensitivityTables(read.sensitivity, read.names)) {
      pictures.set(table.id, toSvg(table)!);
    }
    write("sensitivity", SENSITIVITY, sensitivityBlocks(read, pictures));
  }
  const report = reportBlocks(read, pictures);
  files.push(["report.md", toMarkdown(report)], [
    "report.html",
    toHtml(TITLE, report, script === undefined ? undefined : { data: knownCells(read), script }),
  ]);
  const drawn = [...pictures].map(([id, svg]): TextFile => [`${id}.svg`, svg]);
  return [...drawn, ...files];
}

/**
 * Draws every table in `results` into `figures`; both are directories. Files appear whole or not at
 * all.
 */
export async function render(results: string, figures: string, script?: string): Promise<void> {
  const files = draw(results, script);
  const pictures = files.filter(([name]) => name.endsWith(".svg"));
  const painted = await paintAll(pictures.map(([, svg]) => svg));
  writeFiles(figures, [
    ...files,
    ...pictures.map(([name], i): File => [name.replace(/svg$/, "png"), painted[i]]),
  ]);
}
