/**
 * Where the processor minutes of `reproduce` go: of each experiment some cells are run once, and
 * what a run takes is multiplied by its runs.
 */
import process from "node:process";
import type { BoardName } from "../machine/mod.ts";
import { experiments } from "../experiments/mod.ts";
import { cellNames, placeCell, runsOf } from "../experiments/_harness/measure.ts";
import { seedSettings } from "../experiments/_harness/seeds.ts";
import { textTable } from "../experiments/_harness/show.ts";
import { createSystems } from "../experiments/_harness/systems.ts";

/** Cells of an experiment that are run, evenly among its own. */
const SAMPLES = 4;
/** Seed of the sampled runs. */
const SEED = 3;

/** Seconds of one processor, this process's. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Runs the samples and prints, experiment by experiment, an estimate of a whole reproduction. */
export function whereRuns({ json }: { readonly json?: boolean }): number {
  const systems = createSystems();
  const rows = experiments.map((experiment) => {
    const cells = [
      ...new Map(
        cellNames(experiment).map((name) => placeCell(experiment, name))
          .filter(({ blank, experiment: own }) => blank === undefined && own === experiment)
          .map((placed) => [placed.key, placed.name]),
      ).values(),
    ];
    const runs = cells.reduce((sum, name) => sum + runsOf(experiment, name, {}), 0);
    const step = Math.max(1, Math.floor(cells.length / SAMPLES));
    const sampled = cells.filter((_, i) => i % step === 0);
    const before = processor();
    for (const { reading = experiment.reading, ...name } of sampled) {
      experiment.run({
        ...name,
        board: name.board as BoardName,
        reading,
        systems,
        settings: seedSettings(SEED),
        quick: false,
        sampled: experiment.sampled ?? false,
      });
    }
    const seconds = sampled.length ? (processor() - before) / sampled.length : 0;
    return { experiment: experiment.id, runs, seconds, minutes: runs * seconds / 60 };
  });
  if (json) {
    console.log(JSON.stringify({ clock: "processor time of this host", rows }, null, 2));
    return 0;
  }
  const whole = rows.reduce((sum, { minutes }) => sum + minutes, 0);
  console.log("Processor time of this host, from one run of some cells of each experiment.\n");
  console.log(textTable(
    ["experiment", "runs", "seconds a run", "processor minutes", "of all, %"],
    [...rows].sort((a, b) => b.minutes - a.minutes).map((row) => [
      row.experiment,
      String(row.runs),
      row.seconds.toFixed(2),
      row.minutes.toFixed(1),
      (100 * row.minutes / whole).toFixed(0),
    ]),
  ));
  console.log(`\n${whole.toFixed(0)} processor minutes in all.`);
  return 0;
}
