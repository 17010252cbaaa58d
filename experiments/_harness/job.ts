/** What passes between the process that wants cells and the workers that measure them. */
import type { Engine, PackedError } from "../../machine/mod.ts";
import type { CellName } from "./experiment.ts";
import type { Measured } from "./measure.ts";

/** A cell to be measured. */
export interface Job {
  /** URL of the module that exports the experiment. */
  readonly module: string;
  /** The experiment's id. */
  readonly table: string;
  /** Its cell. */
  readonly name: CellName;
  /** Settings that differ. */
  readonly settings: Readonly<Record<string, number>>;
  /** Few seeds. */
  readonly quick: boolean;
  /** What executes the guests' instructions. */
  readonly engine?: Engine;
}

/** What a worker reports: progress, a result, or an error. */
export type JobResult =
  | { readonly kind: "progress"; readonly what: string }
  | { readonly kind: "measured"; readonly measured: Measured }
  | { readonly kind: "failed"; readonly error: PackedError };
