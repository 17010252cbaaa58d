/** Runs one experiment alone: `deno run … experiments/table04_null_calls.ts` takes the flags of `reproduce` but for names. */
import type { Experiment } from "../_harness/experiment.ts";
import type { Listing } from "../_harness/listing.ts";
import { showCells, textTable } from "./show.ts";
import { parse, run, UsageError } from "./cli.ts";
import { runStudy } from "./study.ts";

/** The flags of a measuring command. */
export const studyFlags = {
  boolean: ["quick", "json"],
  string: ["board", "out", "engine"],
  collect: ["set"],
} as const;

/** The command line of one experiment. */
export function main(experiment: Experiment): Promise<void> {
  return run(async (args) => {
    const options = parse(args, studyFlags);
    if (options.help) {
      console.log(`${experiment.title} (${experiment.cite})

Flags: [--board B] [--quick] [--out DIR] [--set NAME=VALUE]… [--json]; writes to out/ of the project unless sent elsewhere.`);
      return 0;
    }
    if (options._.length) throw new UsageError(`"${options._[0]}" means nothing here; see --help`);
    showCells((await runStudy({ experiments: [experiment], listings: [] }, options)).cells, options.json);
    return 0;
  });
}

/** The command line of one listing. */
export function listingMain(listing: Listing): Promise<void> {
  return run(async (args) => {
    const options = parse(args, { boolean: ["json"], string: ["out"] });
    if (options.help) {
      console.log(
        `${listing.title} (${listing.cite})\n\nFlags: [--out DIR] [--json]; writes to out/ of the project unless sent elsewhere.`,
      );
      return 0;
    }
    if (options._.length) throw new UsageError(`"${options._[0]}" means nothing here; see --help`);
    await runStudy({ experiments: [], listings: [listing] }, { ...options, quick: false, set: [] });
    const { columns, rows } = listing;
    console.log(
      options.json
        ? JSON.stringify(rows, null, 2)
        : textTable(columns.map(({ title }) => title), rows.map((row) => columns.map(({ id }) => row[id]))),
    );
    return 0;
  });
}
