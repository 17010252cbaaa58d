/**
 * A cell: one published number beside ours, with everything that is known of how ours came about.
 * The shape is shared by the CSV files, `reproduce --json`, `compare --json` and the figures.
 */
import type { Cost } from "../../machine/mod.ts";

import type { Verdict } from "../../csv/mod.ts";

export {
  cellKey,
  type CellPlace,
  ratioOf,
  round,
  seedsAbove,
  type Verdict,
  verdictOf,
  verdicts,
} from "../../csv/mod.ts";

/**
 * One row of a results file. Times are in `unit`; the cost is of one operation, of the median seed.
 */
export interface Cell extends Cost {
  /** Experiment, such as `table04`. */
  readonly table: string;
  /** Board. */
  readonly board: string;
  /** System. */
  readonly system: string;
  /** Column of the table. */
  readonly column: string;
  /** Unit of published and measured numbers. */
  readonly unit: string;
  /** The printed number; "n/a" where the paper prints that; "" where it prints nothing. */
  readonly published: number | "n/a" | "";
  /** Ours; "n/a" where the operation does not exist. */
  readonly measured: number | "n/a";
  /** measured / published, where both are numbers. */
  readonly ratio: number | "";
  /** How near the two are. */
  readonly verdict: Verdict;
  /** True where the published number is one that others measured; ours is then "n/a". */
  readonly cited: boolean;
  /** Which definition was measured; see readings.ts. */
  readonly reading: string;
  /**
   * Cycles of the first operation, caches and TLB emptied before it; null where that was not
   * measured.
   */
  readonly cold_cycles: number | null;
  /** Shortest and median cycles among the first iterations of the measured loop. */
  readonly minimum_cycles: number;
  /** Median of the first iterations. */
  readonly median_cycles: number;
  /** Iterations of the measured loop, and seeds over which the cell is the median. */
  readonly trials: number;
  /** Seeds of which the cell is the median. */
  readonly seeds: number;
  /** Cycles from each label within an iteration to the next: medians. */
  readonly splits: Readonly<Record<string, number>>;
  /** Every seed's value, in the order of the seeds. */
  readonly values: readonly number[];
  /** Least and greatest value, by what may differ. */
  readonly range: Range;
  /** Hash of guest images and settings. */
  readonly fingerprint: string;
  /** What else a reader should know. */
  readonly note: string;
}

/** How far a value may move, and what moves it. */
export interface Range {
  /** Least and greatest over the seeds. */
  readonly layout: readonly [number, number];
  /**
   * Least and greatest over what is not known of the board's hardware, at the median seed; null
   * where nothing was varied.
   */
  readonly hardware: readonly [number, number] | null;
}

/** Counts of cells by verdict, and ratios in the middle and at the ends. */
export interface Summary {
  /** Number of cells. */
  readonly cells: number;
  /** Cells by verdict. */
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** Least, median and greatest ratio of ours to the published number. */
  readonly ratios: readonly [number, number, number] | null;
}

/** Sums up cells. */
export function summarize(cells: readonly Cell[]): Summary {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of cells) counts[verdict] = (counts[verdict] ?? 0) + 1;
  const ratios = cells.filter((c) => !c.cited).flatMap((c) => c.ratio === "" ? [] : [c.ratio]).sort(
    (a, b) => a - b,
  );
  return {
    cells: cells.length,
    verdicts: counts,
    ratios: ratios.length
      ? [ratios[0], ratios[ratios.length >> 1], ratios[ratios.length - 1]]
      : null,
  };
}
