/**
 * Random system calls for the fuzzer. Arguments are drawn mostly from what means something at the
 * moment (descriptors, process numbers, addresses of each region, structures that the program
 * prepared), and else from anywhere.
 */

import { sources } from "../compiled/sources.ts";
import { type FuzzStep, headerConstants, hex, type Random } from "../../machine/mod.ts";
import type { View } from "./fuzz_view.ts";

/** A step (tests/fuzz_loop.S: s1 is also 2 a load, 3 a store, 4 a jump, 5 an overflow). */
export interface Step extends FuzzStep {
  /** Stack pointer; undefined for the one that the program began with. */
  readonly sp: number | undefined;
}

/** What a session is after besides: nothing, many processes, or signals. */
export type Mood = "mixed" | "crowded" | "signals";

/** What a step is drawn from. */
export interface Draw {
  /** The tables as they are. */
  readonly view: View;
  /** Numbers of the calls by name. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Address of what the program prepared, by its name. */
  readonly prepared: (name: string) => number;
  /** What the session is after. */
  readonly mood: Mood;
}

type Kind =
  | "descriptor"
  | "pid"
  | "signal"
  | "pointer"
  | "bytes"
  | "mask"
  | "file"
  | "vector"
  | "timer"
  | "areas"
  | "page"
  | "end"
  | "few"
  | "segment"
  | "request"
  | "interface"
  | "name"
  | "length"
  | "option"
  | "any";

/** Arguments of each call, the first four; the kernel's function has the same name. */
const CALLS: Readonly<Record<string, readonly Kind[]>> = {
  rexit: ["any"],
  fork: [],
  read: ["descriptor", "pointer", "bytes"],
  write: ["descriptor", "pointer", "bytes"],
  close: ["descriptor"],
  wait: [],
  obreak: ["end"],
  getpid: [],
  getuid: [],
  kill: ["pid", "signal"],
  dup: ["descriptor"],
  pipe: [],
  profil: ["pointer", "bytes", "any", "any"],
  getgid: [],
  shmsys: ["few", "segment", "bytes", "mask"],
  execve: ["file", "any", "any"],
  getpagesize: [],
  mprotect: ["page", "bytes", "few"],
  getpgrp: ["pid"],
  setpgrp: ["pid", "pid"],
  setpriority: ["few", "pid", "few"],
  getpriority: ["few", "pid"],
  setitimer: ["few", "timer", "pointer"],
  getdtablesize: [],
  dup2: ["descriptor", "descriptor"],
  sigreturn: ["pointer"],
  sigvec: ["signal", "vector", "pointer", "any"],
  sigblock: ["mask"],
  sigsetmask: ["mask"],
  sigpause: ["mask"],
  sigstack: ["pointer", "pointer"],
  gettimeofday: ["pointer", "pointer"],
  getrusage: ["few", "pointer"],
  readv: ["descriptor", "areas", "few"],
  writev: ["descriptor", "areas", "few"],
  socketpair: ["few", "few", "few", "pointer"],
  killpg: ["pid", "signal"],
  ioctl: ["descriptor", "request", "interface"],
  socket: ["few", "few", "few"],
  bind: ["descriptor", "name", "length"],
  connect: ["descriptor", "name", "length"],
  send: ["descriptor", "pointer", "bytes", "few"],
  recv: ["descriptor", "pointer", "bytes", "few"],
  sendto: ["descriptor", "pointer", "bytes", "few"],
  recvfrom: ["descriptor", "pointer", "bytes", "few"],
  setsockopt: ["descriptor", "any", "option", "pointer"],
  getsockname: ["descriptor", "pointer", "pointer"],
};
/** The calls that are made, by the kernel's names for them. */
export const callNames: readonly string[] = Object.keys(CALLS);

/** Often made, by name; all others count once. Those that end or hold the caller are rare. */
const WEIGHT: Readonly<Record<string, number>> = {
  read: 4,
  write: 6,
  pipe: 4,
  close: 3,
  dup2: 2,
  obreak: 4,
  mprotect: 6,
  shmsys: 5,
  fork: 2,
  kill: 2,
  sigvec: 3,
  setitimer: 3,
  wait: 0.6,
  rexit: 0.15,
  execve: 0.6,
  sigpause: 0.2,
  sigreturn: 0.3,
  sigblock: 0.5,
  sigsetmask: 2,
  socket: 3,
  bind: 3,
  connect: 2,
  send: 3,
  sendto: 3,
  ioctl: 2,
  recv: 0.3,
  recvfrom: 0.3,
};
const bag = callNames.flatMap((name) =>
  new Array<string>(Math.round(20 * (WEIGHT[name] ?? 1))).fill(name)
);
/** Calls that may let the caller sleep or end it. */
const MAY_SLEEP = "rexit wait read readv write writev recv recvfrom sigpause connect kill killpg"
  .split(" ");
const { SIGKILL, SIGSTOP, SIGCONT } = headerConstants(sources["ultrix-model/kernel/signal.h"]);
/** Signals of faults: a process that ignores or blocks one repeats the fault for ever. */
const FAULTS = 0x6f8, SIG_IGN_VECTOR = 2;
const SIGVECS = 5,
  TIMERS = 6,
  AREAS = 7,
  FILES = 5,
  FILE_NAME = 8,
  SIGVEC = 12,
  TIMER = 16,
  AREA = 8;
const INTERFACES = 3, INTERFACE = 32, ADDRESSES = 5, ADDRESS = 16;
/** Stacks with a fifth and sixth argument; the last one is for recvfrom. */
const STACKS = 3, STACK = 536, STACK_ROOM = 512;
/** Setting and getting an interface's address. */
const REQUESTS = [0x8020690c, 0xc020690d];
const DATAGRAMS = [2, 2, 0];
const PAGE = 4096;
const IPC_CREAT = 0o1000;
const ODD = [
  0,
  1,
  0x3ffffe,
  0x0ffffffe,
  0x20000000,
  0x7ffffffc,
  0x7fffffff,
  0x80000000,
  0x80030000,
  0xa0000000,
  0xbd000000,
  0xbfbe0004,
  0xc0000000,
  0xffffc000,
  0xffffdffc,
  0xfffffffc,
];
const SIZES = [
  0,
  1,
  3,
  4,
  16,
  100,
  112,
  113,
  500,
  1024,
  4095,
  4096,
  4097,
  8192,
  20000,
  0x7fffffff,
  0x80000000,
  0xffffffff,
];

/** The next step. */
export function nextStep(random: Random, { view, numbers, prepared, mood }: Draw): Step {
  const chance = (percent: number) => random.below(100) < percent;
  const any = () => chance(50) ? random.pick(ODD) : random.word();
  const room = () =>
    prepared("fuzz_room") + (chance(70) ? random.below(32768 >>> 2) * 4 : random.below(32768));
  const heap = () => 0x10000000 + random.below((view.dataPages() + 2) * PAGE);
  const pointer = () => {
    const choice = random.below(100);
    if (choice < 50) return room();
    if (choice < 65) return heap();
    if (choice < 75) return 0x7fffe000 + random.below(0x1000);
    if (choice < 80) return 0x7ffff000 - random.below(0x90000);
    if (choice < 87) return 0x30000000 + random.below(8) * 0x100000 + random.below(0x42000);
    return choice < 92 ? 0x400000 + random.below(0x3000) : any();
  };
  const among = (name: string, count: number, size: number) =>
    chance(85) ? prepared(name) + random.below(count) * size : chance(50) ? 0 : pointer();
  const one: Readonly<Record<Kind, () => number>> = {
    descriptor: () => chance(80) ? random.below(8) : chance(70) ? random.below(24) : any(),
    pid: () =>
      chance(75)
        ? random.pick(view.pids())
        : chance(50)
        ? -random.pick(view.pids())
        : chance(50)
        ? 0
        : any(),
    signal: () => {
      const signal = chance(95) ? random.below(33) : any();
      const ends = signal === SIGKILL || signal === SIGSTOP;
      return ends && !chance(15) ? SIGCONT : signal;
    },
    pointer: () => chance(10) ? 0 : pointer(),
    bytes: () => chance(80) ? random.pick(SIZES) : random.word(),
    mask: () =>
      chance(40) ? 0 : (chance(50) ? 1 << random.below(32) : any()) & (chance(98) ? ~FAULTS : ~0),
    file: () => among("fuzz_names", FILES, FILE_NAME),
    vector: () => among("fuzz_vectors", SIGVECS, SIGVEC),
    timer: () => among("fuzz_timers", TIMERS, TIMER),
    areas: () => among("fuzz_areas", AREAS, AREA),
    page: () => chance(90) ? pointer() & -PAGE : any(),
    end: () =>
      chance(80)
        ? 0x10000000 + random.below(view.dataPages() * 2 + 4) * PAGE - random.below(2)
        : any(),
    few: () => chance(90) ? random.below(4) : any(),
    request: () => chance(80) ? random.pick(REQUESTS) : any(),
    interface: () => among("fuzz_interfaces", INTERFACES, INTERFACE),
    name: () => among("fuzz_addresses", ADDRESSES, ADDRESS),
    length: () => chance(85) ? ADDRESS : random.pick(SIZES),
    option: () =>
      chance(80) ? 1 << random.below(16) : chance(50) ? 0x1001 + random.below(2) : any(),
    segment: () =>
      chance(50) ? random.below(9) : chance(60) ? 0x30000000 + random.below(9) * 0x100000 : any(),
    any,
  };
  const step = (
    what: string,
    given: readonly number[],
    s1 = 0,
    v0 = numbers.get(what) ?? 0,
  ): Step => ({
    what,
    v0: v0 >>> 0,
    given: [...given, ...Array.from({ length: 4 - given.length }, any)].map((value) => value >>> 0),
    sp: chance(1) ? pointer() : undefined,
    s0: chance(1) ? random.below(30000) : 0,
    s1,
  });
  const other = random.below(1000);
  // The kernel reports on the console what it puts right that is not aligned, and a character takes
  // a millisecond.
  const aligned = () => pointer() & (chance(98) ? -4 : -1);
  if (other < 15) return step("load", [aligned()], 2);
  if (other < 45) return step("store", [aligned(), chance(60) ? pointer() : random.word()], 3);
  if (other < 46) return step("jump", [pointer()], 4);
  if (other < 49) return step("overflow", [], 5);
  if (other < 52) {
    return step("no call", [any(), any()], 0, chance(50) ? random.below(200) + 150 : any());
  }
  const named = mood === "crowded" && chance(8)
    ? "fork"
    : mood === "signals" && chance(30)
    ? random.pick(["kill", "killpg", "sigvec", "setitimer"])
    : random.pick(bag);
  // A process that is alone in being awake must not sleep, most of the time.
  const alone = view.ready() === 0;
  if (alone && chance(10)) return step("fork", []);
  if (alone && MAY_SLEEP.includes(named) && !chance(2)) {
    return nextStep(random, { view, numbers, prepared, mood });
  }
  const kinds = CALLS[named];
  const given = kinds.map((kind) => one[kind]());
  if (
    named === "sigvec" && (FAULTS >>> (given[0] - 1) & 1) === 1 &&
    given[1] === prepared("fuzz_vectors") + SIG_IGN_VECTOR * SIGVEC
  ) {
    given[1] -= SIGVEC;
  }
  // The console takes a millisecond for a character: little goes there, most of the time.
  if (named.startsWith("write") && given[0] < 3 && !chance(1)) {
    given[named === "write" ? 2 : 0] = named === "write" ? 2 : 5;
  }
  if (named === "shmsys" && chance(70)) return step(named, segmentCall(random));
  if (named === "socket" && chance(70)) return step(named, DATAGRAMS);
  if (named === "socketpair" && chance(60)) return step(named, [1, 1, 0, pointer()]);
  if (named === "sendto" || named === "recvfrom") {
    const sp = prepared("fuzz_stacks") +
      (named === "sendto" ? random.below(STACKS - 1) : STACKS - 1) * STACK +
      STACK_ROOM;
    return { ...step(named, given), sp };
  }
  if (chance(3)) return step(named, [numbers.get(named) ?? 0, ...given].slice(0, 4), 0, 0);
  return step(named, given, chance(3) ? 1 : 0);
}

/** Making, attaching and detaching of segments as programs do them. */
function segmentCall(random: Random): readonly number[] {
  const id = random.below(8);
  const all = [[0, id, 0, 0], [2, 0x30000000 + id * 0x100000, 0, 0], [
    3,
    id,
    1 + random.below(12 * PAGE),
    IPC_CREAT,
  ]];
  return random.pick(all);
}

/** A step as one reads it. */
export function written({ what, v0, given, sp, s0, s1 }: Step): string {
  const shown = (value: number) => value < 10 ? `${value}` : hex(value, 1);
  const how = s1 === 1 ? " in a delay slot" : "", number = s1 < 2 ? ` ${v0 >>> 0}` : "";
  const stack = sp === undefined ? "" : `, sp ${shown(sp)}`,
    wait = s0 > 0 ? `, then wait ${s0}` : "";
  return `${what}${number}(${given.map(shown).join(", ")})${how}${stack}${wait}`;
}
