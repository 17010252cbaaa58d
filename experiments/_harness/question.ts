/** What passes between the process that wants cells and the workers that measure them. */
import type { PackedError } from "../../machine/mod.ts";
import type { CellName } from "./experiment.ts";
import type { Measured } from "./measure.ts";

/** What a worker is asked: the cell `name` of an experiment. */
export interface Question {
  /** Experiment. */
  readonly table: string;
  /** Its cell. */
  readonly name: CellName;
  /** Settings that differ. */
  readonly settings: Readonly<Record<string, number>>;
  /** Few seeds. */
  readonly quick: boolean;
}

/** What it says: how far it is, what it found, or why it could not. */
export type Answer =
  | { readonly kind: "progress"; readonly what: string }
  | { readonly kind: "measured"; readonly measured: Measured }
  | { readonly kind: "failed"; readonly error: PackedError };
