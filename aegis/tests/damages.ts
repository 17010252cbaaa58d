/** What may be wrong in a boot file that is to be a program: one word of it each. */

/** A word that is put into a file. */
export interface Damage {
  readonly what: string;
  /** Offset of the word in the file. */
  readonly offset: number;
  readonly word: number;
}

/** Size of the ELF header; the first program header stands behind it. */
const HEADER = 52;

/** Each must be refused. */
export const damages: readonly Damage[] = [
  { what: "contents beyond the file", offset: HEADER + 4, word: 0x00100000 },
  { what: "contents that wrap", offset: HEADER + 4, word: 0xfffff000 },
  { what: "more contents than memory", offset: HEADER + 16, word: 0x00ffffff },
  { what: "kernel addresses", offset: HEADER + 8, word: 0x80000000 },
  { what: "a huge size", offset: HEADER + 20, word: 0x7fffffff },
  { what: "headers beyond the file", offset: 28, word: 0x00100000 },
  { what: "headers at an odd place", offset: 28, word: 53 },
  { what: "another machine", offset: 16, word: 0x00030002 },
];
