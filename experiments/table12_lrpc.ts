/**
 * Table 12: local remote procedure calls of the library operating system. lrpc keeps the general
 * registers that a callee saves on the client's side; tlrpc trusts the server with them. lrpc is
 * Table 8's, measured there and shown here.
 */
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { ipcIteration, measureIpc, table08 } from "./table08_ipc.ts";
import { readings } from "./readings.ts";

/** Table 12. */
export const table12: Experiment = experiment({
  id: "table12",
  module: import.meta.url,
  readings: readings.table12,
  title: "Time to perform untrusted and trusted local remote procedure calls",
  cite: "SOSP '95, Table 12",
  unit: "us",
  columns: ["lrpc", "tlrpc"],
  titles: { lrpc: "untrusted", tlrpc: "trusted" },
  published: [
    ["dec2100", "exos", 13.9, 8.6],
    ["dec3100", "exos", 10.4, 6.4],
    ["dec5000-125", "exos", 6.3, 2.9],
  ],
  iteration: ipcIteration,
  sameAs: (name) => name.column === "lrpc" ? { experiment: table08, name } : undefined,
  run: measureIpc,
});

export default table12;
if (import.meta.main) await main(table12);
