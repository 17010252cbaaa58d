/**
 * `deno task explain`: where the cycles of a cell go. The cell's median seed is run again under observation; the measured loop is divided
 * among functions and causes, and one iteration is shown instruction by instruction.
 */
import { type FunctionCost, type StallCause, stallCauses } from "../../machine/mod.ts";
import type { Cell } from "../_harness/cell.ts";
import { SEEDS } from "../_harness/measure.ts";
import { observeCell, type Seen } from "../_harness/observe.ts";
import { createSystems } from "../_harness/systems.ts";
import { experiments } from "../mod.ts";
import { checkBoard, nearest, parse, run, UsageError } from "./cli.ts";
import { measureCell } from "./study.ts";
import { textTable } from "./show.ts";

const HELP = `deno task explain TABLE --board B --system S --column C [--json]

Shows where the cycles of a cell go: by function and cause, for one warm iteration and for the first one, and each instruction of both.`;

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

await run((args) => {
  const options = parse(args, { boolean: ["json"], string: ["board", "system", "column"] });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const [table] = options._;
  if (options._.length !== 1) throw new UsageError("name one table, e.g. table04; see --help");
  const experiment = experiments.find((e) => e.id === table);
  if (!experiment) {
    throw new UsageError(
      `no experiment is called "${table}"; did you mean ${nearest(table, experiments.map((e) => e.id))}?`,
    );
  }
  const { system, column } = options;
  const board = checkBoard(options.board);
  if (board === undefined || system === undefined || column === undefined) {
    throw new UsageError("a cell needs --board, --system and --column");
  }
  const known = experiment.published.some(([b, s, ...cells]) =>
    b === board && s === system && cells[experiment.columns.indexOf(column)] !== ""
  );
  if (!experiment.columns.includes(column) || !known) {
    const cells = experiment.published.filter(([b]) => b === board).flatMap(([, s, ...values]) =>
      experiment.columns.filter((_, i) => values[i] !== "").map((c) => `${s} ${c}`)
    );
    throw new UsageError(`${table} has no cell ${board} ${system} ${column}; on ${board} it has: ${cells.join(", ")}`);
  }
  if (experiment.iteration === undefined) {
    throw new UsageError(`${table} does not measure a guest's loop: there is nothing to explain`);
  }
  const { cell, seed } = measureCell(experiment, { board, system, column });
  const systems = createSystems();
  const settings = { "layout.seed": seed, "pages.seed": seed, "tlb.seed": seed };
  const { warm, cold } = observeCell(experiment, { board, system, column, settings, systems });
  if (options.json) {
    const cells: Cell[] = [cell];
    console.log(
      JSON.stringify(
        { cells, figures: [], summary: {}, functions: warm?.functions, trace: warm?.trace.split("\n"), cold },
        null,
        2,
      ),
    );
    return 0;
  }
  console.log(
    `${table} ${board} ${system} ${column}: ${cell.measured} ${cell.unit} (published ${cell.published}), ${cell.cycles} cycles a time
seed ${seed} is the median of ${SEEDS}
`,
  );
  console.log(showIteration("One warm iteration", warm));
  console.log(`\n${showIteration("The first iteration, caches cold", cold)}`);
  return 0;
});
