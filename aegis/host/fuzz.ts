/**
 * The fuzzer: random calls made by a guest program (tests/fuzzed.S) whose registers are set
 * whenever it comes round, against the kernel's machine code; after each one everything that must
 * hold of the kernel's tables is checked (fuzz_view.ts). What breaks it is cut down to a minimal
 * program by leaving out steps (Zeller's delta debugging). Deterministic: a seed names a run.
 */

import {
  ExcCode,
  type FuzzOptions,
  type FuzzResult,
  type FuzzStage,
  type FuzzStep,
  Gpr,
  GuestCrash,
  hex,
  Kseg,
  Reg,
  runFuzz,
  type Running,
  Status,
  type System,
  unmapped,
} from "../../machine/mod.ts";
import { cyclesPerTick } from "./clock.ts";
import { allowed, deleted, type Known, type Mood, nextStep, QUIET, written } from "./fuzz_calls.ts";
import { createView } from "./fuzz_view.ts";
import { sources } from "../compiled/test_sources.ts";

/** An environment that overstays is destroyed long before that. */
const PATIENCE = 3e6;
/** Code of a system call, where it stands in Cause. */
const SYSCALL = ExcCode.Sys << 2;
/** Rounds in a row in which no environment executed the step, after which a session ends. */
const LOST = 20;
/** Of the boot: two that make calls, the quiet one between them. */
const PROGRAMS = 3;
/** Of one session after the other. */
const MOODS: readonly Mood[] = ["mixed", "greedy", "mixed", "crowded"];
/** Results from here on are error codes. */
const FIRST_ERROR = 0xfffffff0;
/**
 * Registers that a call keeps and the program does not use, and what they hold: s2 to s8, gp, sp
 * and ra. A start of slice finds them 0.
 */
const KEPT = [18, 19, 20, 21, 22, 23, 28, 29, 30, 31], KEPT_AS = 0x4b000000;

/**
 * Makes calls until there were enough or one did harm; `watch` is given the machine when it has
 * booted.
 */
export function fuzz(
  system: System,
  options: FuzzOptions,
  watch?: (running: Running) => void,
): FuzzResult {
  return runFuzz(createStage(system, watch), options);
}

function createStage(
  system: System,
  watch: (running: Running) => void = () => {},
): FuzzStage<FuzzStep> {
  const path = "aegis/tests/fuzzed.S";
  const programs = Array.from(
    { length: PROGRAMS },
    (_, i) => ({ name: `fuzzed${i}`, sources: [{ path, text: sources[path] }] }),
  );
  const running = system.boot("dec2100", programs, { settings: { "memory.mb": 2 } });
  const { machine, kernel } = running;
  const { r, ram, cop0 } = machine.state;
  const tick = Math.ceil(cyclesPerTick(machine));
  const view = createView(running);
  const [loop, end] = ["fuzz_loop", "fuzz_end"].map((name) => running.programs[0].address(name));
  const mark = machine.mark({ at: loop, each: false });
  const at = running.programs[0].address("fuzz_call");
  let entered = 0;
  machine.mark({
    at: kernel.address("general"),
    each: false,
    onHit: () => entered += Number((cop0[Reg.Cause] & 0x7c) === SYSCALL && cop0[Reg.EPC] === at),
  });
  // An environment whose handler lies in what it can store to executes whatever it stored there.
  let faulted = 0, strayed = false;
  for (const vector of ["refill", "general"]) {
    machine.mark({
      at: kernel.address(vector),
      each: false,
      onHit: () => {
        const from = cop0[Reg.EPC] >>> 0;
        if ((cop0[Reg.Status] & Status.KUp) === 0) faulted ||= from;
        else strayed ||= from >>> 12 !== loop >>> 12;
      },
    });
  }
  let executed = false, lost = 0, staleSeen = 0;
  const set = (what: keyof typeof Gpr, value: number, offset = 0) =>
    void (r[Gpr[what] + offset] = value);
  const field = (number: number, name: string, index = 0) =>
    view.word(view.environment(number) + kernel.address(name) + 4 * index);
  const settled = () => field(QUIET, "E_START") === end && field(2, "E_ASYNCHRONOUS") !== 0;
  for (let rounds = 0; rounds < 40 && !settled(); rounds++) {
    if (machine.run({ until: mark, maxCycles: PATIENCE }).reason !== "mark") {
      throw new RangeError("the fuzzed programs do not start");
    }
    set("v0", 0);
    set("s0", 100000);
    set("s1", 0);
  }
  machine.run({ until: mark, maxCycles: PATIENCE });
  if (!settled()) throw new RangeError("the fuzzed programs did not set their contexts");

  const fromBootInfo = (number: number, name: string): [number, number] => {
    const low = field(number, "E_GUARANTEED", 1);
    const at = (low & ~0xfff) + kernel.address(name);
    return [ram[at >>> 2] >>> 0, ram[(at >>> 2) + 1] >>> 0];
  };
  const textLow = field(0, "E_GUARANTEED", loop >>> 12);
  const known: Known = {
    loop,
    end,
    text: [textLow & ~0x400, ...fromBootInfo(0, "BI_READ")],
    code: [0, QUIET, 2].map((number) => field(number, "E_GUARANTEED", loop >>> 12) >>> 12),
    capabilities: [
      [kernel.address("ABI_WELL_KNOWN_HIGH"), kernel.address("ABI_WELL_KNOWN_LOW")],
      [0x1111, 1],
      [0x2222, 2],
      [Kseg.kseg0, 0],
      ...[0, 2].flatMap((number) =>
        ["BI_READ", "BI_WRITE"].map((name) => fromBootInfo(number, name))
      ),
    ],
  };
  const secrets = new Set(
    ["BI_READ", "BI_WRITE", "BI_CONTROL"].flatMap((name) => fromBootInfo(QUIET, name)).map((word) =>
      word | 0
    ),
  );
  const quietEnvid = view.envid(QUIET);
  const areas = field(QUIET, "E_GUARANTEED", 2) >>> 12;
  const quiet = Array.from({ length: view.pages }, (_, page) => page).filter((page) =>
    view.owner(page) === quietEnvid && page !== areas
  );
  const words = (from: number, count: number) => ram.slice(from, from + count);
  const contents = quiet.map((page) => words(page << 10, 1024));
  const hot = words(0, 0x200),
    table = unmapped(kernel.address("kernel")) >>> 2,
    tables = words(table, 128);
  const same = (at: number, before: Int32Array) => before.every((word, i) => ram[at + i] === word);
  const start = machine.save();
  watch(running);

  const audit = (): string | undefined => {
    if (view.envid(QUIET) !== quietEnvid) return "the quiet environment is gone";
    for (const [i, page] of quiet.entries()) {
      if (view.owner(page) !== quietEnvid) {
        return `page ${page} of the quiet environment has another owner`;
      }
      if (!same(page << 10, contents[i])) {
        return `page ${page} of the quiet environment has changed`;
      }
    }
    if (!same(0, hot) || !same(table, tables)) {
      return "the kernel's own code or tables have changed";
    }
  };
  const ticks = () => view.word(kernel.address("public_state") + kernel.address("PS_TICKS"));
  const stuck = (): boolean => {
    let users = 0;
    const stop = machine.observe(({ user }) => users += Number(user));
    machine.run({ maxCycles: tick });
    stop();
    return users === 0;
  };
  const take = (step: FuzzStep): string | undefined => {
    const grants = allowed(step, view), caller = view.current(), before = ticks(), called = entered;
    strayed = false;
    for (const { high, low } of grants) view.grant(high, low);
    set("v0", step.v0);
    step.given.forEach((value, i) => set(i < 4 ? "a0" : "t0", value, i & 3));
    set("s0", step.s0);
    set("s1", step.s1);
    for (const register of KEPT) r[register] = KEPT_AS + register;
    try {
      const { reason, exit } = machine.run({ until: mark, maxCycles: PATIENCE });
      if (reason === "halt") {
        return exit === kernel.address("ABI_HALT_PANIC")
          ? `the kernel gave up: ${machine.output.trim()}`
          : audit() ?? "";
      }
      if (reason === "max-cycles") return stuck() ? "the kernel does not come back" : audit() ?? "";
    } catch (error) {
      if (!(error instanceof GuestCrash)) throw error;
      return `the kernel died: ${error.message.split("\n")[0]}`;
    }
    if (faulted !== 0) return `an instruction of the kernel faults at ${hex(faulted)}`;
    // An environment that stores into its own code, and does not say so, runs the old one: its own
    // affair.
    const stale = machine.staleHits.slice(staleSeen).find(({ pc, cache }) =>
      pc >= Kseg.kseg0 || cache === "dcache"
    );
    staleSeen = machine.staleHits.length;
    if (stale) return `a stale word of the ${stale.cache} was used at ${hex(stale.pc)}`;
    for (let register = 1; register < 32; register++) {
      if (register < 26 || register > 27) {
        if (r[register] !== 0 && secrets.has(r[register])) {
          return `register ${register} holds a word of another's capability`;
        }
      }
    }
    const broken = view.broken();
    if (broken !== undefined) return broken;
    // Whoever has lost the page with its code goes round without making a call: the next one's
    // turn.
    executed = step.s1 !== 0 || entered > called;
    lost = executed ? 0 : lost + 1;
    if (!executed) machine.run({ maxCycles: tick });
    if (
      lost > LOST ||
      (!executed && machine.run({ until: mark, maxCycles: PATIENCE }).reason !== "mark")
    ) return "";
    const changed = KEPT.filter((register) => r[register] !== KEPT_AS + register);
    if (executed && !strayed && changed.length > 0 && KEPT.some((register) => r[register] !== 0)) {
      return `registers ${changed.join(" ")} were not kept`;
    }
    const undisturbed = executed && step.s0 === 0 && caller === view.current() &&
      before === ticks();
    if (
      undisturbed && deleted(step, view).some((address) => view.translate(address) !== undefined)
    ) {
      return "a deleted mapping is still there";
    }
  };
  const rewind = () => {
    lost = faulted = 0;
    machine.restore(start);
    view.reset();
    machine.run({ until: mark, maxCycles: PATIENCE });
  };
  return {
    next: (random, session) =>
      nextStep(random, { view, known, mood: MOODS[session % MOODS.length] }),
    take,
    audit,
    rewind,
    executed: () => executed,
    accepted: () => r[Gpr.v0] >>> 0 < FIRST_ERROR,
    name: ({ what }) => what,
    written,
  };
}
