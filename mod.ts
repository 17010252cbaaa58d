/**
 * Exokernel '95, re-measured: emulated DECstations, the guest systems Aegis, ExOS and the Ultrix
 * model, and the experiments that re-measure the paper's tables from executed MIPS code. The
 * commands (`deno task reproduce`, `compare`, `settings`) are built on what is exported here.
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
  boardNames,
  boards,
  createMachine,
  listSettings,
  prepareBare,
  readBare,
} from "./machine/mod.ts";
export { UserError } from "./machine/mod.ts";
export type { BoardName, Cost, Machine, RunReport, Setting } from "./machine/mod.ts";

// Instruments.
export {
  createProfile,
  createSymbols,
  createTrace,
  profileToText,
  traceToText,
} from "./machine/mod.ts";

// Guest systems.
export { createAegis } from "./aegis/mod.ts";
export { createExos } from "./exos/mod.ts";
export { createUltrixModel } from "./ultrix-model/mod.ts";
export type { UltrixOptions } from "./ultrix-model/mod.ts";
export type { Program, Running, System } from "./machine/mod.ts";
export type { ExosOptions, Installation, LinkOrder, PageTable } from "./exos/mod.ts";
export type { Edit } from "./ultrix-model/mod.ts";

// Experiments.
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
  Experiment,
  Guest,
  Hashed,
  IntervalLabels,
  Kept,
  LoopLabels,
  Measurement,
  PassLabels,
  PoolOptions,
  Range,
  Reading,
  Summary,
  Verdict,
} from "./experiments/mod.ts";
export type {
  CellContext,
  CellName,
  Elsewhere,
  Iteration,
  Layer,
  Measured,
  MeasureOptions,
  PublishedCell,
  PublishedRow,
  Stage,
  Systems,
  WatchedMachine,
  WatchedNetwork,
} from "./experiments/mod.ts";
