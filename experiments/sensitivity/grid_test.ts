import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { UserError } from "../../machine/mod.ts";
import { csvRows } from "../../csv/mod.ts";
import { claims, gridVerdicts, spreadOf } from "../claims/mod.ts";
import { projectRoot } from "../_harness/paths.ts";
import { readStudy } from "../_harness/study.ts";
import {
  COARSE_GRID,
  GRID,
  gridCells,
  gridSettings,
  gridTexts,
  readGridParts,
  runGridCell,
  WHOLE_GRID,
  writeGridPart,
} from "./grid.ts";
import { FULL, seedPoints } from "./plan.ts";

const cells = readStudy(`${projectRoot()}/results`);
const base = (key: string) => {
  const [table, board, system, column] = key.split(" ");
  const found = cells.find((cell) =>
    cell.table === table && cell.board === board && cell.system === system &&
    cell.column === column && typeof cell.measured === "number"
  );
  return found!.measured as number;
};

Deno.test("a layout under the placement of its number is a pair of the sweep's", () => {
  for (const [k, { settings }] of seedPoints(FULL.seeds).entries()) {
    assertEquals(gridSettings(k, k), settings);
  }
  const { "layout.seed": layout, ...placement } = gridSettings(3, 7);
  assertEquals([layout, placement["pages.seed"]], [3, gridSettings(7, 7)["pages.seed"]]);
});

Deno.test("every claim of the grid is one, and its cells have its placements", () => {
  for (const id of [...WHOLE_GRID, ...COARSE_GRID]) assert(claims.some((claim) => claim.id === id));
  const own = gridCells(cells, GRID), lengths = own.map(({ placements }) => placements.length);
  assertEquals([...new Set(lengths)].sort(), [10, 50]);
  assert(own.some(({ cell: { key } }) => key.startsWith("table08 dec5000-125 ultrix pipe")));
});

Deno.test("a spread is parted into layout, placement and what both make together", () => {
  const grid = (value: (layout: number, placement: number) => number) =>
    Array.from({ length: 4 }, (_, i) => Array.from({ length: 6 }, (_, k) => value(i, k)));
  const parts = (value: (layout: number, placement: number) => number) => {
    const { layout, placement, both } = spreadOf([grid(value)]);
    return [layout, placement, both].map((part) => Math.round(part * 1e6) / 1e6);
  };
  assertEquals(parts((i) => 1 + i), [1, 0, 0]);
  assertEquals(parts((_, k) => 1 + k), [0, 1, 0]);
  assertEquals(parts((i, k) => ((i + k) % 2 ? 3 : 2)), [0, 0, 1]);
  const [layout, placement, both] = parts((i, k) => 2 ** (i % 2) * 3 ** (k % 2));
  assertEquals(both, 0);
  assertAlmostEquals(layout / placement, (Math.log(2) / Math.log(3)) ** 2, 1e-5);
  assertEquals(spreadOf([grid(() => 5)]), { deviation: 0, layout: 0, placement: 0, both: 0 });
});

/** A grid of two layouts and two placements in which one value of one cell is another. */
const small = { layouts: 2, placements: 2 };
const measured = (factor: number) =>
  Promise.all(
    gridCells(cells, small).map((one) =>
      runGridCell(one, small, (settings, trials = 8) => {
        const last = settings["layout.seed"] === 1 && one.placements.length === 2 &&
          settings["pages.seed"] === gridSettings(0, 1)["pages.seed"];
        const moved = last && one.cell.key.includes("dec3100 ultrix pipe") ? factor : 1;
        return Promise.resolve({ value: (base(one.cell.key) * moved).toFixed(6), trials });
      })
    ),
  );

Deno.test("a claim holds at the points of the grid where its words do", async () => {
  const swept = new Set(
    gridCells(cells, small).map(({ cell }) => cell.key.split(" ").slice(0, 4).join(" ")),
  );
  const pipe = (rows: readonly Readonly<Record<string, string>>[]) =>
    rows.find(({ claim }) => claim === "pipe")!;
  const held = pipe(gridVerdicts(cells, { swept, grids: await measured(1) }));
  assertEquals([held.holds, held.points, held.deviation], ["4", "4", "0.00000"]);
  const lost = pipe(gridVerdicts(cells, { swept, grids: await measured(100) }));
  assertEquals([lost.holds, lost.points, lost.both], ["3", "4", "0.3333"]);
});

Deno.test("parts of a grid merge to the texts of the whole", async () => {
  const folder = await Deno.makeTempDir(), values = await measured(2);
  const part = { ...small, sources: "same" };
  try {
    writeGridPart(`${folder}/whole`, { ...part, shard: "1/1" }, values);
    for (const shard of [0, 1]) {
      const own = values.filter((_, k) => k % 2 === shard);
      writeGridPart(`${folder}/${shard}`, { ...part, shard: `${shard + 1}/2` }, own);
    }
    const whole = readGridParts([`${folder}/whole`], cells);
    assertEquals(readGridParts([`${folder}/1`, `${folder}/0`], cells), whole);
    assertThrows(() => readGridParts([`${folder}/1`], cells), UserError, "no shard holds");
    const rows = csvRows(gridTexts(cells, whole).cells, "cells");
    assertEquals(rows.length, values.length);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
