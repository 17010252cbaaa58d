/**
 * Tables, pictures and the report from a small set of results: layout, words, escapes, and the same
 * bytes each time.
 */
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import fc from "fast-check";
import { parse } from "@std/csv";
import { toSvg } from "./chart.ts";
import { UserError } from "../errors/mod.ts";
import { type List, namesOf, parseCells, readResults, type Results, type Table } from "./data.ts";
import { escapeHtml, escapeLatex, escapeMarkdown } from "./escape.ts";
import { render } from "./mod.ts";
import { toHtml } from "./html.ts";
import { toLatex } from "./latex.ts";
import { toMarkdown } from "./markdown.ts";
import { altText, reportBlocks } from "./report.ts";
import { toLines } from "./lines.ts";
import { listBlocks, tableBlocks } from "./table.ts";
import { asPrinted, threeFigures } from "./labels.ts";
import { toValues } from "./values.ts";

const head =
  "board,system,column,reading,unit,published,measured,range_low,range_high,hardware_low," +
  "hardware_high,ratio,verdict,seeds,seeds_above_10,note\n";
const csv =
  `${head}dec2100,ultrix,call,loop,us,2,3.0000,2.5000,4.0000,2.9000,3.2000,1.500,within-2x,3,1,
dec2100,ultrix,call,other,us,2,2.1000,2.1000,2.1000,,,1.050,within-10,1,0,
dec2100,ultrix,unalign,loop,us,n/a,n/a,0.0000,0.0000,,,,not-measured,0,0,no such operation
dec2100,aegis,call,loop,us,1.5,1.5000,1.5000,1.5000,,,1.000,within-10,1,0,a | b & c_d <e>
dec2100,aegis,fast,loop,us,3.2,2.0000,2.0000,2.0000,,,0.625,within-2x,1,0,
dec2100,aegis,slow,loop,us,4.7,47.1000,47.0000,50.0000,,,10.021,differs,3,0,
486,l3,call,loop,us,9.3,n/a,0.0000,0.0000,,,,cited,0,0,as the paper cites it
`;
const seeds = `board,system,column,reading,seed,measured
dec2100,ultrix,call,loop,0,2.5000
dec2100,ultrix,call,loop,1,3.0000
dec2100,ultrix,call,loop,2,4.0000
dec2100,ultrix,call,other,0,2.1000
dec2100,aegis,call,loop,0,1.5000
dec2100,aegis,fast,loop,0,2.0000
${["47.0", "47.1", "50.0"].map((n, i) => `dec2100,aegis,slow,loop,${i},${n}`).join("\n")}
`;

const index = {
  id: "table99",
  title: "Calls & returns_of <x>",
  cite: "SOSP '95, Table 99",
  reading: "loop",
  readings: [
    { id: "loop", definition: "a loop", argument: "It says so" },
    { id: "other", definition: "another loop", argument: "It may say so" },
  ],
  columns: [
    { id: "call", title: "null call" },
    { id: "unalign", title: "unalign" },
    { id: "fast", title: "fast path" },
    { id: "slow", title: "slow path" },
  ],
  headings: [
    { heading: "Call", columns: ["call"] },
    { heading: "Unalign", columns: ["unalign"] },
    { heading: "Pair", columns: ["fast", "slow"] },
  ],
  rows: [
    { board: "dec2100", system: "ultrix" },
    { board: "dec2100", system: "aegis" },
    { board: "486", system: "l3" },
  ],
};

const settings = `board,name,value,unit,confidence,range,source,note
dec2100,icache.stall,5,cycles,inferred,4 to 5,BDF92,
dec3100,icache.stall,5,cycles,inferred,4 to 5,BDF92,
dec2100,wb.depth,4,entries,documented,,BDF92,
dec3100,wb.depth,4,entries,documented,,BDF92,
dec2100,wb.coalesce,1,,calibrated,,BDF92,fits | a spin loop
dec3100,wb.coalesce,2,,changed,,--set,
`;

const list: List = {
  id: "table98",
  title: "Calls",
  cite: "SOSP '95, Table 98",
  columns: [{ id: "call", title: "Call" }, { id: "meaning", title: "What | it does" }],
  rows: [{ call: "give_up", meaning: "frees <it> & more" }],
};

const titles = {
  boards: [
    { id: "dec2100", title: "DEC2100" },
    { id: "dec3100", title: "DEC3100" },
    { id: "dec5000-125", title: "DEC5000/125" },
  ],
  systems: [{ id: "ultrix", title: "Ultrix model" }, { id: "aegis", title: "Aegis" }, {
    id: "exos",
    title: "ExOS",
  }],
};
const names = namesOf(titles);
const cellsOf = (text: string, own?: string) =>
  parseCells({ text, path: "table99.csv" }, own ? { text: own, path: "seeds.csv" } : undefined);
const table: Table = { ...index, names, cells: cellsOf(csv, seeds) };
const results: Results = {
  names,
  tables: [table],
  lists: [list],
  validation: [],
  sensitivity: [],
  sweptClaims: [],
  gridClaims: [],
  history: [],
  settings: parse(settings, { skipFirstRow: true }) as unknown as Results["settings"],
  difference: "wb.coalesce=2",
};
const pictures = new Map([["table99", '<svg viewBox="0 0 900 520"></svg>']]);

Deno.test("a Markdown table has the paper's layout, and rows as long as its head", async (t) => {
  const text = toMarkdown(tableBlocks(table));
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  const cellsOf = (line: string) => line.replaceAll("\\|", "").split("|").length;
  assertEquals(new Set(rows.map(cellsOf)), new Set([7]));
  assertStringIncludes(
    text,
    "| DEC2100 | Aegis | **1.50**<br>paper 1.5, within 10 % |  | **2.00 / 47.1** (2.00 / " +
      "47.0–50.0)",
  );
  assertStringIncludes(
    text,
    "| DEC2100 | Ultrix model | **3.00** (2.50–4.00) \\[2.90–3.20\\] 1 of 3 above 10 " +
      "%<br>paper 2.0, within 2× |",
  );
  assertStringIncludes(
    text,
    "| DEC2100 | Ultrix model, other | **2.10**<br>paper 2.0, within 10 % |",
  );
  assertEquals(altText(table).endsWith("from 0.63 to 10.02, on a logarithmic axis"), true);
  assertEquals(
    rows.length,
    6,
  );
  await t.assertSnapshot(text);
});

Deno.test("HTML and LaTeX say the same", async (t) => {
  await t.assertSnapshot(toHtml("t", tableBlocks(table)));
  await t.assertSnapshot(toLatex(tableBlocks(table)));
});

Deno.test("the picture is the same bytes each time, without cited numbers", async (t) => {
  const svg = toSvg(table)!;
  assertEquals(svg, toSvg(table));
  for (const text of ["2.00", "47.1", "4.7", "slow path", "median of 3 seeds"]) {
    assertStringIncludes(svg, text);
  }
  assert(!svg.includes("9.3"));
  await t.assertSnapshot(svg);
});

Deno.test("a table without ratios is drawn by its values, under machine and unit", () => {
  const ours = table.cells.filter((c) => c.verdict !== "cited").map((c, i) => ({
    ...c,
    ratio: undefined,
    unit: i === 0 ? "instructions" : c.unit,
  }));
  assertEquals(toSvg({ ...table, cells: ours }), undefined);
  const svg = toValues({ ...table, cells: ours })!;
  for (const text of ["DEC2100, instructions", "DEC2100, µs", ">3.00<", ">47.1<"]) {
    assertStringIncludes(svg, text);
  }
  const unmeasured = ours.filter((c) => c.measured === "n/a");
  const cited = table.cells.filter((c) => c.verdict === "cited");
  assertStringIncludes(toValues({ ...table, cells: [...ours, ...cited] })!, "9.3, cited");
  assertEquals([unmeasured.length, toValues({ ...table, cells: unmeasured })], [1, undefined]);
  assertStringIncludes(altText({ ...table, cells: ours }), "5 measured values");
});

Deno.test("wide tables are split one below the other, every number once", () => {
  const columns = Array.from({ length: 30 }, (_, i) => ({ title: `c${i}`, numeric: true }));
  const head = { title: "who", head: true };
  const row = [{ main: "a" }, ...columns.map((_, i) => ({ main: `n${i}.` }))];
  const html = toHtml("t", [{ kind: "grid", columns: [head, ...columns], rows: [row] }]);
  assertEquals(html.match(/<table class="wide">/g)?.length, 3);
  assertEquals(html.match(/<th scope="row">a<\/th>/g)?.length, 3);
  for (const i of columns.keys()) {
    assertEquals(html.split(`>c${i}<`).length - 1, 1);
    assertEquals(html.split(`>n${i}.<`).length - 1, 1);
  }
});

Deno.test("a list says the same in three languages, and nothing leaves its place", async (t) => {
  assertStringIncludes(toMarkdown(listBlocks(list)), "| give\\_up | frees &lt;it&gt; &amp; more |");
  assertStringIncludes(toHtml("t", listBlocks(list)), "<td>frees &lt;it&gt; &amp; more</td>");
  assertStringIncludes(
    toLatex(listBlocks(list)),
    "give\\_up & frees \\textless{}it\\textgreater{} \\& more",
  );
  await t.assertSnapshot(toMarkdown(listBlocks(list)));
});

Deno.test("a figure has a line a system, bars where seeds differ, the paper's crosses", () => {
  const cells = cellsOf(
    `${head}dec2100,exos,16,loop,us,2,3.0000,2.5000,4.0000,,,1.500,within-2x,21,0,
dec2100,exos,4096,loop,us,,5.0000,5.0000,5.0000,,,,ours,21,0,
dec2100,exos-inverted,16,loop,us,,1.0000,1.0000,1.0000,,,,ours,21,0,
dec2100,exos-inverted,4096,loop,us,,n/a,0.0000,0.0000,,,,not-measured,21,0,
`,
  );
  const svg = toLines({ ...table, cells }, { x: "entries", y: "time" })!;
  assertEquals(svg, toLines({ ...table, cells }, { x: "entries", y: "time" }));
  assertEquals(svg.match(/<path [^>]*stroke-width="2"|aria-label="line"/g)?.length, 2);
  for (const text of ["DEC2100, ExOS<", "inverted", "4096", "time, µs"]) {
    assertStringIncludes(svg, text);
  }
  assertEquals(toLines({ ...table, cells: [] }, { x: "entries", y: "time" }), undefined);
});

Deno.test("on a logarithmic axis labels do not overlap, and the greatest has one", () => {
  const at = [1, 64, 512, 768, 1024, 1472];
  const rows = at.map((x) =>
    `dec2100,exos,${x},loop,us,,${x}.0000,1.0000,${x}.0000,,,,ours,5,0,\n`
  );
  const svg = toLines({ ...table, cells: cellsOf(head + rows.join("")) }, { x: "x", y: "y" })!;
  const label = /<g [^>]*aria-label="x-axis tick label"[\s\S]*?<\/g>/.exec(svg)![0];
  const names = [...label.matchAll(/translate\(([\d.]+),[^>]*>(\d+)</g)].map((
    [, x, name],
  ) => ({ x: Number(x), name }));
  assertEquals(names.map(({ name }) => name), ["1", "64", "512", "768", "1472"]);
  names.slice(1).forEach(({ x, name }, i) => {
    const before = names[i], wide = 7 * (name.length + before.name.length) / 2;
    assert(x - before.x > wide, `${before.name} and ${name}`);
  });
});

Deno.test("the report counts printed cells only, and says how a run differed", async (t) => {
  const text = toMarkdown(reportBlocks(results, pictures));
  assertStringIncludes(text, "| Table 99 | 4 | 1 | 2 | 1 |");
  assertStringIncludes(text, "| icache.stall | all | 5 cycles | 4 to 5 | inferred | BDF92 |");
  assertStringIncludes(
    text,
    "| wb.coalesce | DEC2100 | 1 |  | calibrated | BDF92: fits \\| a spin loop |",
  );
  assertStringIncludes(text, "This is not the default run: wb.coalesce=2");
  assert(!text.includes("wb.depth"));
  await t.assertSnapshot(text);
});

Deno.test("the report compares cycles on the 5000/125 and the 3100, the paper's and ours", () => {
  const [table] = results.tables, [cell] = table.cells;
  const at = (board: string, published: string, measured: string) => ({
    ...cell,
    board,
    published,
    measured,
    cycles: "50",
  });
  const text = toMarkdown(reportBlocks({
    ...results,
    tables: [{
      ...table,
      cells: [at("dec3100", "2", "4"), at("dec5000-125", "2", "2"), at("dec2100", "9", "9")],
    }],
  }, pictures));
  assertStringIncludes(
    text,
    "its Ultrix takes 2.00 to 2.00 times, median 2.00, as many on the DEC5000/125 as on the " +
      "DEC3100",
  );
  assertStringIncludes(text, "one of ours 1.00 to 1.00 times, median 1.00, as many");
});

Deno.test("no text leaves its place in HTML, Markdown or LaTeX", () => {
  const awkward = fc.string({ unit: fc.constantFrom(..."<>&\"'|\\_*`[]%$#{}~^\nab ".split("")) });
  fc.assert(
    fc.property(awkward, (text) => {
      assert(!/[<>"']|&(?!\w+;|#39;)/.test(escapeHtml(text)));
      assert(!/(?<!\\)(\\\\)*[|*_`\[\]]/.test(escapeMarkdown(text).replaceAll("\\\\", "")));
      assert(!/[<>\n]/.test(escapeMarkdown(text)));
      assert(!/(?<!\\)[&%$#_]/.test(escapeLatex(text).replaceAll("$\\times$", "")));
    }),
    { seed: 95 },
  );
  assertEquals(escapeLatex("50 % of a_b\\c"), "50 \\% of a\\_b\\textbackslash{}c");
});

Deno.test("a title with markup stays text in the page", () => {
  const page = toHtml(
    "<script>",
    reportBlocks(
      { ...results, tables: [{ ...table, title: "<script>alert(1)</script>" }] },
      pictures,
    ),
  );
  assert(!page.includes("<script>"));
});

Deno.test("numbers have three figures, and published ones the paper's decimals", () => {
  assertEquals([0.4855, 2.325, 45.21, 565.1, "n/a"].map(threeFigures), [
    "0.485",
    "2.33",
    "45.2",
    "565",
    "n/a",
  ]);
  assertEquals(asPrinted("3", true), "3.0");
  assertEquals(asPrinted("12.5", true), "12.5");
  assertEquals(asPrinted("175", false), "175");
  assertEquals(asPrinted("n/a", true), "n/a");
});

Deno.test("a whole directory is drawn twice in the same bytes", async () => {
  const directory = Deno.makeTempDirSync();
  try {
    const { rows: _, ...words } = list;
    const whole = { difference: "", ...titles, tables: [index], lists: [words] };
    Deno.writeTextFileSync(`${directory}/index.json`, JSON.stringify(whole));
    Deno.writeTextFileSync(`${directory}/table98.csv`, "call,meaning\ngive_up,frees <it> & more\n");
    Deno.writeTextFileSync(`${directory}/settings.csv`, settings);
    Deno.writeTextFileSync(`${directory}/table99.csv`, csv);
    Deno.mkdirSync(`${directory}/seeds`);
    Deno.writeTextFileSync(`${directory}/seeds/table99.csv`, seeds);
    assertEquals(readResults(directory).tables.map(({ cells }) => cells), [table.cells]);
    assertEquals(readResults(directory).lists, [list]);
    await render(directory, `${directory}/one`);
    const names = [...Deno.readDirSync(`${directory}/one`)].map(({ name }) => name).sort();
    assertEquals(names, [
      "report.html",
      "report.md",
      ...["html", "md", "tex"].map((e) => `table98.${e}`),
      ...["html", "md", "png", "svg", "tex"].map((e) => `table99.${e}`),
    ]);
    await render(directory, `${directory}/two`);
    for (const name of names) {
      assertEquals(
        Deno.readFileSync(`${directory}/one/${name}`),
        Deno.readFileSync(`${directory}/two/${name}`),
        name,
      );
    }
    assert(
      Deno.statSync(`${directory}/one/table99.png`).size > 20_000,
      "a picture without text would be smaller",
    );
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});

Deno.test("results that cannot be drawn are refused by file and column", () => {
  const directory = Deno.makeTempDirSync();
  try {
    assertThrows(() => readResults(directory), UserError, "index.json is missing");
    Deno.writeTextFileSync(`${directory}/index.json`, "{");
    assertThrows(() => readResults(directory), UserError, "is no index");
    const damaged = (from: string, to: string) => () => cellsOf(csv.replace(from, to));
    assertThrows(damaged("2.5000", "abc"), UserError, 'range_low is "abc"');
    assertThrows(damaged("1.500,within", "NaN,within"), UserError, 'ratio is "NaN"');
    assertThrows(damaged(",other,", ",loop,"), UserError, "stands twice");
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});
