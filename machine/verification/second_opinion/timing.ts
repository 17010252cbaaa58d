/**
 * A second opinion on the timing: what each instruction of a program costs, by a model written from
 * the documents behind the settings (`machine/boards/settings_table.ts`) and nothing else: neither
 * `machine/cpu/` nor `machine/compiler/` was read for it, and it shares no code with them. It is
 * told which instruction ran, with which base register, and whether it completed; it keeps caches,
 * write buffer, memory, translations and the random replacement of its own. Floating point,
 * streaming, isolated caches and the Ethernet chip's own transfers are not in it.
 *
 * Where the documents are silent, these are the readings. Each but the last was needed for the two
 * to agree, and is no more than a reading:
 *
 * - *begins*: memory that falls idle in the very cycle in which a read comes has begun a write that
 *   was waiting already; the read waits for it.
 * - *conflict*: a read that had to let queued writes of its line finish goes before all others.
 * - *line*: a refill conflicts with a queued write of any of its words, not of the one asked for.
 * - *refresh*: its interval is rounded to whole cycles, the first lasts from the last cycle of the
 *   first interval, and one that had to wait does not delay the next; it goes before reads and
 *   writes that wait with it, and leaves no page open.
 * - *device*: a buffered write of a device never merges, nor is it one to memory's open page.
 * - *partial*: a store of less than a word enters the buffer before it merges in the cache.
 * - *annulled*: an instruction that traps has been fetched and takes its slot; an interrupt comes
 *   before the fetch and takes none.
 * - *pages*: mapped addresses alone go through the instruction TLB of two entries. That the one
 *   used longer ago gives way is assumed; no generated program has shown it.
 */
import type { Settings } from "../../boards/settings.ts";
import type { Machine } from "../../decstation.ts";

/** An instruction of the program, as it ran. */
export interface Executed {
  readonly pc: number;
  readonly word: number;
  /** Of the register in its rs field, before it ran. */
  readonly base: number;
  readonly outcome: "completed" | "trapped" | "interrupted";
  /** Of the privileged registers, before it ran. */
  readonly entryHi: number;
  readonly entryLo: number;
  readonly index: number;
}

interface Write {
  readonly word: number;
  readonly device: boolean;
  /** Whether less than a word is to be written. */
  partial: boolean;
  /** How long a device takes. */
  readonly busy: number;
  readonly entered: number;
  /** When memory has finished it; infinite while it has not begun. */
  end: number;
}

/** A model of one board. `random` is the Random register at cycle 0. */
export interface SecondOpinion {
  /** What the instruction costs, in cycles. */
  cost(executed: Executed): number;
}

/** Memory and the buffer in front of it. */
function createMemory(settings: Settings, ticksPerCycle: number) {
  const { "wb.page": pageBytes, "wb.depth": depth } = settings;
  const refreshBusy =
    [0, settings["refresh.busy"], settings["refresh.busy-fitted"]][settings.refresh];
  const interval = settings.refresh === 0
    ? Infinity
    : Math.round(settings["refresh.interval"] / 0.3125 / ticksPerCycle);
  const queue: Write[] = [];
  let now = 0, free = 0, openPage = -1, refreshes = 1;

  /** Begins memory's next operation, if that is not after `limit`. */
  function begin(limit: number): boolean {
    const write = queue.find(({ end }) => end === Infinity);
    const refreshAt = Math.max(free, refreshes * interval - 1);
    const writeAt = write ? Math.max(free, write.entered) : Infinity;
    if (Math.min(refreshAt, writeAt) > limit) return false;
    if (refreshAt <= writeAt) {
      refreshes++;
      openPage = -1;
      free = refreshAt + refreshBusy;
    } else free = write!.end = writeAt + drain(write!);
    return true;
  }
  function drain({ word, partial, device, busy }: Write): number {
    const page = Math.floor(word * 4 / pageBytes), same = page === openPage;
    openPage = page;
    if (device) return busy;
    return settings[same ? "wb.drain-page" : "wb.drain"] +
      (partial ? settings["partial-store.drain"] : 0);
  }
  function catchUp(): void {
    while (begin(now));
    while (queue.length > 0 && queue[0].end <= now) queue.shift();
  }
  function finish(write: Write): void {
    while (write.end === Infinity) begin(Infinity);
    now = Math.max(now, write.end);
  }

  return {
    get now() {
      return now;
    },
    spend(cycles: number): void {
      now += cycles;
    },
    until(cycle: number): void {
      now = Math.max(now, cycle);
    },
    /** A read of aligned `words` that takes `cycles` once memory is idle. */
    read(first: number, words: number, cycles: number): void {
      catchUp();
      const before = settings["wb.read-first"]
        ? queue.findLast(({ word }) => word >= first && word < first + words)
        : queue.at(-1);
      if (before) finish(before);
      for (;;) {
        now = Math.max(now, free);
        if (refreshes * interval - 1 > now) break;
        refreshes++;
        openPage = -1;
        free = now + refreshBusy;
      }
      now += cycles;
      free = now + settings["memory.recovery"];
      if (settings["wb.read-closes-page"]) openPage = -1;
    },
    /** A write enters the buffer, when there is room. */
    write(word: number, partial: boolean, busy: number | undefined): void {
      catchUp();
      const device = busy !== undefined;
      const waiting = queue.filter(({ end }) => end === Infinity);
      const candidates = device ? [] : [[], waiting.slice(-1), waiting][settings["wb.coalesce"]];
      const same = candidates.findLast((other) => other.word === word);
      if (same) return void (same.partial &&= partial);
      if (queue.length >= depth) finish(queue[0]);
      catchUp();
      queue.push({ word, partial, device, busy: busy ?? 0, entered: now, end: Infinity });
    },
  };
}

/** A direct-mapped cache with a tag for each word. */
function createCache(kilobytes: number, lineWords: number) {
  const size = kilobytes * 256;
  const tags = new Int32Array(size).fill(-1);
  return {
    lineWords,
    holds: (word: number) => tags[word % size] === word,
    fill(first: number, words: number) {
      for (let word = first; word < first + words; word++) tags[word % size] = word;
    },
  };
}

/** Translation with 64 entries; a machine without a matching entry traps, so none is a mistake. */
function createTranslation() {
  const entries: { hi: number; lo: number }[] = [];
  return {
    write(slot: number, hi: number, lo: number) {
      entries[slot] = { hi, lo };
    },
    translate(address: number, asid: number): { physical: number; cached: boolean } | undefined {
      if (address >= 0x80000000 && address < 0xc0000000) {
        return { physical: address % 0x20000000, cached: address < 0xa0000000 };
      }
      const entry = entries.find((each) =>
        each && each.hi >>> 12 === address >>> 12 &&
        (each.lo & 0x100 || (each.hi >>> 6 & 63) === asid)
      );
      return entry && {
        physical: (entry.lo >>> 12) * 4096 + address % 4096,
        cached: (entry.lo & 0x800) === 0,
      };
    },
  };
}

/** A second model of the machine's timing, its state as after reset. */
export function createSecondOpinion(
  { settings, ticksPerCycle }: Pick<Machine, "settings" | "ticksPerCycle">,
  randomAtReset: number,
): SecondOpinion {
  const memory = createMemory(settings, ticksPerCycle);
  const icache = createCache(settings["icache.kb"], settings["icache.words"]);
  const dcache = createCache(settings["dcache.kb"], settings["dcache.words"]);
  const tlb = createTranslation();
  const ramBytes = settings["memory.mb"] * 2 ** 20;
  let recentPages: number[] = [], productAt = 0;

  /** Counts down from 63 to 8 once a cycle. */
  const random = () => 8 + ((randomAtReset - 8 - memory.now) % 56 + 56) % 56;

  const inLance = (physical: number) =>
    settings["lance.read"] > 0 &&
    (physical >= 0x19000000 && physical < 0x19020000 ||
      physical >= 0x1f800000 && physical < 0x1f820000);

  function readUncached(physical: number): void {
    const stall = physical < ramBytes
      ? settings["uncached.read"]
      : settings[inLance(physical) ? "lance.read" : "device.read"];
    memory.read(physical >>> 2, 1, stall);
  }
  function readCached(cache: typeof icache, word: number, stall: number): void {
    if (cache.holds(word)) return;
    const first = word - word % cache.lineWords;
    memory.read(first, cache.lineWords, stall);
    cache.fill(first, cache.lineWords);
  }

  function fetch(pc: number, asid: number): void {
    const at = tlb.translate(pc, asid);
    if (!at) return;
    const page = pc >>> 12;
    if (pc < 0x80000000) {
      if (!recentPages.includes(page)) memory.spend(settings["itlb.stall"]);
      recentPages = [page, ...recentPages.filter((other) => other !== page)].slice(0, 2);
    }
    if (at.cached) readCached(icache, at.physical >>> 2, settings["icache.stall"]);
    else readUncached(at.physical);
  }
  function load(address: number, asid: number): void {
    const { physical, cached } = tlb.translate(address, asid)!;
    if (cached) readCached(dcache, physical >>> 2, settings["dcache.stall"]);
    else readUncached(physical);
  }
  function store(address: number, asid: number, partial: boolean): void {
    const { physical, cached } = tlb.translate(address, asid)!;
    const word = physical >>> 2;
    if (physical >= ramBytes) {
      const busy = settings[inLance(physical) ? "lance.write" : "device.write"];
      return memory.write(word, partial, busy);
    }
    memory.write(word, partial, undefined);
    if (!cached) return;
    if (!partial) dcache.fill(word, 1);
    else if (dcache.holds(word)) memory.spend(settings["partial-store.hit"]);
  }
  /** HI and LO: their readers wait until the last product or quotient is there. */
  function multiplier(fn: number): void {
    if (fn >= 0x10 && fn <= 0x13) memory.until(productAt);
    if (fn === 0x18 || fn === 0x19) productAt = memory.now + settings["mult.cycles"];
    if (fn === 0x1a || fn === 0x1b) productAt = memory.now + settings["div.cycles"];
  }

  return {
    cost({ pc, word, base, outcome, entryHi, entryLo, index }: Executed): number {
      const before = memory.now, asid = entryHi >>> 6 & 63;
      const opcode = word >>> 26, fn = word & 63;
      if (outcome !== "interrupted") fetch(pc, asid);
      if (outcome !== "completed") {
        memory.spend(settings["exception.cycles"] + (outcome === "trapped" ? 1 : 0));
        return memory.now - before;
      }
      const address = (base + (word << 16 >> 16)) >>> 0;
      if (opcode === 0) multiplier(fn);
      if (opcode >= 32 && opcode < 40) load(address, asid);
      if (opcode >= 40 && opcode <= 46) store(address, asid, opcode !== 43);
      if (word >>> 25 === 0x21 && (fn === 2 || fn === 6)) {
        tlb.write(fn === 6 ? random() : index >>> 8 & 63, entryHi, entryLo);
      }
      memory.spend(1);
      return memory.now - before;
    },
  };
}
