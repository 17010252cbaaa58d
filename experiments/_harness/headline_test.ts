/** The headline counts each printed number once, and those printed twice once less. */
import { assertEquals } from "@std/assert";
import type { Cell } from "./cell.ts";
import { DISTINCT, headline, headlineListing, PRINTED } from "./headline.ts";
import { experiments } from "../mod.ts";
import { cellNames, placeCell } from "./measure.ts";

const cell = (table: string, column: string, measured: number, more: Partial<Cell> = {}): Cell =>
  ({
    table,
    board: "dec2100",
    system: "exos",
    column,
    reading: "first",
    published: 10,
    measured,
    cited: false,
    fingerprint: table,
    ...more,
  }) as Cell;

Deno.test("a number counts when the authors print it as their own, once if printed twice", () => {
  const rows = headline([
    cell("table08", "lrpc", 10.5, { fingerprint: "same" }),
    cell("table08", "pipe", 19),
    cell("table08", "pipe", 10, { reading: "other" }),
    cell("table12", "lrpc", 10.5, { fingerprint: "same" }),
    cell("table07", "cold", 10),
    cell("table01", "mips", 10),
    cell("table08", "shm", 10, { cited: true }),
    cell("table08", "own", 10, { published: "" }),
  ]);
  const [printed, distinct, exos, other] = rows;
  assertEquals([printed.measured, printed.within], [3, [2, 2, 3]]);
  assertEquals([distinct.measured, distinct.within, distinct.median_factor], [2, [1, 1, 2], 1.412]);
  assertEquals(exos.within, [1, 1, 2]);
  assertEquals([other.of, other.within], ["distinct, table08 read as other", [2, 2, 2]]);
  assertEquals(rows.length, 4);
});

Deno.test("a number that is printed twice is one number under another reading too", () => {
  const twice = (reading: string, measured: number) =>
    ["table10", "table13"].map((table) =>
      cell(table, "prot100", measured, { reading, fingerprint: reading })
    );
  const rows = headline([...twice("first", 10), ...twice("other", 30)]);
  const [, distinct] = rows, other = rows.at(-1)!;
  assertEquals([other.of, other.measured], [
    "distinct, table10 and table13 read as other",
    distinct.measured,
  ]);
  assertEquals(other.within, [0, 0, 0]);
});

Deno.test("without cells nothing is near, and the listing says so", () => {
  assertEquals(headline([])[0], {
    of: "all that are printed",
    printed: PRINTED,
    measured: 0,
    within: [0, 0, 0],
    median_factor: null,
  });
  assertEquals(headlineListing([]).rows.length, 2);
});

/** Printed numbers that no experiment has a cell for yet. */
const UNMEASURED = 0;

Deno.test("the experiments' printed numbers are as many as the headline says there are", () => {
  const cells = experiments.flatMap((experiment) =>
    cellNames(experiment).map((name): Cell => {
      const placed = placeCell(experiment, name);
      const row = experiment.published.find(([board, system]) =>
        board === name.board && system === name.system
      )!;
      const published = row[2 + experiment.columns.indexOf(name.column)] as Cell["published"];
      const cited = experiment.cited?.some((own) => own === name.system || own === name.column) ??
        false;
      return {
        table: experiment.id,
        ...name,
        reading: name.reading ?? "",
        published,
        measured: 1,
        cited,
        fingerprint: placed.key,
      } as Cell;
    })
  );
  const [printed, distinct] = headline(cells);
  assertEquals([printed.measured, distinct.measured], [
    PRINTED - UNMEASURED,
    DISTINCT - UNMEASURED,
  ]);
});
