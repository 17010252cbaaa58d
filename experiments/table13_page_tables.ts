/**
 * Table 13: Table 10 with two page tables of the library operating system, which the application
 * chooses: the linear page vector, measured in Table 10 and shown here, and the inverted table. The
 * paper has no DEC5000 here; those rows are ours.
 */
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { measureVm, table10, vmBeside, vmColumns, vmIteration } from "./table10_vm.ts";
import { readings } from "./readings.ts";

const ours = vmColumns.map(() => "ours" as const);

/** Table 13. */
export const table13: Experiment = experiment({
  id: "table13",
  module: import.meta.url,
  readings: readings.table13,
  title: "Time to perform virtual memory operations with two page tables",
  cite: "SOSP '95, Table 13",
  unit: "us",
  columns: vmColumns,
  // deno-fmt-ignore
  published: [
    // machine      system           dirty prot1 prot100 unprot100 trap  appel1 appel2
    ["dec2100",     "exos",          17.5, 32.5, 213.0,  275.0,    13.9, 74.4,  45.9],
    ["dec2100",     "exos-inverted", 8.0,  23.1, 253.0,  325.0,    13.9, 54.4,  38.8],
    ["dec3100",     "exos",          13.1, 24.4, 156.0,  206.0,    10.1, 55.0,  34.0],
    ["dec3100",     "exos-inverted", 5.9,  17.7, 189.0,  243.0,    10.1, 40.4,  28.9],
    ["dec5000-125", "exos",          ...ours],
    ["dec5000-125", "exos-inverted", ...ours],
  ],
  beside: vmBeside,
  iteration: vmIteration,
  sameAs: (name) => name.system === "exos" ? { experiment: table10, name } : undefined,
  run: measureVm,
});

export default table13;
if (import.meta.main) await main(table13);
