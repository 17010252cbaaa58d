/**
 * Exokernel '95, re-measured: emulated DECstations, the guest systems Aegis, ExOS and the Ultrix
 * model, and the experiments that re-measure the paper's tables from executed MIPS code. This is
 * the front door: what a program or an experiment of one's own is written with. Behind it are
 * `./machine` (devices, toolchain, instruments), `./experiments` (the types of everything that an
 * experiment may say) and `./figures` (drawing).
 *
 * ```ts
 * import { assembleBare, prepareBare } from "./mod.ts";
 *
 * const text = ".set noreorder\n.globl main\nmain: jr $ra\n addiu $v0, $zero, 7\n";
 * const report = prepareBare(assembleBare([{ path: "seven.s", text }]), { board: "dec2100"
 * }).run(); console.assert(report.exit === 7);
 * ```
 *
 * @module
 */
// The machine: boards, programs for them, what they cost.
export {
  assembleBare,
  boards,
  createMachine,
  listSettings,
  prepareBare,
  readBare,
  UserError,
} from "./machine/mod.ts";
export type { BoardName, Cost, Machine, RunReport, Setting } from "./machine/mod.ts";

// The guest systems.
export { createAegis } from "./aegis/mod.ts";
export { createExos } from "./exos/mod.ts";
export { createUltrixModel } from "./ultrix-model/mod.ts";
export type { Program, Running, System } from "./machine/mod.ts";

// Experiments, those of the suite and one's own.
export {
  experiment,
  experiments,
  main,
  measureInterval,
  measureLoop,
  reproduce,
  summarize,
} from "./experiments/mod.ts";
export type {
  Cell,
  CellContext,
  Experiment,
  IntervalLabels,
  LoopLabels,
  Measurement,
  PublishedRow,
  Reading,
  Summary,
  Systems,
  Verdict,
} from "./experiments/mod.ts";
