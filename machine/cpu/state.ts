/**
 * Where the machine's state lies: one WebAssembly.Memory a machine (not shared) holds registers, times, write buffer, TLB, caches and
 * RAM at the offsets below, so that an interpreter and compiled code can work on the same bytes and a copy of the bytes is a copy of
 * the processor. Nothing else in machine/ knows an offset.
 */
import { Tlb } from "../isa/system.ts";
import type { Settings } from "../settings.ts";

/** Causes of stall cycles, in the order of the counters. cycles = instructions + their sum, exactly. */
export const stallCauses = [
  "icache",
  "dcache",
  "uncached",
  "writebuffer",
  "interlock",
  "refresh",
  "exception",
] as const;

/** One cause of stall cycles. */
export type StallCause = typeof stallCauses[number];

/** Index of each cause among the counters. */
export const Stall: Readonly<Record<StallCause, number>> = {
  icache: 0,
  dcache: 1,
  uncached: 2,
  writebuffer: 3,
  interlock: 4,
  refresh: 5,
  exception: 6,
};

/** Slots of the write queue: the largest depth that a setting may ask for. */
export const QUEUE_SLOTS = 64;
/** Slots of the lookaside. */
export const LOOKASIDE = 1024;

/** Offsets of everything whose size does not depend on settings. Scalars have eight bytes each. */
const offsets = {
  registers: 0x0000,
  cop0: 0x0080,
  tlbHi: 0x0100,
  tlbLo: 0x0200,
  float: 0x0300,
  stalls: 0x0400,
  scalars: 0x0480,
  queueAddresses: 0x0600,
  queueKinds: 0x0700,
  queueTimes: 0x0800,
  queueArrivals: 0x0900,
  readKeys: 0x1000,
  writeKeys: 0x2000,
  pages: 0x3000,
  caches: 0x4000,
} as const;

/** A scalar of the state: its value is element 0. */
export type Box = Int32Array;
/** A scalar that counts cycles since reset; 64-bit floating point, always a whole number. */
export type Moment = Float64Array;

/** The machine's state as typed arrays over one linear memory. Words are signed unless said otherwise. */
export interface State {
  readonly memory: WebAssembly.Memory;
  /** General registers; the first is always 0. */
  readonly r: Int32Array;
  readonly cop0: Int32Array;
  readonly tlbHi: Int32Array;
  readonly tlbLo: Int32Array;
  /** The 32 registers of the floating-point coprocessor, then its status register. */
  readonly float: Int32Array;
  /** Stall cycles by cause; 64-bit floating point. */
  readonly stalls: Float64Array;
  /** The present. */
  readonly cycles: Moment;
  /** The next instruction, and the one after it. */
  readonly pc: Box;
  readonly nextPc: Box;
  /** 1 when the next instruction stands in a delay slot. */
  readonly branching: Box;
  /** Register (0: none) and value of a load that becomes visible after the next instruction. */
  readonly late: Box;
  readonly lateValue: Box;
  readonly hi: Box;
  readonly lo: Box;
  /** When HI and LO are ready. */
  readonly multiplierReady: Moment;
  /** The two-entry instruction TLB: keys of the mapped page used last and of the one before. */
  readonly recentPage: Box;
  readonly olderPage: Box;
  /** Memory: its present job, when that ends, the page left open, when refresh is due. */
  readonly job: Box;
  readonly memoryFree: Moment;
  readonly openPage: Box;
  readonly refreshDue: Moment;
  /** Posted writes that memory has not begun: the slot of the oldest, how many, and each one's address, kind, time and arrival. */
  readonly queueHead: Box;
  readonly queueLength: Box;
  readonly queueAddresses: Int32Array;
  readonly queueKinds: Int32Array;
  readonly queueTimes: Int32Array;
  readonly queueArrivals: Float64Array;
  /** Lookaside of the translation: keys of readable and writable pages, physical page addresses. */
  readonly readKeys: Int32Array;
  readonly writeKeys: Int32Array;
  readonly pages: Int32Array;
  readonly icacheTags: Int32Array;
  readonly icacheData: Int32Array;
  readonly dcacheTags: Int32Array;
  readonly dcacheData: Int32Array;
  /** RAM as words and as bytes; it lies at `ramOffset`. */
  readonly ram: Int32Array;
  readonly ramBytes: Uint8Array;
  readonly ramOffset: number;
}

/** Allocates the state of a machine. */
export function createState(settings: Settings): State {
  const ramSize = settings["memory.mb"] << 20;
  const icacheWords = settings["icache.kb"] * 256;
  const dcacheWords = settings["dcache.kb"] * 256;
  const icache = offsets.caches;
  const dcache = icache + 8 * icacheWords;
  const ramOffset = (dcache + 8 * dcacheWords + 0xffff) & ~0xffff;
  const memory = new WebAssembly.Memory({ initial: (ramOffset + ramSize) >>> 16 });
  const { buffer } = memory;
  const words = (offset: number, count: number) => new Int32Array(buffer, offset, count);
  const doubles = (offset: number, count: number) => new Float64Array(buffer, offset, count);
  let scalar: number = offsets.scalars - 8;
  const box = (): Box => words(scalar += 8, 1);
  const moment = (): Moment => doubles(scalar += 8, 1);
  return {
    memory,
    r: words(offsets.registers, 32),
    cop0: words(offsets.cop0, 32),
    tlbHi: words(offsets.tlbHi, Tlb.entries),
    tlbLo: words(offsets.tlbLo, Tlb.entries),
    float: words(offsets.float, 33),
    stalls: doubles(offsets.stalls, stallCauses.length),
    cycles: moment(),
    pc: box(),
    nextPc: box(),
    branching: box(),
    late: box(),
    lateValue: box(),
    hi: box(),
    lo: box(),
    multiplierReady: moment(),
    recentPage: box(),
    olderPage: box(),
    job: box(),
    memoryFree: moment(),
    openPage: box(),
    refreshDue: moment(),
    queueHead: box(),
    queueLength: box(),
    queueAddresses: words(offsets.queueAddresses, QUEUE_SLOTS),
    queueKinds: words(offsets.queueKinds, QUEUE_SLOTS),
    queueTimes: words(offsets.queueTimes, QUEUE_SLOTS),
    queueArrivals: doubles(offsets.queueArrivals, QUEUE_SLOTS),
    readKeys: words(offsets.readKeys, LOOKASIDE),
    writeKeys: words(offsets.writeKeys, LOOKASIDE),
    pages: words(offsets.pages, LOOKASIDE),
    icacheTags: words(icache, icacheWords),
    icacheData: words(icache + 4 * icacheWords, icacheWords),
    dcacheTags: words(dcache, dcacheWords),
    dcacheData: words(dcache + 4 * dcacheWords, dcacheWords),
    ram: words(ramOffset, ramSize >>> 2),
    ramBytes: new Uint8Array(buffer, ramOffset, ramSize),
    ramOffset,
  };
}
