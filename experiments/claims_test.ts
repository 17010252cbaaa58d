// Claims are judged by their own interval, from cells alone, and one that was not measured says so.
import { assertEquals } from "@std/assert";
import type { Cell } from "./_harness/cell.ts";
import { claims, claimsListing, interval, judge } from "./claims.ts";
import { experiments } from "./mod.ts";

const cell = (table: string, board: string, system: string, column: string, measured: number): Cell =>
  ({
    table,
    board,
    system,
    column,
    measured,
    range: { layout: [measured, measured], hardware: null },
  }) as unknown as Cell;

const pipes = (exos: number) =>
  ["dec2100", "dec3100", "dec5000-125"].flatMap((board, i) => [
    cell("table08", board, "ultrix", "pipe", 300),
    cell("table08", board, "exos", "pipe", i === 0 ? exos : 30),
  ]);
const verdictOfPipes = (exos: number) => judge(pipes(exos)).find(({ says }) => says.includes("a pipe of ExOS"))!;

Deno.test("a claim holds when every machine's value lies in its interval, in part when some do", () => {
  assertEquals(verdictOfPipes(30).verdict, "holds");
  assertEquals(verdictOfPipes(30).measured, [10, 10]);
  assertEquals([verdictOfPipes(3).verdict, verdictOfPipes(3).within], ["holds in part", [2, 3]]);
  assertEquals(verdictOfPipes(3).measured, [10, 100]);
});

Deno.test("without cells no claim is judged, and every claim has a row", () => {
  assertEquals(new Set(judge([]).map(({ verdict }) => verdict)), new Set(["not measured"]));
  assertEquals(claimsListing([]).rows.length, claims.length);
});

Deno.test("claims ask for cells that the experiments have", () => {
  const asked: string[] = [];
  for (const { boards = ["dec2100"], values } of claims) {
    boards.forEach((board) =>
      values(board, ({ table, board, system, column }) => {
        asked.push([table, board, system, column].join(" "));
        return 1;
      })
    );
  }
  const there = experiments.flatMap(({ id, columns, published }) =>
    published.flatMap(([board, system, ...cells]) =>
      columns.filter((_, i) => cells[i] !== "").map((column) => [id, board, system, column].join(" "))
    )
  );
  assertEquals(asked.filter((place) => !there.includes(place)), []);
});

Deno.test("intervals are written with the figures that matter", () => {
  assertEquals(interval([5, Infinity], "x"), "at least 5.00 x");
  assertEquals(interval([1, 2], "us"), "1.00 to 2.00 us");
  assertEquals(interval([123.4, 123.4], "x"), "123 x");
});

Deno.test("a claim about the greatest of all is judged by that alone: the slowest seed over the fastest", () => {
  const ordered = (board: string, column: string, range: [number, number]) => ({
    ...cell("section4", board, "exos-unordered", column, range[0]),
    range: { layout: range, hardware: null },
  });
  const judged = judge([ordered("dec2100", "pipe", [10, 11]), ordered("dec3100", "trap", [10, 28])])
    .find(({ section }) => section === "4")!;
  assertEquals([judged.measured, judged.within, judged.verdict], [[2.8, 2.8], [1, 1], "holds"]);
});
