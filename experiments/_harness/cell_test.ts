/** Verdicts, ratios and the files that cells are kept in. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { movedCells, unexplained } from "../../_tools/changes.ts";
import { type Cell, ratioOf, summarize, verdictOf } from "./cell.ts";
import { cellsFromCsv, cellsToCsv, ResultsError } from "./csv.ts";

const none = { icache: 0, dcache: 0, uncached: 0, writebuffer: 0, interlock: 0, refresh: 0, exception: 0 };

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
    seeds: 21,
    stalls: { ...none, icache: 7.5 },
    splits: { null_syscall: 5, general: 32 },
    range: [2.5, 4],
    fingerprint: "0123456789abcdef",
    note: "",
    ...changes,
  };
}

Deno.test("a verdict is symmetric: twice as fast is as far away as twice as slow", () => {
  const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(fc.property(positive, positive, (a, b) => verdictOf(a, b) === verdictOf(b, a)), { seed: 4 });
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

Deno.test("cells survive the way to a file and back", () => {
  const cells = [
    cell({}),
    cell({ published: "n/a", ratio: "", verdict: "not-measured", note: 'says "why", and more' }),
    cell({ published: "", ratio: "", verdict: "not-measured", splits: {} }),
    cell({ measured: "n/a", ratio: "", verdict: "cited", cited: true, range: [0, 0] }),
  ];
  const text = cellsToCsv(cells);
  assertEquals(cellsFromCsv(text, "here.csv"), cells);
  assert(!text.includes("\r"));
  assertEquals(cellsToCsv(cellsFromCsv(text, "here.csv")), text);
});

Deno.test("a damaged file is refused by file, row and column", () => {
  const text = cellsToCsv([cell({})]);
  assertThrows(
    () => cellsFromCsv(text.replace(",37.500,", ",many,"), "here.csv"),
    ResultsError,
    'here.csv, row 2: cycles is "many"',
  );
  assertThrows(
    () => cellsFromCsv(text.replace("range_low", "range"), "here.csv"),
    ResultsError,
    "column range_low is missing",
  );
  assertThrows(
    () => cellsFromCsv(text.replace("within-2x", "perfect"), "here.csv"),
    ResultsError,
    '"perfect" is no verdict',
  );
  assertThrows(() => cellsFromCsv(text.replace("general=32", "general"), "here.csv"), ResultsError, "splits are");
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
