import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { assembleObject, type System } from "../../machine/mod.ts";
import { createTestBench } from "../../machine/verification/bench.ts";
import { sources as kernelTests } from "../../ultrix-model/compiled/test_sources.ts";
import { includeGuest, workloadObjects } from "../_harness/guest.ts";
import { createSystems } from "../_harness/systems.ts";
import { sources as tests } from "../compiled/test_sources.ts";
import { createStep, figureParity, steps, trampoline } from "../figure_parity.ts";

const object = (path: string) =>
  assembleObject({ path, text: tests[path] }, { include: includeGuest });

/** Runs a test program on ExOS with a step of an operation; its exit status. */
function runUnix(
  name: string,
  [operation, step]: readonly [string, string],
  edit?: (text: string) => string,
): number | null | undefined {
  const objects = [object(`experiments/compiled/tests/${name}.s`)];
  if (name === "unix_faults") objects.push(object("experiments/tests/unix_fault_at.S"));
  if (step === "context") objects.push(trampoline(edit));
  const running = createStep("exos", steps.exos[operation][step])
    .boot("dec3100", [{ name, objects }]);
  return running.run({ maxCycles: 60e6 }).exit;
}

/** The monolithic kernel's own tests on a kernel. */
const createBench = (system: System) =>
  createTestBench({
    system,
    texts: kernelTests,
    places: ["ultrix-model/compiled/tests/NAME.s"],
    shared: ["ultrix-model/compiled/tests/check.s", "ultrix-model/tests/faults.S"],
  });

/** Instructions of an operation in a run of so many. */
const systems = createSystems();
const instructionsOf = (system: string, column: string, trials: number): number =>
  figureParity.run({
    settings: {},
    systems,
    quick: false,
    sampled: true,
    trials,
    reading: figureParity.reading,
    board: "dec3100",
    system,
    column,
  }).instructions;

Deno.test("pipes have Unix' errors, signals, interrupted waits and whole records", () => {
  for (const step of ["atomic", "sleep", "files"]) {
    assertEquals(runUnix("unix_pipes", ["pipe", step]), 0, step);
  }
});

Deno.test("without locks records of several writers mix, and the test says so", () => {
  assert(runUnix("unix_pipes", ["pipe", "signals"]) !== 0);
});

Deno.test("no wake-up is lost with a thousand slices a second", () => {
  const slices = { from: /(jal\tclock_rate\n\tli\t\$4,)10\b/g, to: "$16" };
  const first = { from: /(\tli\t\$\d+,)42\b/g, to: "$138" };
  const system = createStep("exos", steps.exos.pipe.files, (path, text) => {
    if (path !== "aegis/compiled/kernel/slice.s") return text;
    return [slices, first].reduce((rest, { from, to }) => {
      assertMatch(rest, from);
      return rest.replace(from, to);
    }, text);
  });
  const objects = workloadObjects(["table08_pipe", "table08_loop", "null_procedure"]);
  const { run } = system.boot("dec3100", [{ name: "table08_pipe", objects }]);
  assertEquals(run({ maxCycles: 5e6 }), { reason: "halt", exit: 0 });
});

Deno.test("mprotect keeps to a region and looks at signals", () => {
  assertEquals(runUnix("unix_protections", ["prot1", "signals"]), 0);
  assert(runUnix("unix_protections", ["prot1", "regions"]) !== 0);
});

Deno.test("a fault's signal has a context, a mask and a stack; handlers change registers", () => {
  assertEquals(runUnix("unix_faults", ["trap", "context"]), 0);
  assert(runUnix("unix_faults", ["trap", "mask"]) !== 0);
  for (const line of ["\tlw\t$t0, REG(8)($s0)", "\tlw\t$t3, REG(2)($s0)", "\tsw\t$t1, 0($t0)"]) {
    const without = (text: string) => {
      assertStringIncludes(text, line);
      return text.replace(line, "\tnop");
    };
    assert(runUnix("unix_faults", ["trap", "context"], without) !== 0, line);
  }
});

Deno.test("the lean kernel passes the monolithic kernel's own tests, at each step", () => {
  for (const texts of Object.values(steps.ultrix.trap)) {
    const bench = createBench(createStep("ultrix", texts));
    bench.run(["signals"], { maxCycles: 120e6 });
    bench.run(["pipes"], { maxCycles: 120e6 });
    bench.run(["processes", "second"], { exit: 42, maxCycles: 120e6 });
  }
});

Deno.test("without a mapped u-area the kernel does all else that it did", () => {
  const bench = createBench(createStep("ultrix", steps.ultrix.trap.unmapped));
  bench.run(["calls", "second"], { exit: 42, maxCycles: 120e6 });
  bench.run(["edges"], { exit: 128 + 15, maxCycles: 120e6 });
  bench.run(["adversarial"], { maxCycles: 120e6 });
  bench.run(["scarce", "second"], {
    exit: 42,
    settings: { "memory.mb": 4 },
    maxCycles: 120e6,
  });
});

Deno.test("two entries of the TLB map the u-area, and none where it is not mapped", () => {
  for (const [step, entries] of [["direct", 2], ["unmapped", 0]] as const) {
    const { machine } = createBench(createStep("ultrix", steps.ultrix.trap[step]))
      .run(["processes", "second"], { exit: 42 });
    const { tlbHi, tlbLo } = machine.state;
    const mapping = tlbHi.filter((hi, i) => hi >>> 13 === 0xffffc000 >>> 13 && tlbLo[i] & 0x200);
    assertEquals(mapping.length, entries, step);
  }
});

Deno.test("a lean kernel that saves too little or ends a call wrongly does not pass them", () => {
  const damages: readonly (readonly [step: string, path: RegExp, from: RegExp, to: string])[] = [
    ["direct", /locore\.S$/, /(userCall:[^]*?)\tsw\t\$s0, /, "$1\tlw\t$s0, "],
    [
      "direct",
      /locore\.S$/,
      /(userCall:[^]*?)bne\t\$t1, \$0, userReturn/,
      "$1bne\t$0, $0, userReturn",
    ],
    ["direct", /kern_synch\.s$/, /jal\tinterruptedCall/, "jal\tpanic"],
    ["unmapped", /locore_switch\.S$/, /sw\t\$gp, %lo\(curu\)/, "lw\t$0, %lo(curu)"],
    ["unmapped", /locore\.S$/, /(userTrap:[^]*?)\tsw\t\$gp, /, "$1\tlw\t$0, "],
    ["unmapped", /vm_machdep\.s$/, /\tsw\t\$2,184\(/, "\tlw\t$2,184("],
  ];
  for (const [step, path, from, to] of damages) {
    const system = createStep("ultrix", steps.ultrix.trap[step], (at, text) => {
      if (!path.test(at)) return text;
      assertMatch(text, from);
      return text.replace(from, to);
    });
    const bench = createBench(system);
    const passes = ([["signals"], ["processes", "second"]] as const).every((names, i) =>
      bench.boot(names).run({ maxCycles: 30e6 }).exit === [0, 42][i]
    );
    assert(!passes, `${from}`);
  }
});

Deno.test("each step on ExOS takes more instructions, each of the lean kernel fewer", () => {
  for (const [system, direction] of [["exos", 1], ["ultrix", -1]] as const) {
    for (const [operation, own] of Object.entries(steps[system])) {
      const taken = Object.keys(own).filter((step) => step !== "unmapped");
      const columns = [operation, ...taken.map((step) => `${operation}-${step}`)];
      const counts = columns.map((column) => instructionsOf(system, column, 100));
      counts.slice(1).forEach((count, i) =>
        assert(direction * (count - counts[i]) > 0, columns[i])
      );
    }
  }
});

Deno.test("a call enters with four instructions more where the u-area is not mapped", () => {
  const [mapped, unmapped] = ["getpid-setjmp", "getpid-unmapped"].map((column) =>
    instructionsOf("ultrix", column, 1000)
  );
  assertAlmostEquals(unmapped - mapped, 4, 1);
});
