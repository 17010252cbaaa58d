/**
 * Turns a cell's name into a cell: its experiment is run under 21 seeds of layout, page placement
 * and Random, and the median of them becomes the cell, with every seed's value and the range beside
 * it. Where a board's settings carry unknowns, the median seed is run under each of these.
 */
import { type BoardName, type Memories, unknowns } from "../../machine/mod.ts";
import { type Cell, cellKey, ratioOf, round, verdictOf } from "./cell.ts";
import type { CellName, Experiment, Measurement, PublishedCell, Systems } from "./experiment.ts";
import { demand } from "./on_demand.ts";
import { MeasurementError } from "./run_to_halt.ts";
import { SEEDS, seedSettings } from "./seeds.ts";

/** How cells are measured. */
export interface MeasureOptions {
  /** The systems by name. */
  readonly systems: Systems;
  /** Where their machines' memory comes from; a machine is over when its run is. */
  readonly memories?: Memories;
  /** Settings that differ; a seed named here is not varied. */
  readonly settings?: Readonly<Record<string, number>>;
  /** One seed and short loops. */
  readonly quick?: boolean;
  /** All seeds with the few trials of `Experiment.sampled`, where it has them, and no long loop. */
  readonly sampledOnly?: boolean;
  /** Told before every run of a guest. */
  readonly progress?: (what: string) => void;
}

/** A cell with the seed whose numbers it shows, the median. */
export interface Measured {
  /** The cell. */
  readonly cell: Cell;
  /** The seed. */
  readonly seed: number;
}

/** Trials of a quick run, where an experiment can do with fewer of a loop. */
const QUICK_TRIALS = 16;

/** Most that a measurement of few trials may differ from one in full. */
export const SAMPLED_TOLERANCE = 0.001;

/** The cells that a table has, printed "n/a" and readings of equal rank included. */
export function cellNames(experiment: Experiment, board?: BoardName): CellName[] {
  const { published, columns, beside = () => [] } = experiment;
  return published.filter(([own]) => board === undefined || own === board).flatMap((
    [board, system, ...values],
  ) =>
    columns.filter((_, i) => values[i] !== "").flatMap((column) => {
      const name = { board, system, column };
      return [name, ...beside(name).map((reading) => ({ ...name, reading }))];
    })
  );
}

/** Where a cell stands, and where it is measured: elsewhere when the paper prints it twice. */
export interface Placed {
  /** Key of the measurement. */
  readonly key: string;
  /** The experiment that measures it. */
  readonly experiment: Experiment;
  /** Its name there. */
  readonly name: CellName;
  /** The cell in this table that a measurement becomes. */
  show(measured: Measured): Cell;
  /** The cell, where nothing is to be measured. */
  readonly blank?: Cell;
}

/** Resolves a cell's name, once: what is shown where, and what is to be measured for it. */
export function placeCell(experiment: Experiment, name: CellName): Placed {
  const shown = placeOf(experiment, name);
  const same = experiment.sameAs?.(name) ?? { experiment, name };
  const blank = blankCell(experiment, name);
  const key = cellKey({ table: same.experiment.id, ...same.name });
  return {
    key,
    experiment: same.experiment,
    name: same.name,
    blank,
    show: ({ cell }) => shownAs(shown, cell),
  };
}

type CellHeading = Pick<
  Cell,
  "table" | "board" | "system" | "column" | "unit" | "published" | "reading"
>;

/** The same measurement in another table's place. */
function shownAs({ table, system, column, published }: CellHeading, cell: Cell): Cell {
  const { measured } = cell;
  return {
    ...cell,
    table,
    system,
    column,
    published,
    ratio: ratioOf(published, measured),
    verdict: verdictOf(published, measured),
  };
}

function printedCell(experiment: Experiment, { board, system, column }: CellName): PublishedCell {
  const row = experiment.published.find(([b, s]) => b === board && s === system)!;
  return row[2 + experiment.columns.indexOf(column)] as PublishedCell;
}

function placeOf(experiment: Experiment, name: CellName): CellHeading {
  const { board, system, column, reading = experiment.reading } = name;
  const printed = printedCell(experiment, name);
  const published = printed === "ours" ? "" : printed === "n/a, ours" ? "n/a" : printed;
  const unit = typeof experiment.unit === "string"
    ? experiment.unit
    : experiment.unit(column, board);
  return { table: experiment.id, board, system, column, unit, published, reading };
}

/**
 * A number of others, or an operation that the system does not have, as the paper prints it;
 * undefined for what is measured.
 */
function blankCell(experiment: Experiment, name: CellName): Cell | undefined {
  const place = placeOf(experiment, name);
  if (experiment.cited?.some((cited) => cited === name.system || cited === name.column)) {
    return { ...unmeasured(place), verdict: "cited", cited: true, note: "as the paper cites it" };
  }
  return printedCell(experiment, name) === "n/a"
    ? { ...unmeasured(place), note: "the system has no such operation" }
    : undefined;
}

/** Runs of a guest that a cell takes, for progress. */
export function runsOf(
  experiment: Experiment,
  { board }: CellName,
  options: Pick<MeasureOptions, "quick" | "settings">,
): number {
  return seedsOf(experiment, options) + variantsOf(experiment, board, options).length;
}

/** Seeds of a run; one where it must be quick, or where they cannot matter. */
export function seedsOf(
  experiment: Experiment,
  { quick = false }: Pick<MeasureOptions, "quick">,
): number {
  return experiment.oneSeed || quick ? 1 : experiment.seeds ?? SEEDS;
}

/**
 * What is not known of a board, as settings to be tried; nothing in a quick run, or where the user
 * has set some of it.
 */
function variantsOf(
  experiment: Experiment,
  board: string,
  { quick, settings = {} }: Pick<MeasureOptions, "quick" | "settings">,
) {
  const variants = [...unknowns[board as BoardName] ?? [], ...experiment.unknowns ?? []];
  return quick || experiment.unvaried ||
      variants.some((variant) => Object.keys(variant).some((name) => Object.hasOwn(settings, name)))
    ? []
    : variants;
}

interface Run {
  readonly seed: number;
  readonly measurement: Measurement;
}

/** Measures a cell under its own name. */
export function measureCell(
  experiment: Experiment,
  name: CellName,
  { systems, memories, settings = {}, quick = false, sampledOnly = false, progress }:
    MeasureOptions,
): Measured {
  const place = placeOf(experiment, name);
  const { board, system, column, reading } = place;
  const run = (
    seed: number,
    sampled: boolean,
    variant: Readonly<Record<string, number>> = {},
  ): Measurement => {
    progress?.(`${experiment.id} ${board} ${system} ${column}`);
    const all = { ...seedSettings(seed), ...variant, ...settings };
    const measurement = experiment.run({
      board: board as BoardName,
      system,
      column,
      reading,
      settings: all,
      systems,
      quick,
      sampled,
      ...(quick && { trials: QUICK_TRIALS }),
    });
    memories?.takeBack();
    if (!Number.isFinite(measurement.value)) {
      throw new MeasurementError(
        `${experiment.id} ${board} ${system} ${column}, seed ${seed}: ${measurement.value} is no ` +
          "measured value",
      );
    }
    return measurement;
  };
  const sampled = experiment.sampled ?? false;
  const every = (sampled: boolean): Run[] =>
    Array.from(
      { length: seedsOf(experiment, { quick }) },
      (_, seed) => ({ seed, measurement: run(seed, sampled) }),
    );
  let runs = every(sampled);
  let middle = medianOf(runs);
  // The median's own long loop; a run that is quick or sampled keeps to the short ones.
  if (sampled && !quick && !sampledOnly) {
    const full = { seed: middle.seed, measurement: run(middle.seed, false) };
    const off = Math.abs(full.measurement.value / middle.measurement.value - 1);
    runs = off <= SAMPLED_TOLERANCE ? runs.with(middle.seed, full) : every(false);
    middle = off <= SAMPLED_TOLERANCE ? full : medianOf(runs);
  }
  const varied = variantsOf(experiment, board, { quick, settings }).map((variant) =>
    run(middle.seed, sampled, variant).value
  );
  return cellOf(place, { runs, middle, varied });
}

function medianOf(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.measurement.value - b.measurement.value)[runs.length >> 1];
}

/** Least and greatest, rounded as values are. */
function rangeOf(values: readonly number[]): [number, number] {
  return [round(Math.min(...values), 4), round(Math.max(...values), 4)];
}

function cellOf(
  place: CellHeading,
  { runs, middle, varied }: {
    readonly runs: readonly Run[];
    readonly middle: Run;
    readonly varied: readonly number[];
  },
): Measured {
  const { value, fingerprint, note = "", stalls, splits = {}, trials, cold_cycles, ...counts } =
    middle.measurement;
  const cold = demand(cold_cycles);
  const rounded = (parts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(parts).map(([name, count]) => [name, round(count, 3)]));
  const measured = round(value, 4);
  const values = runs.map((run) => round(run.measurement.value, 4));
  const cell: Cell = {
    ...place,
    measured,
    ratio: ratioOf(place.published, measured),
    verdict: verdictOf(place.published, measured),
    cited: false,
    ...rounded(counts as unknown as Record<string, number>) as unknown as typeof counts,
    cold_cycles: cold === null ? null : round(cold, 3),
    stalls: rounded(stalls) as Cell["stalls"],
    splits: rounded(splits),
    trials,
    seeds: runs.length,
    values,
    range: {
      layout: rangeOf(values),
      hardware: varied.length ? rangeOf([...varied, value]) : null,
    },
    fingerprint: demand(fingerprint),
    note,
  };
  return { cell, seed: middle.seed };
}

function unmeasured(place: CellHeading): Cell {
  return {
    ...place,
    measured: "n/a",
    ratio: "",
    verdict: "not-measured",
    cited: false,
    cycles: 0,
    instructions: 0,
    cold_cycles: null,
    minimum_cycles: 0,
    median_cycles: 0,
    trials: 0,
    seeds: 0,
    stalls: {
      icache: 0,
      dcache: 0,
      uncached: 0,
      writebuffer: 0,
      interlock: 0,
      refresh: 0,
      exception: 0,
    },
    splits: {},
    values: [],
    range: { layout: [0, 0], hardware: null },
    fingerprint: "",
    note: "",
  };
}
