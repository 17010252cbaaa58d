/**
 * `deno task reproduce`: measures the paper's tables from executed guest code, writes results/ and draws paper-figures/ from it. Runs that
 * differ from the default in any way write elsewhere.
 */
import { render } from "../../paper-figures/mod.ts";
import { experiments } from "../mod.ts";
import { nearest, parse, run, UsageError } from "./cli.ts";
import { studyFlags } from "./main.ts";
import { showCells } from "./show.ts";
import { runStudy } from "./study.ts";

const HELP = `deno task reproduce [NAMES…] [--board B] [--quick] [--out DIR] [--set NAME=VALUE]… [--engine E] [--json]

Measures tables and figures of the paper on the emulated machines, writes CSV and draws them.
  NAMES     ${experiments.map((e) => e.id).join(" ")}; all when none is given
  --board   only this board: dec2100 dec3100 dec5000-125 dec5000-200
  --quick   three seeds instead of 21
  --set     change an assumption, e.g. --set exception.cycles=5; see: deno task settings
  --out     where to write; runs that are not the default write to out/
  --json    cells as JSON on standard output`;

await run(async (args) => {
  const options = parse(args, studyFlags);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const chosen = options._.length === 0 ? experiments : options._.map((name) => {
    const found = experiments.find((e) => e.id === name);
    if (found) return found;
    throw new UsageError(
      `no experiment is called "${name}"; did you mean ${nearest(name, experiments.map((e) => e.id))}?`,
    );
  });
  const { cells, results, figures } = runStudy(chosen, { ...options, all: experiments });
  await render(results, figures);
  showCells(cells, options.json);
  return 0;
});
