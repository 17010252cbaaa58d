/**
 * Measures the cells of many experiments side by side, on as many workers as the host has processors. What comes back is in the order of
 * the tables, whoever measured it; what the paper prints twice is measured once.
 */
import { UserError } from "../../machine/mod.ts";
import type { Cell } from "./cell.ts";
import type { CellName, Experiment } from "./experiment.ts";
import { MeasurementError } from "./run_to_halt.ts";
import { cellNames, measureCell, type Measured, type MeasureOptions, seedsOf } from "./measure.ts";
import type { Answer, Question } from "./question.ts";

/** What a run of many experiments is given. */
export type PoolOptions = Pick<MeasureOptions, "board" | "settings" | "quick" | "progress">;

const keyOf = (table: string, { board, system, column }: CellName) => [table, board, system, column].join(" ");

/**
 * Measures experiments; the cells of each, in the order given. An error of a guest or of a setting ends all.
 *
 * ```ts
 * import { experiments, reproduce } from "../../mod.ts";
 *
 * const table06 = experiments.filter(({ id }) => id === "table06");
 * const [cells] = await reproduce(table06, { board: "dec2100", quick: true });
 * console.assert(cells[0].unit === "us");
 * ```
 */
export async function measureAll(
  experiments: readonly Experiment[],
  { board: only, settings = {}, quick = false, progress }: PoolOptions,
): Promise<Cell[][]> {
  const wanted = experiments.map((experiment) => ({
    experiment,
    names: cellNames(experiment).filter(({ board }) => only === undefined || board === only),
  }));
  const jobs = new Map<string, { readonly question: Question; readonly seeds: number }>();
  for (const { experiment, names } of wanted) {
    for (const own of names) {
      const { experiment: { id: table }, experiment: base, name } = experiment.sameAs?.(own) ??
        { experiment, name: own };
      jobs.set(keyOf(table, name), { question: { table, name, settings, quick }, seeds: seedsOf(base, { quick }) });
    }
  }
  const runs = [...jobs.values()].reduce((sum, { seeds }) => sum + seeds, 0);
  let done = 0;
  const known = await askAll([...jobs.values()].map(({ question }) => question), (what) => {
    progress?.(Math.min(done++, runs), runs, what);
  });
  const systems = () => {
    throw new MeasurementError("a cell was left out");
  };
  return wanted.map(({ experiment, names }) =>
    names.map((name) => measureCell(experiment, name, { systems, settings, quick, known }).cell)
  );
}

/** Puts questions to workers, the next one to whoever is free, and collects the answers by cell. */
function askAll(questions: readonly Question[], progress: (what: string) => void): Promise<Map<string, Measured>> {
  const known = new Map<string, Measured>();
  const waiting = [...questions];
  const workers = Array.from(
    { length: Math.min(navigator.hardwareConcurrency, questions.length) },
    () => new Worker(import.meta.resolve("./worker.ts"), { type: "module" }),
  );
  const all = workers.map((worker) =>
    new Promise<void>((resolve, reject) => {
      let asked: Question | undefined;
      const next = () => {
        asked = waiting.shift();
        if (asked === undefined) resolve();
        else worker.postMessage(asked);
      };
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === "progress") return progress(data.what);
        if (data.kind === "failed") return reject(UserError.unpack(data.error));
        known.set(keyOf(asked!.table, asked!.name), data.measured);
        next();
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
      next();
    })
  );
  return Promise.all(all).then(() => known).finally(() => workers.forEach((worker) => worker.terminate()));
}
