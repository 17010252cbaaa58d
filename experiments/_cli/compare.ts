/** `deno task compare`: published beside measured, or one set of results beside another. Reads results, runs nothing. */
import { type Cell, ratioOf, summarize, verdictOf } from "../_harness/cell.ts";
import { cellsFromCsv } from "../_harness/csv.ts";
import { parse, projectRoot, run, UsageError, userPath } from "./cli.ts";
import { cellsTable, summaryLine } from "./show.ts";

const HELP = `deno task compare [--with DIR] [--json]

Shows every measured cell beside the published one. With --with, beside the same cell of another set of results.
  --with    a directory of results, e.g. out/ after a run with --set
  --json    {cells, figures, summary} on standard output`;

/** Reads every table of a directory of results. */
function readResults(directory: string): Cell[] {
  const names = [...Deno.readDirSync(directory)].map((entry) => entry.name).filter((name) =>
    /^table\d+\.csv$/.test(name)
  ).sort();
  if (names.length === 0) throw new UsageError(`${directory} holds no results; run: deno task reproduce`);
  return names.flatMap((name) => cellsFromCsv(Deno.readTextFileSync(`${directory}/${name}`), `${directory}/${name}`));
}

/** The other set's cells, with ours as the number to compare with. */
function against(ours: readonly Cell[], theirs: readonly Cell[]): Cell[] {
  const key = (cell: Cell) => [cell.table, cell.board, cell.system, cell.column].join(" ");
  const known = new Map(ours.map((cell) => [key(cell), cell.measured]));
  return theirs.filter((cell) => known.has(key(cell))).map((cell) => {
    const published = known.get(key(cell))!;
    return {
      ...cell,
      published,
      ratio: ratioOf(published, cell.measured),
      verdict: verdictOf(published, cell.measured, cell.cited),
    };
  });
}

await run((args) => {
  const options = parse(args, { boolean: ["json"], string: ["with"] });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const ours = readResults(`${projectRoot()}/results`);
  const cells = options.with === undefined ? ours : against(ours, readResults(userPath(options.with)));
  const summary = summarize(cells);
  if (options.json) console.log(JSON.stringify({ cells, figures: [], summary }, null, 2));
  else {
    if (options.with !== undefined) console.log(`published = results/, measured = ${options.with}\n`);
    console.log(`${cellsTable(cells)}\n\n${summaryLine(summary)}`);
  }
  return 0;
});
