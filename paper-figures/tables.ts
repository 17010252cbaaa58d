/**
 * Draws tables and their pictures from a directory of results: what an experiment of one's own is
 * drawn with. What the report needs besides, paints and fonts in bytes, is in mod.ts.
 *
 * @module
 */
import { toSvg } from "./chart.ts";
import { readResults, type Table } from "./data.ts";
import { type Block, pictureOf } from "./document.ts";
import { toHtml } from "./html.ts";
import { toLatex } from "./latex.ts";
import { toLines } from "./lines.ts";
import { toMarkdown } from "./markdown.ts";
import { altText } from "./report.ts";
import { tableBlocks } from "./table.ts";
import { toValues } from "./values.ts";

/** A file that is drawn. */
export type File = readonly [name: string, content: string | Uint8Array];
/** A file of text, by name. */
export type TextFile = readonly [name: string, content: string];

/** A page in the three forms in which pages are written. */
export function pageFiles(
  id: string,
  title: string,
  blocks: readonly Block[],
  picture: readonly Block[] = [],
): TextFile[] {
  return [
    [`${id}.md`, toMarkdown(blocks)],
    [`${id}.html`, toHtml(title, [...blocks, ...picture])],
    [`${id}.tex`, toLatex(blocks)],
  ];
}

/** A table: its picture, if it has one, and its pages. */
export function tableFiles(table: Table): { readonly svg: string | undefined; pages: TextFile[] } {
  const svg = table.axes ? toLines(table, table.axes) : toSvg(table) ?? toValues(table);
  const picture = svg === undefined ? [] : [pictureOf(table.id, altText(table), svg)];
  return { svg, pages: pageFiles(table.id, table.cite, tableBlocks(table), picture) };
}

/** Writes files into a directory; each appears whole or not at all. */
export function writeFiles(directory: string, files: readonly File[]): void {
  Deno.mkdirSync(directory, { recursive: true });
  for (const [name, content] of files) {
    const path = `${directory}/${name}`;
    if (typeof content === "string") Deno.writeTextFileSync(`${path}.partial`, content);
    else Deno.writeFileSync(`${path}.partial`, content);
    Deno.renameSync(`${path}.partial`, path);
  }
}

/**
 * Draws every table that experiments wrote into the directory `results`, as Markdown, HTML, LaTeX
 * and, where it has a picture, SVG, into the directory `figures`.
 */
export function renderTables(results: string, figures: string): void {
  const { tables } = readResults(results);
  writeFiles(
    figures,
    tables.flatMap((table) => {
      const { svg, pages } = tableFiles(table);
      return svg === undefined ? pages : [[`${table.id}.svg`, svg] as const, ...pages];
    }),
  );
}
