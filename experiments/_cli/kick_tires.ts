/**
 * `deno task kick-tires`: a complete small result in a few seconds: measured, written, drawn,
 * compared with what is committed.
 */
import { writeFigures } from "./drawing.ts";
import { cellKey } from "../_harness/cell.ts";
import { command, start } from "../_harness/command.ts";
import { outputPath, projectRoot, userPath } from "../_harness/paths.ts";
import { showCells } from "../_harness/show.ts";
import { readStudy, runStudy } from "../_harness/study.ts";
import { table06 } from "../table06_transfer.ts";

/** Most that one seed may be from the median of 21. */
const TOLERANCE = 0.05;

await start(command({
  name: "deno task kick-tires",
  does: "Measures one small table under one seed, writes and draws it, and compares it with the " +
    "committed one: a few seconds in all.",
  flags: {
    out: {
      value: "DIR",
      help: "where to write; out/kick-tires of the project unless said otherwise",
    },
  },
  async run({ out }) {
    if (out !== undefined) outputPath(`${out}/index.json`);
    const directory = out === undefined ? `${projectRoot()}/out/kick-tires` : userPath(out);
    const { cells } = await runStudy({ experiments: [table06], listings: [] }, {
      quick: true,
      out: directory,
    });
    await writeFigures(directory, directory);
    showCells(cells, false);
    const committed = new Map(
      readStudy(`${projectRoot()}/results`).map((cell) => [cellKey(cell), cell.measured]),
    );
    const wrong = cells.filter((cell) => {
      const other = committed.get(cellKey(cell));
      return typeof cell.measured === "number" &&
        !(Math.abs(cell.measured / Number(other) - 1) <= TOLERANCE);
    });
    for (const cell of wrong) {
      console.error(
        `${cellKey(cell)}: ${cell.measured}, where ${committed.get(cellKey(cell))} is committed`,
      );
    }
    console.log(
      wrong.length
        ? ""
        : "\nAgrees with the committed results. Everything: deno task reproduce. Written to " +
          `${directory}; open report.html there.`,
    );
    return wrong.length ? 1 : 0;
  },
}));
