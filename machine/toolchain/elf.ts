/**
 * ELF32 executables, little-endian, MIPS I: a strict reader that refuses what this machine cannot
 * run by its name.
 * Source: System V ABI, "Object files"; MIPS processor supplement (e_flags, machine 8).
 */
import { hex } from "../isa/hex.ts";
import type { Segment, SourceLine } from "./object.ts";
import {
  EHDR,
  EM_MIPS,
  PF_W,
  PHDR,
  PT_LOAD,
  SHDR,
  SHT_NOBITS,
  SHT_STRTAB,
  SHT_SYMTAB,
  STT_FUNC,
  SYM,
} from "./elf_format.ts";
import { readLines } from "./dwarf_lines.ts";
import { UserError } from "../../errors/mod.ts";

/** A function or label of an executable. */
export interface ElfSymbol {
  /** Its name. */
  readonly name: string;
  /** Its value, unsigned. */
  readonly address: number;
  /** Bytes, 0 where the file does not say. */
  readonly size: number;
  /** True for functions. */
  readonly isFunction: boolean;
}

/** An executable in memory. */
export interface ElfProgram {
  /** The file's name, for messages. */
  readonly name: string;
  /** Where it starts. */
  readonly entry: number;
  /** What it loads, by ascending address. */
  readonly segments: readonly Segment[];
  /** Its named addresses, as the file orders them. */
  readonly elfSymbols: readonly ElfSymbol[];
  /** The value of a symbol. */
  find(name: string): number | undefined;
  /** The function around an address, with the offset into it. */
  at(address: number): { name: string; offset: number } | undefined;
  /** The source line of an address, where the file carries DWARF lines. */
  line(address: number): SourceLine | undefined;
}

const MAX_SEGMENTS = 64;
const MAX_SYMBOLS = 200_000;
const architectures: Readonly<Record<number, string>> = {
  1: "MIPS II",
  2: "MIPS III",
  3: "MIPS IV",
  4: "MIPS V",
  5: "MIPS32",
  6: "MIPS64",
  7: "MIPS32 release 2",
  8: "MIPS64 release 2",
  9: "MIPS32 release 6",
  10: "MIPS64 release 6",
};
const HOW = "compile with -march=r3000 -mabi=32 -mfp32 -EL, link with -nostdlib -static";

/** Reads an executable. Throws {@linkcode UserError}. */
export function readElf(file: Uint8Array, name: string): ElfProgram {
  const fail = (reason: string): never => {
    throw new UserError(`${name}: ${reason}`);
  };
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  if (file.length < 16 || view.getUint32(0, false) !== 0x7f454c46) fail("is no ELF file");
  if (file[4] !== 1) fail(`is a 64-bit ELF file; this machine has 32 bits: ${HOW}`);
  if (file[5] !== 1) fail(`is big-endian; DECstations are little-endian: ${HOW}`);
  if (file.length < EHDR) fail("is truncated: its header is incomplete");
  const half = (at: number) => view.getUint16(at, true);
  const word = (at: number) => view.getUint32(at, true);
  if (half(18) !== EM_MIPS) {
    fail(`is for another processor (machine ${half(18)}), not MIPS: ${HOW}`);
  }
  if (half(16) !== 2) {
    const kind = { 1: "a relocatable object", 3: "a shared object" }[half(16)] ??
      `of type ${half(16)}`;
    fail(
      `is ${kind}, not an executable: link it with ` +
        "mipsel-linux-gnu-gcc -nostdlib -static -Wl,-Ttext-segment=0x80100000 -o program FILE.o",
    );
  }
  const flags = word(36);
  const architecture = flags >>> 28;
  if (architecture !== 0) {
    fail(
      `is for ${
        architectures[architecture] ?? `architecture ${architecture}`
      }; this machine is MIPS I: ${HOW}, without libgcc`,
    );
  }
  if (flags & 0x06000000) fail(`uses MIPS16 or microMIPS code: ${HOW}`);
  const [phoff, phentsize, phnum] = [word(28), half(42), half(44)];
  if (phnum === 0) fail("has no segments to load");
  if (phnum > MAX_SEGMENTS) {
    fail(`has ${phnum} program headers, more than the ${MAX_SEGMENTS} that make sense`);
  }
  if (phentsize !== PHDR || phoff + phnum * PHDR > file.length) {
    fail("is truncated: its program headers are incomplete");
  }
  const segments: Segment[] = [];
  for (let i = 0; i < phnum; i++) {
    const at = phoff + i * PHDR;
    if (word(at) !== PT_LOAD) continue;
    const [offset, address, fileSize, memorySize, access] = [4, 8, 16, 20, 24].map((field) =>
      word(at + field)
    );
    const range = `segment ${i} at ${hex(address, 1)}`;
    // A segment without contents takes nothing from the file, wherever its offset points.
    if (fileSize > 0 && offset + fileSize > file.length) {
      fail(`is truncated: ${range} reaches past the end of the file`);
    }
    if (fileSize > memorySize) fail(`${range} has more bytes in the file than in memory`);
    if (address + memorySize > 0x1_0000_0000) {
      fail(`${range} reaches past the end of the address space`);
    }
    if (memorySize > 0x1e000000) {
      fail(`${range} is ${memorySize} bytes large, more than any board's memory`);
    }
    if (memorySize === 0) continue;
    segments.push({
      address,
      bytes: fileSize === 0 ? new Uint8Array() : file.slice(offset, offset + fileSize),
      memorySize,
      writable: (access & PF_W) !== 0,
    });
  }
  if (segments.length === 0) fail("has no segments to load");
  segments.sort((a, b) => a.address - b.address);
  for (let i = 1; i < segments.length; i++) {
    const before = segments[i - 1];
    if (segments[i].address < before.address + before.memorySize) {
      fail(
        `segments at ${hex(before.address, 1)} and ${hex(segments[i].address, 1)} overlap`,
      );
    }
  }
  const entry = word(24);
  if (!segments.some((s) => entry >= s.address && entry < s.address + s.memorySize)) {
    fail(`its entry ${hex(entry, 1)} lies in no segment; does the program define __start?`);
  }
  const sections = readSections(file, view);
  const section = (name: string) => sections.find((s) => s.name === name)?.bytes;
  const [lines, lineStrings, strings] = [".debug_line", ".debug_line_str", ".debug_str"].map(
    section,
  );
  const line = lines ? readLines({ lines, lineStrings, strings }) : () => undefined;
  return program(name, { entry, segments, elfSymbols: readSymbols(sections), line });
}

function program(
  name: string,
  { entry, segments, elfSymbols, line }: Pick<
    ElfProgram,
    "entry" | "segments" | "elfSymbols" | "line"
  >,
): ElfProgram {
  const byName = new Map(elfSymbols.map((s) => [s.name, s.address]));
  const functions = elfSymbols.filter((s) => s.isFunction).sort((a, b) => a.address - b.address);
  return {
    name,
    entry,
    segments,
    elfSymbols,
    find: (symbol) => byName.get(symbol),
    at(address) {
      const value = address >>> 0;
      const found = functions.findLast((f) =>
        f.address <= value && (f.size === 0 || value < f.address + f.size)
      );
      return found && { name: found.name, offset: value - found.address };
    },
    line,
  };
}

/** A section that lies whole in the file. */
interface Section {
  readonly name: string;
  readonly type: number;
  readonly link: Omit<Section, "link"> | undefined;
  readonly bytes: Uint8Array;
}

/**
 * The sections, if the file has a whole table of them; a damaged one costs names and lines, not
 * the program.
 */
function readSections(file: Uint8Array, view: DataView): Section[] {
  const [shoff, shentsize, shnum] = [
    view.getUint32(32, true),
    view.getUint16(46, true),
    view.getUint16(48, true),
  ];
  if (shoff === 0 || shentsize !== SHDR || shoff + shnum * SHDR > file.length) return [];
  const raw = Array.from({ length: shnum }, (_, i) => {
    const at = shoff + i * SHDR;
    const [name, type, offset, size, link] = [0, 4, 16, 20, 24].map((field) =>
      view.getUint32(at + field, true)
    );
    const whole = type !== SHT_NOBITS && offset + size <= file.length;
    return {
      name,
      type,
      link,
      whole,
      bytes: file.subarray(offset, whole ? offset + size : offset),
    };
  });
  const names = raw[view.getUint16(50, true)]?.bytes ?? new Uint8Array();
  const sections = raw.map(({ name, type, whole, bytes }) => ({
    name: textAt(names, name) ?? "",
    type: whole ? type : 0,
    bytes,
  }));
  return sections.map((section, i) => ({ ...section, link: sections.at(raw[i].link) }));
}

function textAt(strings: Uint8Array, start: number): string | undefined {
  const end = strings.indexOf(0, start);
  return end < 0 ? undefined : new TextDecoder().decode(strings.subarray(start, end));
}

function readSymbols(sections: readonly Section[]): ElfSymbol[] {
  for (const { type, link, bytes } of sections) {
    if (type !== SHT_SYMTAB || link?.type !== SHT_STRTAB) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const out: ElfSymbol[] = [];
    const count = Math.min(MAX_SYMBOLS, Math.floor(bytes.length / SYM));
    for (let k = 1; k < count; k++) {
      const at = k * SYM;
      const start = view.getUint32(at, true);
      const type = view.getUint8(at + 12) & 15;
      if (start === 0 || type > STT_FUNC || view.getUint16(at + 14, true) === 0) continue;
      const name = textAt(link.bytes, start);
      const [address, size] = [view.getUint32(at + 4, true), view.getUint32(at + 8, true)];
      if (name !== undefined) out.push({ name, address, size, isFunction: type === STT_FUNC });
    }
    return out;
  }
  return [];
}
