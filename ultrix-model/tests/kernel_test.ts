// The kernel from boot to halt: all four boards, the clock, page faults, processes, signals and
// pipes, by programs that check themselves.

import { assert, assertEquals } from "@std/assert";
import { type BoardName, boardNames, TICKS_PER_SECOND } from "../../machine/mod.ts";
import { bootTests, runTests } from "./testing.ts";

for (const board of boardNames) {
  Deno.test(`${board} boots, runs a program and prints on its console`, () => {
    const { machine } = runTests(["hello"], { board, exit: 42 });
    assert(machine.output.endsWith("hello, world\n"), machine.output);
  });

  Deno.test(`${board} ticks 256 times a second, no tick lost`, () => {
    const running = bootTests(["ticks"], { board });
    const tick = running.machine.mark({ at: running.symbol("hardclock"), each: true });
    assertEquals(running.run({ maxCycles: 60e6 }).reason, "halt");
    const period = TICKS_PER_SECOND / 256;
    const times = tick.cycles.map((cycle) => cycle * running.machine.ticksPerCycle);
    // The first ticks wait for start-up code that runs with interrupts off.
    const steady = times.slice(8);
    const late = steady.map((time, i) => time - steady[0] - i * period);
    assert(times.length > 76);
    assert(late.every((ticks) => Math.abs(ticks) < period / 10), `${late}`);
  });

  for (
    const [program, others, exit] of [["memory"], ["signals"], ["processes", ["second"], 42], [
      "pipes",
    ], [
      "adversarial",
    ]] as const
  ) {
    Deno.test(`${board} passes the program ${program}`, () => {
      runTests([program, ...others ?? []], { board: board as BoardName, exit });
    });
  }
}

Deno.test("processes stop, go on and are told of it by 4.3BSD's rules", () => {
  runTests(["job_control"], { maxCycles: 120e6 });
});

Deno.test("tables that are full or empty cost nobody anything, orphans are inherited", () => {
  runTests(["edges"], { exit: 128 + 15 });
});

Deno.test("calls at their limits: what comes holds zeros, what was given back is gone", () => {
  runTests(["calls", "second"], { exit: 42 });
});

Deno.test("timers come at their tick, sleepers in their order, whatever ends meanwhile", () => {
  runTests(["waiting"]);
});

Deno.test("over seconds the processor's use is counted, forgiven to sleepers, and bounded", () => {
  runTests(["seconds"], { maxCycles: 160e6 });
});

Deno.test("a signal of each kind does to a process in each state what 4.3BSD says", () => {
  runTests(["states"], { maxCycles: 120e6 });
});

Deno.test("unaligned accesses are put right below branches of every kind", () => {
  runTests(["slots"]);
});

Deno.test("layout, page and Random seeds change times, not results", () => {
  const cycles = [1, 2, 3].map((seed) =>
    runTests(["memory"], {
      settings: { "layout.seed": seed, "pages.seed": seed, "tlb.seed": seed },
    }).machine.cycles
  );
  assert(new Set(cycles).size > 1);
});

Deno.test("the same boot takes the same cycles", () => {
  const cycles = [1, 2].map(() => runTests(["pipes"]).machine.cycles);
  assertEquals(cycles[0], cycles[1]);
});

Deno.test("several programs share the processor and the machine stops with the last", () => {
  const { machine } = runTests(["ticks", "ticks", "ticks"]);
  assert(machine.cycles > 0.3 * 12.5e6);
});

Deno.test("a kernel of another seed puts its text elsewhere but keeps 4.3BSD's order", () => {
  const orders = [0, 1].map((seed) => {
    const { kernel } = bootTests(["hello"], { settings: { "layout.seed": seed } });
    const objects = kernel.functions.filter((f) => f.start >= 0x80030000).map((f) => f.object);
    return {
      objects: objects.filter((o, i) => o !== objects[i - 1]),
      start: kernel.address("trap"),
    };
  });
  assertEquals(orders[0].objects, orders[1].objects);
  assert(orders[0].start !== orders[1].start);
});

Deno.test("two processes that only compute take turns of 100 ms", () => {
  const running = bootTests(["quantum", "quantum"]);
  const { machine } = running;
  const switches = machine.mark({ at: running.symbol("swtch"), each: true });
  assertEquals(running.run({ maxCycles: 60e6 }), { reason: "halt", exit: 0 });
  const turns = switches.cycles.map((cycle, i) =>
    machine.microseconds(cycle - (switches.cycles[i - 1] ?? 0))
  );
  const full = turns.filter((us) => us > 97_000 && us < 98_500); // 25 ticks of 3906 us
  assert(full.length >= 15, `${turns}`);
});

Deno.test("of two processes that compute the nicer gets less, within 4.3BSD's bounds", () => {
  runTests(["nice"], { maxCycles: 120e6 });
});

Deno.test("a yield by stop and continue loses a continuation: both processes stand still", () => {
  const running = bootTests(["yield_stop"]);
  assertEquals(running.run({ maxCycles: 30e6 }).reason, "max-cycles");
  const { machine, kernel } = running;
  const stateOf = (slot: number) => {
    const at = kernel.address("proc") + slot * kernel.address("PROC_BYTES") +
      kernel.address("P_STAT");
    return machine.readWord(at & 0x1ffffffc) >>> (8 * (at & 3)) & 0xff;
  };
  const SSTOP = 6;
  assertEquals([stateOf(1), stateOf(2)], [SSTOP, SSTOP]);
});

Deno.test("a yield by pausing with the signal blocked loses none", () => {
  for (const seed of [0, 1, 2]) {
    runTests(["work_yield_pause"], { settings: { "layout.seed": seed, "tlb.seed": seed } });
  }
});
