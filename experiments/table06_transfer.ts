/**
 * Table 6: protected control transfer between two environments of Aegis, one way. L3's line is
 * cited as the paper cites it: scaled by SPECint92 from another machine, and never measured here.
 */
import { type Image, type System, unmapped } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import { type CellContext, type Experiment, experiment } from "./_harness/experiment.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

/** An iteration is a call and its reply. */
const OPERATIONS = 2;

/** Where an environment, numbered as the boot makes them, is current. */
export function whereCurrent(kernel: Image, number: number) {
  const data = kernel.address("kernel"), size = kernel.address("E_SIZE");
  return {
    word: unmapped(data) + kernel.address("K_CURRENT"),
    equals: data + kernel.address("K_ENVIRONMENTS") + number * size,
  };
}

/** Client and server on a kernel, and where the first and second environment is current. */
export function bootTransfers(
  system: System,
  { board, settings }: Pick<CellContext, "board"> & Partial<Pick<CellContext, "settings">>,
) {
  const programs = ["client", "server"].map((name) => ({
    name,
    objects: workloadObjects([`table06_${name}`, "table06_transfer.S", "null_procedure"]),
  }));
  const running = system.boot(board, programs, { settings });
  const [client, server] = [0, 1].map((number) => whereCurrent(running.kernel, number));
  return { running, client, server };
}

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
  run(context) {
    const { running, client } = bootTransfers(context.systems(context.system), context);
    return measureLoop(running, {
      where: client,
      loop: "measured_loop",
      done: "done",
      iteration: "reply",
      operations: OPERATIONS,
      trials: context.trials,
    });
  },
});

export default table06;
if (import.meta.main) await main(table06);
