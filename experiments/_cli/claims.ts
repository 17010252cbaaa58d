/** `deno task claims`: the paper's claims in prose, one by one, beside what the measured cells say. Reads results, runs nothing. */
import { claimsListing, judge } from "../claims.ts";
import { parse, projectRoot, run, UsageError, userPath } from "./cli.ts";
import { textTable } from "./show.ts";
import { readStudy } from "./study.ts";

const HELP = `deno task claims [--with DIR] [--json]

Recomputes what the paper claims in prose from the measured cells, and says of each claim whether its words hold.
  --with    a directory of results other than the committed one
  --json    {claims: […]} on standard output`;

await run((args) => {
  const options = parse(args, { boolean: ["json"], string: ["with"] });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (options._.length) throw new UsageError(`"${options._[0]}" means nothing here; see --help`);
  const cells = readStudy(options.with === undefined ? `${projectRoot()}/results` : userPath(options.with));
  if (options.json) {
    console.log(JSON.stringify({ claims: judge(cells) }, null, 2));
    return 0;
  }
  const { columns, rows } = claimsListing(cells);
  console.log(textTable(columns.map(({ title }) => title), rows.map((row) => columns.map(({ id }) => row[id]))));
  return 0;
});
