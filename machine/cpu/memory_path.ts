/**
 * Fetches, loads and stores: from a virtual address through translation, cache and write buffer to
 * memory, with their time. The cached paths stand here; uncached memory and devices in
 * uncached_access.ts. A fault is handed to the processor and the access returns 0.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapter 5; times in settings_table.ts.
 */
import { ExcCode, Reg, Status } from "../isa/system.ts";
import type { Settings } from "../boards/settings.ts";
import { type Bytes, type ExceptionSink, part } from "./access.ts";
import type { Mapped } from "./address.ts";
import { Cache } from "./cache.ts";
import { NO_KEY, TranslationCache } from "./translation_cache.ts";
import { type Devices, UncachedAccess } from "./uncached_access.ts";
import { Stall, type State } from "./state.ts";
import { Write, type WriteBuffer } from "./write_buffer.ts";

/** A hit on a cached word behind which memory had changed. */
export interface StaleHit {
  /** When. */
  readonly cycle: number;
  /** The instruction that fetched or loaded it. */
  readonly pc: number;
  /** Physical address of the word. */
  readonly physical: number;
  /** The cache that held it. */
  readonly cache: "icache" | "dcache";
}

/** Stale hits kept; more say nothing new. */
const STALE_HITS = 1000;
// Constants of other modules, held here because reading an import costs time in the paths below.
const WORD = Write.word, PARTIAL = Write.partial, DCACHE = Stall.dcache;

/** What the refill of a cache asks of memory. */
export interface RefillRules {
  /** Bytes of the block. */
  readonly bytes: number;
  /** Cycles that memory is busy. */
  readonly busy: number;
  /** Index of the cause of stall. */
  readonly cause: number;
  /** Cycles that the processor stalls while memory is idle. */
  readonly stall: number;
}

/** The memory side of the processor. Addresses and values are signed 32-bit numbers. */
export class MemoryPath {
  /** The caches in their present roles: Status.SwC exchanges them. */
  icache: Cache;
  dcache: Cache;
  readonly staleHits: StaleHit[] = [];
  private readonly translations: TranslationCache;
  /** What no cache serves. */
  readonly uncached: UncachedAccess;
  private readonly cycles: Float64Array;
  private isolated = false;
  /** The page that instructions come from: its key and its physical address. */
  private fetchKey = NO_KEY;
  private fetchBase = 0;
  readonly irefill: RefillRules;
  readonly drefill: RefillRules;
  private readonly partialHit: number;
  private readonly itlbStall: number;

  constructor(
    private readonly cpu: ExceptionSink,
    private readonly state: State,
    private readonly parts: { settings: Settings; writeBuffer: WriteBuffer; devices: Devices },
  ) {
    const { settings } = parts;
    const iwords = settings["icache.words"], dwords = settings["dcache.words"];
    this.icache = new Cache(state.icacheTags, state.icacheData, iwords);
    this.dcache = new Cache(state.dcacheTags, state.dcacheData, dwords);
    this.translations = new TranslationCache(state);
    this.uncached = new UncachedAccess(cpu, state, parts);
    this.cycles = state.cycles;
    const istall = settings["icache.stall"],
      dstall = settings["dcache.stall"],
      rest = settings["memory.recovery"];
    const streamed = settings["streaming"] === 0 ? 0 : iwords - 1;
    this.irefill = {
      bytes: iwords << 2,
      busy: istall + rest,
      cause: Stall.icache,
      stall: Math.max(0, istall - streamed),
    };
    this.drefill = { bytes: dwords << 2, busy: dstall + rest, cause: Stall.dcache, stall: dstall };
    this.partialHit = settings["partial-store.hit"];
    this.itlbStall = settings["itlb.stall"];
    state.recentPage[0] = state.olderPage[0] = NO_KEY;
  }

  /**
   * Status or EntryHi has changed: takes over mode, ASID, cache isolation (IsC) and cache swap
   * (SwC).
   */
  setMode(status: number, entryHi: number): void {
    this.translations.enter(status, entryHi);
    const isolated = (status & Status.IsC) !== 0;
    const swapped = (status & Status.SwC) !== 0;
    if (swapped !== (this.dcache.tags === this.state.icacheTags)) {
      [this.icache, this.dcache] = [this.dcache, this.icache];
    }
    if (isolated !== this.isolated) this.translations.invalidateAll();
    this.isolated = isolated;
  }

  /** Drops the page of `address` from the translation cache. */
  invalidatePage(address: number): void {
    this.translations.invalidatePage(address);
    this.fetchKey = NO_KEY;
  }

  /** Empties the caches, and the two entries of the instruction side's own TLB. */
  empty(): void {
    this.icache.empty();
    this.dcache.empty();
    this.state.recentPage[0] = this.state.olderPage[0] = NO_KEY;
    this.invalidateAll();
  }

  /** Empties the translation cache. */
  invalidateAll(): void {
    this.translations.invalidateAll();
    this.fetchKey = NO_KEY;
  }

  /**
   * Compiled code has run: it may have written the TLB, and fetched from other pages than this
   * fetch did.
   */
  resume(): void {
    this.fetchKey = NO_KEY;
  }

  /**
   * Where a fetch of an aligned `address` finds cached RAM: the physical address, or -1. Takes no
   * time and changes nothing.
   */
  codeAt(address: number): number {
    const known = this.translations.readable(address);
    if (known >= 0) return known;
    const mapped = this.translations.translate(address, false);
    return "physical" in mapped && this.translations.cacheable(mapped) ? mapped.physical : -1;
  }

  /**
   * The one hook for a change of memory that did not pass the caches, of `bytes` bytes at
   * `physical`.
   */
  changed(physical: number, bytes: number): void {
    for (let at = physical & ~3; at < physical + bytes; at += 4) {
      this.icache.changed(at, this.state.ram[at >>> 2]);
      this.dcache.changed(at, this.state.ram[at >>> 2]);
    }
  }

  /** Gives cached words of `bytes` bytes at `physical` what memory holds. */
  refresh(physical: number, bytes: number): void {
    for (let at = physical & ~3; at < physical + bytes; at += 4) {
      for (const cache of [this.icache, this.dcache]) {
        if (cache.holds(at)) cache.put(at, this.state.ram[at >>> 2]);
      }
    }
  }

  /** The instruction word at `address`, or 0 (a nop) after a fault. */
  fetch(address: number): number {
    if (this.translations.key(address) !== this.fetchKey && !this.fetchPage(address)) {
      return this.fetchSlowly(address);
    }
    const physical = this.fetchBase | (address & 0xffc);
    const { icache } = this;
    const i = (physical >>> 2) & icache.mask;
    if (icache.tags[i] !== physical) this.notFresh(icache, physical, this.irefill);
    return icache.data[i];
  }

  /** The word at `address`. */
  loadWord(address: number): number {
    const physical = this.translations.readable(address);
    if (physical >= 0) return this.cachedWord(physical);
    return (address & 3) === 0
      ? this.loadSlowly(address, 4)
      : this.misaligned(ExcCode.AdEL, address);
  }

  /** `bytes` (1 or 2) bytes at `address`, zero-extended. */
  loadPart(address: number, bytes: 1 | 2): number {
    if ((address & (bytes - 1)) !== 0) return this.misaligned(ExcCode.AdEL, address);
    return part(this.loadAround(address, bytes), address, bytes);
  }

  /** The aligned word around `address`, for lwl and lwr and parts of words. */
  loadAround(address: number, bytes: Bytes): number {
    const physical = this.translations.readable(address & ~3);
    return physical >= 0 ? this.cachedWord(physical) : this.loadSlowly(address, bytes);
  }

  /** Stores the word `value`. */
  storeWord(address: number, value: number): void {
    const physical = this.translations.writable(address);
    if (physical >= 0) this.writeWord(physical, value);
    else if ((address & 3) === 0) this.storeSlowly(address, value, { mask: ~0, bytes: 4 });
    else this.misaligned(ExcCode.AdES, address);
  }

  /**
   * Stores the bytes of `value` (already in place) that `mask` selects of the aligned word around
   * `address`.
   */
  storePart(address: number, value: number, { mask, bytes }: { mask: number; bytes: Bytes }): void {
    const physical = this.translations.writable(address & ~3);
    if (physical >= 0) this.writePart(physical, value, mask);
    else this.storeSlowly(address, value, { mask, bytes });
  }

  private cachedWord(physical: number): number {
    const { dcache } = this;
    const i = (physical >>> 2) & dcache.mask;
    if (dcache.tags[i] !== physical) this.notFresh(dcache, physical, this.drefill);
    return dcache.data[i];
  }

  /** A miss, or a hit on a word that is stale. */
  private notFresh(cache: Cache, physical: number, refill: RefillRules): void {
    const { cycles, parts, state } = this;
    if (cache.holds(physical)) {
      const name = refill === this.irefill ? "icache" : "dcache";
      if (this.staleHits.length < STALE_HITS) {
        this.staleHits.push({ cycle: cycles[0], pc: this.cpu.at >>> 0, physical, cache: name });
      }
      return;
    }
    cycles[0] += parts.writeBuffer.read(cycles[0], physical, refill) + refill.stall;
    state.stalls[refill.cause] += refill.stall;
    cache.fill(physical, state.ram);
  }

  /**
   * A cached store of a whole word: memory, and the data cache whether or not it held the word.
   */
  private writeWord(physical: number, value: number): void {
    const { cycles } = this;
    cycles[0] += this.parts.writeBuffer.post(cycles[0], physical, WORD);
    this.state.ram[physical >>> 2] = value;
    this.dcache.put(physical, value);
    this.icache.changed(physical, value);
  }

  /** A cached store of part of a word: memory, and the data cache if it holds the word. */
  private writePart(physical: number, value: number, mask: number): void {
    const { cycles, state: { ram, stalls }, dcache } = this;
    cycles[0] += this.parts.writeBuffer.post(cycles[0], physical, PARTIAL);
    const word = physical >>> 2;
    ram[word] = (ram[word] & ~mask) | (value & mask);
    if (dcache.holds(physical)) {
      const i = word & dcache.mask;
      dcache.data[i] = (dcache.data[i] & ~mask) | (value & mask);
      cycles[0] += this.partialHit;
      stalls[DCACHE] += this.partialHit;
    }
    this.icache.changed(physical, ram[word]);
  }

  private misaligned(code: number, address: number): number {
    this.cpu.raiseAddress(code, address);
    return 0;
  }

  /** The physical address, or undefined after a fault. */
  private translated(address: number, write: boolean): Mapped | undefined {
    const mapped = this.translations.translate(address, write);
    if ("physical" in mapped) return mapped;
    const { code, refill } = mapped;
    if (code === ExcCode.AdEL || code === ExcCode.AdES) this.cpu.raiseAddress(code, address);
    else this.cpu.raiseTlb(code, address, refill);
    return undefined;
  }

  /** Aims the fetch at the page of `address`; false where that is not a page of cached RAM. */
  private fetchPage(address: number): boolean {
    const { state, translations } = this;
    if ((address & 3) !== 0) return false;
    let physical = translations.readable(address);
    if (physical < 0) {
      const mapped = translations.translate(address, false);
      if (!("physical" in mapped) || !translations.cacheable(mapped)) return false;
      if (!this.isolated) translations.insert(address, mapped, mapped.writable);
      physical = mapped.physical;
    }
    this.fetchKey = translations.key(address);
    this.fetchBase = physical & ~0xfff;
    const unmapped = address >>> 30 === 2;
    if (!unmapped && state.recentPage[0] !== this.fetchKey) {
      if (state.olderPage[0] !== this.fetchKey) {
        state.cycles[0] += this.itlbStall;
        state.stalls[Stall.interlock] += this.itlbStall;
      }
      state.olderPage[0] = state.recentPage[0];
      state.recentPage[0] = this.fetchKey;
    }
    return true;
  }

  private fetchSlowly(address: number): number {
    if ((address & 3) !== 0) return this.misaligned(ExcCode.AdEL, address);
    const mapped = this.translated(address, false);
    return mapped === undefined ? 0 : this.uncached.fetch(mapped.physical);
  }

  /**
   * A load that is not of a page in the translation cache; returns the aligned word around
   * `address`.
   */
  private loadSlowly(address: number, bytes: Bytes): number {
    const mapped = this.translated(address, false);
    if (mapped === undefined) return 0;
    const { physical } = mapped;
    if (this.isolated) return this.loadIsolated(physical & ~3);
    if (!this.translations.cacheable(mapped)) return this.uncached.load(physical, bytes);
    this.translations.insert(address, mapped, mapped.writable);
    return this.cachedWord(physical & ~3);
  }

  private storeSlowly(
    address: number,
    value: number,
    { mask, bytes }: { mask: number; bytes: Bytes },
  ): void {
    const mapped = this.translated(address, true);
    if (mapped === undefined) return;
    const { physical } = mapped;
    if (this.isolated) return this.storeIsolated(physical & ~3, value, mask);
    if (this.translations.cacheable(mapped)) {
      this.translations.insert(address, mapped, true);
      if (mask === ~0) this.writeWord(physical & ~3, value);
      else this.writePart(physical & ~3, value, mask);
    } else if (this.uncached.store(physical, value, { mask, bytes })) {
      this.changed(physical & ~3, 4);
    }
  }

  /** Isolated loads see the cache alone; Status.CM says whether the last one missed. */
  private loadIsolated(physical: number): number {
    const { state: { cop0 }, dcache } = this;
    cop0[Reg.Status] = (cop0[Reg.Status] & ~Status.CM) | (dcache.holds(physical) ? 0 : Status.CM);
    return dcache.data[(physical >>> 2) & dcache.mask];
  }

  /**
   * Isolated stores touch the cache alone: a whole word is written, a part invalidates its word.
   */
  private storeIsolated(physical: number, value: number, mask: number): void {
    const { dcache, state: { ram } } = this;
    if (mask !== ~0) return dcache.invalidate(physical);
    dcache.put(physical, value);
    dcache.changed(physical, ram[physical >>> 2]);
  }
}
