/**
 * Where the machine's state lies: one WebAssembly.Memory a machine (not shared) holds registers,
 * times, write buffer, TLB, caches and RAM at the offsets below, so that an interpreter and
 * compiled code can work on the same bytes and a copy of the bytes is a copy of the processor.
 * Nothing else in machine/ knows an offset.
 */
import { Tlb } from "../isa/system.ts";
import type { Settings } from "../boards/settings.ts";

/**
 * Causes of stall cycles, in the order of the counters. cycles = instructions + their sum,
 * exactly.
 */
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
/** Entries of the translation cache. */
export const TRANSLATIONS = 1024;

/** Entries into compiled regions, direct mapped by instruction address, and bytes of each. */
export const ENTRIES = 4096, ENTRY_BYTES = 32;
/**
 * Blocks of compiled code that one machine can hold at a time, their words, and their places in
 * the instruction cache.
 */
export const BLOCKS = 1 << 14, CODE_WORDS = 1 << 17, PLACES = 1 << 16;
/** Bits of an instruction's word address by which arrivals are counted and marks are looked for. */
export const ARRIVALS = 0xffff;
/** Bytes of a page of RAM. */
export const PAGE = 1 << 12;
/** Words of the instruction cache that one list of blocks is kept for. */
export const GROUP_WORDS = 4;
/** Hits of marks that can be noted before somebody reads them; see hit_log.ts. */
export const HITS = 256, HIT_BYTES = 96;

/** Index in `State.entries` of the first word of the entry that belongs to an address. */
export function entryOf(address: number): number {
  return ((address >>> 2) & (ENTRIES - 1)) * (ENTRY_BYTES / 4);
}

/** Offsets of everything whose size does not depend on settings. Scalars have eight bytes each. */
const offsets = {
  registers: 0x0000,
  cop0: 0x0080,
  float: 0x0300,
  stalls: 0x0400,
  scalars: 0x0480,
  queueWrites: 0x0600,
  queueTimes: 0x0700,
  queueArrivals: 0x0800,
  floatTimes: 0x0a00,
  tlbHi: 0x1000,
  tlbLo: 0x1800,
  readKeys: 0x2000,
  writeKeys: 0x2000 + 4 * TRANSLATIONS,
  pages: 0x2000 + 8 * TRANSLATIONS,
  caches: 0x2000 + 12 * TRANSLATIONS,
} as const;

/**
 * The machine's state as typed arrays over one linear memory. Words are signed unless said
 * otherwise. A scalar is element 0 of an array of its own; times are cycles since reset, as 64-bit
 * floating point that is always whole.
 */
export interface State {
  /** The linear memory. */
  readonly memory: WebAssembly.Memory;
  /** Its size in pages of WebAssembly. */
  readonly memoryPages: number;
  /** General registers; the first is always 0. */
  readonly r: Int32Array;
  /** COP0 registers by number. */
  readonly cop0: Int32Array;
  /** High halves of the TLB's entries, as EntryHi. */
  readonly tlbHi: Int32Array;
  /** Low halves of the TLB's entries, as EntryLo. */
  readonly tlbLo: Int32Array;
  /**
   * The 32 registers of the floating-point coprocessor, its control register, and what it
   * remembers; see float.ts.
   */
  readonly float: Int32Array;
  /** When each of its registers is ready, then when each of its units is free. */
  readonly floatTimes: Float64Array;
  /** Stall cycles by cause; 64-bit floating point. */
  readonly stalls: Float64Array;
  /** Cycles since reset. */
  readonly cycles: Float64Array;
  /**
   * The words from `pc` to `pendingValue` as one array, at every second index: the interpreter has
   * them all at hand by one reference.
   */
  readonly flow: Int32Array;
  /** The next instruction. */
  readonly pc: Int32Array;
  /** The instruction after the next. */
  readonly nextPc: Int32Array;
  /** 1 when the next instruction stands in the delay slot of a branch or jump. */
  readonly nextInDelaySlot: Int32Array;
  /**
   * Load delay: register (0: none) whose loaded value becomes visible after the next instruction.
   */
  readonly pendingLoad: Int32Array;
  /** The value it loaded. */
  readonly pendingValue: Int32Array;
  /** High word of a product, or a remainder. */
  readonly hi: Int32Array;
  /** Low word of a product, or a quotient. */
  readonly lo: Int32Array;
  /** When HI and LO are ready. */
  readonly multiplierReady: Float64Array;
  /** The two-entry instruction TLB: key of the mapped page used last. */
  readonly recentPage: Int32Array;
  /** Key of the mapped page used before that. */
  readonly olderPage: Int32Array;
  /** What the memory bank is doing until `busyUntil`; see write_buffer.ts. */
  readonly bankOp: Int32Array;
  /** When it is free again. */
  readonly busyUntil: Float64Array;
  /** The page of memory left open for page-mode writes; -1 for none. */
  readonly openPage: Int32Array;
  /** When memory must next be refreshed. */
  readonly refreshDue: Float64Array;
  /** Posted writes that memory has not begun: the slot of the oldest. */
  readonly queueHead: Int32Array;
  /** How many there are. */
  readonly queueLength: Int32Array;
  /** Physical address of the word of each, and in its low bits the kind. */
  readonly queueWrites: Int32Array;
  /** Cycles that one of a device takes. */
  readonly queueTimes: Int32Array;
  /** When each was posted. */
  readonly queueArrivals: Float64Array;
  /** Translation cache: keys of pages that may be read. */
  readonly readKeys: Int32Array;
  /** Keys of pages that may be written. */
  readonly writeKeys: Int32Array;
  /** Physical addresses of those pages. */
  readonly pages: Int32Array;
  /** Tags of the instruction cache, one a word; see cache.ts. */
  readonly icacheTags: Int32Array;
  /** Words of the instruction cache. */
  readonly icacheData: Int32Array;
  /** Tags of the data cache. */
  readonly dcacheTags: Int32Array;
  /** Words of the data cache. */
  readonly dcacheData: Int32Array;
  /** RAM as words. */
  readonly ram: Int32Array;
  /** RAM as bytes. */
  readonly ramBytes: Uint8Array;
  /** 1 for each page of RAM that was ever written; the others hold zeros. No state of its own. */
  readonly written: Uint8Array;
  /** Where RAM lies in the linear memory. */
  readonly ramOffset: number;
  /**
   * Where the machine's state ends; what lies behind is the compiler's and the watcher's, and no
   * part of a snapshot.
   */
  readonly end: number;
  /** Entries into compiled regions, ENTRY_BYTES each; see compiler/support.ts. */
  readonly entries: Int32Array;
  /**
   * 1 for each compiled block whose instructions the instruction cache holds as they were
   * compiled.
   */
  readonly verified: Int32Array;
  /** The words of compiled blocks. */
  readonly codeWords: Int32Array;
  /**
   * First place in each group of words of the instruction cache: an index into `places`, 0 for
   * none.
   */
  readonly placeHeads: Int32Array;
  /** Places: address of the flag of a block that needs the group, and the next place. */
  readonly places: Int32Array;
  /** Arrivals at instructions otherwise than from the one before, by ARRIVALS. */
  readonly heat: Int32Array;
  /** Not 0 where a mark may stand, by ARRIVALS; see hit_log.ts. */
  readonly marked: Uint8Array;
  /** Hits that were noted, HIT_BYTES each; see hit_log.ts. */
  readonly hits: Int32Array;
  /** How many there are. */
  readonly hitCount: Int32Array;
  /** Physical address of a word of memory that is noted with each. */
  readonly hitWord: Int32Array;
  /**
   * Where the latest hit was, noted or not. With the instructions before it, it names the hit, for
   * an instruction that waits is still the same.
   */
  readonly hitPc: Int32Array;
  /** Instructions completed before that hit; 64-bit floating point. */
  readonly hitInstructions: Float64Array;
  /** What the seed adds to the cycle that Random follows; 64-bit floating point. */
  readonly randomPhase: Float64Array;
  /** Cycle at which compiled code must have given control back. */
  readonly deadline: Float64Array;
  /** Address of the instruction last executed, while compiled code runs. */
  readonly at: Int32Array;
  /**
   * 1 while compiled code and its loop must leave before whatever changes main memory or a cache.
   */
  readonly looking: Int32Array;
  /**
   * A device register whose reads give the same word and change nothing until `steadyUntil`: its
   * address in kseg1.
   */
  readonly steadyAddress: Int32Array;
  /** The word. */
  readonly steadyWord: Int32Array;
  /** Cycles that a read of it stalls. */
  readonly steadyStall: Int32Array;
  /** The first cycle at which a read may be something else; 64-bit floating point. */
  readonly steadyUntil: Float64Array;
  /** 1 when compiled code left because memory holds other words than were compiled. */
  readonly changed: Int32Array;
}

/** Hands out memory from an address on: each call gives the address of so many bytes. */
function allocate(from: number): (bytes: number) => number {
  let next = from;
  return (bytes) => {
    const address = next;
    next += bytes;
    return address;
  };
}

/** The pages of RAM that were ever written, by number. */
export function* writtenPages({ written }: Pick<State, "written">): Generator<number> {
  for (let page = written.indexOf(1); page >= 0; page = written.indexOf(1, page + 1)) yield page;
}

/** Where the memory of a state comes from. */
export interface MemorySource {
  /** A memory of zeros, of so many pages of WebAssembly. */
  take(pages: number): WebAssembly.Memory;
  /** Told of the state that lies in it. */
  lend(state: State): void;
}

/** A memory of zeros, of so many pages of WebAssembly, which never grows. */
export function newMemory(pages: number): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: pages, maximum: pages });
}

/** Allocates the state of a machine, in a new memory unless there is a source. */
export function createState(settings: Settings, source?: MemorySource): State {
  const tlbWords = Math.max(Tlb.entries, settings["tlb.entries"]);
  const ramSize = settings["memory.mb"] << 20;
  const icacheWords = settings["icache.kb"] * 256;
  const dcacheWords = settings["dcache.kb"] * 256;
  const icache = offsets.caches;
  const dcache = icache + 8 * icacheWords;
  const ramOffset = (dcache + 8 * dcacheWords + 0xffff) & ~0xffff;
  const end = ramOffset + ramSize;
  const behind = allocate(end);
  const compiler = {
    entries: behind(ENTRIES * ENTRY_BYTES),
    verified: behind(4 * BLOCKS),
    codeWords: behind(4 * CODE_WORDS),
    placeHeads: behind(4 * icacheWords / GROUP_WORDS),
    places: behind(8 * PLACES),
    written: behind(ramSize >>> 12),
    heat: behind(4 * (ARRIVALS + 1)),
    marked: behind(ARRIVALS + 1),
    hits: behind(HITS * HIT_BYTES),
    hitCount: behind(8),
    hitWord: behind(8),
    hitPc: behind(8),
    hitInstructions: behind(8),
    randomPhase: behind(8),
    deadline: behind(8),
    at: behind(8),
    changed: behind(8),
    looking: behind(8),
    steadyAddress: behind(8),
    steadyWord: behind(8),
    steadyStall: behind(8),
    steadyUntil: behind(8),
  };
  const memoryPages = (behind(0) + 0xffff) >>> 16;
  const memory = source?.take(memoryPages) ?? newMemory(memoryPages);
  const { buffer } = memory;
  const words = (offset: number, count: number) => new Int32Array(buffer, offset, count);
  const doubles = (offset: number, count: number) => new Float64Array(buffer, offset, count);
  let scalar: number = offsets.scalars - 8;
  const box = (): Int32Array => words(scalar += 8, 1);
  const moment = (): Float64Array => doubles(scalar += 8, 1);
  const state = {
    memory,
    memoryPages,
    r: words(offsets.registers, 32),
    cop0: words(offsets.cop0, 32),
    tlbHi: words(offsets.tlbHi, tlbWords),
    tlbLo: words(offsets.tlbLo, tlbWords),
    float: words(offsets.float, 38),
    floatTimes: doubles(offsets.floatTimes, 35),
    stalls: doubles(offsets.stalls, stallCauses.length),
    cycles: moment(),
    flow: words(scalar + 8, 10),
    pc: box(),
    nextPc: box(),
    nextInDelaySlot: box(),
    pendingLoad: box(),
    pendingValue: box(),
    hi: box(),
    lo: box(),
    multiplierReady: moment(),
    recentPage: box(),
    olderPage: box(),
    bankOp: box(),
    busyUntil: moment(),
    openPage: box(),
    refreshDue: moment(),
    queueHead: box(),
    queueLength: box(),
    queueWrites: words(offsets.queueWrites, QUEUE_SLOTS),
    queueTimes: words(offsets.queueTimes, QUEUE_SLOTS),
    queueArrivals: doubles(offsets.queueArrivals, QUEUE_SLOTS),
    readKeys: words(offsets.readKeys, TRANSLATIONS),
    writeKeys: words(offsets.writeKeys, TRANSLATIONS),
    pages: words(offsets.pages, TRANSLATIONS),
    icacheTags: words(icache, icacheWords),
    icacheData: words(icache + 4 * icacheWords, icacheWords),
    dcacheTags: words(dcache, dcacheWords),
    dcacheData: words(dcache + 4 * dcacheWords, dcacheWords),
    ram: words(ramOffset, ramSize >>> 2),
    ramBytes: new Uint8Array(buffer, ramOffset, ramSize),
    written: new Uint8Array(buffer, compiler.written, ramSize >>> 12),
    ramOffset,
    end,
    entries: words(compiler.entries, ENTRIES * ENTRY_BYTES / 4),
    verified: words(compiler.verified, BLOCKS),
    codeWords: words(compiler.codeWords, CODE_WORDS),
    placeHeads: words(compiler.placeHeads, icacheWords / GROUP_WORDS),
    places: words(compiler.places, 2 * PLACES),
    heat: new Int32Array(buffer, compiler.heat, ARRIVALS + 1),
    marked: new Uint8Array(buffer, compiler.marked, ARRIVALS + 1),
    hits: words(compiler.hits, HITS * HIT_BYTES / 4),
    hitCount: words(compiler.hitCount, 1),
    hitWord: words(compiler.hitWord, 1),
    hitPc: words(compiler.hitPc, 1),
    hitInstructions: doubles(compiler.hitInstructions, 1),
    randomPhase: doubles(compiler.randomPhase, 1),
    deadline: doubles(compiler.deadline, 1),
    at: words(compiler.at, 1),
    changed: words(compiler.changed, 1),
    looking: words(compiler.looking, 1),
    steadyAddress: words(compiler.steadyAddress, 1),
    steadyWord: words(compiler.steadyWord, 1),
    steadyStall: words(compiler.steadyStall, 1),
    steadyUntil: doubles(compiler.steadyUntil, 1),
  };
  source?.lend(state);
  return state;
}
