/**
 * A cache of the outcomes of `translate` for pages of cached RAM, direct mapped by page number. It
 * is no hardware: an accelerator that a guest cannot see. Invariant: an entry equals what
 * `translate` would answer now, because every write of the TLB drops the pages of the entry it
 * replaces and of the one it writes. A page that may be written counts as written.
 */
import { EntryHi, Status } from "../isa/system.ts";
import { type Access, type Fault, type Mapped, translate } from "./address.ts";
import { type State, TRANSLATIONS } from "./state.ts";

/** A key that no address has, not even a misaligned one: bits 3 to 5 are clear in all keys. */
export const NO_KEY = 8;
const USER = 4;
const SLOT = TRANSLATIONS - 1;

/**
 * The slot of an address's page. Bits of its segment are folded in, so that the pages at which the
 * kernel, a program's text, data and stack begin do not share one.
 */
const slotOf = (address: number) => ((address >>> 12) ^ (address >>> 22)) & SLOT;

/**
 * The translation cache of one processor. Addresses are signed; a physical address of RAM is never
 * negative.
 */
export class TranslationCache {
  private readonly readKeys: Int32Array;
  private readonly writeKeys: Int32Array;
  private readonly pages: Int32Array;
  private readonly written: Uint8Array;
  private readonly ramSize: number;
  /** ASID and mode, as they stand in keys. */
  private space = 0;

  constructor(private readonly state: State) {
    this.readKeys = state.readKeys;
    this.writeKeys = state.writeKeys;
    this.pages = state.pages;
    this.written = state.written;
    this.ramSize = state.ramBytes.length;
    this.invalidateAll();
  }

  /** Takes over mode and ASID after a change of Status or EntryHi. */
  enter(status: number, entryHi: number): void {
    this.space = (entryHi & EntryHi.ASID) | ((status & Status.KUc) !== 0 ? USER : 0);
  }

  /**
   * The key of an address: its page, ASID and mode. The low bits are kept, so that a misaligned
   * address has no page's key.
   */
  key(address: number): number {
    return (address & ~0xffc) | this.space;
  }

  /**
   * Physical address of the word at `address` if its page is known and may be read, else -1; -1
   * for a misaligned address.
   */
  readable(address: number): number {
    const slot = slotOf(address);
    if (this.readKeys[slot] !== ((address & ~0xffc) | this.space)) return -1;
    return this.pages[slot] | (address & 0xffc);
  }

  /** As `readable`, for a page that may be written. */
  writable(address: number): number {
    const slot = slotOf(address);
    if (this.writeKeys[slot] !== ((address & ~0xffc) | this.space)) return -1;
    return this.pages[slot] | (address & 0xffc);
  }

  /** Translates by the specification. */
  translate(address: number, write: boolean): Mapped | Fault {
    const access: Access = {
      write,
      user: (this.space & USER) !== 0,
      asid: this.space & EntryHi.ASID,
    };
    return translate(this.state, address, access);
  }

  /** True for a page that goes through the caches to RAM: what may be entered. */
  cacheable({ physical, cached }: Mapped): boolean {
    return cached && physical < this.ramSize;
  }

  /** Enters a page for reading, and for writing where `writable`. */
  insert(address: number, { physical }: Mapped, writable: boolean): void {
    const slot = slotOf(address);
    const key = this.key(address & ~0xfff);
    if (writable) {
      this.writeKeys[slot] = key;
      this.written[physical >>> 12] = 1;
    } else if (this.writeKeys[slot] !== key) this.writeKeys[slot] = NO_KEY;
    this.readKeys[slot] = key;
    this.pages[slot] = physical & ~0xfff;
  }

  /** Drops the page of `address` in every space. */
  invalidatePage(address: number): void {
    const slot = slotOf(address);
    this.readKeys[slot] = NO_KEY;
    this.writeKeys[slot] = NO_KEY;
  }

  /** Drops everything. */
  invalidateAll(): void {
    this.readKeys.fill(NO_KEY);
    this.writeKeys.fill(NO_KEY);
  }
}
