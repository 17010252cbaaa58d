/**
 * `deno task compare --why A B`: the first cell in which two sets of results differ is run twice,
 * and the step at which the runs part is shown.
 */
import {
  type BoardName,
  disassemble,
  hex,
  registerNames,
  stallCauses,
  UserError,
} from "../../machine/mod.ts";
import { type Cell, cellKey } from "../_harness/cell.ts";
import type { Experiment } from "../_harness/experiment.ts";
import { cellNames, placeCell } from "../_harness/measure.ts";
import {
  type Parting,
  partingOf,
  recordRun,
  type RunContext,
  type Side,
} from "../_harness/parting.ts";
import { demand } from "../_harness/on_demand.ts";
import { seedSettings } from "../_harness/seeds.ts";
import { createSystems } from "../_harness/systems.ts";
import { checkSettings } from "../_harness/usage.ts";

/** A set of results: where it lies, how its run differed from a default one, its cells. */
export interface ResultSet {
  readonly directory: string;
  readonly difference: string;
  readonly cells: readonly Cell[];
}

/** Settings that a run was given, from the words of its index. */
function settingsOf({ difference }: ResultSet): Record<string, number> {
  return checkSettings(difference.split(", ").filter((word) => /^[\w.-]+=/.test(word)));
}

/** The first cell that differs, and the first seed at which it does. */
function firstDifference(
  a: ResultSet,
  b: ResultSet,
): { readonly cell: Cell; readonly other: Cell; readonly seed: number } {
  const there = new Map(b.cells.map((cell) => [cellKey(cell), cell]));
  const shared = a.cells.filter((cell) => there.has(cellKey(cell)));
  if (shared.length === 0) {
    throw new UserError(`${a.directory} and ${b.directory} have no cell in common`);
  }
  for (const cell of shared) {
    const other = there.get(cellKey(cell))!;
    const seed = cell.values.findIndex((value, i) =>
      i < other.values.length && other.values[i] !== value
    );
    if (seed >= 0) return { cell, other, seed };
  }
  const cell = shared.find((own) => there.get(cellKey(own))!.fingerprint !== own.fingerprint);
  if (cell) return { cell, other: there.get(cellKey(cell))!, seed: 0 };
  throw new UserError(
    `${shared.length} cells of ${a.directory} and ${b.directory} are equal: nothing parts them`,
  );
}

/**
 * Why a set whose steps equal this checkout's has other numbers: fewer trials, other guests, or an
 * edited file.
 */
export function whyEqualStepsDiffer(
  sets: readonly (readonly [set: ResultSet, cell: Cell, context: RunContext])[],
  experiment: Experiment,
): string[] {
  const quick = sets.filter(([{ difference }]) => difference.split(", ").includes("few seeds"));
  if (quick.length === 1) {
    return [`${quick[0][0].directory} is of a quick run: its numbers are of few trials`];
  }
  const foreign = sets.filter(([set, cell, { settings, ...context }]) => {
    const seed = Math.max(0, cell.values.indexOf(Number(cell.measured)));
    const own = {
      ...context,
      settings: { ...settings, ...seedSettings(seed), ...settingsOf(set) },
    };
    const run = { ...own, quick: quick.length > 0, sampled: false };
    return demand(experiment.run(run).fingerprint) !== cell.fingerprint;
  });
  return foreign.length
    ? foreign.map(([{ directory }, { fingerprint }]) =>
      `${directory} was measured with other guest programs than this checkout's (fingerprint ` +
      `${fingerprint})`
    )
    : ["one set was edited: both are of this checkout's guest programs and settings"];
}

/** The names whose values differ. */
function changedNames(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);
}

/** Whether two partings are the same one. */
function same(a: Parting | undefined, b: Parting): boolean {
  const cost = (side?: Side) => side && `${side.step.pc} ${side.step.after - side.step.before}`;
  return a?.index === b.index && cost(a.second) === cost(b.second);
}

/** Names of what a side's registers hold. */
const held = [...registerNames, "hi", "lo"];

/** One side in words. */
function sideInWords(side: Side | undefined): string {
  if (!side) return "had ended";
  const { step: { pc, word, before, after, stalls, user }, where, source, iteration } = side;
  const causes = stallCauses.filter((cause) => stalls[cause]).map((cause) =>
    `${cause} ${stalls[cause]}`
  ).join(", ");
  const text = word === undefined ? "?" : disassemble(word, pc);
  return `iteration ${iteration}, cycle ${before}, ${user ? "user" : "kernel"} ${where} ${text}: ${
    after - before
  } cycles${causes && ` (${causes})`}${source && `  ${source}`}`;
}

/** An instruction's word, or that none was fetched. */
const shown = (word?: number) => word === undefined ? "none" : hex(word);

/** What differs between the two sides, in words. */
export function differenceOfSides({ first, second }: Parting): string[] {
  if (!first || !second) return ["one run is longer"];
  const [a, b] = [first.step, second.step];
  if (a.pc !== b.pc) return ["another instruction: control flow parts"];
  const registers = held.flatMap((name, i) =>
    first.registers[i] === second.registers[i]
      ? []
      : [`${name} ${first.registers[i] >>> 0} and ${second.registers[i] >>> 0}`]
  );
  const stalls = stallCauses.filter((cause) => a.stalls[cause] !== b.stalls[cause]).map((cause) =>
    `${cause} ${a.stalls[cause] ?? 0} and ${b.stalls[cause] ?? 0} cycles`
  );
  const word = a.word === b.word ? [] : [`guest word ${shown(a.word)} and ${shown(b.word)}`];
  return [...word, ...stalls, ...registers];
}

/** Which of the settings, changed alone, makes the runs part at the same step. */
export function causesOf(
  experiment: Experiment,
  parting: Parting,
  { first, second, recording }: Parameters<typeof partingOf>[1],
): string[] {
  const changed = changedNames(first.settings, second.settings);
  if (changed.length <= 1) return changed;
  return changed.filter((name) => {
    const { [name]: _, ...rest } = first.settings;
    const value = second.settings[name];
    const settings = value === undefined ? rest : { ...rest, [name]: value };
    return same(
      partingOf(experiment, { recording, first, second: { ...first, settings } }),
      parting,
    );
  });
}

/** What makes the runs part: a setting, or the guests. */
export function causeInWords(
  experiment: Experiment,
  parting: Parting,
  runs: Parameters<typeof partingOf>[1],
): string[] {
  const { first, second } = runs;
  const value = ({ settings }: RunContext, name: string) => settings[name] ?? "the board's own";
  if (changedNames(first.settings, second.settings).length > 0) {
    const causes = causesOf(experiment, parting, runs);
    return causes.length
      ? causes.map((name) => `setting ${name}, ${value(first, name)} and ${value(second, name)}`)
      : ["no single setting; several together"];
  }
  const [a, b] = [parting.first, parting.second];
  if (!a || !b) return ["one run makes more trials"];
  if (a.step.pc !== b.step.pc) return [`other code or another layout: ${a.where} and ${b.where}`];
  return a.step.word === b.step.word
    ? [`other data of the guests', as ${a.where} first meets it`]
    : [`guest word at ${a.where}, ${shown(a.step.word)} and ${shown(b.step.word)}`];
}

/**
 * Runs the first cell that differs under both sets' settings, and says where and why the runs part.
 */
export function why(a: ResultSet, b: ResultSet, experiments: readonly Experiment[]): number {
  const { cell, other, seed } = firstDifference(a, b);
  const shown = experiments.find(({ id }) => id === cell.table);
  const name = shown &&
    cellNames(shown, cell.board as BoardName).find((own) =>
      own.system === cell.system && own.column === cell.column &&
      (own.reading ?? shown.reading) === cell.reading
    );
  if (!shown || !name) {
    throw new UserError(`${cellKey(cell)}: no experiment of this checkout measures it`);
  }
  const { experiment, name: place } = placeCell(shown, name);
  console.log(
    `${cellKey(cell)}, seed ${seed}: ${cell.values[seed] ?? "?"} and ${
      other.values[seed] ?? "?"
    } ${cell.unit}`,
  );
  const systems = createSystems();
  const context = (set: ResultSet): RunContext => ({
    board: place.board as BoardName,
    system: place.system,
    column: place.column,
    reading: place.reading ?? experiment.reading,
    settings: { ...seedSettings(seed), ...settingsOf(set) },
    systems,
  });
  const first = context(a), second = context(b);
  const recording = recordRun(experiment, first);
  if (recording.steps === 0) {
    throw new UserError(
      `${cellKey(cell)} runs on no single system: its runs cannot be compared step by step`,
    );
  }
  const parting = partingOf(experiment, { recording, first, second });
  if (!parting) {
    console.log(`${recording.steps} steps are equal under both sets' settings`);
    const sets = [[a, cell, first], [b, other, second]] as const;
    for (const cause of whyEqualStepsDiffer(sets, experiment)) console.log(`cause: ${cause}`);
    return 1;
  }
  console.log(`${parting.index} steps are equal; then they part:`);
  console.log(`  ${a.directory}: ${sideInWords(parting.first)}`);
  console.log(`  ${b.directory}: ${sideInWords(parting.second)}`);
  for (const line of differenceOfSides(parting)) console.log(`  differs: ${line}`);
  for (const cause of causeInWords(experiment, parting, { recording, first, second })) {
    console.log(`cause: ${cause}`);
  }
  return 1;
}
