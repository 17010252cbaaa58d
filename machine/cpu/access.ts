/**
 * What an access of the processor to memory is, as both the cached path (memory_path.ts) and the
 * way to devices (uncached_access.ts) speak of it.
 */

/** Where faults go, and the instruction they belong to. */
export interface ExceptionSink {
  readonly at: number;
  raise(code: number): void;
  raiseAddress(code: number, address: number): void;
  raiseTlb(code: number, address: number, refill: boolean): void;
}

/** How many bytes an access has. */
export type Bytes = 1 | 2 | 4;

/** The bytes of an access out of the aligned word around it, zero-extended. */
export function part(word: number, address: number, bytes: Bytes): number {
  if (bytes === 4) return word;
  return (word >>> ((address & 3) << 3)) & (bytes === 1 ? 0xff : 0xffff);
}
