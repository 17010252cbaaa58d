/**
 * What passes between a sweep and the workers that run its points, and how one point is measured.
 */
import type { PackedError } from "../../machine/mod.ts";
import type { CellContext, CellName, Experiment, Systems } from "../_harness/experiment.ts";

/** A point to be run. */
export interface Request {
  /** URL of the module that exports the experiment. */
  readonly module: string;
  /** The experiment's id. */
  readonly table: string;
  /** Its cell. */
  readonly name: CellName;
  /** Settings that differ, seeds included. */
  readonly settings: Readonly<Record<string, number>>;
  /** Trials; all that the workload makes where there is none. */
  readonly trials?: number;
}

/** What a run gave. */
export interface Answer {
  /** In the experiment's unit, in fixed decimals. */
  readonly value: string;
  /** Trials of which it is the mean. */
  readonly trials: number;
}

/** What it gave, or why it could not. */
export type Result =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "failed"; readonly error: PackedError };

/** Fixed decimals of a value. */
const DECIMALS = 6;

/** Measures a point: one run. */
export function measurePoint(
  experiment: Pick<Experiment, "run" | "reading">,
  { name, settings, trials: few, systems }:
    & Pick<Request, "name" | "settings" | "trials">
    & { readonly systems: Systems },
): Answer {
  const context = {
    ...name,
    reading: experiment.reading,
    settings,
    systems,
    quick: false,
    sampled: true,
    trials: few,
  };
  const { value, trials } = experiment.run(context as CellContext);
  return { value: value.toFixed(DECIMALS), trials };
}
