/**
 * Test programs of tests/ and adversarial/ as boot files, and machines that ran them. Used by the
 * tests beside it only.
 */

import {
  createTrace,
  Gpr,
  hex,
  type Machine,
  type Running,
  type System,
  type TraceEntry,
  unmapped,
} from "../../machine/mod.ts";
import { type Bench, createTestBench } from "../../machine/verification/bench.ts";
import { aegisSource, createAegis } from "../mod.ts";
import { sources as texts } from "../compiled/test_sources.ts";

export type { Bench, BootTests } from "../../machine/verification/bench.ts";

/** Makes a bench for Aegis, or for one whose kernel was edited. */
export function createBench(aegis: System = createAegis()): Bench {
  return createTestBench({
    system: aegis,
    texts,
    include: aegisSource,
    places: ["aegis/compiled/tests/NAME.s", "aegis/compiled/adversarial/NAME.s"],
    shared: [
      "compiled/tests/check.s",
      "compiled/tests/spawn.s",
      "tests/faults.S",
      "tests/transfer.S",
    ].map((name) => `aegis/${name}`),
    beside: (path) =>
      path.startsWith("aegis/compiled/adversarial/") ? ["aegis/adversarial/raw.S"] : [],
  });
}

/** Instructions within which any path out of the kernel has ended. */
const LONGEST_STAY = 100_000;

/** Runs up to the first instruction that is not the kernel's; a kernel that never ends stays. */
export function leaveKernel(machine: Pick<Machine, "state" | "run">): void {
  for (let steps = 0; machine.state.pc[0] < 0 && steps < LONGEST_STAY; steps++) {
    machine.run({ maxCycles: 1 });
  }
}

/** Puts a word into memory and into the cache that holds it; whether one does. */
export function poke(machine: Machine, physical: number, word: number): boolean {
  machine.poke(physical, new Uint8Array(new Int32Array([word]).buffer));
  return machine.holds("dcache", physical);
}

/**
 * Runs until all of some environments of the boot have left; the statuses with which they did,
 * undefined for those that did not.
 */
export function leaves(
  { machine, kernel, run }: Running,
  { numbers, maxCycles }: { readonly numbers: readonly number[]; readonly maxCycles: number },
): (number | undefined)[] {
  const word = (address: number) => machine.readWord(unmapped(address)) >>> 0;
  const first = kernel.address("kernel") + kernel.address("K_ENVIRONMENTS");
  const statuses = new Map<number, number>();
  const leave = machine.mark({ at: kernel.address("call_leave") });
  const end = machine.cycles + maxCycles;
  while (!numbers.every((number) => statuses.has(number))) {
    if (run({ until: leave, maxCycles: end - machine.cycles }).reason !== "mark") break;
    const current = word(kernel.address("kernel") + kernel.address("K_CURRENT"));
    statuses.set((current - first) / kernel.address("E_SIZE"), machine.state.r[Gpr.a0]);
  }
  return numbers.map((number) => statuses.get(number));
}

/**
 * The steps from an address until user mode is reached again, the instruction there first and the
 * first user instruction last.
 */
export function kernelPath(running: Running, at: number): TraceEntry[] {
  const { machine } = running;
  const mark = machine.mark({ at });
  const { reason } = machine.run({ until: mark, maxCycles: 40e6 });
  mark.remove();
  if (reason !== "mark") {
    throw new RangeError(`${hex(at)} was not reached: ${reason}\n${machine.output}`);
  }
  const trace = createTrace(machine);
  const entries: TraceEntry[] = [];
  for (let steps = 0; steps < 5000 && !entries.some(({ user }, i) => i > 0 && user); steps++) {
    machine.run({ maxCycles: 1 });
    entries.splice(0, Infinity, ...trace.entries);
  }
  trace.stop();
  return entries;
}

/**
 * Instructions executed in the kernel on such a path: from the vector to the last before the
 * application's.
 */
export function kernelInstructions(path: readonly TraceEntry[]): number {
  return path.filter(({ user, retired }) => !user && retired).length;
}
