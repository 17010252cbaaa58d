/**
 * Fetches, loads and stores: from a virtual address through translation, cache and write buffer to memory or a device, with their time.
 * The lookaside keeps the outcome of `translate` for cached pages of RAM; every TLB write drops what it could contradict, so that it
 * is never wrong, only absent. A fault is handed to the processor and the access returns 0.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapter 5; times in settings_table.ts.
 */
import { EntryHi, ExcCode, Status } from "../isa/system.ts";
import type { Settings } from "../settings.ts";
import { translate } from "./address.ts";
import { Cache, STALE, VALID } from "./cache.ts";
import { Stall, type State } from "./state.ts";
import { Write, type WriteBuffer } from "./write_buffer.ts";

/** A hit on a cached word behind which memory had changed. */
export interface StaleHit {
  readonly cycle: number;
  readonly pc: number;
  readonly physical: number;
  readonly cache: "icache" | "dcache";
}

/** What the memory path needs of the processor: the time, and where faults go. */
export interface Faults {
  cycles: number;
  readonly at: number;
  raiseAddress(code: number, address: number): void;
  raiseTlb(code: number, address: number, refill: boolean): void;
  raise(code: number): void;
}

/** The registers beside memory. `read` gives undefined and `write` false where nothing answers. */
export interface Devices {
  read(physical: number, bytes: 1 | 2 | 4): number | undefined;
  write(physical: number, value: number, bytes: 1 | 2 | 4): boolean;
  /** Stall of a read, and time a posted write occupies the way there, in cycles. */
  readStall(physical: number): number;
  writeTime(physical: number): number;
}

/** How many bytes an access has. */
export type Bytes = 1 | 2 | 4;

const WORD = { kind: Write.word };
const PARTIAL = { kind: Write.partial };
const NO_KEY = 2;
const PAGE = 0xfffff000 | 0;

/** The memory side of the processor. Addresses are signed 32-bit numbers; values too. */
export class MemoryPath {
  /** The caches in their present roles: Status.SwC exchanges them. */
  icache: Cache;
  dcache: Cache;
  readonly staleHits: StaleHit[] = [];
  /** ASID and mode in the low bits of a lookaside key. */
  private space = 0;
  private isolated = false;
  private fetchKey = NO_KEY;
  private fetchBase = 0;
  /** Set when an isolated load misses; the processor shows it as Status.CM. */
  cacheMiss = false;
  private readonly ramSize: number;
  private readonly istall: number;
  private readonly dstall: number;
  private readonly ibusy: number;
  private readonly dbusy: number;
  private readonly uncachedStall: number;
  private readonly recovery: number;
  private readonly partialHit: number;
  private readonly itlbStall: number;
  private readonly instructionPages = [NO_KEY, NO_KEY];

  constructor(
    private readonly cpu: Faults,
    private readonly state: State,
    private readonly parts: { settings: Settings; writeBuffer: WriteBuffer; devices: Devices },
  ) {
    const { settings } = parts;
    this.icache = new Cache(state.icacheTags, state.icacheData, settings["icache.kb"], settings["icache.words"]);
    this.dcache = new Cache(state.dcacheTags, state.dcacheData, settings["dcache.kb"], settings["dcache.words"]);
    this.ramSize = state.ramBytes.length;
    this.recovery = settings["memory.recovery"];
    const streamed = settings["streaming"] === 0 ? 0 : settings["icache.words"] - 1;
    this.istall = Math.max(0, settings["icache.stall"] - streamed);
    this.ibusy = settings["icache.stall"] + this.recovery;
    this.dstall = settings["dcache.stall"];
    this.dbusy = this.dstall + this.recovery;
    this.uncachedStall = settings["uncached.read"];
    this.partialHit = settings["partial-store.hit"];
    this.itlbStall = settings["itlb.stall"];
    state.readKeys.fill(NO_KEY);
    state.writeKeys.fill(NO_KEY);
  }

  /** Takes over mode, ASID, isolation and swap after a change of Status or EntryHi. */
  context(status: number, entryHi: number): void {
    this.space = (entryHi & EntryHi.ASID) | ((status & Status.KUc) !== 0 ? 1 : 0);
    const isolated = (status & Status.IsC) !== 0;
    const swapped = (status & Status.SwC) !== 0;
    if (swapped !== (this.dcache.tags === this.state.icacheTags)) {
      [this.icache, this.dcache] = [this.dcache, this.icache];
    }
    if (isolated !== this.isolated) this.forgetAll();
    this.isolated = isolated;
  }

  /** Drops what is remembered of the page of `address`. */
  forget(address: number): void {
    const slot = (address >>> 12) & 1023;
    this.state.readKeys[slot] = NO_KEY;
    this.state.writeKeys[slot] = NO_KEY;
    this.fetchKey = NO_KEY;
    this.instructionPages.fill(NO_KEY);
  }

  /** Drops everything remembered of translations. */
  forgetAll(): void {
    this.state.readKeys.fill(NO_KEY);
    this.state.writeKeys.fill(NO_KEY);
    this.fetchKey = NO_KEY;
  }

  /** The one hook for a change of memory behind the processor's back, of `bytes` bytes at `physical`. */
  changed(physical: number, bytes: number): void {
    for (let at = physical & ~3; at < physical + bytes; at += 4) {
      this.icache.changed(at, this.state.ram[at >>> 2]);
      this.dcache.changed(at, this.state.ram[at >>> 2]);
    }
  }

  /** The instruction word at `address`, or 0 (a nop) after a fault. */
  fetch(address: number): number {
    if (((address & PAGE) | this.space) !== this.fetchKey) {
      if ((address & 3) !== 0) return this.misaligned(ExcCode.AdEL, address);
      if (!this.fetchPage(address)) return this.fetchSlowly(address);
    }
    const physical = this.fetchBase | (address & 0xfff);
    const { icache } = this;
    const i = (physical >>> 2) & icache.mask;
    if (icache.tags[i] === (physical | VALID)) return icache.data[i];
    if ((address & 3) !== 0) return this.misaligned(ExcCode.AdEL, address);
    if (icache.tags[i] === (physical | VALID | STALE)) this.stale(physical, "icache");
    else this.refill(icache, physical, Stall.icache);
    return icache.data[i];
  }

  /** The word at `address`. */
  loadWord(address: number): number {
    if ((address & 3) !== 0) return this.misaligned(ExcCode.AdEL, address);
    const slot = (address >>> 12) & 1023;
    if (this.state.readKeys[slot] !== ((address & PAGE) | this.space)) return this.loadSlowly(address, 4);
    return this.cachedWord(this.state.pages[slot] | (address & 0xfff));
  }

  /** `bytes` (1 or 2) bytes at `address`, zero-extended. */
  loadPart(address: number, bytes: 1 | 2): number {
    if ((address & (bytes - 1)) !== 0) return this.misaligned(ExcCode.AdEL, address);
    return this.part(this.aligned(address, bytes), address, bytes);
  }

  /** The aligned word around `address`, for lwl and lwr and parts of words. */
  aligned(address: number, bytes: Bytes): number {
    const slot = (address >>> 12) & 1023;
    if (this.state.readKeys[slot] !== ((address & PAGE) | this.space)) return this.loadSlowly(address, bytes);
    return this.cachedWord((this.state.pages[slot] | (address & 0xfff)) & ~3);
  }

  /** Stores the word `value`. */
  storeWord(address: number, value: number): void {
    if ((address & 3) !== 0) {
      this.misaligned(ExcCode.AdES, address);
      return;
    }
    const slot = (address >>> 12) & 1023;
    if (this.state.writeKeys[slot] !== ((address & PAGE) | this.space)) {
      this.storeSlowly(address, value, ~0, 4);
      return;
    }
    this.writeThrough(this.state.pages[slot] | (address & 0xfff), value, ~0);
  }

  /** Stores the bytes of `value` (already in place) that `mask` selects of the aligned word around `address`. */
  storePart(address: number, value: number, { mask, bytes }: { mask: number; bytes: Bytes }): void {
    const slot = (address >>> 12) & 1023;
    if (this.state.writeKeys[slot] !== ((address & PAGE) | this.space)) {
      this.storeSlowly(address, value, mask, bytes);
      return;
    }
    this.writeThrough((this.state.pages[slot] | (address & 0xfff)) & ~3, value, mask);
  }

  private part(word: number, address: number, bytes: number): number {
    return (word >>> ((address & 3) << 3)) & (bytes === 1 ? 0xff : 0xffff);
  }

  private misaligned(code: number, address: number): number {
    this.cpu.raiseAddress(code, address);
    return 0;
  }

  private cachedWord(physical: number): number {
    const { dcache } = this;
    const i = (physical >>> 2) & dcache.mask;
    if (dcache.tags[i] !== (physical | VALID)) {
      if (dcache.tags[i] === (physical | VALID | STALE)) this.stale(physical, "dcache");
      else this.refill(dcache, physical, Stall.dcache);
    }
    return dcache.data[i];
  }

  private refill(cache: Cache, physical: number, cause: number): void {
    const { cpu, parts, state } = this;
    const instruction = cause === Stall.icache;
    const busy = instruction ? this.ibusy : this.dbusy;
    const bytes = cache.words << 2;
    const wait = parts.writeBuffer.read(cpu.cycles, physical, { bytes, busy, cause });
    const stall = instruction ? this.istall : this.dstall;
    state.stalls[cause] += stall;
    cpu.cycles += wait + stall;
    cache.fill(physical, state.ram);
  }

  private stale(physical: number, cache: StaleHit["cache"]): void {
    this.staleHits.push({ cycle: this.cpu.cycles, pc: this.cpu.at, physical, cache });
  }

  /** The write-through of a cached store: whole words allocate, parts merge on a hit only. */
  private writeThrough(physical: number, value: number, mask: number): void {
    const { cpu, state, dcache, icache } = this;
    const word = physical >>> 2;
    const whole = mask === ~0;
    const wait = this.parts.writeBuffer.post(cpu.cycles, physical, whole ? WORD : PARTIAL);
    if (wait !== 0) cpu.cycles += wait;
    const merged = whole ? value : (state.ram[word] & ~mask) | (value & mask);
    state.ram[word] = merged;
    const i = word & dcache.mask;
    if (whole) {
      dcache.tags[i] = physical | VALID;
      dcache.data[i] = value;
    } else if ((dcache.tags[i] & ~STALE) === (physical | VALID)) {
      dcache.data[i] = (dcache.data[i] & ~mask) | (value & mask);
      cpu.cycles += this.partialHit;
      state.stalls[Stall.dcache] += this.partialHit;
    }
    if ((icache.tags[word & icache.mask] & ~STALE) === (physical | VALID)) icache.changed(physical, merged);
  }

  private access(write: boolean): { write: boolean; user: boolean; asid: number } {
    return { write, user: (this.space & 1) !== 0, asid: this.space & EntryHi.ASID };
  }

  private fault(address: number, { code, refill }: { code: number; refill: boolean }): number {
    if (code === ExcCode.AdEL || code === ExcCode.AdES) this.cpu.raiseAddress(code, address);
    else this.cpu.raiseTlb(code, address, refill);
    return 0;
  }

  /** Aims the fetch at the page of `address`; false where that is not cached RAM. */
  private fetchPage(address: number): boolean {
    const mapped = translate(this.state, address, this.access(false));
    if (!("physical" in mapped) || !mapped.cached || mapped.physical >= this.ramSize) return false;
    this.fetchKey = (address & PAGE) | this.space;
    this.fetchBase = mapped.physical & PAGE;
    if (this.itlbStall !== 0 && address >>> 30 !== 2 && !this.instructionPages.includes(this.fetchKey)) {
      this.cpu.cycles += this.itlbStall;
      this.state.stalls[Stall.interlock] += this.itlbStall;
    }
    this.instructionPages[0] = this.instructionPages[1];
    this.instructionPages[1] = this.fetchKey;
    return true;
  }

  private fetchSlowly(address: number): number {
    const mapped = translate(this.state, address, this.access(false));
    if ("code" in mapped) return this.fault(address, mapped);
    if (mapped.physical >= this.ramSize) {
      this.cpu.raise(ExcCode.IBE);
      return 0;
    }
    this.uncached(mapped.physical, this.uncachedStall);
    return this.state.ram[mapped.physical >>> 2];
  }

  private uncached(physical: number, stall: number): void {
    const { cpu, parts, state } = this;
    const busy = stall + this.recovery;
    cpu.cycles += stall + parts.writeBuffer.read(cpu.cycles, physical, { bytes: 4, busy, cause: Stall.uncached });
    state.stalls[Stall.uncached] += stall;
  }

  /** A load that is not of a remembered page; returns the aligned word around `address`. */
  private loadSlowly(address: number, bytes: Bytes): number {
    const { state } = this;
    if (this.isolated) return this.loadIsolated(address);
    const mapped = translate(state, address, this.access(false));
    if ("code" in mapped) return this.fault(address, mapped);
    const { physical, cached, writable } = mapped;
    if (physical >= this.ramSize) return this.loadDevice(address, physical, bytes);
    if (!cached) {
      this.uncached(physical, this.uncachedStall);
      return state.ram[physical >>> 2];
    }
    const slot = (address >>> 12) & 1023;
    const key = (address & PAGE) | this.space;
    if (state.writeKeys[slot] !== key) state.writeKeys[slot] = writable ? key : NO_KEY;
    state.readKeys[slot] = key;
    state.pages[slot] = physical & PAGE;
    return this.cachedWord(physical & ~3);
  }

  private loadDevice(address: number, physical: number, bytes: Bytes): number {
    const { devices } = this.parts;
    const value = devices.read(physical, bytes);
    if (value === undefined) {
      this.cpu.raise(ExcCode.DBE);
      return 0;
    }
    this.uncached(physical, devices.readStall(physical));
    return bytes === 4 ? value : value << ((address & 3) << 3);
  }

  private storeSlowly(address: number, value: number, mask: number, bytes: Bytes): void {
    const { state, parts, cpu } = this;
    if (this.isolated) return this.storeIsolated(address, value, mask);
    const mapped = translate(state, address, this.access(true));
    if ("code" in mapped) {
      this.fault(address, mapped);
      return;
    }
    const { physical, cached } = mapped;
    if (physical >= this.ramSize) {
      const time = parts.devices.writeTime(physical);
      cpu.cycles += parts.writeBuffer.post(cpu.cycles, physical, { kind: Write.device, time });
      const part = bytes === 4 ? value : this.part(value, address, bytes);
      if (!parts.devices.write(physical, part, bytes)) cpu.raise(ExcCode.DBE);
      return;
    }
    if (cached) {
      const slot = (address >>> 12) & 1023;
      state.writeKeys[slot] = state.readKeys[slot] = (address & PAGE) | this.space;
      state.pages[slot] = physical & PAGE;
      this.writeThrough(physical & ~3, value, mask);
      return;
    }
    cpu.cycles += parts.writeBuffer.post(cpu.cycles, physical, mask === ~0 ? WORD : PARTIAL);
    const word = physical >>> 2;
    state.ram[word] = (state.ram[word] & ~mask) | (value & mask);
    this.changed(physical & ~3, 4);
  }

  /** Isolated loads see the cache alone; a miss shows in Status.CM. */
  private loadIsolated(address: number): number {
    const physical = address & 0x1ffffffc;
    const i = (physical >>> 2) & this.dcache.mask;
    this.cacheMiss = (this.dcache.tags[i] & ~STALE) !== (physical | VALID);
    return this.dcache.data[i];
  }

  /** Isolated stores touch the cache alone: a whole word is written, a part invalidates its word. */
  private storeIsolated(address: number, value: number, mask: number): void {
    const physical = address & 0x1ffffffc;
    const i = (physical >>> 2) & this.dcache.mask;
    this.dcache.tags[i] = mask === ~0 ? physical | VALID : 0;
    if (mask === ~0) {
      this.dcache.data[i] = value;
      this.dcache.changed(physical, physical < this.ramSize ? this.state.ram[physical >>> 2] : value);
    }
  }
}
