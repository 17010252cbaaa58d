/**
 * The locals of a region's function, by number. The first two are its parameters: the entry's
 * number, and the address space as in keys of the translation cache. Behind REGISTERS come the
 * general registers that the region uses.
 */
export const NEXT = 0,
  SPACE = 1,
  CYCLES = 2,
  DEADLINE = 3,
  WAIT = 4,
  AT = 5,
  PC = 6,
  TARGET = 7,
  IN_SLOT = 8,
  PENDING = 9;
export const LOADED = 10,
  OLD = 11,
  CODE = 12,
  ADDRESS = 13,
  PHYSICAL = 14,
  INDEX = 15,
  VALUE = 16,
  TAKEN = 17;
export const FIRST_LOAD = 18, SLOW = 20, FAULT = 21, REGISTERS = 22;

/**
 * The local in which instruction i of a block keeps what it loaded: two take turns, for the next
 * one may be a load too.
 */
export function loadLocal(i: number): number {
  return FIRST_LOAD + (i & 1);
}
