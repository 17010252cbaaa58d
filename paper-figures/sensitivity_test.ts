/** A sweep and its grid, drawn. */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { parse } from "@std/csv";
import { toSvg } from "./chart.ts";
import { gridClaimColumns, namesOf, sensitivityColumns, sweptClaimColumns } from "./data.ts";
import { toMarkdown } from "./markdown.ts";
import { sensitivityBlocks, sensitivityTables } from "./sensitivity.ts";

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

Deno.test("a sweep is drawn with what moves each cell most", () => {
  const head = sensitivityColumns.join(",");
  const line =
    "table10,dec3100,exos,trap,as-vmpup,us,10.1,15.4,14.9,16.2,false,exception.cycles,0.0421," +
    "15.3,15.6,15.0,16.1,50,300";
  const rows = parse(`${head}\n${line}\n`, { skipFirstRow: true });
  const claim = Object.fromEntries(
    sweptClaimColumns.map((column, i) => [
      column,
      "1,a pipe is faster,10×,10×,9×,11×,290,300,layout,0.12,49,50".split(",")[i],
    ]),
  );
  const [drawn] = sensitivityTables(rows, names).map((table) => [table.id, toSvg(table)!] as const);
  const pictures = new Map([drawn]);
  const point = Object.fromEntries(
    "1,a pipe,10×,10×,9×,11×,480,500,50,10,0.0213,0.7,0.2,0.1".split(",").map((
      text,
      i,
    ) => [gridClaimColumns[i], text]),
  );
  const swept = { sensitivity: rows, sweptClaims: [claim], gridClaims: [point], names };
  const text = toMarkdown(sensitivityBlocks(swept, pictures));
  assertStringIncludes(text, "inside the whole range of 0 of 1 cells");
  assertStringIncludes(
    text,
    "| DEC3100 | ExOS | Table 10, trap | µs | 10.1 | 15.4 | 15.3–15.6 | 15.0–16.1 | 14.9–16.2 |",
  );
  assertStringIncludes(text, "exception.cycles | 4.2 %");
  assertStringIncludes(text, "Of 1 claims of the paper's text that these cells decide, 0 hold at");
  assertStringIncludes(text, "| 9× | 11× | 290 of 300 | 49 of 50 | layout | 12.0 % |");
  assertStringIncludes(text, "0 of 1 claims that these cells decide hold at every point");
  assertStringIncludes(text, "| 480 of 500 | 50 | 10 | 2.13 % | 70 % | 20 % | 10 % |");
  assertEquals(drawn[0], "sensitivity_dec3100");
  assertStringIncludes(drawn[1], "Table 10, trap");
  assertStringIncludes(text, "1 lies in 0 of these](sensitivity_dec3100.svg)");
});
