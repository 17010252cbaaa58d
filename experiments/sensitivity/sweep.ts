/**
 * Runs a sweep's cells side by side. Every value is stored as soon as it is known, under a
 * fingerprint of the guests' and machine's sources, the cell and the settings: an interrupted run
 * resumes, and one new point runs one point.
 */
import { createHash } from "node:crypto";
import { boardNames, UserError } from "../../machine/mod.ts";
import { hashSources } from "../_harness/kept.ts";
import { textIfThere } from "../_harness/paths.ts";
import { type CompiledGuests, compileGuests, otherFlags } from "./guests.ts";
import {
  compiledPoints,
  type Point,
  seedPoints,
  type SweepSize,
  swept,
  type SweptCell,
  unknownPoints,
} from "./plan.ts";
import type { Answer, Request, Result } from "./point.ts";

/** A value of a point. */
export interface Value {
  readonly cell: string;
  readonly point: Point;
  /** In the unit, in fixed decimals; `FAILED` where the workload did not get through. */
  readonly value: string;
}

/** Answers of earlier runs. */
export interface KeptValues {
  get(fingerprint: string): Answer | undefined;
  put(fingerprint: string, answer: Answer): void;
}

/** Runs a cell under settings, with so many trials or all, on guests compiled with some flags. */
export type Measure = (
  settings: Readonly<Record<string, number>>,
  trials?: number,
  compiled?: string,
) => Promise<Answer>;

/**
 * Hash of the sources that decide what a point measures: not the sweep's own, nor other tables, nor
 * what shows results.
 */
export function measuringSources(): string {
  const rooms =
    "sensitivity|_\\w+(?<!_harness)|claims|event_loop|ipc_kernel|readings|tests|validation";
  const elsewhere = new RegExp(`^experiments/(${rooms})/`);
  const top = /^experiments\/[^/]+$/;
  const own = (path: string) => swept.some(({ module }) => module!.endsWith(`/${path}`));
  return hashSources((path) => !elsewhere.test(path) && (!top.test(path) || own(path)));
}

/** Answers kept in a file, a line each; a line that was cut off is none. */
export function openValues(path: string): KeptValues {
  const known = new Map<string, Answer>();
  for (const line of textIfThere(path)?.split("\n") ?? []) {
    const [, fingerprint, value, trials] = /^([0-9a-f]{32}) (\d+\.\d{6}) (\d+);$/.exec(line) ?? [];
    if (value !== undefined) known.set(fingerprint, { value, trials: Number(trials) });
  }
  return {
    get: (fingerprint) => known.get(fingerprint),
    put(fingerprint, { value, trials }) {
      known.set(fingerprint, { value, trials });
      Deno.writeTextFileSync(path, `\n${fingerprint} ${value} ${trials};\n`, { append: true });
    },
  };
}

/** The value of a point at which the workload did not get through. */
export const FAILED = "failed";
/** A mean of few trials may differ from that of all by so much. */
export const TOLERANCE = 0.001;
/** The fewest trials that are tried; then twice as many, and so on. */
const FEWEST = 8;

/**
 * The fewest trials, of a power of two, whose mean is that of all, as are those of all greater
 * numbers; undefined where that takes all.
 */
export async function fewestTrials(
  measure: Measure,
  settings: Readonly<Record<string, number>>,
): Promise<number | undefined> {
  const all = await measure(settings);
  let enough: number | undefined;
  for (let trials = FEWEST; trials < all.trials; trials *= 2) {
    const few = await measure(settings, trials);
    if (few.trials === all.trials) return undefined;
    const agrees = Math.abs(Number(few.value) / Number(all.value) - 1) <= TOLERANCE;
    enough = agrees ? enough ?? trials : undefined;
  }
  return enough;
}

/**
 * Runs one cell's points in order: seeds, then the compiler's flags and unknowns under the seed in
 * the middle, with the trials that the first seed was found to need.
 */
export async function sweepCell(
  cell: SweptCell,
  { points, seeds, compiled }: SweepSize,
  measure: Measure,
): Promise<Value[]> {
  const values: Value[] = [];
  const drawn = seedPoints(seeds);
  const trials = await fewestTrials(measure, drawn[0].settings);
  const run = async (point: Point, settings: Readonly<Record<string, number>>) => {
    const measured = async () => {
      try {
        return (await measure(settings, trials, point.compiled)).value;
      } catch (error) {
        // A workload may not get through at one point; without the base there is no range.
        if (!(error instanceof UserError) || point.id === "base") throw error;
        console.error(`${cell.key}, ${point.id}: ${error.message.split("\n")[0]}`);
        return FAILED;
      }
    };
    values.push({ cell: cell.key, point, value: await measured() });
  };
  for (const point of drawn) await run(point, point.settings);
  const order = values.filter(({ value }) => value !== FAILED).sort((a, b) =>
    Number(a.value) - Number(b.value)
  );
  const middle = order[order.length >> 1].point.settings;
  for (const point of [...unknownPoints(cell.name.board, points), ...compiledPoints(compiled)]) {
    await run(point, { ...middle, ...point.settings });
  }
  return values;
}

/** What runs of cells are kept in, told, and known by. */
export interface Runs {
  readonly kept: KeptValues;
  /** Hash of the sources. */
  readonly sources: string;
  readonly progress?: (done: number, total: number, what: string) => void;
  /** How many runs are expected. */
  readonly total: number;
  /** The compiler's version, where guests are compiled with other flags. */
  readonly compiler?: string;
}

/** A sweep's cells with all their points. */
export function sweep(
  cells: readonly SweptCell[],
  size: SweepSize,
  runs: Omit<Runs, "total" | "compiler">,
): Promise<{ readonly values: Value[]; readonly ran: number; readonly asked: number }> {
  const total = cells.reduce(
    (sum, { name }) =>
      sum + size.seeds + unknownPoints(name.board, size.points).length +
      compiledPoints(size.compiled).length,
    0,
  );
  return runCells(
    cells,
    (cell, measure) => sweepCell(cell, size, measure),
    { ...runs, total, compiler: size.compiler },
  );
}

/**
 * Runs cells, as many at once as the host has processors, each by what `each` asks of it;
 * `progress` is told of every point that was run.
 */
export async function runCells<Of>(
  cells: readonly SweptCell[],
  each: (cell: SweptCell, measure: Measure) => Promise<readonly Of[]>,
  { kept, sources, progress, total, compiler }: Runs,
): Promise<{ readonly values: Of[]; readonly ran: number; readonly asked: number }> {
  // Cells of one board have the same settings, whose engines are made once.
  const waiting = cells.toSorted((a, b) =>
    boardNames.indexOf(a.name.board) - boardNames.indexOf(b.name.board)
  );
  const found = new Map<string, readonly Of[]>();
  const compiledGuests = new Map<string, Promise<CompiledGuests>>();
  const guests = (name: string) => {
    const made = compiledGuests.get(name) ?? compileGuests(name);
    compiledGuests.set(name, made);
    return made;
  };
  let done = 0, ran = 0;
  const lanes = Array.from(
    { length: Math.min(navigator.hardwareConcurrency, cells.length) },
    async () => {
      const askers = new Map<string, ReturnType<typeof createAsker>>();
      const asker = async (compiled = "") => {
        const known = askers.get(compiled);
        if (known !== undefined) return known;
        const made = createAsker(compiled === "" ? PROJECT : (await guests(compiled)).root);
        askers.set(compiled, made);
        return made;
      };
      try {
        for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
          const { key, experiment: { id, module }, name } = cell;
          found.set(
            key,
            await each(cell, async (settings, trials, compiled) => {
              progress?.(
                Math.min(done++, total),
                total,
                `${id} ${name.board} ${name.system} ${name.column}`,
              );
              const fingerprint = createHash("sha256")
                .update(JSON.stringify([
                  sources,
                  key,
                  Object.entries(settings).sort(),
                  trials,
                  ...compiled === undefined ? [] : [compiler, ...otherFlags[compiled]],
                ]))
                .digest("hex")
                .slice(0, 32);
              const known = kept.get(fingerprint);
              if (known !== undefined) return known;
              const { ask } = await asker(compiled);
              const answer = await ask({ module: module!, table: id, name, settings, trials });
              ran++;
              kept.put(fingerprint, answer);
              return answer;
            }),
          );
        }
      } finally {
        for (const { end } of askers.values()) end();
      }
    },
  );
  try {
    await Promise.all(lanes);
  } finally {
    for (const made of compiledGuests.values()) await made.then(({ remove }) => remove(), () => {});
  }
  return { values: cells.flatMap(({ key }) => found.get(key)!), ran, asked: done };
}

/** URL of the project's root. */
const PROJECT = new URL("../../", import.meta.url).href;

/** A worker of the sources under `root` that answers one request at a time. */
function createAsker(root: string) {
  const worker = new Worker(new URL("experiments/sensitivity/worker.ts", root), {
    type: "module",
  });
  return {
    ask: ({ module, ...request }: Request) =>
      new Promise<Answer>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Result>) =>
          data.kind === "failed" ? reject(UserError.unpack(data.error)) : resolve(data.answer);
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message));
        };
        worker.postMessage({ ...request, module: module.replace(PROJECT, root) });
      }),
    end: () => worker.terminate(),
  };
}
