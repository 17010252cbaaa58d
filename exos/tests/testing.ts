/** Test programs of tests/ and hostile/ as boot files, and machines that ran them under ExOS. Used by the tests beside it only. */

import { assertEquals } from "@std/assert";
import {
  assembleObject,
  type BoardName,
  type ObjectFile,
  type Program,
  type Running,
  type System,
} from "../../machine/mod.ts";
import { createExos, type ExosOptions, exosSource } from "../mod.ts";
import { sources as testSources } from "../compiled/test_sources.ts";

const texts = testSources;

/** Board, settings and patience of a test. */
export interface BootTests {
  readonly board?: BoardName;
  readonly settings?: Readonly<Record<string, number>>;
  /** Files behind the first. */
  readonly images?: readonly Program[];
}

/** What one test file assembles once and uses for all its boots. */
export interface Bench {
  /** The system. */
  readonly exos: System;
  /** A program by its file's name, under another one if given. */
  program(name: string, as?: string): Program;
  /** Boots programs by name. */
  boot(names: readonly string[], options?: BootTests): Running;
  /** Boots and runs to the halt, which must come with `exit`, without a hit on a stale cached word. */
  run(names: readonly string[], options?: BootTests & { readonly exit?: number; readonly maxCycles?: number }): Running;
}

/** Makes a bench with a library of some kind. */
export function createBench(options: ExosOptions = {}): Bench {
  const exos = createExos(options);
  const objects = new Map<string, ObjectFile>();
  const object = (path: string): ObjectFile => {
    const known = objects.get(path) ??
      assembleObject({ path, text: texts[path] }, { include: (path) => texts[path] ?? exosSource(path) });
    objects.set(path, known);
    return known;
  };
  const shared = Object.keys(testSources).filter((path) => path.endsWith(".S"));
  const program = (name: string, as = name): Program => {
    const path = ["tests", "adversarial"].map((folder) => `exos/compiled/${folder}/${name}.s`)
      .find((path) => Object.hasOwn(texts, path));
    if (path === undefined) throw new RangeError(`no test program ${name}: run deno task compile`);
    return { name: as, objects: [...shared, "exos/compiled/tests/check.s", path].map(object) };
  };
  const boot = (names: readonly string[], { board = "dec2100", settings, images = [] }: BootTests = {}): Running =>
    exos.boot(board, [...names.map((name) => program(name)), ...images], { settings });
  return {
    exos,
    program,
    boot,
    run(names, { exit = 0, maxCycles = 60e6, ...options } = {}) {
      const running = boot(names, options);
      const stop = running.run({ maxCycles });
      assertEquals(stop, { reason: "halt", exit }, running.machine.output);
      assertEquals(running.machine.staleHits, []);
      return running;
    },
  };
}
