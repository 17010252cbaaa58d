/**
 * What crosses the wire in the experiments that have one, for a capture file: a run of each cell,
 * one behind the other.
 */
import { type BoardName, type Crossing, TICKS_PER_SECOND } from "../../machine/mod.ts";
import type { Experiment, Systems } from "./experiment.ts";
import { cellNames, placeCell } from "./measure.ts";
import { seedSettings } from "./seeds.ts";

/** What is captured. */
export interface CaptureOptions {
  /** Only cells of this board. */
  readonly board?: string;
  /** Settings that differ from the board's. */
  readonly settings?: Readonly<Record<string, number>>;
  readonly systems: Systems;
}

/**
 * The first seed's frames of every cell on a wire, by the primary reading and with few trials; each
 * cell begins on a second of its own.
 */
export function captureExperiments(
  experiments: readonly Experiment[],
  { board: only, settings = {}, systems }: CaptureOptions,
): Crossing[] {
  const all: Crossing[] = [];
  for (const experiment of experiments.filter(({ paired }) => paired)) {
    for (const name of cellNames(experiment)) {
      const { board, system, column, reading = experiment.reading } = name;
      if (
        reading !== experiment.reading || placeCell(experiment, name).blank ||
        (only ?? board) !== board
      ) continue;
      const begin = Math.ceil((all.at(-1)?.at ?? 0) / TICKS_PER_SECOND) * TICKS_PER_SECOND;
      experiment.run({
        board: board as BoardName,
        system,
        column,
        reading,
        settings: { ...seedSettings(0), ...settings },
        systems,
        quick: true,
        sampled: true,
        watch: ({ monitor }) =>
          monitor((crossing) => all.push({ ...crossing, at: begin + crossing.at })),
      });
    }
  }
  return all;
}
