/**
 * The report of the committed results as a page: every link leads somewhere, every number to its
 * account, every series has its own mark.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { looksOf, SHAPES, titleSize, WIDTH } from "./chart.ts";
import { readResults } from "./data.ts";
import { toHtml } from "./html.ts";
import { altText, reportBlocks, TITLE } from "./report.ts";
import { sensitivityTables } from "./sensitivity.ts";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");
const results = readResults(`${root}/results`);
const pictures = new Map(
  [...results.tables, ...sensitivityTables(results.sensitivity, results.names)].map((
    { id, cells },
  ) => [id, `<svg viewBox="0 0 900 ${cells.length > 30 ? 1100 : 500}"></svg>`]),
);
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
    const look = looksOf(names, systems);
    const looks = systems.map(look);
    const shapes = looks.map(([, shape]) => shape), colours = looks.map(([colour]) => colour);
    assertEquals(new Set(shapes).size, shapes.length, `${id}: ${systems}`);
    assertEquals(new Set(colours).size, Math.min(8, colours.length), `${id}: ${systems}`);
  }
});

Deno.test("no two shapes look alike when they are small", () => {
  // Of d3's second forms, for outlines, these are the first in another size.
  for (const shape of SHAPES) {
    assert(!["square2", "triangle2", "diamond2"].includes(String(shape)), String(shape));
  }
  assertEquals(new Set(SHAPES).size, SHAPES.length);
});

Deno.test("the title of every picture ends within it", () => {
  for (const { cite, title } of results.tables) {
    const text = `${cite}: ${title}`;
    // A bold character is two thirds as wide as it is high, or less.
    assert(titleSize(text) * text.length * 0.64 <= WIDTH, text);
  }
  assertEquals(titleSize("Table 4"), 14);
});

Deno.test("in print nothing is smaller than 7 points, and high pictures have upright pages", () => {
  const style = page.slice(page.indexOf("@media print"), page.indexOf("</style>"));
  const points = [...style.matchAll(/font-size: ([\d.]+)pt/g)].map(([, size]) => Number(size));
  assert(points.length > 3 && Math.min(...points) >= 7, points.join());
  assert(!/font-size: [\d.]+em/.test(style));
  assertStringIncludes(page, "@page upright { size: A4 portrait; }");
  assertStringIncludes(page, '<p class="picture tall" tabindex="0"><img src="table10.svg"');
  assertStringIncludes(page, '<p class="picture" tabindex="0"><img src="table06.svg"');
});

Deno.test("words for a picture name every line of a figure, with its ends", () => {
  const figure = results.tables.find(({ id }) => id === "figure02")!;
  const text = altText(figure);
  for (const { system, reading, column, measured } of figure.cells) {
    if (reading !== figure.reading || !["1", "10"].includes(column)) continue;
    assertStringIncludes(text, `${figure.names.system(system)}: from `);
    assertStringIncludes(text, `${measured} at ${column}`);
  }
});

Deno.test("on a phone a picture is moved sideways, and its text is not below nine pixels", () => {
  const phone = /@media \(max-width: 40rem\) \{([^@]*)\}\n@page/.exec(page)![1];
  const [, rem] = /\.picture img \{ max-width: none; width: (\d+)rem; \}/.exec(phone)!;
  // Pictures are written 900 wide, with text of 11 and more.
  assert(Number(rem) * 16 / WIDTH * 11 >= 8.9, rem);
  assertStringIncludes(phone, ".picture { overflow-x: auto; }");
});
