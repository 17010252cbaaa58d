/** `deno task compare`: published beside measured, or one set of results beside another. Reads results, runs nothing. */
import { type Cell, ratioOf, verdictOf } from "../_harness/cell.ts";
import { readings } from "../readings.ts";
import { parse, projectRoot, run, UsageError, userPath } from "./cli.ts";
import { showCells } from "./show.ts";
import { readStudy } from "./study.ts";

const HELP = `deno task compare [--with DIR] [--json]

Shows every measured cell beside the published one, and which readings of the paper there are. With --with, beside the same cell of
another set of results.
  --with    a directory of results, e.g. out/ after a run with --set
  --json    {cells, figures, summary} on standard output`;

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

/** Every reading of the tables shown, the measured one marked, and what other readings gave where a cell's note says so. */
function showReadings(cells: readonly Cell[]): void {
  for (const table of new Set(cells.map((cell) => cell.table))) {
    console.log(`\n${table}`);
    for (const { id, definition } of readings[table] ?? []) {
      const primary = cells.some((cell) => cell.table === table && cell.reading === id);
      console.log(`  ${primary ? "measured" : "  beside"}  ${id}: ${definition}`);
      const beside = cells.filter((cell) => cell.table === table && cell.note.startsWith(`${id}:`));
      for (const { board, system, column, note } of beside) {
        console.log(`              ${board} ${system} ${column}  ${note}`);
      }
    }
  }
}

await run((args) => {
  const options = parse(args, { boolean: ["json"], string: ["with"] });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (options._.length) throw new UsageError(`"${options._[0]}" means nothing here; see --help`);
  const ours = readStudy(`${projectRoot()}/results`);
  const cells = options.with === undefined ? ours : against(ours, readStudy(userPath(options.with)));
  if (options.with !== undefined && !options.json) console.log(`published = results/, measured = ${options.with}\n`);
  showCells(cells, options.json);
  if (options.with === undefined && !options.json) showReadings(cells);
  return 0;
});
