/**
 * Section 5.4: the time of a hit in the software TLB, and that of an upcall to the application
 * which installs the mapping. The paper gives them in its text; claims/ sets ours beside.
 */
import { main } from "./_harness/alone.ts";
import {
  type CellContext,
  type Experiment,
  experiment,
  type Measurement,
} from "./_harness/experiment.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureRefill } from "./_harness/refill.ts";
import { readings } from "./readings.ts";

/** Loads in an iteration: one from each page, or one from each of two rows of them. */
const ACCESSES: Readonly<Record<string, number>> = { "stlb-hit": 100, "upcall-install": 200 };

/**
 * Boots a program that misses and measures what a refill takes; `passes` tells whether it goes by
 * the miss' own label.
 */
export function measureRefills(
  { board, system, column, settings, systems }: CellContext,
  { passes }: { readonly passes: boolean },
): Measurement {
  const name = `section54_${column.replaceAll("-", "_")}`;
  const objects = workloadObjects([name, "section54_load.S", "null_procedure"]);
  const running = systems(system).boot(board, [{ name: column, objects }], { settings });
  return measureRefill(running, {
    loop: "measured_loop",
    done: "done",
    vector: "refill",
    at: "load_at",
    accesses: ACCESSES[column],
    kind: { label: "refill_miss", passes },
  });
}

/** Section 5.4. */
export const section54: Experiment = experiment({
  id: "section54",
  module: import.meta.url,
  readings: readings.section54,
  title: "Time to refill the TLB",
  cite: "SOSP '95, section 5.4",
  unit: "us",
  columns: ["stlb-hit", "upcall-install"],
  headings: [
    { heading: "hit in the software TLB", columns: ["stlb-hit"] },
    { heading: "upcall and install", columns: ["upcall-install"] },
  ],
  published: [
    ["dec2100", "exos", "ours", "ours"],
    ["dec3100", "exos", "ours", "ours"],
    ["dec5000-125", "exos", "ours", "ours"],
  ],
  // Well within the warm loop: booting and its cold pass miss some hundred times.
  iteration: () => ({ from: "refill", to: "load_at", warm: 2002 }),
  run: (context) => measureRefills(context, { passes: context.column === "upcall-install" }),
});

export default section54;
if (import.meta.main) await main(section54);
