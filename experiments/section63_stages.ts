/**
 * Section 6.3: what it gains to sum a message up while it is copied, and whether a loop that is
 * composed at run time is as good as one that was written. A message of 1472 bytes, the data of the
 * largest UDP packet of an Ethernet, in cache.
 */
import { main } from "./_harness/alone.ts";
import { type Experiment, experiment } from "./_harness/experiment.ts";
import { guestObject, workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

const PARTS = ["aegis/compiled/handlers/stages.s", "experiments/compiled/filters/generated.s"];

/** The experiment. */
export const section63: Experiment = experiment({
  id: "section63",
  module: import.meta.url,
  readings: readings.section63,
  title: "Time to copy a message and to sum it up",
  cite: "SOSP '95, section 6.3",
  unit: "us",
  columns: ["copy", "sum", "separate", "merged", "generated"],
  titles: {
    copy: "copied",
    sum: "summed up",
    separate: "copied, then summed up",
    merged: "in one loop",
    generated: "in one composed at run time",
  },
  published: [["dec5000-200", "exos", "ours", "ours", "ours", "ours", "ours"]],
  iteration: () => "process",
  run({ board, column, settings, systems }) {
    const objects = [
      ...workloadObjects(["section63", "section63_loops", `section63_${column}`, "null_procedure"]),
      ...PARTS.map(guestObject),
    ];
    const running = systems("exos").boot(board, [{ name: "message", objects }], { settings });
    return measureLoop(running, { loop: "measured_loop", done: "done", iteration: "process" });
  },
});

export default section63;
if (import.meta.main) await main(section63);
