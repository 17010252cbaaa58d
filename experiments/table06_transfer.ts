/**
 * Table 6: protected control transfer between two environments of Aegis, one way. L3's line is
 * cited as the paper cites it: scaled by SPECint92 from another machine, and never measured here.
 */
import { unmapped } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

/** An iteration is a call and its reply. */
const OPERATIONS = 2;

/** Table 6. */
export const table06: Experiment = experiment({
  id: "table06",
  module: import.meta.url,
  readings: readings.table06,
  title: "Time to perform a one-way protected control transfer",
  cite: "SOSP '95, Table 6",
  unit: "us",
  columns: ["transfer"],
  titles: { transfer: "control transfer" },
  headings: [{ heading: "Transfer cost", columns: ["transfer"] }],
  published: [
    ["dec2100", "aegis", 2.9],
    ["dec3100", "aegis", 2.2],
    ["dec5000-125", "aegis", 1.4],
    ["486", "l3", 9.3],
  ],
  cited: ["l3"],
  iteration: () => ({ from: "reply", operations: OPERATIONS }),
  run({ board, system, settings, systems, trials }) {
    const programs = ["client", "server"].map((name) => ({
      name,
      objects: workloadObjects([`table06_${name}`, "table06_transfer.S", "null_procedure"]),
    }));
    const running = systems(system).boot(board, programs, { settings });
    const { kernel } = running;
    const data = kernel.address("kernel");
    const client = data + kernel.address("K_ENVIRONMENTS");
    const where = { word: unmapped(data) + kernel.address("K_CURRENT"), equals: client };
    return measureLoop(running, {
      where,
      loop: "measured_loop",
      done: "done",
      iteration: "reply",
      operations: OPERATIONS,
      trials,
    });
  },
});

export default table06;
if (import.meta.main) await main(table06);
