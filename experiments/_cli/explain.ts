/**
 * `deno task explain`: where the cycles of a cell go. The cell's median seed is run again under observation; the measured loop is divided
 * among functions and causes, and one iteration is shown instruction by instruction.
 */
import {
  type Cost,
  createProfile,
  createTrace,
  type FunctionCost,
  type Running,
  type StallCause,
  stallCauses,
  type System,
  traceToText,
} from "../../machine/mod.ts";
import type { Cell } from "../_harness/cell.ts";
import { SEEDS } from "../_harness/measure.ts";
import { createSystems } from "../_harness/systems.ts";
import { experiments } from "../mod.ts";
import { checkBoard, nearest, parse, run, UsageError } from "./cli.ts";
import { measureCell } from "./study.ts";
import { textTable } from "./show.ts";

const HELP = `deno task explain TABLE --board B --system S --column C [--json]

Shows where the cycles of a cell go: by function and cause, for one warm iteration and for the first one, and each instruction of both.`;

/** What is seen of one iteration. */
interface Iteration {
  readonly cost: Cost;
  readonly functions: readonly FunctionCost[];
  readonly trace: string;
}

/** Iterations that pass before the warm one that is shown. */
const WARM_AFTER = 64;

/** Lets a system boot as it does, and keeps what it booted. */
function watched(system: System, keep: (running: Running) => void): System {
  return {
    id: system.id,
    boot(board, programs, options) {
      const running = system.boot(board, programs, options);
      keep(running);
      return running;
    },
  };
}

/** Observes the iteration that begins at a hit of `mark`'s address number `from` and ends at the next. */
function observeIteration(running: Running, label: string, from: number): () => Iteration | undefined {
  const { machine, symbols } = running;
  let result: Iteration | undefined;
  let observing: { profile: ReturnType<typeof createProfile>; trace: ReturnType<typeof createTrace> } | undefined;
  const mark = machine.mark({
    at: running.symbol(label),
    each: false,
    onHit: ({ count }) => {
      if (count === from) observing = { profile: createProfile(machine), trace: createTrace(machine) };
      else if (count === from + 1 && observing) {
        const { profile, trace } = observing;
        profile.stop();
        trace.stop();
        result = {
          cost: profile.total(),
          functions: profile.functions(symbols),
          trace: traceToText(trace.entries, symbols),
        };
        mark.remove();
      }
    },
  });
  return () => result;
}

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

function showIteration(title: string, iteration: Iteration | undefined): string {
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
  const label = experiment.iteration(column);
  const systems = createSystems();
  let views: { warm: () => Iteration | undefined; cold: () => Iteration | undefined } | undefined;
  const watching = watched(systems(system), (running) => {
    views = { cold: observeIteration(running, label, 1), warm: observeIteration(running, label, WARM_AFTER) };
  });
  const settings = { "layout.seed": seed, "pages.seed": seed, "tlb.seed": seed };
  experiment.run({ board, system, column, settings, systems: () => watching, quick: false, brief: false });
  const [warm, cold] = [views?.warm(), views?.cold()];
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
