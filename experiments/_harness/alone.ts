/**
 * An experiment's module run by itself: `deno run … experiments/table04_null_calls.ts`, or a file
 * of one's own anywhere, takes the flags of `reproduce`. It knows the one experiment that it is
 * given and no list; its workers load the experiment's own module.
 */
import { command, start } from "./command.ts";
import type { Experiment } from "./experiment.ts";
import type { Listing } from "./listing.ts";
import { showCells, textTable } from "./show.ts";
import { runStudy } from "./study.ts";

/** The flags of a measuring command. */
export const studyFlags = {
  board: { value: "B", help: "only this board" },
  quick: {
    help: "one seed instead of 21, first readings, few trials, the ends of figures of ours",
  },
  set: { value: "NAME=VALUE", many: true, help: "change an assumption; see: deno task settings" },
  out: {
    value: "DIR",
    help: "where to write; out/ of the project for runs that are not the default",
  },
  engine: { value: "E", help: "interpreter, compiler or auto" },
  json: { help: "cells as JSON on standard output" },
} as const;

/** The command line of one experiment. */
export function main(experiment: Experiment): Promise<void> {
  const { id, title, cite } = experiment;
  return start(command({
    name: `deno run … ${id}`,
    does: `${title} (${cite}).`,
    flags: studyFlags,
    async run(options) {
      showCells(
        (await runStudy({ experiments: [experiment], listings: [] }, options)).cells,
        options.json,
      );
      return 0;
    },
  }));
}

/** The command line of one listing. */
export function listingMain(listing: Listing): Promise<void> {
  const { id, title, cite, columns, rows } = listing;
  return start(command({
    name: `deno run … ${id}`,
    does: `${title} (${cite}).`,
    flags: { out: studyFlags.out, json: { help: "rows as JSON on standard output" } },
    async run({ out, json }) {
      await runStudy({ experiments: [], listings: [listing] }, { out });
      console.log(
        json ? JSON.stringify(rows, null, 2) : textTable(
          columns.map(({ title }) => title),
          rows.map((row) => columns.map(({ id }) => row[id])),
        ),
      );
      return 0;
    },
  }));
}
