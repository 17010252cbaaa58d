/** Runs one experiment alone: `deno run … experiments/table04_null_calls.ts` takes the flags of `reproduce` but for names. */
import type { Experiment } from "../_harness/experiment.ts";
import { showCells } from "./show.ts";
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
  return run((args) => {
    const options = parse(args, studyFlags);
    if (options.help) {
      console.log(`${experiment.title} (${experiment.cite})

Flags: [--board B] [--quick] [--out DIR] [--set NAME=VALUE]… [--json]; writes to out/ of the project unless sent elsewhere.`);
      return 0;
    }
    if (options._.length) throw new UsageError(`"${options._[0]}" means nothing here; see --help`);
    showCells(runStudy([experiment], options).cells, options.json);
    return 0;
  });
}
