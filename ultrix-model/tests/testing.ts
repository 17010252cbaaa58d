/** Test programs of this directory as boot files, and a kernel that ran them. Used by the tests beside it only. */

import { assertEquals } from "@std/assert";
import type { BoardName, Program, Running } from "../../machine/mod.ts";
import { createUltrixModel } from "../mod.ts";
import { sources } from "../compiled/test_sources.ts";

/** A program of tests/ by name, with the check library and the assembly helpers. */
export function testProgram(name: string): Program {
  const paths = ["compiled/tests/check.s", "tests/faults.S", `compiled/tests/${name}.s`].map((path) =>
    `ultrix-model/${path}`
  );
  return { name, sources: paths.map((path) => ({ path, text: sources[path] })) };
}

/** Boots test programs by name. */
export function bootTests(
  names: readonly string[],
  { board = "dec2100", settings = {} }: {
    readonly board?: BoardName;
    readonly settings?: Readonly<Record<string, number>>;
  } = {},
): Running {
  return createUltrixModel().boot(board, names.map(testProgram), { settings });
}

/** Boots and runs to the halt, which must come with `exit`, no hit on a stale cached word among it. */
export function runTests(
  names: readonly string[],
  { exit = 0, maxCycles = 60e6, ...options }: {
    readonly exit?: number;
    readonly board?: BoardName;
    readonly settings?: Readonly<Record<string, number>>;
    readonly maxCycles?: number;
  } = {},
): Running {
  const running = bootTests(names, options);
  const stop = running.run({ maxCycles });
  assertEquals(stop, { reason: "halt", exit }, running.machine.output);
  assertEquals(running.machine.staleHits, []);
  return running;
}
