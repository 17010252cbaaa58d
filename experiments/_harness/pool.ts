/**
 * Measures the cells of many experiments side by side, on as many workers as the host has
 * processors. Results are in the order of the tables, whichever worker measured them; what the
 * paper prints twice is measured once.
 */
import { type BoardName, type Engine, Memories, UserError } from "../../machine/mod.ts";
import type { Cell } from "./cell.ts";
import type { Experiment } from "./experiment.ts";
import type { Job, JobResult } from "./job.ts";
import {
  cellNames,
  measureCell,
  type Measured,
  placeCell,
  type Placed,
  runsOf,
} from "./measure.ts";
import { checkExperiments } from "./malformed.ts";
import { createSystems } from "./systems.ts";

/** What a run of many experiments is given. */
export interface PoolOptions {
  /** Only this board. */
  readonly board?: BoardName;
  /** Settings that differ; a seed named here is not varied. */
  readonly settings?: Readonly<Record<string, number>>;
  /** One seed, first readings and short loops. */
  readonly quick?: boolean;
  /** What executes the guests' instructions. */
  readonly engine?: Engine;
  /** Told before every run of a guest: how many are over at least. */
  readonly progress?: (done: number, total: number, what: string) => void;
  /** Told of every experiment of which the last cell has been measured. */
  readonly finished?: (table: string) => void;
  /** Cells measured before, by key; told of every new one. */
  readonly kept?: Kept;
  /** Called when a measurement begins; what it returns, when it ends. */
  readonly timing?: () => (table: string) => void;
}

/**
 * Where finished measurements are kept, so that a run that was interrupted goes on where it stood.
 */
export interface Kept {
  /** A measurement of the key, if there is one. */
  get(key: string): Measured | undefined;
  /** Keeps one. */
  put(key: string, measured: Measured): void;
}

/**
 * Measures experiments; the cells of each, in the order given. An error of a guest or of a setting
 * ends all. An experiment without `module` is measured in this process, others by workers.
 *
 * ```ts
 * import { experiments, reproduce } from "../../mod.ts";
 *
 * const table06 = experiments.filter(({ id }) => id === "table06");
 * const [cells] = await reproduce(table06, { board: "dec2100", quick: true });
 * console.assert(cells[0].unit === "us");
 * ```
 */
export async function reproduce(
  experiments: readonly Experiment[],
  options: PoolOptions,
): Promise<Cell[][]> {
  const { board, settings = {}, quick = false, engine, kept, progress, finished, timing } = options;
  if (inWorker()) {
    throw new UserError(
      "a worker loads the module of its experiment, and must not measure by that: put what calls " +
        "reproduce behind if (import.meta.main)",
    );
  }
  checkExperiments(experiments);
  // A quick run is of the first readings.
  const tables = experiments.map((experiment) =>
    cellNames(experiment, board).filter(({ reading }) => !quick || reading === undefined)
      .map((name) => placeCell(experiment, name))
  );
  const known = new Map<string, Measured>();
  const open = new Map<string, Placed>();
  for (const placed of tables.flat().filter(({ blank }) => blank === undefined)) {
    const found = kept?.get(placed.key);
    if (found) known.set(placed.key, found);
    else open.set(placed.key, placed);
  }
  const total = [...open.values()].reduce(
    (sum, { experiment, name }) => sum + runsOf(experiment, name, options),
    0,
  );
  const jobs = [...open].flatMap(([key, { experiment: { id, module }, name }]) =>
    module === undefined ? [] : [{ key, job: { module, table: id, name, settings, quick, engine } }]
  );
  // A run is over when its worker begins the next one: of those begun, so many may not be.
  const atOnce = Math.min(navigator.hardwareConcurrency, Math.max(1, jobs.length));
  let begun = 0;
  const report = (what: string) =>
    progress?.(Math.min(Math.max(0, ++begun - atOnce), total), total, what);
  const cells = Map.groupBy(open.values(), ({ experiment }) => experiment.id);
  const keep = (key: string, measured: Measured) => {
    known.set(key, measured);
    kept?.put(key, measured);
    const { id } = open.get(key)!.experiment;
    if (cells.get(id)!.every((placed) => known.has(placed.key))) finished?.(id);
  };
  await runJobs(jobs, { report, keep, timing, atOnce });
  const memories = new Memories(), systems = createSystems(engine, memories);
  for (const [key, { experiment, name }] of open) {
    if (experiment.module !== undefined) continue;
    keep(
      key,
      measureCell(experiment, name, { systems, memories, settings, quick, progress: report }),
    );
  }
  return tables.map((cells) => cells.map(({ key, blank, show }) => blank ?? show(known.get(key)!)));
}

const WORKER = "measures cells";

/** Whether this is one of the workers, in which an experiment's module is loaded again. */
export function inWorker(): boolean {
  return (globalThis as { readonly name?: string }).name === WORKER;
}

interface KeyedJob {
  readonly key: string;
  readonly job: Job;
}

/** Gives jobs to workers, the next one to the first that is free. */
async function runJobs(
  jobs: readonly KeyedJob[],
  { report, keep, timing, atOnce }: Pick<PoolOptions, "timing"> & {
    report(what: string): void;
    keep(key: string, measured: Measured): void;
    readonly atOnce: number;
  },
): Promise<void> {
  const waiting = [...jobs];
  const workers = Array.from(
    { length: Math.min(atOnce, jobs.length) },
    () => new Worker(import.meta.resolve("./worker.ts"), { type: "module", name: WORKER }),
  );
  const all = workers.map((worker) =>
    new Promise<void>((resolve, reject) => {
      let current: KeyedJob | undefined;
      let ended: ((table: string) => void) | undefined;
      const next = () => {
        ended = timing?.();
        current = waiting.shift();
        if (current === undefined) resolve();
        else worker.postMessage(current.job);
      };
      worker.onmessage = ({ data }: MessageEvent<JobResult>) => {
        if (data.kind === "progress") return report(data.what);
        if (data.kind === "failed") return reject(UserError.unpack(data.error));
        ended?.(current!.job.table);
        try {
          keep(current!.key, data.measured);
        } catch (error) {
          return reject(error);
        }
        next();
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
      next();
    })
  );
  try {
    await Promise.all(all);
  } finally {
    for (const worker of workers) worker.terminate();
  }
}
