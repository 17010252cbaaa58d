/** Verdicts, ratios and the files that cells are kept in. */
import { UserError } from "../../machine/mod.ts";
import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { movedCells, unexplained } from "../../_tools/changes.ts";
import { type Cell, ratioOf, summarize, verdictOf } from "./cell.ts";
import { cellsFromCsv, cellsToCsv, seedsToCsv } from "./csv.ts";
import { csvRows, csvText } from "../../csv/mod.ts";

const none = {
  icache: 0,
  dcache: 0,
  uncached: 0,
  writebuffer: 0,
  interlock: 0,
  refresh: 0,
  exception: 0,
};

function cell(changes: Partial<Cell>): Cell {
  return {
    table: "table99",
    board: "dec2100",
    system: "aegis",
    column: "call",
    unit: "us",
    published: 2,
    measured: 3,
    ratio: 1.5,
    verdict: "within-2x",
    cited: false,
    reading: "loop",
    cycles: 37.5,
    instructions: 30,
    cold_cycles: 100,
    minimum_cycles: 37,
    median_cycles: 37,
    trials: 1000,
    seeds: 3,
    values: [3, 2.5, 4],
    stalls: { ...none, icache: 7.5 },
    splits: { null_syscall: 5, general: 32 },
    range: { layout: [2.5, 4], hardware: [3, 3.5] },
    fingerprint: "0123456789abcdef",
    note: "",
    ...changes,
  };
}

Deno.test("a verdict is symmetric: twice as fast is as far away as twice as slow", () => {
  const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(fc.property(positive, positive, (a, b) => verdictOf(a, b) === verdictOf(b, a)), {
    seed: 4,
  });
});

Deno.test("verdicts get no better as numbers move apart", () => {
  const order = ["within-10", "within-25", "within-2x", "same-order", "differs"];
  const factor = fc.double({ min: 1, max: 100, noNaN: true });
  fc.assert(
    fc.property(factor, factor, (a, b) => {
      const [near, far] = [Math.min(a, b), Math.max(a, b)];
      return order.indexOf(verdictOf(10, 10 * near)) <= order.indexOf(verdictOf(10, 10 * far));
    }),
    { seed: 4 },
  );
});

Deno.test("verdict boundaries are those of their names", () => {
  assertEquals(verdictOf(10, 11), "within-10");
  assertEquals(verdictOf(10, 11.01), "within-25");
  assertEquals(verdictOf(10, 12.51), "within-2x");
  assertEquals(verdictOf(10, 20.01), "same-order");
  assertEquals(verdictOf(10, 100.1), "differs");
  assertEquals(verdictOf("n/a", "n/a"), "not-measured");
  assertEquals(verdictOf(3, "n/a"), "not-measured");
  assertEquals([verdictOf("n/a", 3), verdictOf("", 3)], ["ours", "ours"]);
  assertEquals(verdictOf(3, 3, true), "cited");
  assertEquals(ratioOf("n/a", 3), "");
});

const blank = {
  measured: "n/a",
  ratio: "",
  seeds: 0,
  values: [],
  range: { layout: [0, 0], hardware: null },
  cold_cycles: null,
} as const;

const read = (text: string) => cellsFromCsv({ text, path: "here.csv" });

Deno.test("cells survive the way to a file and back, every seed's value with them", () => {
  const cells = [
    cell({}),
    cell({ column: "second", reading: "other", note: 'says "why", and more' }),
    cell({ column: "third", ...blank, published: "n/a", verdict: "not-measured", splits: {} }),
    cell({ system: "l3", ...blank, verdict: "cited", cited: true }),
    cell({ column: "fourth", published: "", ratio: "", verdict: "ours" }),
  ];
  const [text, seeds] = [cellsToCsv(cells), seedsToCsv(cells)];
  const back = cellsFromCsv({ text, path: "here.csv" }, { text: seeds, path: "seeds.csv" });
  assertEquals(back, cells);
  assert(!text.includes("\r"));
  assertEquals([cellsToCsv(back), seedsToCsv(back)], [text, seeds]);
});

Deno.test("any text survives the way to CSV and back", () => {
  const text = fc.string({ unit: fc.constantFrom(...'",\r\nab é'.split("")) });
  fc.assert(
    fc.property(fc.array(fc.record({ a: text, b: text })), (rows) => {
      assertEquals(csvRows(csvText(["a", "b"], rows), "x"), rows);
    }),
    { seed: 4180 },
  );
});

Deno.test("a damaged file is refused by file, row and column", () => {
  const text = cellsToCsv([cell({})]);
  const seeds = seedsToCsv([cell({})]);
  const damages: readonly (readonly [from: string, to: string, says: string])[] = [
    [",37.500,", ",many,", 'here.csv, row 2: cycles is "many"'],
    [",37.500,", ",37.600,", "37.6 cycles, but 37.500 instructions and stall cycles"],
    [",37.500,", ",0x25,", 'cycles is "0x25"'],
    ["range_low", "range", "column range_low is missing"],
    ["within-2x", "perfect", '"perfect" is no verdict'],
    ["within-2x", "within-10", "verdict is within-10 at ratio 1.500"],
    [",1.500,", ",1.501,", "not measured / published"],
    [",2.5000,", ",3.5000,", "outside of 3.5 to 4"],
    ["general=32", "general", "splits are"],
    ["\n", "\n\n", "1 cells under"],
    [",false,", ",maybe,", 'cited is "maybe", where true or false'],
    [",note\n", ",note,note\n", 'column "note" does not belong there, or stands twice'],
    [",note\n", ",other\n", "column note is missing"],
    ["table,", "tables,table,", 'column "tables" does not belong'],
    ["3.0000,3.5000", "3.6000,3.5000", "hardware_low is 3.6000, above 3.5000"],
    ["3.0000,3.5000", ",3.5000", "hardware_low and hardware_high are of one range"],
  ];
  for (const [from, to, says] of damages) {
    assertThrows(() => read(text.replace(from, to)), UserError, says);
  }
  assertThrows(() => read(text + text.split("\n")[1] + "\n"), UserError, "stands twice");
  const withSeeds = (changed: string) => () =>
    cellsFromCsv({ text, path: "here.csv" }, { text: changed, path: "seeds.csv" });
  assertThrows(
    withSeeds(seeds.replace("4.0000", "4.5000")),
    UserError,
    "another number, median, range",
  );
  assertThrows(withSeeds(seeds.replaceAll("aegis", "exos")), UserError, "is no cell of here.csv");
  const [heading, first, second, ...rest] = seeds.split("\n");
  assertThrows(
    withSeeds([heading, second, first, ...rest].join("\n")),
    UserError,
    "where 0 is next",
  );
  assertThrows(withSeeds(heading + "\n"), UserError, "another number, median, range");
});

Deno.test("a summary counts verdicts and spreads ratios", () => {
  const { cells, verdicts, ratios } = summarize([
    cell({ ratio: 0.5 }),
    cell({ ratio: 1 }),
    cell({ ratio: 2, verdict: "differs" }),
  ]);
  assertEquals({ cells, verdicts, ratios }, {
    cells: 3,
    verdicts: { "within-2x": 2, differs: 1 },
    ratios: [0.5, 1, 2],
  });
});

Deno.test("a cell that moved by more than 2 % needs a line that names its table", () => {
  const moved = movedCells(
    new Map([["table04 a b c", 100], ["table05 a b c", 100]]),
    new Map([["table04 a b c", 103], ["table05 a b c", 101]]),
  );
  assertEquals(moved, ["table04 a b c"]);
  assertEquals(unexplained(moved, ["+| table05 | …"]), moved);
  assertEquals(unexplained(moved, ["+| table04 a | 100 | 103 | refresh |"]), []);
});
