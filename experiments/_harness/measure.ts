/**
 * Turns an experiment into cells: every published cell (and every column of ours without one) is run under 21 seeds of layout, page
 * placement and Random, and becomes the median of them with the range beside it.
 */
import type { BoardName } from "../../machine/mod.ts";
import { type Cell, ratioOf, round, verdictOf } from "./cell.ts";
import type { CellName, Experiment, Measurement, PublishedCell, Systems } from "./experiment.ts";

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
  /** Cells measured before, by name: what the paper prints twice is measured once. */
  readonly known?: Map<string, Measured>;
  /** Told before every run of a guest. */
  readonly progress?: (done: number, total: number, what: string) => void;
}

/** A cell with the seed whose numbers it shows, the median. */
export interface Measured {
  /** The cell. */
  readonly cell: Cell;
  /** The seed. */
  readonly seed: number;
}

/** Most that a brief measurement may differ from one in full. */
const BRIEF_TOLERANCE = 0.001;

/** Measures an experiment's cells, in the order of its table. */
export function measure(experiment: Experiment, options: MeasureOptions): Cell[] {
  const { board: only, progress } = options;
  const wanted = cellNames(experiment).filter(({ board }) => only === undefined || board === only);
  const seeds = seedsOf(experiment, options);
  let done = 0;
  const report = (_: number, __: number, what: string) => progress?.(done++, wanted.length * seeds, what);
  return wanted.map((name) => measureCell(experiment, name, { ...options, progress: report }).cell);
}

/** Measures one cell, or shows one that is known under another name. */
export function measureCell(experiment: Experiment, name: CellName, options: MeasureOptions): Measured {
  const { known = new Map<string, Measured>() } = options;
  const place = placeOf(experiment, name);
  const key = [place.table, place.board, place.system, place.column].join(" ");
  const found = known.get(key);
  if (found) return found;
  const same = experiment.sameAs?.(name);
  const measured = same
    ? shownAs(place, measureCell(same.experiment, same.name, { ...options, known }))
    : measureNew(experiment, place, options);
  known.set(key, measured);
  return measured;
}

/** The same measurement in another table's place. */
function shownAs({ table, system, column, published }: Place, { cell, seed }: Measured): Measured {
  const { measured } = cell;
  const ratio = ratioOf(published, measured);
  return { cell: { ...cell, table, system, column, published, ratio, verdict: verdictOf(published, measured) }, seed };
}

function placeOf(experiment: Experiment, { board, system, column }: CellName): Place & { printed: PublishedCell } {
  const row = experiment.published.find(([b, s]) => b === board && s === system)!;
  const printed = row[2 + experiment.columns.indexOf(column)] as PublishedCell;
  const published = printed === "ours" ? "" : printed === "n/a, ours" ? "n/a" : printed;
  return { table: experiment.id, board, system, column, unit: unitOf(experiment, column, board), published, printed };
}

function measureNew(
  experiment: Experiment,
  { printed, ...place }: Place & { printed: PublishedCell },
  { systems, settings = {}, quick = false, progress }: MeasureOptions,
): Measured {
  const { board, system, column } = place;
  if (experiment.cited?.some((name) => name === system || name === column)) {
    return { cell: citedCell(place, experiment), seed: 0 };
  }
  if (printed === "n/a") return { cell: absentCell(place, experiment), seed: 0 };
  const seeds = seedsOf(experiment, { quick });
  const runSeed = (seed: number, brief: boolean): Run => {
    progress?.(seed, seeds, `${experiment.id} ${board} ${system} ${column}`);
    const drawn = Object.fromEntries(SEED_SETTINGS.map((name) => [name, seed]));
    const measurement = experiment.run({
      board: board as BoardName,
      system,
      column,
      settings: { ...drawn, ...settings },
      systems,
      quick,
      brief,
    });
    return { seed, measurement };
  };
  const all = (brief: boolean) => Array.from({ length: seeds }, (_, seed) => runSeed(seed, brief)).sort(byValue);
  const runs = all(experiment.brief ?? false);
  const middle = runs.length >> 1;
  if (!experiment.brief) return cellOf(place, runs, experiment.reading);
  const full = runSeed(runs[middle].seed, false);
  const off = Math.abs(full.measurement.value / runs[middle].measurement.value - 1);
  return cellOf(place, off <= BRIEF_TOLERANCE ? runs.with(middle, full) : all(false), experiment.reading);
}

function byValue(a: Run, b: Run): number {
  return a.measurement.value - b.measurement.value;
}

/** The cells that a table has, printed "n/a" included. */
export function cellNames({ published, columns }: Experiment): CellName[] {
  return published.flatMap(([board, system, ...values]) =>
    columns.filter((_, i) => values[i] !== "").map((column) => ({ board, system, column }))
  );
}

function unitOf({ unit }: Experiment, column: string, board: string): string {
  return typeof unit === "string" ? unit : unit(column, board);
}

/** Seeds of a run. */
export function seedsOf(experiment: Experiment, { quick = false }: Pick<MeasureOptions, "quick">): number {
  return experiment.oneSeed ? 1 : quick ? 3 : SEEDS;
}

interface Run {
  readonly seed: number;
  readonly measurement: Measurement;
}

type Place = Pick<Cell, "table" | "board" | "system" | "column" | "unit" | "published">;

/** The cell of runs in the order of their values. */
function cellOf(place: Place, ordered: readonly Run[], reading: string): Measured {
  const { seed, measurement } = ordered[ordered.length >> 1];
  const { value, fingerprint, note = "", stalls, splits = {}, trials, ...counts } = measurement;
  const rounded = (parts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(parts).map(([name, count]) => [name, round(count, 3)]));
  const measured = round(value, 4);
  const values = ordered.map((run) => run.measurement.value);
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
    seeds: ordered.length,
    range: [round(Math.min(...values), 4), round(Math.max(...values), 4)],
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
