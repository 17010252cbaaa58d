/**
 * Test programs of this directory as boot files, and a kernel that ran them. Used by the tests
 * beside it only.
 */

import { assert } from "@std/assert";
import {
  type BoardName,
  createNetwork,
  type Machine,
  type Network,
  type Program,
  type Running,
} from "../../machine/mod.ts";
import {
  type BootTests,
  createTestBench,
  type RunTests,
} from "../../machine/verification/bench.ts";
import { createUltrixModel } from "../mod.ts";
import { sources as texts } from "../compiled/test_sources.ts";

/** What is linked with few of them, by a program's path. */
export const beside = (path: string): readonly string[] =>
  /\/(?:slots|ticks)\.s$/.test(path) ? ["ultrix-model/tests/registers.S"] : [];

const bench = createTestBench({
  system: createUltrixModel(),
  texts,
  places: ["ultrix-model/compiled/tests/NAME.s"],
  shared: ["ultrix-model/compiled/tests/check.s", "ultrix-model/tests/faults.S"],
  beside,
});

/** A program of tests/ by name, with the check library and the assembly helpers. */
export function testProgram(name: string): Program {
  return bench.program(name);
}

/** Boots test programs by name. */
export function bootTests(names: readonly string[], options: BootTests = {}): Running {
  return bench.boot(names, options);
}

/**
 * Boots and runs to the halt, which must come with `exit`, no hit on a stale cached word among it.
 * No program says that a check failed: the machine's status is that of the first to fail alone.
 */
export function runTests(names: readonly string[], options: RunTests = {}): Running {
  const running = bench.run(names, options);
  assert(!running.machine.output.includes("check failed"), running.machine.output);
  return running;
}

/** Memory that nobody uses, below stack pointers that `adversarial` has in the kernel. */
const UNUSED = 0xe00, UNUSED_BYTES = 0x200, MARK = 0x5a;

/** Fills that memory with a mark. */
export function markUnused({ machine }: Running): void {
  machine.place(UNUSED, new Uint8Array(UNUSED_BYTES).fill(MARK));
}

/** The words that stand there, each once: of the mark alone, if nobody wrote there. */
export function wordsOfUnused(machine: Machine): number[] {
  const words = Array.from({ length: UNUSED_BYTES / 4 }, (_, i) => UNUSED + 4 * i);
  return [...new Set(words.map((at) => machine.readWord(at)))];
}

/** Boots a program on each of two machines on a wire; the first has station number 1. */
export function bootPair(
  board: BoardName,
  programs: readonly [string, string],
): { network: Network; of: Running[] } {
  const of = programs.map((name, i) =>
    bootTests([name], { board, settings: { "station.number": i + 1 } })
  );
  return { network: createNetwork(of.map(({ machine }) => machine)), of };
}
