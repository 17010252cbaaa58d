/**
 * The way from a choice of experiments to results on disk, shared by `reproduce` and by an
 * experiment run alone: measure, write CSV and index. Only a default run may write the committed
 * results; a run that was interrupted goes on where it stood; runs of one kind into one folder
 * merge.
 */
import { checkTables, type KnownPlaces } from "../../csv/mod.ts";
import { UserError } from "../../machine/mod.ts";
import type { Cell } from "./cell.ts";
import { cellsFromCsv, cellsToCsv, drawnCsv, seedsToCsv } from "./csv.ts";
import { type Experiment, type PublishedCell, withFewestPoints } from "./experiment.ts";
import { type Difference, differenceInWords, indexJson, settingsCsv } from "./index.ts";
import { type HostTime, hostTime } from "./host_time.ts";
import { openKept } from "./kept.ts";
import { type Listing, listingCsv } from "./listing.ts";
import { checkExperiments } from "./malformed.ts";
import { exclusively, outputPath, projectRoot, readText, userPath, writeWhole } from "./paths.ts";
import { reproduce } from "./pool.ts";
import { createProgress } from "./progress.ts";
import { checkBoard, checkEngine, checkSettings } from "./usage.ts";

/** Bytes that are wanted of a disk before a run begins: more than what is written takes. */
const ROOM = { report: 4 << 20, table: 256 << 10 };

/** What a user asked of a run. */
export interface StudyOptions {
  readonly board?: string;
  readonly quick?: boolean;
  readonly out?: string;
  readonly set?: readonly string[];
  readonly engine?: string;
}

/** What a run is of. */
export interface Chosen {
  readonly experiments: readonly Experiment[];
  readonly listings: readonly Listing[];
}

/**
 * What a run is part of: everything there is, and what is derived from its cells. Without it a run
 * never writes the committed results.
 */
export interface Whole extends Chosen {
  derive(cells: readonly Cell[]): readonly Listing[];
}

/** What a run gave, and where it went. */
export interface Study {
  readonly cells: readonly Cell[];
  /** Directory of the CSV files. */
  readonly results: string;
  /** Directory for what is drawn from them. */
  readonly figures: string;
  /** Measurements that an interrupted run had left. */
  readonly resumed: number;
  /** What the run took of this host. */
  readonly took: HostTime;
}

/**
 * Runs experiments and writes what they gave: one CSV file each, its seeds, the index, the
 * settings.
 */
export async function runStudy(
  asked: Chosen,
  options: StudyOptions,
  within?: Whole,
): Promise<Study> {
  checkExperiments(asked.experiments);
  const chosen = options.quick ? quickly(asked) : asked;
  const whole = options.quick && within ? { ...within, ...quickly(within) } : within;
  const board = checkBoard(options.board);
  const engine = checkEngine(options.engine);
  const settings = checkSettings(options.set);
  const difference: Difference = { board, quick: options.quick ?? false, settings, engine };
  checkCells(chosen, board);
  const { results, figures } = places(
    options.out,
    whole !== undefined && differenceInWords(difference) === "",
  );
  const room = ROOM.report + ROOM.table * (chosen.experiments.length + chosen.listings.length);
  for (const folder of new Set([`${results}/seeds`, figures])) {
    outputPath(`${folder}/index.json`, { room });
  }
  const merges = options.out !== undefined || whole !== undefined;
  const own = new Set([...chosen.experiments, ...chosen.listings].map(({ id }) => id));
  const before = () => merges ? tablesBefore(results, { difference, but: own }) : [];
  // What stays beside the new tables is drawn with them: it is read before anything is measured.
  before();
  const kept = openKept(`${options.out === undefined ? `${projectRoot()}/out` : results}`, {
    chosen,
    difference,
  });
  const progress = createProgress({ finishes: true });
  const took = hostTime();
  const tables = await interruptible(() =>
    reproduce(chosen.experiments, {
      board,
      settings,
      quick: difference.quick,
      engine,
      progress: progress.show,
      finished: progress.finish,
      kept,
      timing: took.timing,
    }), () => {
    progress.clear();
    return `interrupted: ${kept.count} measurements are kept, and the same command goes on ` +
      "from there";
  });
  progress.clear();
  // Another run may have written since this one began.
  await exclusively(results, () => {
    const stay = before();
    chosen.experiments.forEach(({ id }, i) => {
      writeWhole(`${results}/${id}.csv`, cellsToCsv(tables[i]));
      writeWhole(`${results}/seeds/${id}.csv`, seedsToCsv(tables[i]));
    });
    for (const listing of chosen.listings) {
      writeWhole(`${results}/${listing.id}.csv`, listingCsv(listing));
    }
    const measured = new Set([...stay, ...own]);
    const there = ({ id }: { readonly id: string }) => measured.has(id);
    const { experiments, listings } = whole ?? chosen;
    const shown = { experiments: experiments.filter(there), listings: listings.filter(there) };
    writeWhole(`${results}/settings.csv`, settingsCsv(shown.experiments, difference));
    writeWhole(`${results}/seeds.csv`, drawnCsv());
    const derived = whole?.derive(readTables(results, shown.experiments.map(placesOf))) ?? [];
    for (const listing of derived) writeWhole(`${results}/${listing.id}.csv`, listingCsv(listing));
    const indexed = {
      experiments: shown.experiments,
      listings: [...shown.listings, ...derived],
    };
    writeWhole(`${results}/index.json`, indexJson(indexed, difference));
    kept.remove();
  });
  return { cells: tables.flat(), results, figures, resumed: kept.resumed, took };
}

/** What a quick run is of. */
function quickly({ experiments, listings }: Chosen): Chosen {
  return { experiments: experiments.map(withFewestPoints), listings };
}

/**
 * Measures; Ctrl-C ends the process with a line on what is kept. What has no module runs in this
 * process, which hears of nothing before its end.
 */
async function interruptible<T>(measure: () => Promise<T>, farewell: () => string): Promise<T> {
  const interrupt = () => {
    console.error(farewell());
    Deno.exit(130);
  };
  Deno.addSignalListener("SIGINT", interrupt);
  try {
    return await measure();
  } finally {
    Deno.removeSignalListener("SIGINT", interrupt);
  }
}

/** Boards on which an experiment measures a cell: not those of cited ones alone. */
export function measuredBoards({ published, columns, cited = [] }: Experiment): string[] {
  const measures = (system: string, cells: readonly PublishedCell[]) =>
    !cited.includes(system) &&
    cells.some((cell, i) => cell !== "" && cell !== "n/a" && !cited.includes(columns[i]));
  const rows = published.filter(([, system, ...cells]) => measures(system, cells));
  return [...new Set(rows.map(([board]) => board as string))];
}

/** Refuses a board on which one of what was chosen measures nothing: its table would be empty. */
function checkCells({ experiments }: Chosen, board: string | undefined): void {
  const without = experiments.filter((own) =>
    board !== undefined && !measuredBoards(own).includes(board)
  );
  if (without.length === 0) return;
  const boards = new Set(without.flatMap(measuredBoards));
  const names = without.map(({ id }) => id).join(", ");
  throw new UserError(
    `${names}: no cell of ${board} is measured; there are cells of ${[...boards].join(", ")}`,
  );
}

/**
 * Tables that an earlier run of the same kind left in a folder, but for some; one that is missing
 * or damaged is the user's error.
 */
function tablesBefore(
  directory: string,
  { difference, but }: { readonly difference: Difference; readonly but: ReadonlySet<string> },
): string[] {
  let index: { difference?: unknown; tables?: KnownPlaces[]; lists?: { id: string }[] };
  try {
    index = JSON.parse(Deno.readTextFileSync(`${directory}/index.json`));
  } catch {
    return [];
  }
  if (index.difference !== differenceInWords(difference)) return [];
  const others = <T extends { readonly id: string }>(entries: readonly T[] = []) =>
    entries.filter(({ id }) => !but.has(id));
  const tables = others(checkTables(index.tables ?? [], `${directory}/index.json`));
  const lists = others(index.lists);
  readTables(directory, tables);
  for (const { id } of lists) readText(`${directory}/${id}.csv`);
  return [...tables, ...lists].map(({ id }) => id);
}

/** Reads the cells of a directory of results, in the order of its index, and checks them. */
export function readStudy(directory: string): Cell[] {
  return readTables(directory, indexedTables(directory));
}

/** The tables of an index: where their cells may be. */
function indexedTables(directory: string): KnownPlaces[] {
  try {
    const { tables } = JSON.parse(Deno.readTextFileSync(`${directory}/index.json`)) as {
      readonly tables: readonly KnownPlaces[];
    };
    return [...checkTables(tables, `${directory}/index.json`)];
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) {
      throw new UserError(`${directory} holds no results; make some: deno task reproduce`);
    }
    if (error instanceof SyntaxError || error instanceof TypeError) {
      throw new UserError(`${directory}/index.json is no index of results`);
    }
    throw error;
  }
}

/** Where an experiment's cells may be. */
function placesOf({ id, columns, published }: Experiment): KnownPlaces {
  const rows = published.map(([board, system]) => ({ board, system }));
  return { id, columns: columns.map((id) => ({ id })), rows };
}

function readTables(directory: string, tables: readonly KnownPlaces[]): Cell[] {
  const file = (path: string) => ({ path, text: readText(path) });
  return tables.flatMap((known) =>
    cellsFromCsv(
      file(`${directory}/${known.id}.csv`),
      file(`${directory}/seeds/${known.id}.csv`),
      known,
    )
  );
}

/**
 * Where a run writes. Only one that differs in nothing, and was sent nowhere else, writes the
 * committed files.
 */
function places(out: string | undefined, standard: boolean): { results: string; figures: string } {
  if (out !== undefined) return { results: userPath(out), figures: userPath(out) };
  const root = projectRoot();
  return standard
    ? { results: `${root}/results`, figures: `${root}/paper-figures` }
    : { results: `${root}/out`, figures: `${root}/out` };
}
