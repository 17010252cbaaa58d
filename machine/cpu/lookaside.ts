/**
 * The lookaside remembers the outcome of `translate` for pages of cached RAM, direct mapped by page number. Every write of the TLB drops
 * what it could contradict, so it is never wrong, only absent: an accelerator that changes nothing a guest could see.
 */
import { EntryHi, Status } from "../isa/system.ts";
import { type Access, type Fault, type Mapped, translate } from "./address.ts";
import { LOOKASIDE, type State } from "./state.ts";

/**
 * What a key compares of an address: the page, and the low bits, which are 0 in every key, so that a misaligned address never matches.
 * The space (ASID, and the mode in bit 2) fills bits between.
 */
export const KEY = 0xfffff003 | 0;
/** The page of an address. */
export const PAGE = 0xfffff000 | 0;
/** A key that no address has. */
export const NO_KEY = 2;
const USER = 4;
const SLOT = LOOKASIDE - 1;

/** The slot of an address. */
export const slotOf = (address: number): number => (address >>> 12) & SLOT;

/** The lookaside of one processor. */
export class Lookaside {
  /** ASID and mode, as they stand in keys. */
  space = 0;
  private readonly ramSize: number;

  constructor(private readonly state: State) {
    this.ramSize = state.ramBytes.length;
    this.forgetAll();
  }

  /** Takes over mode and ASID after a change of Status or EntryHi. */
  enter(status: number, entryHi: number): void {
    this.space = (entryHi & EntryHi.ASID) | ((status & Status.KUc) !== 0 ? USER : 0);
  }

  /** Translates by the specification. */
  translate(address: number, write: boolean): Mapped | Fault {
    const access: Access = { write, user: (this.space & USER) !== 0, asid: this.space & EntryHi.ASID };
    return translate(this.state, address, access);
  }

  /** True for a page that goes through the caches to RAM: what may be remembered. */
  memorable({ physical, cached }: Mapped): boolean {
    return cached && physical < this.ramSize;
  }

  /** Remembers a page for reading, and for writing where `writable`. */
  remember(address: number, { physical }: Mapped, writable: boolean): void {
    const { readKeys, writeKeys, pages } = this.state;
    const slot = slotOf(address);
    const key = (address & PAGE) | this.space;
    if (writable) writeKeys[slot] = key;
    else if (writeKeys[slot] !== key) writeKeys[slot] = NO_KEY;
    readKeys[slot] = key;
    pages[slot] = physical & PAGE;
  }

  /** Drops the page of `address` in every space. */
  forget(address: number): void {
    const slot = slotOf(address);
    this.state.readKeys[slot] = NO_KEY;
    this.state.writeKeys[slot] = NO_KEY;
  }

  /** Drops everything. */
  forgetAll(): void {
    this.state.readKeys.fill(NO_KEY);
    this.state.writeKeys.fill(NO_KEY);
  }
}
