/**
 * `deno task reproduce`: measures the paper's tables from executed guest code, writes results/ and draws paper-figures/ from it. Runs that
 * differ from the default in any way write elsewhere.
 */
import { render } from "../../paper-figures/mod.ts";
import { experiments, listings } from "../mod.ts";
import { nearest, parse, run, UsageError } from "./cli.ts";
import { studyFlags } from "./main.ts";
import { showCells } from "./show.ts";
import { runStudy } from "./study.ts";

const names = [...listings, ...experiments].map(({ id }) => id).sort((a, b) => a < b ? -1 : 1);

const HELP = `deno task reproduce [NAMES…] [--board B] [--quick] [--out DIR] [--set NAME=VALUE]… [--engine E] [--json]

Measures tables and figures of the paper on the emulated machines, writes CSV and draws them.
  NAMES     ${names.join(" ")}; all when none is given
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
  const unknown = options._.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`no experiment is called "${unknown}"; did you mean ${nearest(unknown, names)}?`);
  }
  const wanted = ({ id }: { readonly id: string }) => options._.length === 0 || options._.includes(id);
  const chosen = { experiments: experiments.filter(wanted), listings: listings.filter(wanted) };
  const { cells, results, figures } = await runStudy(chosen, { ...options, all: { experiments, listings } });
  await render(results, figures);
  showCells(cells, options.json);
  return 0;
});
