/**
 * Calls and switches of the monolithic kernel beside Ultrix of the time, as Sprite's benchmark
 * programs measured it.
 */
import type { ObjectFile, System } from "../../machine/mod.ts";
import type { CellContext, Measurement } from "../_harness/experiment.ts";
import { workloadObjects } from "../_harness/guest.ts";
import { type LoopLabels, measureLoop } from "../_harness/loop.ts";
import { createStep, steps } from "../figure_parity.ts";
import {
  type Suspect,
  suspectColumn,
  type Validation,
  validation,
  validationObjects,
} from "./validation.ts";

/**
 * Kernels that keep less of a program at each call than 4.3BSD does, by the steps of the lean
 * monolith; the second holds the first.
 */
export const keepsLess: Readonly<Record<string, Suspect>> = {
  save: {
    otherwise: "a call saves fewer registers",
    settings: {},
    boards: ["dec3100", "dec5000-200"],
  },
  setjmp: {
    otherwise: "and no label for signals",
    settings: {},
    boards: ["dec3100", "dec5000-200"],
  },
};

/** Kernels of these steps, each assembled once. */
const made = new Map<string, System>();

function leanKernel(step: string): System {
  const known = made.get(step) ?? createStep("ultrix", steps.ultrix.getpid[step]);
  made.set(step, known);
  return known;
}

/** Measures a loop of a program on the monolithic kernel. */
export function measureUltrix(
  { board, column, settings, systems }: Pick<
    CellContext,
    "board" | "column" | "settings" | "systems"
  >,
  { name, objects, labels }: {
    readonly name: string;
    readonly objects: readonly ObjectFile[];
    readonly labels: Omit<LoopLabels, "loop" | "done">;
  },
): Measurement {
  const [step] = Object.entries(keepsLess).find(([, own]) => suspectColumn(own) === column) ?? [];
  const running = systems(step === undefined ? "ultrix" : leanKernel(step)).boot(board, [{
    name,
    objects,
  }], { settings });
  return measureLoop(running, { loop: "measured_loop", done: "done", ...labels });
}

/** Memory that answers later than its description says: the copies of a block ask for it. */
export const slowMemory: Suspect = {
  settings: { "icache.stall": 19, "dcache.stall": 19, "memory.recovery": 4 },
  boards: ["dec5000-200"],
};

/** A write buffer that memory empties in five cycles a word, the least that any text allows. */
export const fasterWrites: Suspect = {
  settings: { "wb.drain": 5, "wb.drain-page": 5 },
  boards: ["dec3100"],
};

/** Memory that stalls nothing: what is left is the length of the path. */
export const noStalls: Suspect = {
  settings: {
    "icache.stall": 0,
    "dcache.stall": 0,
    "wb.depth": 64,
    "wb.drain": 1,
    "wb.drain-page": 1,
    "refresh": 0,
  },
  boards: ["dec3100", "dec5000-200"],
};

/**
 * As many conflicts in the instruction cache as a kernel of several times the size has: a quarter
 * of the cache, with which a trap stalls as often for instructions as Chen and Bershad counted in
 * Ultrix 4.2.
 */
export const largerKernel: Suspect = { settings: { "icache.kb": 16 }, boards: ["dec3100"] };

/** Nothing but the way in and out. */
export const getpid: Validation = validation({
  id: "getpid",
  module: import.meta.url,
  title: "getpid",
  program: "a loop around the call",
  unit: "us",
  system: "ultrix",
  others: [
    { board: "dec3100", under: "Ultrix 3.1", value: 25, source: "Oust90" },
    { board: "dec3100", under: "Ultrix 3.0", value: 27, source: "Oust90" },
    { board: "dec5000-200", under: "Ultrix 3.1D", value: 11, source: "Oust90" },
  ],
  suspects: [fasterWrites, slowMemory, noStalls, ...Object.values(keepsLess)],
  run: (context) =>
    measureUltrix(context, {
      name: "getpid",
      objects: workloadObjects(["table04_getpid", "null_procedure"]),
      labels: { iteration: "getpid" },
    }),
});

/** Two switches and four calls. */
export const cswitch: Validation = validation({
  id: "cswitch",
  module: import.meta.url,
  title: "a byte to another process and back",
  program: "two pipes, two processes; the time is of the whole round, two switches and four calls",
  unit: "us",
  system: "ultrix",
  others: [
    { board: "dec3100", under: "Ultrix 3.1", value: 340, source: "Oust90" },
    { board: "dec3100", under: "Ultrix 3.0", value: 720, source: "Oust90" },
    { board: "dec5000-200", under: "Ultrix 3.1D", value: 180, source: "Oust90" },
  ],
  suspects: [fasterWrites, slowMemory, noStalls, largerKernel, ...Object.values(keepsLess)],
  run: (context) =>
    measureUltrix(context, {
      name: "cswitch",
      objects: [...validationObjects(["cswitch"]), ...workloadObjects(["null_procedure"])],
      labels: { iteration: "exchange" },
    }),
});
