/**
 * The system coprocessor of the R2000A and R3000 as numbers: register bits, exception codes,
 * vectors, address segments.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapters 4 to 6.
 * Absent: 4 KB is the only page size; there is no Count/Compare timer, no ERL/EXL, no LL/SC, no
 * 64-bit mode; exceptions push a three-deep stack of mode and interrupt-enable bits instead.
 */

/** Numbers of the COP0 registers. */
export const Reg = {
  Index: 0,
  Random: 1,
  EntryLo: 2,
  Context: 4,
  BadVAddr: 8,
  EntryHi: 10,
  Status: 12,
  Cause: 13,
  EPC: 14,
  PRId: 15,
} as const;

/** Fields of Context: the page table's base, and the page number of the last TLB exception. */
export const Context = { base: 0xffe00000 | 0, badVpn: 0x1ffffc } as const;

/**
 * Bits of Status (COP0 register 12). Never set here: PE and TS, as caches have no parity errors
 * and the TLB does not shut down; RE (reverse endian) came after these processors.
 */
export const Status = {
  IEc: 1 << 0,
  KUc: 1 << 1,
  IEp: 1 << 2,
  KUp: 1 << 3,
  IEo: 1 << 4,
  KUo: 1 << 5,
  stack: 0x3f,
  IM: 0xff00,
  IsC: 1 << 16,
  SwC: 1 << 17,
  PZ: 1 << 18,
  CM: 1 << 19,
  PE: 1 << 20,
  TS: 1 << 21,
  BEV: 1 << 22,
  CU0: 1 << 28,
  CU1: 1 << 29,
  CU: 0xf << 28,
} as const;

/** Bits of Cause (COP0 register 13). ExcCode has four bits on these processors. */
export const Cause = {
  excCode: 0x3c,
  software: 0x0300,
  IP: 0xff00,
  CEshift: 28,
  CE: 3 << 28,
  BD: 1 << 31,
} as const;

/** Exception codes of Cause. */
export const ExcCode = {
  Int: 0,
  Mod: 1,
  TLBL: 2,
  TLBS: 3,
  AdEL: 4,
  AdES: 5,
  IBE: 6,
  DBE: 7,
  Sys: 8,
  Bp: 9,
  RI: 10,
  CpU: 11,
  Ov: 12,
} as const;

/** Names of the exception codes, by code. */
export const excNames: readonly string[] = Object.keys(ExcCode);

/** Bits of EntryLo (COP0 register 2) and of a TLB entry's low half. */
export const EntryLo = {
  G: 1 << 8,
  V: 1 << 9,
  D: 1 << 10,
  N: 1 << 11,
  flags: 0xf00,
  PFN: 0xfffff000 | 0,
} as const;

/** Fields of EntryHi (COP0 register 10) and of a TLB entry's high half. */
export const EntryHi = { VPN: 0xfffff000 | 0, ASID: 0xfc0, ASIDshift: 6 } as const;

/** Where execution goes. With Status.BEV set the two exception vectors lie in the boot PROM. */
export const Vector = {
  reset: 0xbfc00000 | 0,
  utlb: 0x80000000 | 0,
  general: 0x80000080 | 0,
  bootUtlb: 0xbfc00100 | 0,
  bootGeneral: 0xbfc00180 | 0,
} as const;

/**
 * First addresses of the segments above kuseg, unsigned: kseg0 unmapped and cached, kseg1 unmapped
 * and uncached, kseg2 mapped.
 */
export const Kseg = { kseg0: 0x80000000, kseg1: 0xa0000000, kseg2: 0xc0000000 } as const;

/** Physical address behind one of kseg0 or kseg1. */
export function unmapped(address: number): number {
  return address & 0x1fffffff;
}

/** TLB geometry: 64 entries, of which Random never picks the first 8. */
export const Tlb = { entries: 64, wired: 8 } as const;
