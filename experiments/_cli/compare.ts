/**
 * `deno task compare`: published beside measured, or one set of results beside another. Reads
 * results, runs nothing.
 */
import { type Cell, cellKey, ratioOf, verdictOf } from "../_harness/cell.ts";
import { command, start } from "../_harness/command.ts";
import type { Reading } from "../_harness/experiment.ts";
import { disagreements } from "../_harness/oracle.ts";
import { projectRoot, readText, userPath } from "../_harness/paths.ts";
import { showCells } from "../_harness/show.ts";
import { readStudy } from "../_harness/study.ts";

import { UserError } from "../../machine/mod.ts";
import { claimDisagreements } from "../claims/agree.ts";
import { experiments } from "../mod.ts";
import { readings } from "../readings.ts";
import { type ResultSet, why } from "./why.ts";

/** The other set's cells, with ours as the number to compare with. */
function against(ours: readonly Cell[], theirs: readonly Cell[]): Cell[] {
  const known = new Map(ours.map((cell) => [cellKey(cell), cell.measured]));
  return theirs.filter((cell) => known.has(cellKey(cell))).map((cell) => {
    const published = known.get(cellKey(cell))!;
    return {
      ...cell,
      published,
      ratio: ratioOf(published, cell.measured),
      verdict: verdictOf(published, cell.measured, cell.cited),
    };
  });
}

/**
 * Every reading of the tables shown, the measured one marked, and what other readings gave where a
 * cell's note says so.
 */
function showReadings(cells: readonly Cell[]): void {
  for (const table of new Set(cells.map((cell) => cell.table))) {
    console.log(`\n${table}`);
    for (
      const { id, definition }
        of (readings as Readonly<Record<string, readonly Reading[]>>)[table] ?? []
    ) {
      const primary = cells.some((cell) => cell.table === table && cell.reading === id);
      console.log(`  ${primary ? "measured" : "  beside"}  ${id}: ${definition}`);
      const beside = cells.filter((cell) => cell.table === table && cell.note.startsWith(`${id}:`));
      for (const { board, system, column, note } of beside) {
        console.log(`              ${board} ${system} ${column}  ${note}`);
      }
    }
  }
}

/** How a run differed from the default one, in its own words. */
function differenceOf(directory: string): string {
  return String(JSON.parse(readText(`${directory}/index.json`)).difference);
}

/** Most that a cell of a run with few seeds may be from the committed one. */
const QUICK_TOLERANCE = 0.1;

/**
 * Every cell, and every claim that they decide, against the committed ones: to the last digit, or
 * within a tolerance where the run had few seeds.
 */
function checkCells(ours: readonly Cell[], theirs: readonly Cell[], difference: string): number {
  const tolerance = difference.includes("few seeds") ? QUICK_TOLERANCE : 0;
  const coarse = new Set(experiments.filter((own) => own.coarseInSmall).map(({ id }) => id));
  const found = disagreements(ours, theirs, { tolerance, coarse });
  const claims = claimDisagreements(ours, theirs, { tolerance, coarse });
  const all = [...found, ...claims.disagreements];
  for (const { key, why } of all) console.error(`${key}: ${why}`);
  const within = tolerance ? " within 10 %" : "";
  console.log(`${theirs.length - found.length} of ${theirs.length} cells agree${within}`);
  const kept = claims.judged - claims.disagreements.length;
  console.log(
    `${kept} of ${claims.judged} claims that they decide agree${within && " in direction"}`,
  );
  return all.length ? 1 : 0;
}

/** What differs beside the values: settings, seeds, guest images, cells that either set lacks. */
function sayHowTheyDiffer(ours: readonly Cell[], theirs: readonly Cell[], directory: string): void {
  const difference = differenceOf(directory);
  if (difference) console.log(`${directory}: ${difference}`);
  const known = new Map(ours.map((cell) => [cellKey(cell), cell]));
  const shared = theirs.filter((cell) => known.has(cellKey(cell)));
  const images =
    shared.filter((cell) => known.get(cellKey(cell))!.fingerprint !== cell.fingerprint).length;
  if (images) {
    console.log(`${images} of ${shared.length} cells have other guest images or settings`);
  }
  const [here, there] = [ours.length - shared.length, theirs.length - shared.length];
  if (here) console.log(`${here} cells of results/ are not there`);
  if (there) console.log(`${there} of its cells are not in results/`);
}

/** The two sets of results that `--why` compares. */
function whyOf(operands: readonly string[]): number {
  if (operands.length === 0) {
    throw new UserError("--why needs two sets of results: deno task compare --why A B");
  }
  const directories = operands.length === 1
    ? [`${projectRoot()}/results`, userPath(operands[0])]
    : operands.map(userPath);
  const [a, b] = directories.map((directory): ResultSet => ({
    directory,
    cells: readStudy(directory),
    difference: differenceOf(directory),
  }));
  return why(a, b, experiments);
}

await start(command({
  name: "deno task compare",
  does:
    `Shows every measured cell beside the published one, and which readings of the paper there are.
With --with, beside the same cell of another set of results. With --why A B, the first cell that
differs between two sets is run again under both, and the step at which they part is shown.`,
  operands: {
    show: "[A B]",
    most: 2,
    help: "two sets of results, with --why; one alone is compared with results/",
  },
  flags: {
    why: {
      help:
        "run the first cell that differs, and show where the two runs part and what caused it; " +
        "status 1",
    },
    with: { value: "DIR", help: "a directory of results, e.g. out/ after a run with --set" },
    check: {
      help: "status 1 when a cell or claim of DIR disagrees with the committed ones; for scripts",
    },
    json: { help: "{cells, figures, summary} on standard output" },
  },
  run({ with: directory, json, check, why: asked }, operands) {
    if (asked) return whyOf(operands);
    if (operands.length) {
      throw new UserError(`"${operands[0]}" means nothing here without --why; see --help`);
    }
    const ours = readStudy(`${projectRoot()}/results`);
    const theirs = directory === undefined ? ours : readStudy(userPath(directory));
    if (check) {
      return checkCells(
        ours,
        theirs,
        directory === undefined ? "" : differenceOf(userPath(directory)),
      );
    }
    if (directory !== undefined && !json) sayHowTheyDiffer(ours, theirs, userPath(directory));
    const cells = directory === undefined ? ours : against(ours, theirs);
    if (directory !== undefined && !json) {
      console.log(`published = results/, measured = ${directory}\n`);
    }
    showCells(cells, json);
    if (directory === undefined && !json) showReadings(cells);
    return 0;
  },
}));
