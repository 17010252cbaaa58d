/**
 * An experiment's module run by itself: `deno run … experiments/table04_null_calls.ts`, or a file
 * of one's own anywhere, takes the flags of `reproduce`. It knows the one experiment that it is
 * given and no list; its workers load the experiment's own module.
 */
import { command, start } from "./command.ts";
import type { Experiment } from "./experiment.ts";
import type { Listing } from "./listing.ts";
import { inWorker } from "./pool.ts";
import { showCells, textTable } from "./show.ts";
import { runStudy } from "./study.ts";
import { chooseName } from "./usage.ts";

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

/**
 * The command line of one experiment: its flags are those of `reproduce`; the word `draw` calls
 * `draw` instead, where it is given. In a worker, which loads the module for the experiment in it,
 * it does nothing.
 */
export async function main(
  experiment: Experiment,
  { draw }: { readonly draw?: () => void } = {},
): Promise<void> {
  if (inWorker()) return;
  const { id, title, cite } = experiment;
  await start(command({
    name: `deno run … ${id}`,
    does: `${title} (${cite}).`,
    operands: draw ? { show: "[draw]", help: "draws what was measured", most: 1 } : undefined,
    flags: studyFlags,
    async run(options, [word]) {
      if (word !== undefined && draw) {
        chooseName(word, { kind: "action", names: ["draw"] });
        draw();
        return 0;
      }
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
