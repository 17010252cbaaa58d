/**
 * Table 4: the null procedure call and the null system call. On the monolithic system the call is
 * getpid; Aegis has two paths, one without a stack and one with. The loops are in C, one file a
 * column, the same on both systems where the operation exists on both.
 */
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

/**
 * For each column: the workload's file and the label of an iteration. Its iterations stand in the
 * workload: many clock ticks on every board.
 */
const workloads: Readonly<Record<string, { file: string; iteration: string }>> = {
  "call": { file: "table04_call", iteration: "null_procedure" },
  "getpid": { file: "table04_getpid", iteration: "getpid" },
  "syscall": { file: "table04_syscall", iteration: "null_syscall" },
  "syscall-stack": { file: "table04_syscall_stack", iteration: "null_syscall_stack" },
};

/** The first instruction of a system call in the kernel: the general exception vector. */
const kernelEntry: Readonly<Record<string, string>> = { aegis: "general", ultrix: "generalVector" };

/** Table 4. */
export const table04: Experiment = experiment({
  id: "table04",
  module: import.meta.url,
  readings: readings.table04,
  title: "Time to perform a null procedure call and a null system call",
  cite: "SOSP '95, Table 4",
  unit: "us",
  columns: ["call", "getpid", "syscall", "syscall-stack"],
  titles: {
    "call": "procedure call",
    "getpid": "getpid",
    "syscall": "call without a stack",
    "syscall-stack": "call with a stack",
  },
  headings: [
    { heading: "Procedure call", columns: ["call"] },
    { heading: "Syscall (getpid)", columns: ["getpid", "syscall", "syscall-stack"] },
  ],
  // deno-fmt-ignore
  published: [
    // machine      system    call  getpid syscall syscall-stack
    ["dec2100",     "ultrix", 0.57, 32.2,  "",     ""],
    ["dec2100",     "aegis",  0.56, "",    3.2,    4.7],
    ["dec3100",     "ultrix", 0.42, 33.7,  "",     ""],
    ["dec3100",     "aegis",  0.42, "",    2.9,    3.5],
    ["dec5000-125", "ultrix", 0.28, 21.3,  "",     ""],
    ["dec5000-125", "aegis",  0.28, "",    1.6,    2.3],
  ],
  iteration: (column) => workloads[column].iteration,
  run({ board, system, column, settings, systems, trials }) {
    const { file, iteration } = workloads[column];
    const running = systems(system).boot(board, [{
      name: file,
      objects: workloadObjects([file, "null_procedure"]),
    }], {
      settings,
    });
    const inner = column === "call" ? [] : [kernelEntry[system]];
    return measureLoop(running, { loop: "measured_loop", done: "done", iteration, inner, trials });
  },
});

export default table04;
if (import.meta.main) await main(table04);
