/**
 * Section 4: what conflicts in the instruction cache cost before objects were re-ordered at link.
 * The workloads are those of Tables 8 and 10; kernel, library and application are linked in random
 * order.
 */
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { ipcIteration, measureIpc, table08 } from "./table08_ipc.ts";
import { measureVm, vmIteration } from "./table10_vm.ts";
import { readings } from "./readings.ts";

/** Section 4. */
export const section4: Experiment = experiment({
  id: "section4",
  module: import.meta.url,
  readings: readings.section4,
  title: "Operations of a library and kernel linked in random order",
  cite: "SOSP '95, section 4",
  unit: "us",
  columns: ["pipe", "shm", "lrpc", "prot1", "trap"],
  titles: { shm: "shared memory" },
  published: [
    ["dec2100", "exos-unordered", "ours", "ours", "ours", "ours", "ours"],
    ["dec3100", "exos-unordered", "ours", "ours", "ours", "ours", "ours"],
    ["dec5000-125", "exos-unordered", "ours", "ours", "ours", "ours", "ours"],
  ],
  iteration: (column) => (table08.columns.includes(column) ? ipcIteration : vmIteration)(column),
  run: (cell) => (table08.columns.includes(cell.column) ? measureIpc : measureVm)(cell),
});

export default section4;
if (import.meta.main) await main(section4);
