/**
 * Turns an experiment into cells: every published cell (and every column of ours without one) is run under 21 seeds of layout, page
 * placement and Random, and becomes the median of them with the range beside it.
 */
import { type BoardName, parseSetting } from "../../machine/mod.ts";
import { type Cell, ratioOf, round, verdictOf } from "./cell.ts";
import type { Experiment, Measurement, Systems } from "./experiment.ts";

/** Seeds of a full run. */
export const SEEDS = 21;
/** Settings that a seed draws, unless they are set. */
export const SEED_SETTINGS: readonly string[] = ["layout.seed", "pages.seed", "tlb.seed"];

/** What a run of experiments is given. */
export interface MeasureOptions {
  /** The systems by name. */
  readonly systems: Systems;
  /** Only this board. */
  readonly board?: BoardName;
  /** Settings that differ; a seed named here is not varied. */
  readonly settings?: Readonly<Record<string, number>>;
  /** Three seeds and short loops. */
  readonly quick?: boolean;
  /** Told before every run of a guest. */
  readonly progress?: (done: number, total: number, what: string) => void;
}

/** A cell's place in its table. */
export interface CellName {
  /** Board, or the machine of a cited number. */
  readonly board: BoardName | "486";
  /** System. */
  readonly system: string;
  /** Column. */
  readonly column: string;
}

/** Measures an experiment's cells, in the order of its table. */
export function measure(experiment: Experiment, options: MeasureOptions): Cell[] {
  const { board: only, progress } = options;
  const wanted = cellNames(experiment).filter(({ board }) => only === undefined || board === only);
  const seeds = seedsOf(experiment, options);
  let done = 0;
  const report = (_: number, __: number, what: string) => progress?.(done++, wanted.length * seeds, what);
  return wanted.map((name) => measureCell(experiment, name, { ...options, progress: report }).cell);
}

/** Measures one cell; `seed` is the one whose numbers the cell shows, the median. */
export function measureCell(
  experiment: Experiment,
  { board, system, column }: CellName,
  { systems, settings = {}, quick = false, progress }: MeasureOptions,
): { cell: Cell; seed: number } {
  const row = experiment.published.find(([b, s]) => b === board && s === system)!;
  const published = row[2 + experiment.columns.indexOf(column)] as Cell["published"];
  const place = { table: experiment.id, board, system, column, unit: unitOf(experiment, column, board), published };
  if (experiment.cited?.some((name) => name === system || name === column)) {
    return { cell: citedCell(place, experiment), seed: 0 };
  }
  if (published === "n/a") return { cell: absentCell(place, experiment), seed: 0 };
  const seeds = seedsOf(experiment, { systems, quick });
  const runs: Run[] = [];
  for (let seed = 0; seed < seeds; seed++) {
    progress?.(seed, seeds, `${experiment.id} ${board} ${system} ${column}`);
    const drawn = Object.fromEntries(SEED_SETTINGS.map((name) => [name, seed]));
    const measurement = experiment.run({
      board: board as BoardName,
      system,
      column,
      settings: { ...drawn, ...settings },
      systems,
      quick,
    });
    runs.push({ seed, measurement });
  }
  return cellOf(place, runs, experiment.reading);
}

/** The cells that a table has, printed "n/a" included. */
function cellNames({ published, columns }: Experiment): CellName[] {
  return published.flatMap(([board, system, ...values]) =>
    columns.filter((_, i) => values[i] !== "").map((column) => ({ board, system, column }))
  );
}

function unitOf({ unit }: Experiment, column: string, board: string): string {
  return typeof unit === "string" ? unit : unit(column, board);
}

function seedsOf(experiment: Experiment, { quick = false }: MeasureOptions): number {
  return experiment.oneSeed ? 1 : quick ? 3 : SEEDS;
}

interface Run {
  readonly seed: number;
  readonly measurement: Measurement;
}

type Place = Pick<Cell, "table" | "board" | "system" | "column" | "unit" | "published">;

function cellOf(place: Place, runs: readonly Run[], reading: string): { cell: Cell; seed: number } {
  const ordered = [...runs].sort((a, b) => a.measurement.value - b.measurement.value);
  const { seed, measurement } = ordered[ordered.length >> 1];
  const { value, fingerprint, note = "", stalls, splits = {}, trials, ...counts } = measurement;
  const rounded = (parts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(parts).map(([name, count]) => [name, round(count, 3)]));
  const measured = round(value, 4);
  const cell: Cell = {
    ...place,
    measured,
    ratio: ratioOf(place.published, measured),
    verdict: verdictOf(place.published, measured),
    cited: false,
    reading,
    ...rounded(counts as unknown as Record<string, number>) as unknown as typeof counts,
    stalls: rounded(stalls) as Cell["stalls"],
    splits: rounded(splits),
    trials,
    seeds: runs.length,
    range: [round(ordered[0].measurement.value, 4), round(ordered[ordered.length - 1].measurement.value, 4)],
    fingerprint,
    note,
  };
  return { cell, seed };
}

/** A number of others, which stands in the paper's column alone. */
function citedCell(place: Place, { reading }: Experiment): Cell {
  return { ...unmeasured(place, reading), verdict: "cited", cited: true, note: "as the paper cites it" };
}

/** An operation that the system does not have, as the paper prints it. */
function absentCell(place: Place, { reading }: Experiment): Cell {
  return { ...unmeasured(place, reading), note: "the system has no such operation" };
}

function unmeasured(place: Place, reading: string): Cell {
  return {
    ...place,
    measured: "n/a",
    ratio: "",
    verdict: "not-measured",
    cited: false,
    reading,
    cycles: 0,
    instructions: 0,
    cold_cycles: 0,
    minimum_cycles: 0,
    median_cycles: 0,
    trials: 0,
    seeds: 0,
    stalls: { icache: 0, dcache: 0, uncached: 0, writebuffer: 0, interlock: 0, refresh: 0, exception: 0 },
    splits: {},
    range: [0, 0],
    fingerprint: "",
    note: "",
  };
}

/** Reads `--set NAME=VALUE` arguments. */
export function parseOverrides(texts: readonly string[]): Record<string, number> {
  return Object.fromEntries(texts.map(parseSetting));
}
