/**
 * Claims are judged by their own interval, from cells alone; every number of the paper's text is
 * covered by one of them.
 */
import { assert, assertEquals } from "@std/assert";
import type { Cell } from "../_harness/cell.ts";
import { readStudy } from "../_harness/study.ts";
import { experiments } from "../mod.ts";
import { claimDisagreements } from "./agree.ts";
import {
  BOARDS,
  claimCounts,
  claims,
  claimsListing,
  claimsOverSweep,
  interval,
  judge,
} from "./mod.ts";
import { prose } from "./prose.ts";

const cell = (
  table: string,
  board: string,
  system: string,
  column: string,
  measured: number,
): Cell =>
  ({
    table,
    board,
    system,
    column,
    measured,
    values: [measured],
    range: { layout: [measured, measured], hardware: null },
  }) as unknown as Cell;

const pipes = (exos: number) =>
  BOARDS.flatMap((board, i) => [
    cell("table08", board, "ultrix", "pipe", 300),
    cell("table08", board, "exos", "pipe", i === 0 ? exos : 30),
  ]);
const judgedOf = (id: string, cells: readonly Cell[]) =>
  judge(cells).find((claim) => claim.id === id)!;

Deno.test("every number of the paper's text is covered by exactly one claim", () => {
  const covered = claims.flatMap(({ covers = [] }) => covers);
  assertEquals([...covered].sort(), Object.keys(prose).sort());
});

Deno.test("every claim has a name of its own, and says what it measures or why it does not", () => {
  const ids = claims.map(({ id }) => id);
  assertEquals(ids, [...new Set(ids)]);
  assertEquals(
    claims.filter(({ values, cited, unmeasured }) => !values && !cited && !unmeasured),
    [],
  );
  assertEquals(claims.filter(({ values, cited }) => values && cited), []);
});

Deno.test("a claim holds if every value is in its interval, keeps its direction, or fails", () => {
  assertEquals(judgedOf("pipe", pipes(30)).verdict, "holds");
  assertEquals(judgedOf("pipe", pipes(30)).measured, [10, 10]);
  assertEquals([judgedOf("pipe", pipes(3)).verdict, judgedOf("pipe", pipes(3)).within], [
    "direction",
    [2, 3],
  ]);
  assertEquals(judgedOf("pipe", pipes(3)).measured, [10, 100]);
  assertEquals(judgedOf("pipe", pipes(301)).verdict, "fails");
});

Deno.test("a claim that holds because two errors cancel says so, and in how many values", () => {
  const off = (exos: number, ultrix: number, board = 0) =>
    pipes(30).map((own): Cell => ({
      ...own,
      ratio: own.board !== BOARDS[board] ? 1 : own.system === "exos" ? exos : ultrix,
    }));
  const note = (cells: readonly Cell[]) => judgedOf("pipe", cells).note;
  const everywhere = (ratio: number) => pipes(30).map((own): Cell => ({ ...own, ratio }));
  for (const ratio of [1.3, 0.7]) {
    assertEquals(note(everywhere(ratio)), "both sides are off by more than a quarter and cancel");
    assertEquals(
      note(off(ratio, ratio)),
      "in 1 of 3 values both sides are off by more than a quarter and cancel",
    );
  }
  for (const cells of [off(1.3, 0.7), off(1.3, 1.1), off(1.1, 1.3), everywhere(1.2)]) {
    assertEquals(note(cells), "");
  }
  // A number without another side has nothing to cancel with.
  const hits = BOARDS.map((board): Cell => ({
    ...cell("section54", board, "exos", "stlb-hit", 1.5),
    ratio: 3,
  }));
  const hit = judge(hits).find(({ text }) =>
    text.startsWith("a hit in the software TLB takes about")
  )!;
  assertEquals([hit.verdict, hit.note], ["holds", ""]);
  // Two operations in one claim, one too slow on both systems and one too fast: neither hides the
  // other.
  const exceptions = BOARDS.flatMap((board) => [
    { ...cell("table05", board, "ultrix", "overflow", 100), ratio: 0.5 },
    { ...cell("table05", board, "aegis", "overflow", 1), ratio: 0.6 },
    { ...cell("table05", board, "ultrix", "prot", 100), ratio: 1.5 },
    { ...cell("table05", board, "aegis", "prot", 1), ratio: 1.4 },
  ]);
  const each = judge(exceptions).find(({ text, cells }) =>
    text.startsWith("each exception") && cells.length > 0
  )!;
  assertEquals([
    each.verdict,
    each.note.startsWith("both sides are off by more than a quarter and cancel"),
  ], [
    "holds",
    true,
  ]);
});

Deno.test("a value's range is over the seeds, seed by seed on both sides of a ratio", () => {
  const cells = pipes(30).map((own) =>
    own.system === "exos" ? { ...own, values: [30, 60, 15] } : { ...own, values: [300, 600, 300] }
  );
  assertEquals(judgedOf("pipe", cells).range, [10, 20]);
});

Deno.test("over a sweep a claim moves with the cells that moved, at the same point", () => {
  const row = (point: string, factor: string, [system, value]: readonly [string, number]) => ({
    cell: `table08 ${BOARDS[0]} ${system} pipe one-way`,
    point,
    factor,
    value: String(value),
  });
  const rows = [
    row("base", "", ["exos", 30]),
    row("base", "", ["ultrix", 300]),
    row("a=1", "a", ["exos", 3]),
    row("b=1", "b", ["exos", 60]),
    row("b=1", "b", ["ultrix", 600]),
  ];
  const pipe = claimsOverSweep(pipes(30), rows).find(({ claim }) => claim === "pipe")!;
  assertEquals([pipe.least, pipe.greatest, pipe.moved_most_by], ["10 x", "100 x", "a"]);
  assertEquals([pipe.holds, pipe.points], ["2", "3"]);
});

Deno.test("without cells no claim is judged, and every claim has a row", () => {
  const { holds, direction, fails } = claimCounts(judge([]));
  // The software TLB's size is the kernel's own word.
  assertEquals([holds, direction, fails], [1, 0, 0]);
  assertEquals(claimsListing([]).rows.length, claims.length);
});

/** Places that claims ask for. */
const asked = claims.flatMap(({ id, boards = BOARDS, values, unmeasured }) => {
  const places: string[] = [];
  boards.forEach((board) =>
    values?.(board, ({ table, board, system, column }) => {
      places.push([table, board, system, column].join(" "));
      return 1;
    })
  );
  return places.map((place) => ({ id, place, unmeasured }));
});

Deno.test("claims ask for cells that the experiments have, or say why they may be missing", () => {
  const there = experiments.flatMap(({ id, columns, published }) =>
    published.flatMap(([board, system, ...cells]) =>
      columns.filter((_, i) => cells[i] !== "").map((column) =>
        [id, board, system, column].join(" ")
      )
    )
  );
  assertEquals(asked.filter(({ place, unmeasured }) => !unmeasured && !there.includes(place)), []);
});

/** The paper's own printed numbers as cells. */
const printed: readonly Cell[] = experiments.flatMap(({ id, published, columns }) =>
  published.flatMap(([board, system, ...values]) =>
    columns.flatMap((column, i) =>
      typeof values[i] === "number" ? [cell(id, board, system, column, values[i])] : []
    )
  )
);
/** Claims that the paper's own tables bear out in direction alone. */
const LOOSE = "primitives getpid dpf-pathfinder shm lrpc-pipes lrpc-signals prot100 appel2".split(
  " ",
);

Deno.test("by the paper's own numbers claims hold, but for those its tables contradict", () => {
  const judged = judge(printed).filter(({ cells }) => cells.length > 0);
  assertEquals(judged.filter(({ verdict }) => verdict === "fails").map(({ id }) => id), []);
  assertEquals(judged.filter(({ verdict }) => verdict === "direction").map(({ id }) => id), LOOSE);
  assert(judged.length >= 25);
});

Deno.test("any cell five hundred times larger or smaller changes its claim's verdict", () => {
  const held = judge(printed).filter(({ verdict, cells }) =>
    verdict === "holds" && cells.length > 0
  );
  const unnoticed = held.flatMap(({ id, cells }) =>
    cells.filter((key) =>
      [500, 1 / 500].every((factor) => {
        const bent = printed.map((own) =>
          [own.table, own.board, own.system, own.column].join(" ") === key
            ? cell(own.table, own.board, own.system, own.column, Number(own.measured) * factor)
            : own
        );
        return judgedOf(id, bent).verdict === "holds";
      })
    ).map((key) => `${id}: ${key}`)
  );
  assertEquals(unnoticed, []);
});

Deno.test("intervals are written with the figures that matter", () => {
  assertEquals(interval([5, Infinity], "x"), "at least 5 x");
  assertEquals(interval([1, 2], "us"), "1 to 2 us");
  assertEquals(interval([123.4, 123.4], "x"), "123 x");
  assertEquals(interval([1.234, 12.34], "x"), "1.23 to 12.3 x");
});

Deno.test("a claim about the greatest is judged by that alone: slowest over fastest seed", () => {
  const ordered = (board: string, column: string, range: [number, number]) => ({
    ...cell("section4", board, "exos-unordered", column, range[0]),
    range: { layout: range, hardware: null },
  });
  const judged = judgedOf("conflicts", [
    ordered("dec2100", "pipe", [10, 11]),
    ordered("dec3100", "trap", [10, 28]),
  ]);
  assertEquals([judged.measured, judged.within, judged.verdict], [[2.8, 2.8], [1, 1], "holds"]);
});

Deno.test("a claim of another verdict or value does not agree; in few seeds, of another way", () => {
  const cells = readStudy(decodeURIComponent(new URL("../../results", import.meta.url).pathname));
  const of = (factor: number, tolerance: number) => {
    const changed = cells.map((cell) =>
      cell.table === "table06" && typeof cell.measured === "number"
        ? { ...cell, measured: cell.measured * factor, values: cell.values.map((v) => v * factor) }
        : cell
    );
    return claimDisagreements(cells, changed, { tolerance });
  };
  assert(of(1, 0).judged > 20);
  assertEquals([of(1, 0), of(1, 0.1), of(1.05, 0.1)].map((d) => d.disagreements), [[], [], []]);
  assert(of(1.05, 0).disagreements.some(({ why }) => why.startsWith("is ")));
  const turned = of(8, 0.1).disagreements;
  assert(turned.some(({ why }) => why === "verdict is fails, not direction"), turned[0].why);
});
