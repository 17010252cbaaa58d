/** Runs one experiment alone: `deno run … experiments/table04_null_calls.ts` takes the flags of `reproduce` but for names. */
import type { Experiment } from "../_harness/experiment.ts";
import { cellsTable } from "./show.ts";
import { parse, run } from "./cli.ts";
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
      console.log(
        `${experiment.title} (${experiment.cite})\nFlags: --board B --quick --out DIR --set NAME=VALUE --json`,
      );
      return 0;
    }
    const { cells } = runStudy([experiment], { ...options, out: options.out ?? "out" });
    console.log(options.json ? JSON.stringify({ cells }, null, 2) : cellsTable(cells));
    return 0;
  });
}
