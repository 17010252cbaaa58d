/** Test programs of tests/ and attacks/ as boot files, and machines that ran them. Used by the tests beside it only. */

import { assertEquals } from "@std/assert";
import {
  assembleObject,
  type BoardName,
  createTrace,
  type ObjectFile,
  type Program,
  type Running,
  type System,
  type TraceEntry,
} from "../../machine/mod.ts";
import { aegisSource, createAegis } from "../mod.ts";
import { sources as testSources } from "../compiled/test_sources.ts";

const texts = testSources;
const include = (path: string): string | undefined => texts[path] ?? aegisSource(path);
const SHARED = ["compiled/tests/check.s", "compiled/tests/spawn.s", "tests/faults.S", "tests/transfer.S"].map((name) =>
  `aegis/${name}`
);

/** What one test file assembles once and uses for all its boots. */
export interface Bench {
  /** The system. */
  readonly aegis: System;
  /** A program by its file's name. */
  program(name: string, as?: string): Program;
  /** Boots programs by name. */
  boot(names: readonly string[], options?: BootTests): Running;
  /** Boots and runs to the halt, which must come with `exit`, without a hit on a stale cached word. */
  run(names: readonly string[], options?: BootTests & { readonly exit?: number; readonly maxCycles?: number }): Running;
}

/** Board and settings of a test. */
export interface BootTests {
  readonly board?: BoardName;
  readonly settings?: Readonly<Record<string, number>>;
}

/** Makes a bench; its programs and its kernel are assembled when they are first asked for. */
export function createBench(aegis: System = createAegis()): Bench {
  const objects = new Map<string, ObjectFile>();
  const object = (path: string): ObjectFile => {
    const known = objects.get(path) ?? assembleObject({ path, text: texts[path] }, { include });
    objects.set(path, known);
    return known;
  };
  const program = (name: string, as = name): Program => {
    const path = ["tests", "adversarial"].map((folder) => `aegis/compiled/${folder}/${name}.s`)
      .find((path) => Object.hasOwn(texts, path));
    if (path === undefined) throw new RangeError(`no test program ${name}: run deno task compile`);
    const raw = path.startsWith("aegis/compiled/adversarial/") ? ["aegis/adversarial/raw.S"] : [];
    return { name: as, objects: [...SHARED, ...raw, path].map(object) };
  };
  const boot = (names: readonly string[], { board = "dec2100", settings }: BootTests = {}): Running =>
    aegis.boot(board, names.map((name, i) => program(name, `${name.slice(0, 20)}${i}`)), { settings });
  return {
    aegis,
    program,
    boot,
    run(names, { exit = 0, maxCycles = 40e6, ...options } = {}) {
      const running = boot(names, options);
      const stop = running.run({ maxCycles });
      assertEquals(stop, { reason: "halt", exit }, running.machine.output);
      assertEquals(running.machine.staleHits, []);
      return running;
    },
  };
}

/** Runs until all of some environments of the boot have left; the statuses with which they did, undefined for those that did not. */
export function leaves(
  { machine, kernel, run }: Running,
  { numbers, maxCycles }: { readonly numbers: readonly number[]; readonly maxCycles: number },
): (number | undefined)[] {
  const word = (address: number) => machine.readWord(address & 0x1fffffff) >>> 0;
  const first = kernel.address("kernel") + kernel.address("K_ENVIRONMENTS");
  const statuses = new Map<number, number>();
  const leave = machine.mark({ at: kernel.address("call_leave") });
  const end = machine.cycles + maxCycles;
  while (!numbers.every((number) => statuses.has(number))) {
    if (run({ until: leave, maxCycles: end - machine.cycles }).reason !== "mark") break;
    const current = word(kernel.address("kernel") + kernel.address("K_CURRENT"));
    statuses.set((current - first) / kernel.address("E_SIZE"), machine.state.r[4]);
  }
  return numbers.map((number) => statuses.get(number));
}

/** The steps from an address until user mode is reached again, the instruction there first and the first user instruction last. */
export function kernelPath(running: Running, at: number): TraceEntry[] {
  const { machine } = running;
  const mark = machine.mark({ at });
  const { reason } = machine.run({ until: mark, maxCycles: 40e6 });
  mark.remove();
  if (reason !== "mark") throw new RangeError(`0x${at.toString(16)} was not reached: ${reason}\n${machine.output}`);
  const trace = createTrace(machine);
  const entries: TraceEntry[] = [];
  for (let steps = 0; steps < 5000 && !entries.some(({ user }, i) => i > 0 && user); steps++) {
    machine.run({ maxCycles: 1 });
    entries.splice(0, Infinity, ...trace.entries);
  }
  trace.stop();
  return entries;
}

/** Instructions executed in the kernel on such a path: from the vector to the last before the application's. */
export function kernelInstructions(path: readonly TraceEntry[]): number {
  return path.filter(({ user, retired }) => !user && retired).length;
}
