/**
 * A figure of ours: the look-up of a page in the library's three page tables, over how many pages
 * the process has mapped. Table 10's `dirty` with tables of 2^4 to 2^12 entries; the paper gives
 * one number for each of two tables and does not say how many entries they had.
 */
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { wordsObject, workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

const SIZES = Array.from({ length: 9 }, (_, i) => 2 ** (i + 4));
const systems = ["exos", "exos-inverted", "exos-clustered"];

/** The figure. */
export const figureDirty: Experiment = experiment({
  id: "figure_dirty",
  module: import.meta.url,
  readings: readings.figure_dirty,
  title: "Time to look a page up in page tables of the application's choice",
  cite: "Ours, after SOSP '95, section 7.2",
  unit: "us",
  columns: SIZES.map(String),
  published: systems.map((system) =>
    ["dec5000-125", system, ...SIZES.map(() => "ours" as const)] as const
  ),
  axes: { x: "pages that the process has mapped", y: "time of a look-up" },
  iteration: () => "page_dirty",
  run({ board, system, column, settings, systems }) {
    const objects = [
      ...workloadObjects(["figure_dirty", "null_procedure"]),
      wordsObject("experiments/figure_dirty.ts", { figure_dirty_pages: Number(column) }),
    ];
    const running = systems(system).boot(board, [{ name: "dirty", objects }], { settings });
    return measureLoop(running, { loop: "measured_loop", done: "done", iteration: "page_dirty" });
  },
});

export default figureDirty;
if (import.meta.main) await main(figureDirty);
