/** What may be wrong in a boot file that is to be a program: one word of it each. */

import { bootConstants, Gpr, type Running, unmapped } from "../../machine/mod.ts";

/** A word that is put into a file. */
export interface Damage {
  readonly what: string;
  /** Offset of the word in the file. */
  readonly offset: number;
  readonly word: number;
}

/**
 * Size of the ELF header; the first program header, of memory without contents, stands behind it,
 * and then one with contents.
 */
const HEADER = 52, SECOND = HEADER + 32;

/** Puts the word into the first of a boot's files. */
export function damage({ machine }: Running, { offset, word }: Omit<Damage, "what">): void {
  const block = unmapped(machine.state.r[Gpr.a0]);
  const file = machine.readWord(
    block + bootConstants.BOOT_FILES + bootConstants.BOOT_FILE_PHYSICAL,
  );
  machine.place(file + offset, new Uint8Array(new Uint32Array([word]).buffer));
}

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
  { what: "another magic", offset: 0, word: 0x464c457e },
  { what: "64 bits", offset: 4, word: 0x00010102 },
  { what: "longer headers", offset: 40, word: 0x00400034 },
  { what: "more headers than it holds", offset: 44, word: 0x0028ffff },
  { what: "contents that end behind it", offset: SECOND + 4, word: 0x00008000 },
  { what: "less memory than contents", offset: SECOND + 20, word: 0x00000100 },
  { what: "kernel addresses but the first", offset: HEADER + 8, word: 0x80001000 },
  { what: "a segment that ends in the kernel", offset: HEADER + 8, word: 0x7ffff700 },
];

/** Programs by their form, which harm themselves alone. */
export const strange: readonly Damage[] = [
  { what: "an entry in the kernel", offset: 24, word: 0x80000080 },
  { what: "an odd entry", offset: 24, word: 0x00400001 },
  { what: "a segment over what it is told of the boot", offset: HEADER + 8, word: 0x00001000 },
  { what: "no header at all", offset: 28, word: 0 },
];
