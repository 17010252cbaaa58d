/**
 * What is wrong with an experiment's description: looked at before anything is measured, and said
 * in one line with what, where and what to do, for whoever writes an experiment of their own.
 * Nothing here trusts the types, for a module that is run is not checked.
 */
import { type BoardName, boardNames, UserError } from "../../machine/mod.ts";
import { shown, thrownText } from "./checked_run.ts";
import type { CellName, Experiment } from "./experiment.ts";
import { SEEDS } from "./seeds.ts";
import { nearest } from "./usage.ts";

/** What a printed cell may be. */
const CELL = 'a number above 0, "ours", "n/a", "n/a, ours", or "" where no cell is';
const WORDS: readonly unknown[] = ["ours", "n/a", "n/a, ours", ""];

/** Names stand in keys, which blanks divide. */
const isName = (value: unknown) => typeof value === "string" && /^[!-~]+$/.test(value);
const isText = (value: unknown) => typeof value === "string" && /^[^\r\n]+$/.test(value);
const firstTwice = (names: readonly string[]) => names.find((name, i) => names.indexOf(name) !== i);

/** Refuses experiments that are not described as they must be. */
export function checkExperiments(experiments: readonly Experiment[]): void {
  for (const one of experiments) {
    const fault = firstFault(one);
    if (fault !== undefined) {
      throw new UserError(`experiment ${isName(one?.id) ? one.id : "without an id"}: ${fault}`);
    }
  }
  const twice = firstTwice(experiments.map(({ id }) => id));
  if (twice !== undefined) {
    throw new UserError(`two experiments are called ${twice}; ids name files, one each`);
  }
}

function firstFault(one: Experiment): string | undefined {
  try {
    const [fault] = faults(one ?? {});
    return fault;
  } catch (error) {
    return `its description throws ${thrownText(error, one.module ?? "")}`;
  }
}

/** Faults in the order in which they can be looked for; each takes those before for granted. */
function* faults(one: Experiment): Generator<string> {
  const { id, title, cite, unit, columns, readings, reading, run, iteration, seeds, module } = one;
  if (typeof id !== "string" || !/^[A-Za-z0-9][\w-]*$/.test(id)) {
    yield `id is ${shown(id)}; it names files: give letters, digits, - and _`;
  }
  for (const [name, value] of Object.entries({ title, cite })) {
    if (!isText(value)) yield `${name} is ${shown(value)}; give one line of text`;
  }
  if (!isText(unit) && typeof unit !== "function") {
    yield `unit is ${shown(unit)}; give one, such as "us", or a function of the column`;
  }
  if (typeof run !== "function") yield `run is ${shown(run)}; give a function that measures a cell`;
  if (iteration !== undefined && typeof iteration !== "function") {
    yield `iteration is ${shown(iteration)}; give a function of the column`;
  }
  if (module !== undefined && !isText(module)) {
    yield `module is ${shown(module)}; give import.meta.url, or leave it out`;
  }
  if (seeds !== undefined && !(Number.isInteger(seeds) && seeds >= 1 && seeds <= SEEDS)) {
    yield `seeds is ${shown(seeds)}; give a whole number from 1 to ${SEEDS}`;
  }
  yield* columnFaults(one);
  yield* readingFaults(readings, reading);
  yield* rowFaults(one);
  for (const name of one.cited ?? []) {
    if (!columns.includes(name) && !one.published.some(([, system]) => system === name)) {
      yield `cited names ${shown(name)}, which is neither a system of a row nor a column`;
    }
  }
}

function* columnFaults({ columns, axes, titles = {}, headings = [] }: Experiment) {
  if (!Array.isArray(columns) || columns.length === 0) {
    yield `columns is ${shown(columns)}; give a list of their names`;
  }
  const odd = columns.find((column) => !isName(column));
  if (odd !== undefined) yield `a column is called ${shown(odd)}; give a name without blanks`;
  const twice = firstTwice(columns);
  if (twice !== undefined) yield `column ${twice} stands twice`;
  if (axes) {
    if (!isText(axes.x) || !isText(axes.y)) yield "axes want a text for x and one for y";
    const word = columns.find((column) => !Number.isFinite(Number(column)));
    if (word !== undefined) {
      yield `column ${shown(word)} is no number, and with axes columns are the values of x`;
    }
  }
  const named = [...Object.keys(titles), ...headings.flatMap(({ columns }) => columns)];
  const stray = named.find((name) => !columns.includes(name));
  if (stray !== undefined) {
    yield `titles or headings name ${shown(stray)}; did you mean ${nearest(stray, columns)}?`;
  }
}

function* readingFaults(readings: Experiment["readings"], primary: string) {
  if (!Array.isArray(readings) || readings.length === 0) {
    yield "it has no reading; say in readings what is timed: { id, definition, argument }";
  }
  for (const [i, reading] of readings.entries()) {
    if (!isName(reading?.id)) {
      yield `reading ${i + 1} has the id ${shown(reading?.id)}; give a name without blanks`;
    }
    for (const name of ["definition", "argument"] as const) {
      if (!isText(reading[name])) {
        yield `reading ${reading.id} has the ${name} ${
          shown(reading[name])
        }; give one line of text`;
      }
    }
  }
  const names = readings.map(({ id }) => id);
  const twice = firstTwice(names);
  if (twice !== undefined) yield `reading ${twice} stands twice`;
  if (!names.includes(primary)) yield notNamed(primary, names);
}

const notNamed = (reading: string, names: readonly string[]) =>
  `no reading is called ${shown(reading)}; readings has ${names.join(", ")}`;

function* rowFaults(one: Experiment): Generator<string> {
  const { columns, published, cited = [], beside, readings } = one;
  const names = readings.map(({ id }) => id);
  if (!Array.isArray(published) || published.length === 0) {
    yield `published is ${shown(published)}; give a row for each board and system`;
  }
  const seen = new Set<string>();
  for (const [i, row] of published.entries()) {
    if (!Array.isArray(row)) {
      yield `row ${i + 1} of published is ${shown(row)}; give [board, system, ...cells]`;
    }
    const [board, system, ...cells] = row;
    const name = `row ${i + 1} of published, ${board} ${system}`;
    if (!isName(system)) {
      yield `row ${i + 1} of published has the system ${shown(system)}; give a name without blanks`;
    }
    const isCited = cited.includes(system);
    if (!boardNames.includes(board as BoardName) && !(board === "486" && isCited)) {
      yield `${name}: no board is called ${shown(board)}; there are ${boardNames.join(", ")}`;
    }
    if (seen.has(`${board} ${system}`)) yield `${name}: stands twice`;
    seen.add(`${board} ${system}`);
    if (cells.length !== columns.length) {
      yield `${name}: ${cells.length} cells for ${columns.length} columns (${
        columns.join(", ")
      }); give for each ${CELL}`;
    }
    for (const [at, cell] of cells.entries()) {
      const column = columns[at];
      const isNumber = typeof cell === "number" && Number.isFinite(cell) && cell > 0;
      if (!isNumber && !WORDS.includes(cell)) {
        yield `${name}: column ${column} holds ${shown(cell)}; give ${CELL}`;
      }
      if (cell !== "" && beside) {
        const place = { board, system, column } as CellName;
        const stray = beside(place).find((reading) => !names.includes(reading));
        if (stray !== undefined) yield `${name}: column ${column}: ${notNamed(stray, names)}`;
      }
    }
  }
}
