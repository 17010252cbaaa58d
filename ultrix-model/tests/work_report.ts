/**
 * How much work the kernel does for one operation: instructions, loads, stores, coprocessor moves
 * and distinct code bytes, by function. A report, not a target: LIMITS.md sets it beside counts of
 * other kernels of this family.
 */

import { decode, Kseg, type Running, unmapped } from "../../machine/mod.ts";

/** Work of some code. */
export interface Work {
  instructions: number;
  loads: number;
  stores: number;
  /** Moves to and from coprocessor 0. */
  moves: number;
  /** Bytes of code that were executed, each counted once. */
  bytes: number;
}

/** One operation: all of the kernel's work, and each function's. */
export interface OperationWork {
  readonly total: Work;
  readonly functions: ReadonlyMap<string, Work>;
}

const KERNEL = Kseg.kseg0;

/** The machine that is watched, and how it is run: by itself, or beside others on a wire. */
export type Watched = Pick<Running, "machine" | "kernel" | "run"> & {
  symbol(name: string): number;
};

/**
 * Kernel work between executions of two user labels, once for each pair; code in user mode is not
 * counted.
 */
export function measureWork(
  running: Watched,
  { from, to }: { from: string; to: string },
): OperationWork[] {
  const { machine } = running;
  const begin = running.symbol(from), end = running.symbol(to);
  const operations: OperationWork[] = [];
  let counts: Map<number, number> | undefined;
  const stop = machine.observe(({ pc }) => {
    const at = pc >>> 0;
    if (at === begin) counts = new Map();
    else if (at === end && counts) {
      operations.push(summarize(counts, running));
      counts = undefined;
    } else if (at >= KERNEL && counts) {
      const text = at & ~0x20000000; // code that runs uncached is the same code
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  });
  running.run({ maxCycles: 100e6 });
  stop();
  return operations;
}

/** Kernel work from each entry out of user mode to the return to it. */
export function measureStays(running: Running): OperationWork[] {
  const stays: OperationWork[] = [];
  let counts: Map<number, number> | undefined;
  const stop = running.machine.observe(({ pc, user }) => {
    const at = pc >>> 0;
    if (user && at < KERNEL) {
      if (counts?.size) stays.push(summarize(counts, running));
      counts = new Map();
    } else if (counts) {
      counts.set(at & ~0x20000000, (counts.get(at & ~0x20000000) ?? 0) + 1);
    }
  });
  running.run({ maxCycles: 100e6 });
  stop();
  return stays;
}

function summarize(
  counts: ReadonlyMap<number, number>,
  { machine, kernel }: Pick<Running, "machine" | "kernel">,
): OperationWork {
  const empty = (): Work => ({ instructions: 0, loads: 0, stores: 0, moves: 0, bytes: 0 });
  const total = empty();
  const functions = new Map<string, Work>();
  for (const [address, times] of counts) {
    const name = kernel.at(address)?.name ?? "?";
    const own = functions.get(name) ?? empty();
    functions.set(name, own);
    const instruction = decode(machine.readWord(unmapped(address)));
    for (const work of [total, own]) {
      work.instructions += times;
      work.bytes += 4;
      if (instruction?.unit === "load") work.loads += times;
      if (instruction?.unit === "store") work.stores += times;
      if (instruction?.operands.includes("c0")) work.moves += times;
    }
  }
  return { total, functions };
}

/**
 * The operation with the least work among those without a clock tick: what it takes when nothing
 * comes between.
 */
export function undisturbed(operations: readonly OperationWork[]): OperationWork {
  const quiet = operations.filter(({ functions }) => !functions.has("hardclock"));
  return quiet.reduce((least, one) =>
    one.total.instructions < least.total.instructions ? one : least
  );
}
