/** `deno task compare`: published beside measured, or one set of results beside another. Reads results, runs nothing. */
import { type Cell, cellKey, ratioOf, verdictOf } from "../_harness/cell.ts";
import { command, start } from "../_harness/command.ts";
import type { Reading } from "../_harness/experiment.ts";
import { projectRoot, userPath } from "../_harness/paths.ts";
import { showCells } from "../_harness/show.ts";
import { readStudy } from "../_harness/study.ts";
import { readings } from "../readings.ts";

/** The other set's cells, with ours as the number to compare with. */
function against(ours: readonly Cell[], theirs: readonly Cell[]): Cell[] {
  const known = new Map(ours.map((cell) => [cellKey(cell), cell.measured]));
  return theirs.filter((cell) => known.has(cellKey(cell))).map((cell) => {
    const published = known.get(cellKey(cell))!;
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
    for (const { id, definition } of (readings as Readonly<Record<string, readonly Reading[]>>)[table] ?? []) {
      const primary = cells.some((cell) => cell.table === table && cell.reading === id);
      console.log(`  ${primary ? "measured" : "  beside"}  ${id}: ${definition}`);
      const beside = cells.filter((cell) => cell.table === table && cell.note.startsWith(`${id}:`));
      for (const { board, system, column, note } of beside) {
        console.log(`              ${board} ${system} ${column}  ${note}`);
      }
    }
  }
}

await start(command({
  name: "deno task compare",
  does:
    `Shows every measured cell beside the published one, and which readings of the paper there are. With --with, beside the same cell of another
set of results.`,
  flags: {
    with: { value: "DIR", help: "a directory of results, e.g. out/ after a run with --set" },
    json: { help: "{cells, figures, summary} on standard output" },
  },
  run({ with: directory, json }) {
    const ours = readStudy(`${projectRoot()}/results`);
    const cells = directory === undefined ? ours : against(ours, readStudy(userPath(directory)));
    if (directory !== undefined && !json) console.log(`published = results/, measured = ${directory}\n`);
    showCells(cells, json);
    if (directory === undefined && !json) showReadings(cells);
    return 0;
  },
}));
