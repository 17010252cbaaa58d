/**
 * The report of the committed results as a page: every link leads somewhere, every number to its
 * account, every series has its own mark.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { lookOf, titleSize, WIDTH } from "./chart.ts";
import { readResults } from "./data.ts";
import { toHtml } from "./html.ts";
import { reportBlocks, TITLE } from "./report.ts";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");
const results = readResults(`${root}/results`);
const pictures = new Set(results.tables.map(({ id }) => id));
const page = toHtml(TITLE, reportBlocks(results, pictures));

Deno.test("every link of the report leads to a place in it, and every place has one name", () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assertEquals(ids.length, new Set(ids).size);
  const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  assertEquals(links.filter((id) => !ids.includes(id)), []);
  for (const { id } of results.tables) assert(links.includes(id), `${id} is not in the contents`);
});

Deno.test("a number leads to its cycles by cause, its reading and its earlier values", () => {
  const [, account] = /href="#(account-table06-dec2100-aegis-transfer-[^"]*)"/.exec(page)!;
  const row = page.slice(page.indexOf(`<tr id="${account}"`)).split("</tr>")[0];
  assertStringIncludes(row, "instructions ");
  assertStringIncludes(row, 'href="#reading-table06-');
  assertStringIncludes(page, "deno task explain table06 --board B --system S --column C");
  const cell = results.tables.find(({ id }) => id === "table06")!.cells[0];
  const past = { table: "table06", ...cell, date: "1995-12-03", measured: "77.7" };
  const today = { ...past, date: "1996-01-01", measured: cell.measured };
  const blocks = reportBlocks({ ...results, history: [past, today] }, pictures);
  assert(toHtml(TITLE, blocks).includes("77.7 (1995-12-03)</td>"));
});

Deno.test("systems that stand in one picture differ in shape, and no two of all look alike", () => {
  for (const { id, cells, names } of results.tables) {
    const systems = [
      ...new Set(cells.filter(({ verdict }) => verdict !== "cited").map(({ system }) => system)),
    ];
    const shapes = systems.map((system) => lookOf(names, system)[1]);
    assertEquals(new Set(shapes).size, shapes.length, `${id}: ${systems}`);
  }
  const order = { board: String, system: String, order: Number };
  const pairs = Array.from({ length: 88 }, (_, i) => lookOf(order, String(i)).join(" "));
  assertEquals(new Set(pairs).size, 88);
});

Deno.test("the title of every picture ends within it", () => {
  for (const { cite, title } of results.tables) {
    const text = `${cite}: ${title}`;
    // A bold character is two thirds as wide as it is high, or less.
    assert(titleSize(text) * text.length * 0.64 <= WIDTH, text);
  }
  assertEquals(titleSize("Table 4"), 14);
});
