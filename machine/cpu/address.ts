/**
 * The one translation of addresses: pure, from a virtual address and the TLB's contents to a
 * physical address or the exception that hardware would take. The processor raises the exception,
 * the debugger shows it, the loader uses the result.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapters 4 and 5.
 */
import { EntryHi, EntryLo, ExcCode, unmapped } from "../isa/system.ts";

/**
 * What is asked: read (fetch or load) or write, in user mode or not, under which ASID (in
 * EntryHi's position).
 */
export interface Access {
  readonly write: boolean;
  readonly user: boolean;
  readonly asid: number;
}

/** A physical address and whether it goes through the caches. */
export interface Mapped {
  readonly physical: number;
  readonly cached: boolean;
  /** The TLB's dirty bit, true in unmapped segments: stores to the page need no exception. */
  readonly writable: boolean;
}

/** The exception a translation ends in; `refill` chooses the refill vector. */
export interface Fault {
  readonly code: number;
  readonly refill: boolean;
}

/** The TLB as two arrays of as many words, in the layout of EntryHi and EntryLo. */
export interface TlbEntries {
  readonly tlbHi: Int32Array;
  readonly tlbLo: Int32Array;
}

// Held here because reading an import costs time in the search.
const { VPN, ASID } = EntryHi, { G } = EntryLo;

/** Index of the entry that matches `address` under `asid`, or -1. */
export function matchTlb({ tlbHi, tlbLo }: TlbEntries, address: number, asid: number): number {
  for (let i = 0; i < tlbHi.length; i++) {
    if (((tlbHi[i] ^ address) & VPN) !== 0) continue;
    if ((tlbLo[i] & G) !== 0 || (tlbHi[i] & ASID) === asid) return i;
  }
  return -1;
}

/** Translates `address`. Alignment is not looked at: it comes first and needs no translation. */
export function translate(tlb: TlbEntries, address: number, access: Access): Mapped | Fault {
  const segment = address >>> 29;
  if (segment >= 4) {
    if (access.user) return { code: access.write ? ExcCode.AdES : ExcCode.AdEL, refill: false };
    if (segment === 4) return { physical: unmapped(address), cached: true, writable: true };
    if (segment === 5) return { physical: unmapped(address), cached: false, writable: true };
  }
  const i = matchTlb(tlb, address, access.asid);
  const miss = access.write ? ExcCode.TLBS : ExcCode.TLBL;
  if (i < 0) return { code: miss, refill: segment < 4 };
  const low = tlb.tlbLo[i];
  if ((low & EntryLo.V) === 0) return { code: miss, refill: false };
  if (access.write && (low & EntryLo.D) === 0) return { code: ExcCode.Mod, refill: false };
  return {
    physical: ((low & EntryLo.PFN) | (address & 0xfff)) >>> 0,
    cached: (low & EntryLo.N) === 0,
    writable: (low & EntryLo.D) !== 0,
  };
}
