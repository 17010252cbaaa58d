/**
 * What an experiment is: the published numbers, which of them we measure, and one function that
 * measures one cell on one machine. Seeds, medians, verdicts and files are the harness's, so that a
 * new table is one file and one line of the list in mod.ts.
 */
import type {
  BoardName,
  Cost,
  Crossing,
  Machine,
  Symbols,
  System,
  Variant,
} from "../../machine/mod.ts";
import { cellKey } from "./cell.ts";
import { checkedRun } from "./checked_run.ts";
import type { OnDemand } from "./on_demand.ts";

/** One way to understand what a table reports where the paper leaves it open. */
export interface Reading {
  /** Name, as cells quote it. */
  readonly id: string;
  /** What is timed under this reading. */
  readonly definition: string;
  /** Why it is, or is not, the primary one. */
  readonly argument: string;
}

/**
 * What a table prints in one place: a number, "n/a", or "" where no cell is. "ours" is a cell of
 * ours where the paper has none, "n/a, ours" one where it prints n/a and we measure all the same.
 */
export type PublishedCell = number | "n/a" | "" | "ours" | "n/a, ours";

/**
 * One row of a published table: machine, system, and what stands in each of the experiment's
 * columns.
 */
export type PublishedRow = readonly [
  board: BoardName | "486",
  system: string,
  ...cells: PublishedCell[],
];

/** A part of an iteration from one label to the next, and what others found it to take. */
export interface Stage {
  /** The label that begins it. */
  readonly label: string;
  /** What is done. */
  readonly stage: string;
  /** Others' numbers, by what heads their column. */
  readonly others: Readonly<Record<string, number>>;
}

/** A cell's place in its table. */
export interface CellName {
  /** Board, or the machine of a cited number. */
  readonly board: BoardName | "486";
  /** System. */
  readonly system: string;
  /** Column. */
  readonly column: string;
  /** A reading of equal rank beside the primary one. */
  readonly reading?: string;
}

/** What one run on one machine gives: the cost of one operation, and what belongs to it. */
export interface Measurement extends Cost {
  /**
   * Cycles of the first operation, caches and TLB emptied before it, or what measures them when it
   * is called; null where they are not measured.
   */
  readonly cold_cycles: OnDemand<number | null>;
  /** Shortest of the first iterations. */
  readonly minimum_cycles: number;
  /** Median of the first iterations. */
  readonly median_cycles: number;
  /** Iterations. */
  readonly trials: number;
  /** The measured value in the experiment's unit. */
  readonly value: number;
  /** Hash of what ran, or what gives it when it is called. */
  readonly fingerprint: OnDemand<string>;
  /** Cycles from each label within an iteration to the next. */
  readonly splits?: Readonly<Record<string, number>>;
  /** A remark for the results. */
  readonly note?: string;
}

/** What a cell's run is given. */
export interface CellContext {
  /** Board. */
  readonly board: BoardName;
  /** The system's name; `systems` holds the ones that boot. */
  readonly system: string;
  /** Column of the table. */
  readonly column: string;
  /** Settings that differ from the board's, seeds included. */
  readonly settings: Readonly<Record<string, number>>;
  /** The systems by name; a machine that one of them boots may be over when the run ends. */
  readonly systems: Systems;
  /** Fewer iterations: for a first look, never for results. */
  readonly quick: boolean;
  /**
   * A seed that only needs to be ordered among the others: fewer trials suffice, where the
   * experiment is `sampled`.
   */
  readonly sampled: boolean;
  /**
   * Only so many trials, where the experiment can measure a part of its loop; all of them by
   * default.
   */
  readonly trials?: number;
  /** The reading to be measured. */
  readonly reading: string;
  /** Told of the machines, before they start, by an experiment whose runs are `paired`. */
  readonly watch?: (watched: WatchedNetwork) => void;
}

/** A machine and its program's names, for instruments. */
export interface WatchedMachine {
  /** What it is called beside the others. */
  readonly name: string;
  /** The machine. */
  readonly machine: Machine;
  /** Names of addresses. */
  readonly symbols: Symbols;
  /** Value of a symbol. */
  symbol(name: string): number;
}

/** Machines on a wire. */
export interface WatchedNetwork {
  /** The machines, the measured one first. */
  readonly machines: readonly WatchedMachine[];
  /** Calls for every frame that crosses the wire whole. */
  monitor(monitor: (crossing: Crossing) => void): void;
}

/** Functions that together do one part of an operation, and what others found that part to take. */
export interface Layer {
  /** What it does. */
  readonly layer: string;
  /** Names of the functions. */
  readonly functions: readonly string[];
  /** Others' numbers, by what heads their column. */
  readonly others: Readonly<Record<string, number>>;
}

/**
 * What others measured of the same operation on such machines: beside the published number and
 * ours.
 */
export interface Elsewhere {
  /** The machine. */
  readonly machine: string;
  /** What ran on it. */
  readonly under: string;
  /** What was measured. */
  readonly what: string;
  /** Their number, in the experiment's unit. */
  readonly value: number;
  /** Where it stands. */
  readonly source: string;
}

/**
 * The systems of a study, made once and used for every boot: by name, or one that an experiment
 * made for itself, so that measuring, watching and explaining see its machines too.
 */
export type Systems = (system: string | System) => System;

/** An experiment. */
export interface Experiment {
  /** Name on the command line and of its files. */
  readonly id: string;
  /**
   * `import.meta.url` of the module that exports it, for workers to load; without it, cells are
   * measured one by one in the process itself.
   */
  readonly module?: string;
  /** What its numbers may mean, the primary reading first. */
  readonly readings: readonly Reading[];
  /** Readings that are measured as cells of their own beside the primary one. */
  readonly beside?: (name: CellName) => readonly string[];
  /** Title, as the paper has it. */
  readonly title: string;
  /** Where it stands in the paper. */
  readonly cite: string;
  /** Unit of its numbers, or of each column's. */
  readonly unit: string | ((column: string, board: string) => string);
  /** Columns, in the paper's order. */
  readonly columns: readonly string[];
  /** A few words for each column, for pictures; the column's name where there are none. */
  readonly titles?: Readonly<Record<string, string>>;
  /** The paper's headings with our columns below them; each column its own where there are none. */
  readonly headings?: readonly { readonly heading: string; readonly columns: readonly string[] }[];
  /** The paper's numbers. */
  readonly published: readonly PublishedRow[];
  /**
   * Systems or columns whose numbers the paper takes from elsewhere, or that cannot be measured:
   * cited, never measured.
   */
  readonly cited?: readonly string[];
  /** True when layouts and pages cannot matter: one seed is enough. */
  readonly oneSeed?: boolean;
  /** How many of the seeds are run, the first ones, where a run of all would be long. */
  readonly seeds?: number;
  /**
   * True when `run` can do with fewer trials; the median seed is then measured in full, and all are
   * when the two disagree by 0.1 %.
   */
  readonly sampled?: boolean;
  /**
   * True when a quick run's loops are shorter than what the numbers are about, such as slices or
   * queues: then nothing holds its values to those of a whole run.
   */
  readonly coarseInSmall?: boolean;
  /** A cell that the paper prints twice: measured under its other name and shown under both. */
  readonly sameAs?: (
    name: CellName,
  ) => { readonly experiment: Experiment; readonly name: CellName } | undefined;
  /** Of a figure: what its columns are values of, and what is measured at each. */
  readonly axes?: { readonly x: string; readonly y: string };
  /**
   * What an iteration of a column's measured loop is, where a guest's loop is measured: a label
   * that it passes, or more.
   */
  readonly iteration?: (column: string, system: string, reading?: string) => string | Iteration;
  /** True when a run is of several machines on a wire: `run` tells `watch` of them. */
  readonly paired?: boolean;
  /** The parts of an iteration of a system's, by the functions that do them. */
  readonly layers?: (system: string) => readonly Layer[];
  /**
   * What others measured of a system's kind, to be set beside a number that differs from the
   * paper's.
   */
  readonly elsewhere?: (system: string) => readonly Elsewhere[];
  /**
   * The stages of an iteration of a system's, in their order: what `splits` of a measurement mean.
   */
  readonly stages?: (system: string) => readonly Stage[];
  /**
   * What is not known of the hardware that these numbers depend on, beside the board's own
   * unknowns.
   */
  readonly unknowns?: readonly Variant[];
  /**
   * True where what is not known of the hardware is not varied, because another experiment's cells
   * show what comes of it.
   */
  readonly unvaried?: boolean;
  /** Primary reading. */
  readonly reading: string;
  /** Measures one cell on one machine. */
  run(context: CellContext): Measurement;
}

/** An iteration as `explain` shows it. */
export interface Iteration {
  /** The label that begins it. */
  readonly from: string;
  /** The label that ends it; the same one unless said otherwise. */
  readonly to?: string;
  /** Which passes of `from` begin the first iteration and a warm one, from 1. */
  readonly cold?: number;
  /** A warm one's. */
  readonly warm?: number;
  /** Operations in it: what the cell's number is of; 1 unless said otherwise. */
  readonly operations?: number;
}

/**
 * Describes an experiment; its first reading is the primary one. What is wrong with it is said in
 * one line before anything is measured.
 */
export function experiment(description: Omit<Experiment, "reading">): Experiment {
  const reading = description.readings?.[0]?.id ?? "";
  const { run } = description;
  return typeof run === "function"
    ? {
      ...description,
      reading,
      run: (context) => namingCell(context, { ...description, reading }),
    }
    : { ...description, reading };
}

/** A figure with the first and the last point alone of each series that the paper does not have. */
export function withFewestPoints(whole: Experiment): Experiment {
  const { axes, columns, published } = whole;
  if (!axes) return whole;
  const rows = published.map(([, , ...cells]) => {
    const ours = cells.flatMap((cell, i) => cell === "ours" ? [i] : []);
    return ours.length < cells.filter((cell) => cell !== "").length
      ? cells
      : cells.map((cell, i) => i === ours[0] || i === ours.at(-1) ? cell : "");
  });
  const kept = columns.flatMap((_, i) => rows.some((cells) => cells[i] !== "") ? [i] : []);
  return {
    ...whole,
    columns: kept.map((i) => columns[i]),
    published: published.map(([board, system], row) => [
      board,
      system,
      ...kept.map((i) => rows[row][i]),
    ]),
  };
}

/** Measures a cell; what is wrong is told with the cell's name. */
function namingCell(
  context: CellContext,
  { id: table, reading: primary, module, run }: Experiment,
): Measurement {
  const { board, system, column, reading } = context;
  const cell = cellKey({
    table,
    board,
    system,
    column,
    reading: reading === primary ? "" : reading,
  });
  return checkedRun(() => run(context), { cell, module });
}
