/**
 * The settings table: one row a parameter, one cell a board or module, each with source and
 * confidence. Cycles are processor cycles of the board. A value without a hardware source is an
 * assumption and says so; none is chosen by looking at the re-measured paper. Longer than other
 * files because it is the whole of what we claim to know about the hardware, in one place.
 */

import type { BoardName, ModuleName } from "./boards.ts";

/** The name of a setting. */
export type SettingName =
  | "clock.mhz"
  | "memory.mb"
  | "memory.recovery"
  | "icache.kb"
  | "icache.words"
  | "icache.stall"
  | "dcache.kb"
  | "dcache.words"
  | "dcache.stall"
  | "streaming"
  | "uncached.read"
  | "device.read"
  | "device.write"
  | "wb.depth"
  | "wb.drain"
  | "wb.drain-page"
  | "wb.page"
  | "wb.coalesce"
  | "wb.read-first"
  | "wb.read-closes-page"
  | "partial-store.hit"
  | "partial-store.drain"
  | "refresh"
  | "refresh.interval"
  | "refresh.busy"
  | "refresh.busy-fitted"
  | "mult.cycles"
  | "div.cycles"
  | "exception.cycles"
  | "itlb.stall"
  | "fp.add"
  | "fp.mul-single"
  | "fp.mul-double"
  | "fp.div-single"
  | "fp.div-double"
  | "fp.convert"
  | "fp.move"
  | "lance.read"
  | "lance.write"
  | "lance.dma"
  | "lance.start"
  | "lance.status"
  | "wire.delay"
  | "station.number"
  | "tlb.entries"
  | "tlb.seed"
  | "layout.seed"
  | "pages.seed"
  | "capability.seed";

/**
 * How well a value is known. `calibrated` values were chosen with the help of a measurement, which
 * then validates nothing.
 */
export type Confidence = "documented" | "inferred" | "assumed" | "folklore" | "calibrated";

/** The value of a setting on some board, with its source. */
export interface SettingValue {
  /** The value, in the setting's unit. */
  readonly value: number;
  /** How well it is known. */
  readonly confidence: Confidence;
  /** A key of `sources`. */
  readonly source: string;
  /** Lowest and highest plausible value where the true one is in doubt. */
  readonly range?: readonly [low: number, high: number];
  /** How the value follows from the source, where that is not plain. */
  readonly note?: string;
}

/** One row of the settings table. */
export interface SettingRow {
  /** Unit of the value; "" for switches and counts. */
  readonly unit: string;
  /** What the parameter does, in one sentence. */
  readonly meaning: string;
  /** Smallest and largest value that the machine accepts at all. */
  readonly limits: readonly [low: number, high: number];
  /** Further demand on the value. Default: whole numbers. */
  readonly shape?: "power-of-two" | "real";
  /**
   * What must be modelled before anything reads the setting; until then it is neither listed nor
   * accepted.
   */
  readonly awaits?: string;
  /** Value by board, else by module, else `all`. */
  readonly on: Readonly<Partial<Record<BoardName | ModuleName | "all", SettingValue>>>;
}

type Rest = { readonly range?: readonly [number, number]; readonly note?: string };

function is(value: number, confidence: Confidence, source: string, rest: Rest = {}): SettingValue {
  return { value, confidence, source, ...rest };
}

const choice = (value: number, note: string): SettingValue =>
  is(value, "assumed", "choice", { note });
const cycles = "cycles";
const stall = [0, 1000] as const;
const latency = [1, 200] as const;
const onOff = [0, 1] as const;
const seed = [0, 0xffffffff] as const;

/** Every setting. */
export const settingsTable: Readonly<Record<SettingName, SettingRow>> = {
  "clock.mhz": {
    unit: "MHz",
    meaning: "Processor clock; rounded to a whole number of 312.5 ps ticks in a cycle.",
    limits: [5, 100],
    shape: "real",
    on: {
      "dec2100": is(12.5, "documented", "BDF92"),
      "dec3100": is(16.67, "documented", "BDF92", { note: "50/3 MHz: 60 ns" }),
      "KN02": is(25, "documented", "CB93"),
      "KN02BA": is(25, "documented", "TM"),
    },
  },
  "memory.mb": {
    unit: "MB",
    meaning: "Size of main memory.",
    limits: [1, 480],
    on: {
      all: choice(
        16,
        "large enough for every program here; boards take 24, 24, 128 and 480 MB at most",
      ),
    },
  },
  "memory.recovery": {
    unit: cycles,
    meaning: "Time that memory stays busy after it has delivered the last word of a read.",
    limits: stall,
    on: {
      "KN01": is(1, "inferred", "arithmetic", {
        note: "a read occupies memory like a write, 6 cycles; 5 of them stall",
      }),
      "KN02": is(0, "inferred", "KN02 spec", { range: [0, 4] }),
      "KN02BA": is(0, "inferred", "analogy", { range: [0, 4] }),
    },
  },
  "icache.kb": {
    unit: "KB",
    meaning: "Size of the direct-mapped, physically addressed instruction cache.",
    limits: [1, 256],
    shape: "power-of-two",
    on: {
      "KN01": is(64, "documented", "DTJ"),
      "KN02": is(64, "documented", "CB93"),
      "KN02BA": is(64, "documented", "KN02BA overview"),
    },
  },
  "icache.words": {
    unit: "words",
    meaning: "Aligned words fetched by an instruction-cache miss.",
    limits: [1, 32],
    shape: "power-of-two",
    on: {
      "KN01": is(1, "documented", "DTJ"),
      "KN02": is(4, "documented", "CB93"),
      "KN02BA": is(8, "calibrated", "DosFs93", {
        range: [4, 8],
        note:
          "a 5000/20's memory at icache.stall copies as fast as files were read there only by 8 " +
          "words",
      }),
    },
  },
  "icache.stall": {
    unit: cycles,
    meaning: "Stall of an instruction-cache miss while memory is idle.",
    limits: stall,
    on: {
      "dec2100": is(5, "inferred", "BDF92", {
        range: [4, 5],
        note: "measured on the 3100; same board, same count of cycles",
      }),
      "dec3100": is(5, "documented", "BDF92"),
      "KN02": is(15, "documented", "CB93", {
        range: [15, 19],
        note: "11 access + 4 transfer (KN02 spec)",
      }),
      "KN02BA": is(34, "calibrated", "Midway93", {
        range: [20, 34],
        note: "17 memory cycles of 80 ns: what a 5000/120's matrix product takes; a burst of 8 " +
          "words alone is 12 of them",
      }),
    },
  },
  "dcache.kb": {
    unit: "KB",
    meaning: "Size of the direct-mapped, physically addressed, write-through data cache.",
    limits: [1, 256],
    shape: "power-of-two",
    on: {
      "KN01": is(64, "documented", "DTJ"),
      "KN02": is(64, "documented", "CB93"),
      "KN02BA": is(64, "documented", "KN02BA overview"),
    },
  },
  "dcache.words": {
    unit: "words",
    meaning: "Aligned words fetched by a data-cache read miss.",
    limits: [1, 32],
    shape: "power-of-two",
    on: {
      "KN01": is(1, "documented", "DTJ"),
      "KN02": is(4, "documented", "CB93"),
      "KN02BA": is(8, "calibrated", "DosFs93", { range: [4, 8], note: "as icache.words" }),
    },
  },
  "dcache.stall": {
    unit: cycles,
    meaning: "Stall of a data-cache read miss while memory is idle.",
    limits: stall,
    on: {
      "dec2100": is(5, "inferred", "BDF92", {
        range: [4, 5],
        note: "measured on the 3100; same board, same count of cycles",
      }),
      "dec3100": is(5, "documented", "BDF92"),
      "KN02": is(15, "documented", "CB93", {
        range: [15, 19],
        note: "11 access + 4 transfer (KN02 spec)",
      }),
      "KN02BA": is(34, "calibrated", "Midway93", { range: [20, 34], note: "as icache.stall" }),
    },
  },
  "streaming": {
    unit: "",
    meaning:
      "1: during a multi-word instruction refill the processor runs on as its words arrive; 0: " +
      "it waits for the whole line.",
    limits: onOff,
    on: {
      "KN01": is(0, "documented", "IDT", {
        note: "the R2000 has no streaming, and a one-word refill nothing to stream",
      }),
      "KN02": is(0, "assumed", "IDT", {
        range: [0, 1],
        note: "an option latched at reset; DEC's setting was not found",
      }),
      "KN02BA": is(0, "assumed", "IDT", {
        range: [0, 1],
        note: "an option latched at reset; DEC's setting was not found",
      }),
    },
  },
  "uncached.read": {
    unit: cycles,
    meaning: "Stall of an uncached read of main memory while memory is idle.",
    limits: stall,
    on: {
      "KN01": is(5, "inferred", "analogy", { note: "one word, as a miss" }),
      "KN02": is(11, "inferred", "KN02 spec", { note: "the access part of a refill" }),
      "KN02BA": is(10, "documented", "4.4BSD", { note: "5 memory cycles of 80 ns (kmin.h)" }),
    },
  },
  "device.read": {
    unit: cycles,
    meaning: "Stall of a read of a device register.",
    limits: stall,
    on: {
      "KN01": is(8, "assumed", "analogy", { range: [5, 40] }),
      "KN02": is(10, "assumed", "ATM93", {
        range: [5, 40],
        note: "8 cycles for a TURBOchannel read, plus the system slot",
      }),
      "KN02BA": is(20, "assumed", "ATM93", {
        range: [10, 40],
        note: "at least 5 TURBOchannel cycles of 80 ns, then the IOASIC",
      }),
    },
  },
  "device.write": {
    unit: cycles,
    meaning: "Time a buffered write of a device register occupies the bus.",
    limits: latency,
    on: {
      "KN01": is(6, "assumed", "analogy", { range: [5, 20], note: "as a write of memory" }),
      "KN02": is(5, "assumed", "analogy", {
        range: [3, 20],
        note: "as a write of memory in a new page",
      }),
      "KN02BA": is(8, "assumed", "analogy", { range: [6, 20] }),
    },
  },
  "wb.depth": {
    unit: "entries",
    meaning: "Words that the write buffer holds.",
    limits: [1, 64],
    on: {
      "KN01": is(4, "documented", "BDF92"),
      "KN02": is(6, "documented", "CB93"),
      "KN02BA": is(4, "assumed", "analogy", { range: [1, 6], note: "no text found" }),
    },
  },
  "wb.drain": {
    unit: cycles,
    meaning: "Time memory takes for one write outside the open page.",
    limits: latency,
    on: {
      "dec2100": is(6, "inferred", "BDF92", {
        range: [5, 6],
        note: "measured on the 3100; same board, same count of cycles",
      }),
      "dec3100": is(6, "documented", "BDF92"),
      "KN02": is(5, "documented", "CB93"),
      "KN02BA": is(6, "documented", "4.4BSD", {
        range: [4, 6],
        note: "3 memory cycles of 80 ns (kmin.h)",
      }),
    },
  },
  "wb.drain-page": {
    unit: cycles,
    meaning: "Time memory takes for a write into the page of the access before it.",
    limits: latency,
    on: {
      "dec2100": is(6, "inferred", "BDF92", {
        range: [5, 6],
        note: "no page mode: the measured rate is constant",
      }),
      "dec3100": is(6, "documented", "BDF92", {
        note: "no page mode: the measured rate is constant",
      }),
      "KN02": is(1, "documented", "CB93"),
      "KN02BA": is(6, "documented", "4.4BSD", {
        range: [1, 6],
        note: "no page mode: kmin.h has one rate for word writes",
      }),
    },
  },
  "wb.page": {
    unit: "bytes",
    meaning: "Size of a page of memory within which page-mode writes stay.",
    limits: [64, 65536],
    shape: "power-of-two",
    on: {
      "KN01": is(1024, "assumed", "DRAM", {
        note: "without effect while both drain times are equal",
      }),
      "KN02": is(4096, "documented", "CB93"),
      "KN02BA": is(2048, "documented", "LinuxDec", {
        note: "without effect while both drain times are equal",
      }),
    },
  },
  "wb.coalesce": {
    unit: "",
    meaning: "Merging of a store with a queued one to the same word that memory has not begun: 0 " +
      "never, 1 with the newest entry, 2 with any entry.",
    limits: [0, 2],
    on: {
      "KN01": is(1, "calibrated", "BDF92", {
        range: [0, 2],
        note: "described in the text; its rule chosen so that the two spin loops fit",
      }),
      "KN02": is(0, "assumed", "CB93", { range: [0, 2], note: "not mentioned" }),
      "KN02BA": is(0, "assumed", "analogy", { range: [0, 2], note: "no text found" }),
    },
  },
  "wb.read-first": {
    unit: "",
    meaning:
      "1: a read goes before queued writes and waits only for one already begun; 0: it waits " +
      "until the buffer is empty. A read of a queued word always waits for that word.",
    limits: onOff,
    on: {
      "KN01": is(0, "assumed", "analogy", {
        range: [0, 1],
        note: "no text found; copy loops cannot tell",
      }),
      "KN02": is(1, "documented", "CB93"),
      "KN02BA": is(1, "assumed", "analogy", { range: [0, 1], note: "no text found" }),
    },
  },
  "wb.read-closes-page": {
    unit: "",
    meaning:
      "1: a read leaves no page open for the next write; 0: the page that writes opened stays " +
      "open.",
    limits: onOff,
    on: {
      "KN01": is(1, "assumed", "analogy", { range: [0, 1], note: "without effect: no page mode" }),
      "KN02": is(1, "inferred", "CB93", { range: [0, 1] }),
      "KN02BA": is(1, "assumed", "analogy", {
        range: [0, 1],
        note: "without effect: no page mode",
      }),
    },
  },
  "partial-store.hit": {
    unit: cycles,
    meaning:
      "Stall of a store of less than a word that hits in the data cache, where the word is " +
      "read, merged and rewritten.",
    limits: stall,
    on: {
      "KN01": is(1, "assumed", "IDT", {
        range: [0, 5],
        note: "1 to merge in the cache, 5 to reload the word from memory",
      }),
      "KN02": is(1, "assumed", "IDT", { range: [0, 15] }),
      "KN02BA": is(1, "assumed", "IDT", { range: [0, 34] }),
    },
  },
  "partial-store.drain": {
    unit: cycles,
    meaning: "Extra time memory takes to write less than a word.",
    limits: stall,
    on: {
      "KN01": is(0, "inferred", "BDF92", { note: "parity is kept per byte" }),
      "KN02": is(0, "assumed", "KN02 spec", {
        range: [0, 15],
        note: "check bits per word need read, merge and rewrite; no count was found",
      }),
      "KN02BA": is(0, "documented", "4.4BSD", {
        note: "byte writes take 3 memory cycles like words (kmin.h)",
      }),
    },
  },
  "refresh": {
    unit: "",
    meaning: "Memory refresh: 0 none, 1 every refresh.interval for refresh.busy, 2 every " +
      "refresh.interval for refresh.busy-fitted.",
    limits: [0, 2],
    on: {
      all: choice(1, "dynamic memory is refreshed; 2 is the variant fitted to a copy benchmark"),
    },
  },
  "refresh.interval": {
    unit: "ns",
    meaning: "Time from one refresh to the next.",
    limits: [100, 1_000_000],
    on: {
      all: is(15625, "assumed", "DRAM", {
        range: [7800, 15625],
        note: "256 rows in 4 ms or 512 rows in 8 ms; no board's interval was found",
      }),
    },
  },
  "refresh.busy": {
    unit: cycles,
    meaning: "Time that one refresh keeps memory busy.",
    limits: stall,
    on: {
      "KN01": is(6, "assumed", "analogy", {
        range: [4, 12],
        note: "one memory cycle, as a read or a write takes it",
      }),
      "KN02": is(5, "assumed", "analogy", {
        range: [5, 15],
        note: "one row cycle, as a write in a new page takes it",
      }),
      "KN02BA": is(10, "documented", "4.4BSD", { note: "5 memory cycles of 80 ns (kmin.h)" }),
    },
  },
  "refresh.busy-fitted": {
    unit: cycles,
    meaning:
      "As refresh.busy, but so long that a saturated memory loses what copy benchmarks lose " +
      "against the model.",
    limits: stall,
    on: {
      "dec2100": is(14, "assumed", "analogy", {
        note: "the 3100's 1.08 on busy time: 15625 ns x (1 - 1/1.08) / 80 ns",
      }),
      "dec3100": is(19, "calibrated", "Oust90", {
        note: "fitted to bcopy, 1.08 on busy time: 15625 ns x (1 - 1/1.08) / 60 ns",
      }),
      "KN02": is(11, "assumed", "analogy", {
        note: "1.03 on busy time: 15625 ns x (1 - 1/1.03) / 40 ns",
      }),
      "KN02BA": is(11, "assumed", "analogy", {
        note: "1.03 on busy time: 15625 ns x (1 - 1/1.03) / 40 ns",
      }),
    },
  },
  "mult.cycles": {
    unit: cycles,
    meaning: "From mult or multu until HI and LO can be read without a stall.",
    limits: latency,
    on: { all: is(12, "documented", "GCC") },
  },
  "div.cycles": {
    unit: cycles,
    meaning: "From div or divu until HI and LO can be read without a stall.",
    limits: latency,
    on: { all: is(35, "documented", "GCC") },
  },
  "exception.cycles": {
    unit: cycles,
    meaning:
      "Cycles lost on entry to an exception or interrupt, beside the slot of the instruction " +
      "that was annulled.",
    limits: [0, 1000],
    on: {
      all: is(3, "inferred", "IDT", {
        range: [1, 5],
        note: "annulled pipeline stages; no count was found",
      }),
    },
  },
  "itlb.stall": {
    unit: cycles,
    meaning:
      "Stall when an instruction comes from another page than the two last ones (the two-entry " +
      "instruction TLB).",
    limits: [0, 10],
    on: { all: is(0, "folklore", "recollection", { range: [0, 1] }) },
  },
  "fp.add": {
    unit: cycles,
    meaning: "Latency of add, subtract and compare, single and double.",
    limits: latency,
    on: { all: is(2, "documented", "GCC") },
  },
  "fp.mul-single": {
    unit: cycles,
    meaning: "Latency of mul.s.",
    limits: latency,
    on: { all: is(4, "documented", "GCC") },
  },
  "fp.mul-double": {
    unit: cycles,
    meaning: "Latency of mul.d.",
    limits: latency,
    on: { all: is(5, "documented", "GCC") },
  },
  "fp.div-single": {
    unit: cycles,
    meaning: "Latency of div.s.",
    limits: latency,
    on: { all: is(12, "documented", "GCC") },
  },
  "fp.div-double": {
    unit: cycles,
    meaning: "Latency of div.d.",
    limits: latency,
    on: { all: is(19, "documented", "GCC") },
  },
  "fp.convert": {
    unit: cycles,
    meaning: "Latency of conversions.",
    limits: latency,
    on: { all: is(2, "folklore", "recollection", { range: [1, 3] }) },
  },
  "fp.move": {
    unit: cycles,
    meaning: "Latency of mov, abs and neg.",
    limits: latency,
    on: { all: is(1, "documented", "GCC") },
  },
  "lance.read": {
    unit: cycles,
    meaning: "Stall of a read of the Ethernet chip's private memory; 0 where it uses main memory.",
    limits: stall,
    on: {
      "KN01": is(8, "inferred", "4.4BSD", {
        note: "a halfword; makes locore.s's copy loop take the 12 cycles its comments count",
      }),
      "KN02": is(24, "calibrated", "Maeda93", {
        range: [8, 28],
        note: "a word; fitted to the copy-in row of table 4",
      }),
      "KN02BA": is(0, "documented", "4.4BSD"),
    },
  },
  "lance.write": {
    unit: cycles,
    meaning:
      "Time a buffered write of the Ethernet chip's private memory occupies the bus; 0 where it " +
      "uses main memory.",
    limits: stall,
    on: {
      "KN01": is(10, "inferred", "4.4BSD", {
        note: "a halfword; makes locore.s's copy loop take the 14 cycles its comments count",
      }),
      "KN02": is(4, "calibrated", "Maeda93", {
        range: [3, 8],
        note: "a word; fitted to the ether-output row of table 4",
      }),
      "KN02BA": is(0, "documented", "4.4BSD"),
    },
  },
  "lance.dma": {
    unit: cycles,
    meaning:
      "Time that 16 bytes moved by the Ethernet chip, or one transfer of a descriptor, keep " +
      "main memory busy.",
    limits: stall,
    on: {
      "KN01": is(0, "documented", "4.4BSD", { note: "private memory" }),
      "KN02": is(0, "documented", "4.4BSD", { note: "private memory" }),
      "KN02BA": is(16, "inferred", "4.4BSD", {
        range: [12, 20],
        note: "4 words: 4 + 4 memory cycles of 80 ns (kmin.h)",
      }),
    },
  },
  "lance.start": {
    unit: "ns",
    meaning:
      "From the demand that the Ethernet chip send to the first bit: descriptor read, FIFO filled.",
    limits: [1000, 1_000_000],
    on: {
      all: is(5000, "assumed", "recollection", {
        range: [2000, 15000],
        note: "four transfers of a descriptor and a burst of eight at 600 ns, as recalled of the " +
          "data sheet, are 7.2 us",
      }),
    },
  },
  "lance.status": {
    unit: "ns",
    meaning:
      "From a frame's last bit to its status in memory and the Ethernet chip's interrupt: last " +
      "burst, status.",
    limits: [0, 1_000_000],
    on: {
      all: is(5000, "assumed", "recollection", {
        range: [2000, 15000],
        note: "a burst of eight and two transfers of a descriptor at 600 ns, as recalled of the " +
          "data sheet, are 6 us",
      }),
    },
  },
  "wire.delay": {
    unit: "ns",
    meaning:
      "From a bit's leaving one station's chip to its reaching another's: transceivers, their " +
      "cables and the coax.",
    limits: [100, 60_000],
    on: {
      all: is(500, "assumed", "802.3", {
        range: [200, 2500],
        note: "coax 4.3 ns/m, transceiver cables 5.1 ns/m, about a bit time in each transceiver; " +
          "the laboratory's lengths are unknown",
      }),
    },
  },
  "station.number": {
    unit: "",
    meaning:
      "The last three bytes of the Ethernet address in the station's PROM, behind DEC's 08-00-2b.",
    limits: [0, 0xffffff],
    on: { all: choice(1, "two machines on one wire need two numbers") },
  },
  "tlb.entries": {
    unit: "",
    meaning:
      "Entries of the TLB, wired ones included. Any other number than the R3000's is a machine " +
      "that never was; with more, Index and Random have as many bits as they need.",
    limits: [16, 512],
    shape: "power-of-two",
    on: { all: is(64, "documented", "IDT") },
  },
  "tlb.seed": {
    unit: "",
    meaning: "Phase of the TLB's Random register at reset.",
    limits: seed,
    on: { all: choice(0, "hardware starts in an unknown state; experiments run several seeds") },
  },
  "layout.seed": {
    unit: "",
    meaning: "Draws the padding between the linked parts of a kernel whose layout is not known.",
    limits: seed,
    on: { all: choice(0, "experiments run several seeds") },
  },
  "pages.seed": {
    unit: "",
    meaning: "Handed to the guest kernel, which uses it to vary the placement of physical pages.",
    limits: seed,
    on: { all: choice(0, "experiments run several seeds") },
  },
  "capability.seed": {
    unit: "",
    meaning:
      "Draws the 128 bits that firmware hands over as a source of chance; the kernel clears them.",
    limits: seed,
    on: { all: choice(0, "no board has a source of chance: an assumption, so that a run repeats") },
  },
};
