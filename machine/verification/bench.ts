/**
 * A test bench for any system: its test programs by name as boot files, and machines that ran them.
 * Knows no guest; a system's own tests say where its programs lie and what is linked with each.
 */
import { assertEquals } from "@std/assert";
import type { BoardName } from "../boards/board.ts";
import { UserError } from "../../errors/mod.ts";
import type { Program, Running, System } from "../system.ts";
import { assembleObject } from "../toolchain/assemble.ts";
import type { ObjectFile } from "../toolchain/object.ts";

/** Board, settings and further boot files of a test. */
export interface BootTests {
  /** The DECstation 2100 unless said otherwise. */
  readonly board?: BoardName;
  readonly settings?: Readonly<Record<string, number>>;
  /** Files behind the named programs. */
  readonly images?: readonly Program[];
}

/** How a test is to end. */
export interface RunTests extends BootTests {
  /** Status with which the machine halts; 0 unless said otherwise. */
  readonly exit?: number;
  readonly maxCycles?: number;
}

/** What a system's tests say about their programs. */
export interface BenchPlan {
  readonly system: System;
  /** Guest sources by path. */
  readonly texts: Readonly<Record<string, string>>;
  /** Where a program may lie, `NAME` standing for its name; the first that exists counts. */
  readonly places: readonly string[];
  /** Paths of what every program is linked with. */
  readonly shared: readonly string[];
  /**
   * Finds headers beyond `texts`; given, objects are assembled once for all boots, else the system
   * assembles them itself.
   */
  readonly include?: (path: string) => string | undefined;
  /** Paths of what is linked beside the shared ones with a program that lies at `path`. */
  readonly beside?: (path: string) => readonly string[];
}

/** What one test file assembles once and uses for all its boots. */
export interface Bench {
  readonly system: System;
  /** A program by its file's name, booted under another one if given. */
  program(name: string, as?: string): Program;
  /** Boots programs by name. */
  boot(names: readonly string[], options?: BootTests): Running;
  /**
   * Boots and runs to the halt, which must come with `exit`, without a hit on a stale cached word.
   */
  run(names: readonly string[], options?: RunTests): Running;
}

/** Makes a bench; programs are assembled when they are first asked for. */
export function createTestBench(
  { system, texts, places, shared, include, beside = () => [] }: BenchPlan,
): Bench {
  const objects = new Map<string, ObjectFile>();
  const object = (path: string): ObjectFile => {
    const known = objects.get(path) ??
      assembleObject({ path, text: texts[path] }, {
        include: (path) => texts[path] ?? include?.(path),
      });
    objects.set(path, known);
    return known;
  };
  const program = (name: string, as = name): Program => {
    const path = places.map((place) => place.replace("NAME", name)).find((path) =>
      Object.hasOwn(texts, path)
    );
    if (path === undefined) throw new UserError(`no test program ${name}: run deno task compile`);
    const paths = [...shared, ...beside(path), path];
    return include
      ? { name: as, objects: paths.map(object) }
      : { name: as, sources: paths.map((path) => ({ path, text: texts[path] })) };
  };
  const boot = (
    names: readonly string[],
    { board = "dec2100", settings, images = [] }: BootTests = {},
  ): Running =>
    system.boot(board, [
      ...names.map((name, i) => program(name, `${name.slice(0, 20)}${i}`)),
      ...images,
    ], { settings });
  return {
    system,
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

export { countRounds, loopsOf, nameOf, recursions } from "./loops.ts";
