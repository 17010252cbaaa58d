/**
 * Where the processor minutes of `reproduce` go: of each experiment some cells are run once, behind
 * a run that is not counted, and what a run takes is multiplied by its runs; of experiments with
 * few trials under most seeds every cell, and the long runs too; every cell as well where one run
 * serves several. Within a run: booting (assembling, linking, a machine), executing, and the rest
 * (saved states, statistics); these by the wall clock, as parts of the processor time of the run,
 * for a machine on a wire is run in turns too short for anything else. The cold operation and
 * hashes, of one seed of a cell, are not in it. Beside it the time that passed on the emulated
 * machines.
 */
import process from "node:process";
import { type BoardName, type Machine, Memories, TICKS_PER_SECOND } from "../machine/mod.ts";
import { experiments } from "../experiments/mod.ts";
import {
  cellNames,
  placeCell,
  runsOf,
  SAMPLED_TOLERANCE,
  seedsOf,
} from "../experiments/_harness/measure.ts";
import type { CellName, Experiment, Systems } from "../experiments/_harness/experiment.ts";
import { seedSettings } from "../experiments/_harness/seeds.ts";
import { textTable } from "../experiments/_harness/show.ts";
import { createSystems } from "../experiments/_harness/systems.ts";

/** Cells of an experiment that are run, evenly among its own. */
const SAMPLES = 4;
/**
 * Seeds of the runs of a sample: for the host to become warm, and the one that counts; and those of
 * every cell behind a sample.
 */
const SAMPLE_SEEDS = [4, 3], OTHER_SEEDS = [6, 5];

/** Seconds of one processor, this process's. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Milliseconds of a phase so far, and the machines that were booted. */
interface Phases {
  boot: number;
  execute: number;
  readonly machines: Machine[];
}

/** Systems whose boots and runs are timed: what one run of theirs serves, it goes on serving. */
function timed(systems: Systems, present: { phases: Phases }): Systems {
  const watch = (machine: Machine) => {
    const { phases } = present;
    phases.machines.push(machine);
    const wrap = <A extends unknown[], R>(run: (...args: A) => R) => (...args: A): R => {
      const before = performance.now();
      try {
        return run.apply(machine, args);
      } finally {
        phases.execute += performance.now() - before;
      }
    };
    const { run, runUntil, runAhead } = machine;
    Object.assign(machine, {
      run: wrap(run),
      runUntil: wrap(runUntil),
      runAhead: wrap(runAhead),
    });
  };
  return (name) => {
    const { id, boot } = systems(name);
    return {
      id,
      boot(...args) {
        const before = performance.now();
        const running = boot(...args);
        present.phases.boot += performance.now() - before;
        watch(running.machine);
        return running;
      },
    };
  };
}

/** What runs took. */
interface Took {
  readonly runs: number;
  /** Seconds of one processor, and of them those of two phases. */
  readonly seconds: number;
  readonly boot: number;
  readonly execute: number;
  readonly instructions: number;
  /** Seconds on the emulated machines. */
  readonly emulated: number;
}

const NOTHING: Took = { runs: 0, seconds: 0, boot: 0, execute: 0, instructions: 0, emulated: 0 };

/** Adds what so many runs like those of `more` take. */
function addTook(sum: Took, more: Took, times: number): Took {
  const add = (part: keyof Took) => sum[part] + times * more[part];
  return {
    runs: add("runs"),
    seconds: add("seconds"),
    boot: add("boot"),
    execute: add("execute"),
    instructions: add("instructions"),
    emulated: add("emulated"),
  };
}

/** What runs have in common, as those of a worker. */
interface Host {
  readonly systems: Systems;
  readonly memories: Memories;
  /** Where what the present run takes is noted. */
  readonly present: { phases: Phases };
}

/** Runs a cell once: its value and what that took. */
function runOnce(
  experiment: Experiment,
  { reading = experiment.reading, ...name }: CellName,
  { seed, sampled, systems, memories, present }: Host & {
    readonly seed: number;
    readonly sampled: boolean;
  },
): Took & { readonly value: number } {
  const phases: Phases = present.phases = { boot: 0, execute: 0, machines: [] };
  const before = processor(), wall = performance.now();
  const { value } = experiment.run({
    ...name,
    board: name.board as BoardName,
    reading,
    systems,
    settings: seedSettings(seed),
    quick: false,
    sampled,
  });
  const seconds = processor() - before, share = seconds / (performance.now() - wall);
  const sum = (of: (machine: Machine) => number) =>
    phases.machines.reduce((all, machine) => all + of(machine), 0);
  const took = {
    value,
    runs: 1,
    seconds,
    boot: phases.boot * share,
    execute: phases.execute * share,
    instructions: sum(({ instructions }) => instructions),
    emulated: sum(({ time }) => time / TICKS_PER_SECOND),
  };
  memories.takeBack();
  return took;
}

/** What all runs of a cell take: with few trials, and the long ones where those do not stand. */
function cellTakes(
  experiment: Experiment,
  name: CellName,
  { seeds: [warm, counted], ...host }: Host & { readonly seeds: readonly number[] },
): Took {
  const few = experiment.sampled ?? false;
  const once = (seed: number, sampled: boolean) =>
    runOnce(experiment, name, { seed, sampled, ...host });
  once(warm, few);
  const short = once(counted, few);
  const all = addTook(NOTHING, short, runsOf(experiment, name, {}));
  if (!few) return all;
  const long = once(counted, false);
  const stands = Math.abs(long.value / short.value - 1) <= SAMPLED_TOLERANCE;
  return addTook(all, long, stands ? 1 : seedsOf(experiment, {}));
}

/** Runs the samples and prints, experiment by experiment, an estimate of a whole reproduction. */
export function whereRuns({ json }: { readonly json?: boolean }): number {
  const memories = new Memories(), present = { phases: { boot: 0, execute: 0, machines: [] } };
  const host = { systems: timed(createSystems(undefined, memories), present), memories, present };
  const rows = experiments.map((experiment) => {
    const cells = [
      ...new Map(
        cellNames(experiment).map((name) => placeCell(experiment, name))
          .filter(({ blank, experiment: own }) => blank === undefined && own === experiment)
          .map((placed) => [placed.key, placed.name]),
      ).values(),
    ];
    // Few trials may stand in one cell and not in the next.
    const step = experiment.sampled ? 1 : Math.max(1, Math.floor(cells.length / SAMPLES));
    const some = cells.filter((_, i) => i % step === 0);
    const take = (names: readonly CellName[], seeds: readonly number[]) =>
      names.map((name) => cellTakes(experiment, name, { seeds, ...host }));
    let took = take(some, SAMPLE_SEEDS);
    if (took.some(({ instructions }) => instructions === 0)) took = take(cells, OTHER_SEEDS);
    const all = took.reduce((sum, one) => addTook(sum, one, cells.length / took.length), NOTHING);
    const each = (sum: number) => all.runs === 0 ? 0 : sum / all.runs;
    return {
      experiment: experiment.id,
      runs: Math.round(all.runs),
      seconds: each(all.seconds),
      boot: each(all.boot),
      execute: each(all.execute),
      rest: each(all.seconds - all.boot - all.execute),
      millionInstructions: each(all.instructions) / 1e6,
      emulated: each(all.emulated),
      minutes: all.seconds / 60,
    };
  });
  if (json) {
    console.log(JSON.stringify({ clock: "processor time of this host", rows }, null, 2));
    return 0;
  }
  const whole = rows.reduce((sum, { minutes }) => sum + minutes, 0);
  const milliseconds = (seconds: number) => (1000 * seconds).toFixed(0);
  console.log("Processor time of this host, from one run of some cells of each experiment.\n");
  console.log(textTable(
    [
      "experiment",
      "runs",
      "ms a run",
      "boot",
      "execute",
      "rest",
      "million instructions",
      "emulated ms",
      "processor minutes",
      "of all, %",
    ],
    [...rows].sort((a, b) => b.minutes - a.minutes).map((row) => [
      row.experiment,
      String(row.runs),
      ...[row.seconds, row.boot, row.execute, row.rest].map(milliseconds),
      row.millionInstructions.toFixed(1),
      milliseconds(row.emulated),
      row.minutes.toFixed(1),
      (100 * row.minutes / whole).toFixed(0),
    ]),
  ));
  const share = (phase: "boot" | "execute" | "rest") =>
    (100 * rows.reduce((sum, row) => sum + row.runs * row[phase] / 60, 0) / whole).toFixed(0);
  console.log(
    `\n${whole.toFixed(1)} processor minutes in all: ${share("boot")} % boot, ${
      share("execute")
    } % execute, ${share("rest")} % the rest.`,
  );
  const emulated = rows.reduce((sum, row) => sum + row.runs * row.emulated / 60, 0);
  console.log(
    `${emulated.toFixed(1)} minutes passed on the emulated machines: one processor of this host ` +
      `takes 1/${(emulated / whole).toFixed(1)} of what they took.`,
  );
  return 0;
}
