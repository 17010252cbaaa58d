/**
 * Table 4: the null procedure call and the null system call. On the monolithic system the call is getpid; Aegis has two paths, one without
 * a stack and one with. The loops are in C, one file a column, the same on both systems where the operation exists on both.
 */
import { assembleObject, type ObjectFile } from "../machine/mod.ts";
import { main } from "./_cli/main.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { measureLoop } from "./_harness/loop.ts";
import { sources as committed } from "./compiled/sources.ts";

/** For each column: the workload's file, the label of an iteration, and the iterations, many clock ticks long on every board. */
const workloads: Readonly<Record<string, { file: string; iteration: string; trials: number }>> = {
  "call": { file: "table04_call", iteration: "null_procedure", trials: 600_000 },
  "getpid": { file: "table04_getpid", iteration: "getpid", trials: 4_000 },
  "syscall": { file: "table04_syscall", iteration: "null_syscall", trials: 100_000 },
  "syscall-stack": { file: "table04_syscall_stack", iteration: "null_syscall_stack", trials: 100_000 },
};

function objectsOf(file: string): ObjectFile[] {
  return [file, "null_procedure"].map((name) => {
    const path = `experiments/compiled/${name}.s`;
    return assembleObject({ path, text: committed[path] });
  });
}

/** Table 4. */
export const table04: Experiment = experiment({
  id: "table04",
  title: "Time to perform a null procedure call and a null system call",
  cite: "SOSP '95, Table 4",
  unit: "us",
  columns: ["call", "getpid", "syscall", "syscall-stack"],
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
  run({ board, system, column, settings, systems }) {
    const { file, iteration, trials } = workloads[column];
    const running = systems(system).boot(board, [{ name: file, objects: objectsOf(file) }], { settings });
    return measureLoop(running, { loop: "measured_loop", done: "done", iteration, trials });
  },
});

export default table04;
if (import.meta.main) await main(table04);
