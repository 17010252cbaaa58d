/**
 * Where the machine's state lies: one WebAssembly.Memory a machine (not shared) holds registers, TLB, caches and RAM at the offsets
 * below, so that an interpreter and compiled code can work on the same bytes. Nothing else in machine/ knows an offset.
 */
import { Tlb } from "../isa/system.ts";

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

const CACHE_WORDS = 16384;
const LOOKASIDE = 1024;
const offsets = {
  registers: 0x0000,
  cop0: 0x0080,
  tlbHi: 0x0100,
  tlbLo: 0x0200,
  float: 0x0300,
  stalls: 0x0400,
  lookaside: 0x1000,
  caches: 0x1000 + 3 * 4 * LOOKASIDE,
  ram: 0x50000,
} as const;

/** The machine's state as typed arrays over one linear memory. Numbers are signed 32-bit words unless said otherwise. */
export interface State {
  readonly memory: WebAssembly.Memory;
  readonly r: Int32Array;
  readonly cop0: Int32Array;
  readonly tlbHi: Int32Array;
  readonly tlbLo: Int32Array;
  /** The 32 registers of the floating-point coprocessor. */
  readonly float: Int32Array;
  /** Stall cycles by cause; 64-bit floating point. */
  readonly stalls: Float64Array;
  /** Lookaside of the translation: keys of readable and writable pages, physical page addresses. */
  readonly readKeys: Int32Array;
  readonly writeKeys: Int32Array;
  readonly pages: Int32Array;
  readonly icacheTags: Int32Array;
  readonly icacheData: Int32Array;
  readonly dcacheTags: Int32Array;
  readonly dcacheData: Int32Array;
  /** RAM as words and as bytes. */
  readonly ram: Int32Array;
  readonly ramBytes: Uint8Array;
}

/** Allocates the state of a machine with `ramBytes` bytes of RAM (a whole number of 64 KB). */
export function createState(ramBytes: number): State {
  const memory = new WebAssembly.Memory({ initial: (offsets.ram + ramBytes) >>> 16 });
  const { buffer } = memory;
  const words = (offset: number, count: number) => new Int32Array(buffer, offset, count);
  const cache = (n: number) => words(offsets.caches + n * 4 * CACHE_WORDS, CACHE_WORDS);
  const lookaside = (n: number) => words(offsets.lookaside + n * 4 * LOOKASIDE, LOOKASIDE);
  return {
    memory,
    r: words(offsets.registers, 32),
    cop0: words(offsets.cop0, 32),
    tlbHi: words(offsets.tlbHi, Tlb.entries),
    tlbLo: words(offsets.tlbLo, Tlb.entries),
    float: words(offsets.float, 32),
    stalls: new Float64Array(buffer, offsets.stalls, stallCauses.length),
    readKeys: lookaside(0),
    writeKeys: lookaside(1),
    pages: lookaside(2),
    icacheTags: cache(0),
    icacheData: cache(1),
    dcacheTags: cache(2),
    dcacheData: cache(3),
    ram: words(offsets.ram, ramBytes >>> 2),
    ramBytes: new Uint8Array(buffer, offsets.ram, ramBytes),
  };
}
