/**
 * The fuzzer of the Ultrix model: random system calls made by processes that run tests/fuzzed.c,
 * whose registers are set whenever one of them comes round, against the kernel's machine code;
 * after each call everything that must hold of the kernel's tables is checked (fuzz_view.ts).
 */

import {
  ExcCode,
  type FuzzOptions,
  type FuzzResult,
  type FuzzStage,
  Gpr,
  GuestCrash,
  hex,
  Kseg,
  Reg,
  runFuzz,
  Status,
  type System,
  Vector,
} from "../../machine/mod.ts";
import { sources } from "../compiled/test_sources.ts";
import { callNames, type Mood, nextStep, type Step, written } from "./fuzz_calls.ts";
import { createView } from "./fuzz_view.ts";

/** Sources of the program that makes the calls. */
const SOURCES = [
  "ultrix-model/tests/fuzz_loop.S",
  "compiled/tests/fuzzed.s",
  "compiled/tests/offsets.s",
].map((path) => path.startsWith("ultrix-model") ? path : `ultrix-model/${path}`);
/** Files of it at the boot, each one process. */
const PROGRAMS = 3;
/** Cycles within which some process makes a call, unless all sleep or have ended; run in parts. */
const PATIENCE = 4e6, PART = 5e4;
/** Parts in a row in which every process slept: longer than the timers that the program sets. */
const ASLEEP = 24;
/** Cycles within which a process that left the loop is seen in user mode again. */
const MEETING = 4000;
/** Steps of a session. */
const SESSION = 5000;
/**
 * Cycles within which a kernel that is not idle returns to user mode: twenty ticks of this board.
 */
const STUCK = 1e6;
/** Turns of the loop after each call, and calls made so until every program has begun. */
const WAIT = 20000, WARM_UP = 1000;
/** Code of a system call, where it stands in Cause. */
const SYSCALL = ExcCode.Sys << 2;
/** Status with which panic() halts the machine. */
const PANIC = 255;
/** Of one session after the other. */
const MOODS: readonly Mood[] = ["mixed", "crowded", "mixed", "signals"];

/** Makes calls until there were enough or one did harm. */
export function fuzz(system: System, options: FuzzOptions): FuzzResult {
  return runFuzz(createStage(system), options);
}

function createStage(system: System): FuzzStage<Step> {
  const programs = Array.from({ length: PROGRAMS }, (_, i) => ({
    name: `fuzzed${i}`,
    sources: SOURCES.map((path) => ({ path, text: sources[path] })),
  }));
  const running = system.boot("dec2100", programs, { settings: { "memory.mb": 4 } });
  const { machine } = running;
  const { r, cop0 } = machine.state;
  const view = createView(running);
  const prepared = (name: string) => running.programs[0].address(name);
  const [loop, call] = ["fuzz_loop", "fuzz_call"].map(prepared);
  const numbers = callNumbers(view);
  const mark = machine.mark({ at: loop, each: false });
  let entered = 0;
  machine.mark({
    at: Vector.general >>> 0,
    each: false,
    onHit: () => entered += Number((cop0[Reg.Cause] & 0x7c) === SYSCALL && cop0[Reg.EPC] === call),
  });
  const stackTop = () => {
    for (let rounds = 0; rounds < WARM_UP; rounds++) {
      if (machine.run({ until: mark, maxCycles: PATIENCE }).reason !== "mark") break;
      if (view.started() > PROGRAMS) return r[Gpr.sp];
      r[Gpr.v0] = numbers.get("getpid")!;
      r[Gpr.s1] = 0;
      r[Gpr.s0] = WAIT;
    }
    throw new RangeError(`the fuzzed programs do not start: ${machine.output}`);
  };
  const stack = stackTop(), panicked = /panic: .*/;
  const start = machine.save();
  let executed = false, staleSeen = 0;

  /**
   * Why no process reached the loop: all sleep or compute elsewhere, or the kernel does not return.
   */
  const silence = (): string => {
    if (view.idle()) return "";
    let users = 0;
    const printed = machine.output.length;
    const stop = machine.observe(({ user }) => users += Number(user));
    machine.run({ maxCycles: STUCK });
    stop();
    // A long write to the console takes a millisecond for a character, and nobody else wants the
    // processor.
    return users > 0 || view.idle() || machine.output.length > printed
      ? ""
      : "the kernel does not come back";
  };
  /**
   * Lets a process that computes or faults for ever somewhere else go on in the loop, as by a jump.
   */
  const bringBack = () => {
    const { state } = machine;
    let met = false;
    const stop = machine.observe(() => {
      if (met || (cop0[Reg.Status] & Status.KUc) === 0 || state.nextInDelaySlot[0] !== 0) return;
      met = true;
      state.pc[0] = loop;
      state.nextPc[0] = loop + 4;
    });
    const came = machine.run({ until: mark, maxCycles: MEETING });
    stop();
    return came;
  };
  /** Runs until a process comes round its loop, or all have slept for long. */
  const toLoop = () => {
    let stop = machine.run({ until: mark, maxCycles: PART });
    for (
      let spent = PART, idle = 0;
      stop.reason === "max-cycles" && spent < PATIENCE && idle < ASLEEP;
      spent += PART
    ) {
      idle = view.idle() ? idle + 1 : 0;
      if (idle === 0) stop = bringBack();
      if (stop.reason === "max-cycles") stop = machine.run({ until: mark, maxCycles: PART });
    }
    return stop;
  };
  const take = (step: Step): string | undefined => {
    const before = entered;
    r[Gpr.v0] = step.v0;
    step.given.forEach((value, i) => r[Gpr.a0 + i] = value);
    r[Gpr.s0] = step.s0;
    r[Gpr.s1] = step.s1;
    r[Gpr.sp] = step.sp ?? stack;
    try {
      const { reason, exit } = toLoop();
      executed = step.s1 !== 0 || entered > before;
      if (reason === "halt") {
        return exit === PANIC && panicked.test(machine.output.slice(-200))
          ? `the kernel gave up: ${
            machine.output.slice(-200).trim().split("\n").slice(-2).join("; ")
          }`
          : "";
      }
      if (reason === "max-cycles") return silence();
    } catch (error) {
      if (!(error instanceof GuestCrash)) throw error;
      return `the kernel died: ${error.message.split("\n")[0]}`;
    }
    const stale = machine.staleHits.slice(staleSeen).find(({ pc }) => pc >= Kseg.kseg0);
    staleSeen = machine.staleHits.length;
    if (stale) return `a stale word of the ${stale.cache} was used at ${hex(stale.pc)}`;
    return view.broken();
  };
  return {
    session: SESSION,
    next: (random, session) =>
      nextStep(random, { view, numbers, prepared, mood: MOODS[session % MOODS.length] }),
    take,
    audit: () => undefined,
    rewind: () => {
      machine.restore(start);
      staleSeen = machine.staleHits.length;
      view.reset();
    },
    executed: () => executed,
    accepted: () => r[Gpr.a3] === 0,
    name: ({ what }) => what,
    written,
  };
}

/** Numbers of the calls by the names of the kernel's functions, from the kernel's own table. */
function callNumbers(
  { symbol, word }: { symbol(name: string): number; word(address: number): number },
) {
  const names = new Map(callNames.map((name) => [symbol(name) | 0, name])),
    numbers = new Map<string, number>();
  const none = word(symbol("sysent") + 4);
  for (let number = 0; number < word(symbol("nsysent")); number++) {
    const address = word(symbol("sysent") + 8 * number + 4), name = names.get(address);
    if (address === none) continue;
    if (name === undefined) {
      throw new RangeError(`the fuzzer knows no arguments for system call ${number}`);
    }
    numbers.set(name, number);
  }
  return numbers;
}
