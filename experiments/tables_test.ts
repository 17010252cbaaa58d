// The tables as wholes: as many cells as the paper prints, cells that are printed twice measured
// once, and workloads that check themselves.
import { assert, assertEquals, assertThrows } from "@std/assert";
import { UserError } from "../errors/mod.ts";
import { createExos } from "../exos/mod.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { MeasurementError } from "./_harness/run_to_halt.ts";
import type { Measured } from "./_harness/measure.ts";
import { iterationOf, observeCell } from "./_harness/observe.ts";
import { reproduce } from "./_harness/pool.ts";
import { createSystems, experiments, listings } from "./mod.ts";
import { table08 } from "./table08_ipc.ts";
import { table10 } from "./table10_vm.ts";
import { table12 } from "./table12_lrpc.ts";
import { table13 } from "./table13_page_tables.ts";

const systems = createSystems();
const settings = { "layout.seed": 3, "pages.seed": 3, "tlb.seed": 3 };

Deno.test("every table has as many printed numbers as the paper", () => {
  const counts = experiments.map(({ id, published }) =>
    [
      id,
      published.flatMap((row) => row.slice(2)).filter((cell) => typeof cell === "number").length,
    ] as const
  );
  const printed = {
    table04: 15,
    table05: 18,
    table06: 4,
    table08: 18,
    table09: 6,
    table10: 39,
    table12: 6,
    table13: 28,
  };
  assertEquals(Object.fromEntries(counts.filter(([id]) => id in printed)), printed);
});

Deno.test("the lists name every call of the paper's Tables 2 and 3", () => {
  assertEquals(listings.map(({ rows }) => [...new Set(rows.map(({ printed }) => printed))]), [
    ["Yield", "Scall", "Acall", "Alloc", "Dealloc"],
    ["TLBwr", "FPUmod", "CIDswitch", "TLBvadelete"],
  ]);
});

Deno.test("a cell that the paper prints twice is measured once and shown twice", async () => {
  const kept = new Map<string, Measured>();
  const only = (experiment: Experiment, board: string, columns: readonly string[]): Experiment => ({
    ...experiment,
    module: undefined,
    published: experiment.published.filter(([own, system]) => own === board && system === "exos")
      .map((
        [own, system, ...cells],
      ) => [
        own,
        system,
        ...cells.map((cell, i) => columns.includes(experiment.columns[i]) ? cell : "" as const),
      ]),
    sameAs: experiment.sameAs && ((name) => {
      const same = experiment.sameAs!(name);
      return same && { ...same, experiment: { ...same.experiment, module: undefined } };
    }),
  });
  const measured = {
    get: (key: string) => kept.get(key),
    put: (key: string, cell: Measured) => void kept.set(key, cell),
  };
  const [[first], [shown], [ten], [thirteen]] = await reproduce([
    only(table08, "dec5000-125", ["lrpc"]),
    only(table12, "dec5000-125", ["lrpc"]),
    only(table10, "dec2100", ["dirty"]),
    only(table13, "dec2100", ["dirty"]),
  ], { quick: true, kept: measured });
  assertEquals([...kept.keys()].sort(), [
    "table08 dec5000-125 exos lrpc",
    "table10 dec2100 exos dirty",
  ]);
  assertEquals({ ...shown, table: "table08" }, first);
  assertEquals([thirteen.measured, thirteen.published, thirteen.table], [
    ten.measured,
    ten.published,
    "table13",
  ]);
});

for (
  const experiment of experiments.filter(({ iteration, axes, paired }) =>
    iteration && !axes && !paired
  )
) {
  const { id, columns, published } = experiment;
  const board = "dec5000-125";
  for (const [, system, ...cells] of published.filter(([machine]) => machine === board)) {
    Deno.test(`${id}: every workload of ${system} passes its own checks, and is explained`, () => {
      columns.forEach((column, i) => {
        if (cells[i] === "n/a" || cells[i] === "") return;
        const { measurement, warm, cold } = observeCell(experiment, {
          board,
          system,
          column,
          settings,
          systems,
          reading: experiment.reading,
        });
        const { cycles, instructions, stalls } = measurement;
        const sum = Object.values(stalls).reduce((a, b) => a + b, instructions);
        assert(
          Math.abs(sum - cycles) < 0.01,
          `${column}: ${cycles} cycles, ${sum} instructions and stalls`,
        );
        assert(warm && cold && cold.cost.cycles > 0, `${column} is not seen`);
        const { operations = 1 } = iterationOf(experiment, {
          column,
          system,
          reading: experiment.reading,
        })!;
        const share = warm.cost.cycles / operations / cycles;
        assert(
          share > 0.8 && share < 1.2,
          `${column}: ${warm.cost.cycles} cycles seen, ${cycles} measured`,
        );
      });
    });
  }
}

Deno.test("a system that is not there is named, with one that is", () => {
  assertThrows(() => systems("exso"), UserError, "did you mean exos");
});

Deno.test("a workload that finds its protection missing is no result", () => {
  const edit = (_: string, text: string) =>
    text.replace(
      "\nmprotect:\n",
      "\nmprotect:\n\t.set\tnoreorder\n\tmove\t$2,$0\n\tjr\t$31\n\tnop\n",
    );
  const broken = createExos({ edit });
  for (const column of ["prot1", "prot100", "appel2"]) {
    const context = {
      board: "dec2100",
      system: "exos",
      column,
      settings,
      quick: true,
      sampled: true,
      reading: "as-vmpup",
    } as const;
    assertThrows(
      () => table10.run({ ...context, systems: () => broken }),
      MeasurementError,
      "ended with",
    );
  }
});
