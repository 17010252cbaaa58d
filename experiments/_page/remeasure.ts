/**
 * Measures cells of the report again where it is read: a run is the one that `deno task reproduce`
 * makes, its seed the one whose fingerprint the results carry. Nothing of a document is known here.
 */
import {
  boardNames,
  cop0Names,
  hex,
  listSettings,
  registerNames,
  type Setting,
  type TraceLine,
  traceToLines,
} from "../../machine/mod.ts";
import { cellKey, round } from "../_harness/cell.ts";
import type {
  CellName,
  Experiment,
  Measurement,
  Systems,
  WatchedMachine,
} from "../_harness/experiment.ts";
import { fingerprintOf } from "../_harness/fingerprint.ts";
import { cellNames, placeCell, seedsOf } from "../_harness/measure.ts";
import { observeCell, type Seen } from "../_harness/observe.ts";
import { demand } from "../_harness/on_demand.ts";
import { seedSettings } from "../_harness/seeds.ts";
import { createSystems } from "../_harness/systems.ts";
import { type Span, timelineOf } from "../_harness/timeline.ts";
import { experiments } from "../mod.ts";
import type { Link } from "./link.ts";

/** What the report knows of a cell. */
export interface Known {
  readonly key: string;
  readonly unit: string;
  readonly published: string;
  readonly measured: string;
  readonly cycles: string;
  readonly fingerprint: string;
  /** Every seed's value. */
  readonly values: readonly number[];
}

/** A cell that can be measured. */
export interface Measurable {
  readonly key: string;
  readonly experiment: Experiment;
  readonly name: CellName & { readonly reading: string };
  /** What it is called in links. */
  readonly link: Omit<Link, "set">;
}

/** One run of a cell. */
export interface Outcome {
  /** Cycles of one operation, as results print them. */
  readonly cycles: string;
  readonly measurement: Measurement;
  readonly seed: number;
  /** Of what ran. */
  readonly fingerprint: string;
  /** True where images and settings are those of the results. */
  readonly same: boolean;
}

const systems = createSystems();

/**
 * Everything that can be measured, in the report's order; a cell that the paper prints twice stands
 * in both places.
 */
export function measurables(): Measurable[] {
  return experiments.flatMap((experiment) =>
    cellNames(experiment).flatMap((name): Measurable[] => {
      const placed = placeCell(experiment, name);
      if (placed.blank || !(boardNames as readonly string[]).includes(name.board)) return [];
      // As in the results: of the place where it is measured.
      const reading = placed.name.reading ?? placed.experiment.reading;
      const link = {
        table: experiment.id,
        board: name.board,
        system: name.system,
        column: name.column,
      };
      return [{
        key: cellKey({ ...link, reading }),
        experiment: placed.experiment,
        name: { ...placed.name, reading },
        link: { ...link, ...(name.reading && { reading: name.reading }) },
      }];
    })
  );
}

/** The settings of a board that a reader may change. */
export function settingsOf(board: string): readonly Setting[] {
  return listSettings(board as Parameters<typeof listSettings>[0]);
}

function contextOf(
  { name, experiment }: Measurable,
  seed: number,
  { set, on = systems }: { readonly set: Link["set"]; readonly on?: Systems },
) {
  const { board, system, column, reading } = name;
  return {
    board: board as typeof boardNames[number],
    system,
    column,
    reading: reading ?? experiment.reading,
    settings: { ...seedSettings(seed), ...set },
    systems: on,
  };
}

/** Runs a cell under one seed. */
export function runSeed(
  cell: Measurable,
  seed: number,
  set: Link["set"],
  on?: Systems,
): Measurement {
  return cell.experiment.run({
    ...contextOf(cell, seed, { set, on }),
    quick: false,
    sampled: false,
  });
}

/**
 * Seeds whose value is the cell's, the likeliest first: the one in the middle of all, where those
 * of equal value keep their order.
 */
function candidatesOf({ values, measured }: Known): number[] {
  const value = Number(measured);
  const equal = values.flatMap((own, seed) => own === value ? [seed] : []);
  const middle = equal[(values.length >> 1) - values.filter((own) => own < value).length];
  return middle === undefined ? equal : [middle, ...equal.filter((seed) => seed !== middle)];
}

/** What would have run, had it been started. */
class Booted {
  constructor(readonly fingerprint: string) {}
}

/** Systems whose machines are booted and do not start. */
const standing: Systems = (name) => {
  const { id, boot } = systems(name);
  return {
    id,
    boot(...given) {
      const running = boot(...given);
      const { kernel, programs, machine } = running;
      return {
        ...running,
        run: () => {
          throw new Booted(fingerprintOf([kernel, ...programs], machine)());
        },
      };
    },
  };
};

/** Boots a cell's machine; where it is one of several, or of no system, runs it. */
function bootSeed(cell: Measurable, seed: number): Booted | Measurement {
  try {
    return runSeed(cell, seed, {}, standing);
  } catch (error) {
    if (error instanceof Booted) return error;
    throw error;
  }
}

/**
 * Measures a cell under the seed whose numbers the results show. Several seeds may have the same
 * value: the fingerprint tells which of them it is, before anything runs. Yields before every boot.
 */
export function* remeasure(
  cell: Measurable,
  known: Known,
  set: Link["set"] = {},
): Generator<number, Outcome> {
  const candidates = candidatesOf(known);
  let [seed = 0] = candidates;
  if (candidates.length > 1) {
    for (const candidate of candidates) {
      yield candidate;
      if (demand(bootSeed(cell, candidate).fingerprint) !== known.fingerprint) continue;
      seed = candidate;
      break;
    }
  }
  yield seed;
  const measurement = runSeed(cell, seed, set);
  const cycles = round(measurement.cycles, 3).toFixed(3);
  const fingerprint = demand(measurement.fingerprint);
  return { cycles, measurement, seed, fingerprint, same: fingerprint === known.fingerprint };
}

/** Measures a cell under every seed; yields each value before the next. */
export function* remeasureAll(
  cell: Measurable,
  set: Link["set"] = {},
): Generator<number, number[]> {
  const values: number[] = [];
  for (let seed = 0; seed < seedsOf(cell.experiment, {}); seed++) {
    values.push(round(runSeed(cell, seed, set).value, 4));
    yield values[seed];
  }
  return values;
}

/** One instruction as the page shows it. */
export interface Instant extends TraceLine {
  /** What became of registers, caches and the write buffer. */
  readonly changes: readonly string[];
}

/** A warm iteration. */
export interface Iteration {
  readonly instants: readonly Instant[];
  readonly functions: Seen["functions"];
  /** Where several machines are on a wire: who does what when. */
  readonly spans: readonly Span[];
}

/** Registers of the system coprocessor that are shown: Random changes with every instruction. */
const shownCop0 = Object.entries(cop0Names).filter(([, name]) => name !== "Random");

/** Follows what each instruction changes. */
function watchChanges({ machine }: WatchedMachine): () => (readonly string[])[] {
  const { state } = machine;
  const take = () => ({
    r: state.r.slice(),
    cop0: state.cop0.slice(),
    hi: state.hi[0],
    lo: state.lo[0],
    icache: state.icacheTags.slice(),
    dcache: state.dcacheTags.slice(),
    dwords: state.dcacheData.slice(),
  });
  let before = take();
  const all: string[][] = [];
  const stop = machine.observe(() => {
    const now = take();
    const changes: string[] = [];
    const told = (name: string, from: number, to: number) => {
      if (from !== to) changes.push(`${name}: ${hex(from)} to ${hex(to)}`);
    };
    now.r.forEach((value, i) => told(`$${registerNames[i]}`, before.r[i], value));
    for (const [i, name] of shownCop0) told(name, before.cop0[Number(i)], now.cop0[Number(i)]);
    told("HI", before.hi, now.hi);
    told("LO", before.lo, now.lo);
    for (const [name, cache] of [["instruction", "icache"], ["data", "dcache"]] as const) {
      const filled: number[] = [];
      now[cache].forEach((tag, i) => {
        if (tag !== before[cache][i]) filled.push(tag & ~3);
      });
      if (filled.length > 0) {
        changes.push(
          `${name} cache takes in ${filled.length} word${filled.length > 1 ? "s" : ""} at ${
            hex(Math.min(...filled))
          }`,
        );
      }
    }
    if (state.queueLength[0] > 0) changes.push(`write buffer holds ${state.queueLength[0]}`);
    before = now;
    all.push(changes);
  });
  return () => {
    stop();
    return all;
  };
}

/** Runs a cell once more and takes down one warm iteration of it. */
export function takeIteration(
  cell: Measurable,
  seed: number,
  set: Link["set"],
): Iteration | undefined {
  if (cell.experiment.iteration === undefined) return undefined;
  const { warm } = observeCell(cell.experiment, contextOf(cell, seed, { set }), watchChanges);
  if (!warm) return undefined;
  const [{ machine: { ticksPerCycle }, entries: [{ before }] }] = warm.machines;
  const together = warm.machines.length > 1;
  // On the axis of the measured machine's cycles, whatever another one's clock is.
  const instants = warm.machines.flatMap(({ name, machine, entries, symbols, followed }) =>
    traceToLines(entries, symbols).map((line, i): Instant => ({
      ...line,
      space: together ? `${name}: ${line.space}` : line.space,
      cycle: Math.round(line.cycle * machine.ticksPerCycle / ticksPerCycle) - before,
      changes: followed?.[i] ?? [],
    }))
  );
  return {
    // Stable: of one machine's, those of one cycle keep their order.
    instants: together ? instants.sort((a, b) => a.cycle - b.cycle) : instants,
    functions: warm.functions,
    spans: warm.machines.length > 1 ? timelineOf(warm) : [],
  };
}
