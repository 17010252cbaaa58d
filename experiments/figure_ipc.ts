/**
 * A question of ours: Table 6's transfer on a kernel that was written for these boards as L3's was
 * for the 486, in the place of L3's time scaled from there; what its ways of saving time are worth
 * on a MIPS.
 */
import { unmapped } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import { type Experiment, experiment } from "./_harness/experiment.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { createIpcKernel, type Transfer } from "./ipc_kernel.ts";
import { readings } from "./readings.ts";
import { table06 } from "./table06_transfer.ts";

/** An iteration is a call and its reply. */
const OPERATIONS = 2;
/** Seeds of pages and of Random; the kernel's own text has one layout. */
const SEEDS = 3;
const BOARDS = ["dec2100", "dec3100", "dec5000-125"] as const;
const transfers: Readonly<Record<string, Transfer>> = {
  "one-way": "short",
  "flushed": "flushed",
  "scheduled": "scheduled",
};

/** The experiment. */
export const figureIpc: Experiment = experiment({
  id: "figure_ipc",
  module: import.meta.url,
  readings: readings.figure_ipc,
  title: "A transfer on a kernel for IPC written for the same boards",
  cite: "Ours, beside Table 6",
  unit: "us",
  columns: Object.keys(transfers),
  titles: {
    "one-way": "one way",
    flushed: "one way, TLB flushed",
    scheduled: "one way, through the scheduler",
  },
  published: [
    ...BOARDS.map((board) => [board, "ipc", "ours", "ours", "ours"] as const),
    ...BOARDS.map((board) => [board, "aegis", "ours", "", ""] as const),
    ["486", "l3", 9.3, "", ""],
  ],
  cited: ["l3"],
  seeds: SEEDS,
  sampled: true,
  sameAs: (name) =>
    name.system === "aegis"
      ? { experiment: table06, name: { ...name, column: "transfer" } }
      : undefined,
  iteration: () => ({ from: "reply", operations: OPERATIONS }),
  run({ board, column, settings, systems, trials }) {
    const programs = ["client", "server"].map((name) => ({
      name,
      objects: workloadObjects([`figure_ipc_${name}`, "figure_ipc.S", "null_procedure"]),
    }));
    const running = systems(createIpcKernel({ transfer: transfers[column] })).boot(
      board,
      programs,
      { settings },
    );
    const { kernel } = running;
    const data = kernel.address("kernel");
    const where = {
      word: unmapped(data) + kernel.address("K_CURRENT"),
      equals: data + kernel.address("THREAD_SIZE"),
    };
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

export default figureIpc;
if (import.meta.main) await main(figureIpc);
