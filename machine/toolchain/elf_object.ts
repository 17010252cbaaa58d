/**
 * Relocatable ELF objects (`gcc -c`, GNU as): read into what the in-tree assembler makes, so that
 * the linker takes both. Sections that are loaded, symbols, and the relocations that code without
 * shared libraries has; anything else is refused by its name.
 * Source: System V ABI, MIPS processor supplement, "Relocation types".
 */
import {
  REL,
  SHDR,
  SHT_NOBITS,
  SHT_PROGBITS,
  SHT_REL,
  SHT_SYMTAB,
  STT_FUNC,
  STT_SECTION,
  SYM,
} from "./elf_format.ts";
import { UserError } from "../../errors/mod.ts";
import type {
  FunctionRange,
  ObjectFile,
  Relocation,
  RelocationKind,
  Section,
  SectionKind,
  SourceLocation,
  SymbolDefinition,
} from "./object.ts";

const SHF_WRITE = 1, SHF_ALLOC = 2, SHF_EXECINSTR = 4;
const SHN_ABS = 0xfff1, SHN_COMMON = 0xfff2;
const STB_LOCAL = 0, STB_WEAK = 2;

const kinds: Readonly<Record<number, RelocationKind>> = {
  2: "word",
  4: "jump",
  5: "hi",
  6: "lo",
  10: "branch",
};
const others: Readonly<Record<number, string>> = {
  7: "of small data ($gp): compile with -G0",
  9: "of a global offset table: compile with -fno-pic -mno-abicalls",
  11: "of a call through a table: compile with -fno-pic -mno-abicalls",
  12: "of small data ($gp): compile with -G0",
};

/** The bits that a relocation changes, and what they held before: its addend. */
const fields: Readonly<Record<RelocationKind, number>> = {
  word: -1,
  half: 0xffff,
  jump: 0x3ffffff,
  hi: 0xffff,
  lo: 0xffff,
  branch: 0xffff,
};

function addendIn(held: number, kind: RelocationKind): number {
  const short = (held << 16) >> 16;
  switch (kind) {
    case "hi":
      return held << 16;
    case "jump":
      return (held & fields.jump) << 2;
    case "branch":
      // Counted from the branch itself; here, from the slot behind it.
      return 4 * short + 4;
    case "word":
      return held | 0;
    default:
      return short;
  }
}

/** Whether a file is a relocatable object, of whatever processor. */
export function isObject(file: Uint8Array): boolean {
  const magic = [0x7f, 0x45, 0x4c, 0x46].every((byte, i) => file[i] === byte);
  return magic && file[5] === 1 && file[16] === 1 && file[17] === 0;
}

/** Reads an object file. Throws {@linkcode UserError}. */
export function readObject(file: Uint8Array, path: string): ObjectFile {
  const fail = (reason: string): never => {
    throw new UserError(`${path}: ${reason}`);
  };
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const [half, word] = [
    (at: number) => view.getUint16(at, true),
    (at: number) => view.getUint32(at, true),
  ];
  if (file.length < 52) fail("is truncated: its header is incomplete");
  if (file[4] !== 1 || half(18) !== 8) fail("is for another processor than a 32-bit MIPS");
  if (word(36) >>> 28 !== 0) fail("is not for MIPS I: compile with -march=r3000");
  const [table, count] = [word(32), half(48)];
  if (half(46) !== SHDR || table + count * SHDR > file.length) {
    fail("is truncated: its table of sections is incomplete");
  }
  const place: SourceLocation = { path, line: 1, column: 1, text: "" };
  const headers = Array.from({ length: count }, (_, i) => {
    const at = table + i * SHDR;
    const [name, type, flags, , offset, size, link, info, align] = Array.from(
      { length: 9 },
      (_, k) => word(at + 4 * k),
    );
    if (type !== SHT_NOBITS && offset + size > file.length) {
      fail(`is truncated: section ${i} reaches past the end of the file`);
    }
    return { name, type, flags, offset, size, link, info, align };
  });
  const contents = ({ offset, size }: typeof headers[number]) =>
    file.subarray(offset, offset + size);
  const textAt = (strings: Uint8Array, at: number) =>
    new TextDecoder().decode(strings.subarray(at, Math.max(at, strings.indexOf(0, at))));
  const names = headers[half(50)] ? contents(headers[half(50)]) : fail("has no names of sections");

  const sections = headers.map((header): Section | undefined => {
    const { type, flags, size, align } = header;
    const loaded = type === SHT_PROGBITS || type === SHT_NOBITS;
    if (!loaded || !(flags & SHF_ALLOC) || size === 0) return undefined;
    const kind: SectionKind = type === SHT_NOBITS
      ? "bss"
      : flags & SHF_EXECINSTR
      ? "text"
      : flags & SHF_WRITE
      ? "data"
      : "rodata";
    return {
      name: textAt(names, header.name),
      kind,
      object: path,
      align: Math.max(1, align),
      bytes: kind === "bss" ? new Uint8Array() : contents(header).slice(),
      size,
      relocations: [],
    };
  });

  const symbolHeader = headers.find(({ type }) => type === SHT_SYMTAB);
  const strings = symbolHeader && headers[symbolHeader.link];
  const symbols = new Map<string, SymbolDefinition>();
  const weak = new Set<string>();
  const functions: FunctionRange[] = [];
  /** The name under which relocations know each symbol: a section's own is made up. */
  const called: string[] = [];
  for (let i = 0; symbolHeader && strings && i < symbolHeader.size / SYM; i++) {
    const at = symbolHeader.offset + i * SYM;
    const [value, size, info, index] = [word(at + 4), word(at + 8), file[at + 12], half(at + 14)];
    const [binding, type] = [info >> 4, info & 15];
    const section = sections[index];
    const name = type === STT_SECTION
      ? `section ${index} of ${path}`
      : textAt(contents(strings), word(at));
    called.push(name);
    const global = binding !== STB_LOCAL;
    if (index === SHN_COMMON) {
      const bss: Section = {
        name: `.bss.${name}`,
        kind: "bss",
        object: path,
        align: Math.max(1, value),
        bytes: new Uint8Array(),
        size,
        relocations: [],
      };
      sections.push(bss);
      symbols.set(name, { name, section: bss, value: 0, place, global, weak: true, common: true });
    } else if (index === SHN_ABS && type <= STT_FUNC && global) {
      symbols.set(name, { name, value, place, global });
    } else if (section) {
      symbols.set(name, { name, section, value, place, global, weak: binding === STB_WEAK });
      if (type === STT_FUNC && size > 0) {
        functions.push({ name, section, start: value, end: value + size });
      }
    } else if (index === 0 && binding === STB_WEAK) weak.add(name);
  }

  for (const { type, info, offset, size } of headers) {
    const section = type === SHT_REL ? sections[info] : undefined;
    if (!section) continue;
    const bytes = new DataView(section.bytes.buffer);
    /** Upper halves whose lower one, which completes their addend, has not come yet. */
    let open: Relocation[] = [];
    for (let at = offset; at < offset + size; at += REL) {
      const [where, what] = [word(at), word(at + 4)];
      const kind = kinds[what & 0xff] ??
        fail(`relocation ${what & 0xff} ${others[what & 0xff] ?? "is not supported"}`);
      if (where + 4 > section.bytes.length) fail(`a relocation lies beyond ${section.name}`);
      const symbol = called[what >>> 8] ?? fail("a relocation names no symbol");
      const held = bytes.getUint32(where, true);
      const addend = addendIn(held, kind);
      bytes.setUint32(where, held & ~fields[kind], true);
      const relocation = { offset: where, kind, symbol, addend, place };
      if (kind === "hi") {
        open.push(relocation);
        continue;
      }
      if (kind === "lo") {
        // Every upper half before it is of the same address: the lower one completes its addend.
        for (const upper of open.filter((one) => one.symbol === symbol)) {
          section.relocations.push({ ...upper, addend: (upper.addend + addend) | 0 });
        }
        open = open.filter((one) => one.symbol !== symbol);
      }
      section.relocations.push(relocation);
    }
    if (open.length) fail(`an upper half of ${open[0].symbol} has no lower one`);
  }
  return {
    path,
    sections: sections.filter((section) => section !== undefined),
    symbols,
    weak,
    functions,
    lines: [],
  };
}
