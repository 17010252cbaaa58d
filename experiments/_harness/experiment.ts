/**
 * What an experiment is: the published numbers, which of them we measure, and one function that measures one cell on one machine. Seeds,
 * medians, verdicts and files are the harness's, so that a new table is one file and one line of the list in mod.ts.
 */
import type { BoardName, StallCause, System } from "../../machine/mod.ts";
import { primaryReading } from "../readings.ts";

/** One row of a published table: machine, system, and a number or "n/a" in each of the experiment's columns ("" where no cell is). */
export type PublishedRow = readonly [board: BoardName, system: string, ...cells: (number | "n/a" | "")[]];

/** What one run on one machine gives. All of one operation. */
export interface Measurement {
  readonly cycles: number;
  readonly instructions: number;
  readonly stalls: Readonly<Record<StallCause, number>>;
  readonly cold_cycles: number;
  readonly minimum_cycles: number;
  readonly median_cycles: number;
  readonly trials: number;
  /** The measured value in the experiment's unit. */
  readonly value: number;
  /** Hash of what ran. */
  readonly fingerprint: string;
  readonly note?: string;
}

/** What a cell's run is given. */
export interface CellContext {
  readonly board: BoardName;
  /** The system's name; `systems` holds the ones that boot. */
  readonly system: string;
  readonly column: string;
  /** Settings that differ from the board's, seeds included. */
  readonly settings: Readonly<Record<string, number>>;
  readonly systems: Systems;
  /** Fewer iterations: for a first look, never for results. */
  readonly quick: boolean;
}

/** The systems of a study by name, made once and used for every boot. */
export type Systems = (name: string) => System;

/** An experiment. */
export interface Experiment {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
  readonly unit: string;
  readonly columns: readonly string[];
  readonly published: readonly PublishedRow[];
  /** Columns whose numbers are repeated from elsewhere. */
  readonly cited?: readonly string[];
  /** True when layouts and pages cannot matter: one seed is enough. */
  readonly oneSeed?: boolean;
  readonly reading: string;
  run(context: CellContext): Measurement;
}

/** Describes an experiment; its primary reading must have been argued. */
export function experiment(description: Omit<Experiment, "reading">): Experiment {
  for (const [board, system, ...cells] of description.published) {
    if (cells.length !== description.columns.length) {
      throw new Error(
        `${description.id}: row ${board} ${system} has ${cells.length} cells for ${description.columns.length} columns`,
      );
    }
  }
  return { ...description, reading: primaryReading(description.id).id };
}
