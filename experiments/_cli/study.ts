/**
 * The way from a command line to results on disk, shared by `reproduce` and by an experiment run alone: choose experiments, measure, write
 * CSV and index. Only a default run of everything a file holds may write the committed results.
 */
import type { BoardName } from "../../machine/mod.ts";
import { claimsListing } from "../claims.ts";
import type { Cell } from "../_harness/cell.ts";
import { cellsFromCsv, cellsToCsv, writeWhole } from "../_harness/csv.ts";
import type { Experiment } from "../_harness/experiment.ts";
import { type Listing, listingCsv } from "../_harness/listing.ts";
import { type Difference, differenceInWords, indexJson, settingsCsv } from "../_harness/index.ts";
import { measureCell as measureOne, type Measured } from "../_harness/measure.ts";
import { measureAll } from "../_harness/pool.ts";
import { createSystems } from "../_harness/systems.ts";
import { checkBoard, checkEngine, checkSettings, outputPath, projectRoot, UsageError, userPath } from "./cli.ts";
import { createProgress } from "./progress.ts";

/** What a user asked of a run. */
export interface StudyOptions {
  readonly board?: string;
  readonly quick: boolean;
  readonly out?: string;
  readonly set: readonly string[];
  readonly engine?: string;
  /** Everything there is, where the run may write the committed results. */
  readonly all?: Chosen;
}

/** What a run is of. */
export interface Chosen {
  readonly experiments: readonly Experiment[];
  readonly listings: readonly Listing[];
}

/** What a run gave, and where it went. */
export interface Study {
  readonly cells: readonly Cell[];
  /** Directory of the CSV files. */
  readonly results: string;
  /** Directory for what is drawn from them. */
  readonly figures: string;
}

/** Runs experiments and writes what they gave: one CSV file each, the index, the settings. */
export async function runStudy(chosen: Chosen, options: StudyOptions): Promise<Study> {
  const board = checkBoard(options.board);
  checkEngine(options.engine);
  const settings = checkSettings(options.set);
  const { quick, all } = options;
  const difference: Difference = { board, quick, settings };
  const { results, figures, committed } = places(
    options.out,
    all !== undefined && differenceInWords(difference) === "",
  );
  const progress = createProgress();
  const tables = await measureAll(chosen.experiments, { board, settings, quick, progress: progress.show });
  progress.clear();
  const cells = tables.flat();
  const files = chosen.experiments.map((
    { id },
    i,
  ): [name: string, text: string] => [`${id}.csv`, cellsToCsv(tables[i])]);
  for (const listing of chosen.listings) files.push([`${listing.id}.csv`, listingCsv(listing)]);
  for (const [name, text] of files) writeWhole(`${results}/${name}`, text);
  const there = ({ id }: { readonly id: string }) => exists(`${results}/${id}.csv`);
  const shown = committed && all
    ? { experiments: all.experiments.filter(there), listings: all.listings.filter(there) }
    : chosen;
  writeWhole(`${results}/settings.csv`, settingsCsv(shown.experiments, difference));
  const claims = claimsListing(committed ? readCells(results, shown.experiments) : cells);
  writeWhole(`${results}/claims.csv`, listingCsv(claims));
  const indexed = { experiments: shown.experiments, listings: [...shown.listings, claims] };
  writeWhole(`${results}/index.json`, indexJson(indexed, difference));
  return { cells, results, figures };
}

/** Reads the cells of a directory of results, in the order of its index. */
export function readStudy(directory: string): Cell[] {
  let ids: string[];
  try {
    const index = JSON.parse(Deno.readTextFileSync(`${directory}/index.json`));
    ids = (index.tables as { id: string }[]).map(({ id }) => id);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) {
      throw new UsageError(`${directory} holds no results; make some: deno task reproduce`);
    }
    if (error instanceof SyntaxError || error instanceof TypeError) {
      throw new UsageError(`${directory}/index.json is no index of results`);
    }
    throw error;
  }
  return readCells(directory, ids.map((id) => ({ id })));
}

function readCells(directory: string, tables: readonly { readonly id: string }[]): Cell[] {
  return tables.flatMap(({ id }) => {
    const path = `${directory}/${id}.csv`;
    return cellsFromCsv(Deno.readTextFileSync(path), path);
  });
}

function exists(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Where a run writes. Only one that differs in nothing, and was sent nowhere else, writes the committed files. */
function places(out: string | undefined, standard: boolean): { results: string; figures: string; committed: boolean } {
  const root = projectRoot();
  if (out !== undefined) {
    outputPath(`${out}/index.json`);
    return { results: userPath(out), figures: userPath(out), committed: false };
  }
  return standard
    ? { results: `${root}/results`, figures: `${root}/paper-figures`, committed: true }
    : { results: `${root}/out`, figures: `${root}/out`, committed: false };
}

/** Measures one cell of an experiment, and says which seed its numbers are of. */
export function measureCell(
  experiment: Experiment,
  { board, system, column }: { board: BoardName; system: string; column: string },
): Measured {
  const progress = createProgress();
  const result = measureOne(experiment, { board, system, column }, {
    systems: createSystems(),
    progress: progress.show,
  });
  progress.clear();
  return result;
}
