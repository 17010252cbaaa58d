/**
 * An experiment of one's own: what stores in a row and a call cost on two systems, over the time in
 * which the write buffer empties a word.
 */
import { type Experiment, experiment, main, measureLoop } from "@exokernel/remeasured";
import { renderTables } from "@exokernel/remeasured/figures";

const source = {
  path: "stores.S",
  text: Deno.readTextFileSync(new URL("./stores.S", import.meta.url)),
};
const cycles = ["2", "4", "6", "8"];
const ours = cycles.map(() => "ours" as const);

/** The experiment. */
export const stores: Experiment = experiment({
  id: "stores",
  module: import.meta.url,
  title: "Sixteen stores and a getpid",
  cite: "Mine",
  unit: "us",
  columns: cycles,
  axes: { x: "cycles in which the write buffer empties a word", y: "a turn" },
  readings: [{
    id: "whole-turn",
    definition: "Elapsed time of the loop over its turns",
    argument: "A turn is what a program waits for",
  }],
  published: [["dec5000-125", "exos", ...ours], ["dec5000-125", "ultrix", ...ours]],
  iteration: () => "turn",
  run({ board, system, column, settings, systems }) {
    const program = { name: "stores", sources: [source] };
    const swept = { ...settings, "wb.drain": Number(column) };
    const running = systems(system).boot(board, [program], { settings: swept });
    return measureLoop(running, { loop: "measured_loop", done: "done", iteration: "turn" });
  },
});

if (import.meta.main) {
  await main(stores, { draw: () => renderTables("results", "figures") });
}
