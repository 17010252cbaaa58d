/**
 * `deno task explain`: where the cycles of a cell go. The cell's median seed is run again under observation; the measured loop is divided
 * among functions and causes, and one iteration is shown instruction by instruction.
 */
import { type FunctionCost, type StallCause, stallCauses, UserError } from "../../machine/mod.ts";
import { summarize } from "../_harness/cell.ts";
import { command, start } from "../_harness/command.ts";
import type { CellName, Experiment } from "../_harness/experiment.ts";
import { cellNames, measureCell, type Measured, placeCell, runsOf } from "../_harness/measure.ts";
import { observeCell, type Seen } from "../_harness/observe.ts";
import { createProgress } from "../_harness/progress.ts";
import { seedSettings } from "../_harness/seeds.ts";
import { textTable } from "../_harness/show.ts";
import { createSystems } from "../_harness/systems.ts";
import { checkBoard, chooseName } from "../_harness/usage.ts";
import { experiments } from "../mod.ts";

function functionsTable(functions: readonly FunctionCost[]): string {
  const causes = stallCauses.filter((cause) => functions.some((f) => f.stalls[cause] > 0));
  const rows = functions.map((f) => [
    `${f.space} ${f.name}`,
    String(f.cycles),
    String(f.instructions),
    ...causes.map((cause: StallCause) => String(f.stalls[cause])),
  ]);
  return textTable(["function", "cycles", "instructions", ...causes], rows);
}

function showIteration(title: string, iteration: Seen | undefined): string {
  if (!iteration) return `${title}: not reached`;
  const { cost, functions, trace } = iteration;
  return `${title}: ${cost.cycles} cycles, ${cost.instructions} instructions\n\n${
    functionsTable(functions)
  }\n\n${trace}`;
}

await start(command({
  name: "deno task explain",
  does:
    `Shows where the cycles of a cell go: by function and cause, for one warm iteration and for the first one, and each instruction of both.`,
  operands: { show: "TABLE", least: 1, most: 1 },
  flags: {
    board: { value: "B", help: "the cell's board" },
    system: { value: "S", help: "its system" },
    column: { value: "C", help: "its column" },
    reading: { value: "R", help: "a reading beside the primary one" },
    json: { help: "{cells, figures, summary, functions, trace, cold} on standard output" },
  },
  run({ board: onBoard, system, column, reading, json }, [table]) {
    chooseName(table, { kind: "experiment", names: experiments.map(({ id }) => id) });
    const experiment = experiments.find(({ id }) => id === table)!;
    const cited = experiment.published.some(([own]) => own === onBoard && own === "486");
    const board = cited ? "486" : checkBoard(onBoard);
    if (board === undefined || system === undefined || column === undefined) {
      throw new UserError("a cell needs --board, --system and --column");
    }
    const names = cellNames(experiment).filter((own) => own.board === board);
    const name = names.find((own) =>
      own.system === system && own.column === column &&
      (own.reading ?? experiment.reading) === (reading ?? experiment.reading)
    );
    if (!name) {
      const cells = new Set(names.map((own) => `${own.system} ${own.column}`));
      throw new UserError(
        `${table} has no cell ${board} ${system} ${column}; on ${board} it has: ${[...cells].join(", ")}`,
      );
    }
    const { blank } = placeCell(experiment, name);
    if (blank) {
      const why = blank.cited ? "cited from others, not measured" : "printed n/a: the system has no such operation";
      throw new UserError(`${table} ${board} ${system} ${column} is ${why}; there is nothing to explain`);
    }
    if (board === "486" || experiment.iteration === undefined) {
      throw new UserError(`${table} does not measure a guest's loop: there is nothing to explain`);
    }
    const { cell, seed } = measureAlone(experiment, name);
    const context = { ...name, board, reading: name.reading ?? experiment.reading, settings: seedSettings(seed) };
    const { warm, cold } = observeCell(experiment, { ...context, systems: createSystems() });
    if (json) {
      const shown = { cells: [cell], figures: [], summary: summarize([cell]) };
      console.log(
        JSON.stringify({ ...shown, functions: warm?.functions, trace: warm?.trace.split("\n"), cold }, null, 2),
      );
      return 0;
    }
    console.log(
      `${table} ${board} ${system} ${column}: ${cell.measured} ${cell.unit} (published ${cell.published}), ${cell.cycles} cycles a time
seed ${seed} is the median of ${cell.seeds}
`,
    );
    console.log(showIteration("One warm iteration", warm));
    console.log(`\n${showIteration("The first iteration", cold)}`);
    return 0;
  },
}));

/** Measures one cell in this process, and says which seed its numbers are of. */
function measureAlone(experiment: Experiment, name: CellName): Measured {
  const placed = placeCell(experiment, name);
  if (placed.blank) return { cell: placed.blank, seed: 0 };
  const progress = createProgress();
  const total = runsOf(placed.experiment, placed.name, {});
  let done = 0;
  const measured = measureCell(placed.experiment, placed.name, {
    systems: createSystems(),
    progress: (what) => progress.show(done++, total, what),
  });
  progress.clear();
  return { ...measured, cell: placed.show(measured) };
}
