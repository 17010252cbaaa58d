/**
 * The way from a command line to results on disk, shared by `reproduce` and by an experiment run alone: choose experiments, measure, write
 * CSV and index. Only a default run of everything a file holds may write the committed results.
 */
import type { BoardName } from "../../machine/mod.ts";
import type { Cell } from "../_harness/cell.ts";
import { cellsToCsv, writeWhole } from "../_harness/csv.ts";
import type { Experiment } from "../_harness/experiment.ts";
import { measure, measureCell as measureOne, parseOverrides } from "../_harness/measure.ts";
import { createSystems } from "../_harness/systems.ts";
import { checkBoard, projectRoot, UsageError, userPath } from "./cli.ts";
import { createProgress } from "./progress.ts";

/** What a user asked of a run. */
export interface StudyOptions {
  readonly board?: string;
  readonly quick: boolean;
  readonly out?: string;
  readonly set: readonly string[];
  readonly engine?: string;
}

/** What a run gave, and where it went. */
export interface Study {
  readonly cells: readonly Cell[];
  /** Directory of the CSV files. */
  readonly results: string;
  /** Directory for what is drawn from them. */
  readonly figures: string;
}

const ENGINES = ["interpreter", "compiler", "auto"];

/** Runs experiments and writes one CSV file each. */
export function runStudy(experiments: readonly Experiment[], options: StudyOptions): Study {
  const board = checkBoard(options.board);
  if (options.engine !== undefined && !ENGINES.includes(options.engine)) {
    throw new UsageError(`unknown engine "${options.engine}"; engines are ${ENGINES.join(", ")}`);
  }
  if (options.engine === "compiler") throw new UsageError("the compiler does not exist yet; use --engine interpreter");
  const settings = parseOverrides(options.set);
  const standard = !options.quick && options.set.length === 0 && board === undefined;
  const { results, figures } = places(options.out, standard);
  const systems = createSystems();
  const progress = createProgress();
  const cells: Cell[] = [];
  const files: { path: string; text: string }[] = [];
  for (const experiment of experiments) {
    const quick = options.quick;
    const own = measure(experiment, { systems, board, settings, quick, progress: progress.show });
    cells.push(...own);
    files.push({ path: `${results}/${experiment.id}.csv`, text: cellsToCsv(own) });
  }
  progress.clear();
  for (const { path, text } of files) writeWhole(path, text);
  return { cells, results, figures };
}

/** What drawing needs to know beside the cells: the order and the words of every table. */
export function indexJson(experiments: readonly Experiment[]): string {
  const tables = experiments.map(({ id, title, cite, unit, columns, published, reading, cited = [] }) => ({
    id,
    title,
    cite,
    unit,
    reading,
    cited,
    columns,
    rows: published.map(([board, system]) => ({ board, system })),
  }));
  return JSON.stringify({ tables }, null, 2) + "\n";
}

function places(out: string | undefined, standard: boolean): { results: string; figures: string } {
  const root = projectRoot();
  if (out !== undefined) return { results: userPath(out), figures: userPath(out) };
  return standard
    ? { results: `${root}/results`, figures: `${root}/paper-figures` }
    : { results: `${root}/out`, figures: `${root}/out` };
}

/** Measures one cell of an experiment, and says which seed its numbers are of. */
export function measureCell(
  experiment: Experiment,
  { board, system, column }: { board: BoardName; system: string; column: string },
): { cell: Cell; seed: number } {
  const progress = createProgress();
  const result = measureOne(experiment, { board, system, column }, {
    systems: createSystems(),
    progress: progress.show,
  });
  progress.clear();
  return result;
}
