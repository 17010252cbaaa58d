/**
 * Writes images as ELF32 executables with their symbols, and source lines where they are wanted, so
 * that guest kernels, gdb and objdump can read them. Source: System V ABI, "Object files".
 */
import { dwarfLines } from "./dwarf.ts";
import {
  EHDR,
  EM_MIPS,
  PF_R,
  PF_W,
  PF_X,
  PHDR,
  PT_LOAD,
  SHDR,
  SHT_NOBITS,
  SHT_PROGBITS,
  SHT_STRTAB,
  SHT_SYMTAB,
  STT_FUNC,
  SYM,
} from "./elf_format.ts";
import type { Image } from "./link.ts";

/**
 * Writes an image as an executable with a symbol table, and with source lines where they are
 * wanted.
 */
export function writeElf(
  image: Image,
  { lines = false }: { readonly lines?: boolean } = {},
): Uint8Array {
  const { segments } = image;
  const strings = stringTable();
  const symbols = symbolTable(image, strings), symbolNames = strings.bytes();
  const names = stringTable();
  let offset = EHDR + PHDR * segments.length;
  const places = segments.map(({ bytes, address }) => {
    offset += ((address - offset) % 4096 + 4096) % 4096;
    const at = offset;
    offset += bytes.length;
    return at;
  });
  const symtabAt = (offset + 3) & ~3;
  const strtabAt = symtabAt + symbols.length;
  const sections = [
    {
      name: "",
      type: 0,
      flags: 0,
      address: 0,
      at: 0,
      size: 0,
      link: 0,
      info: 0,
      align: 0,
      entry: 0,
    },
    ...segments.map(({ address, bytes, memorySize, writable }, i) => ({
      name: `.load${i}`,
      type: bytes.length ? SHT_PROGBITS : SHT_NOBITS,
      flags: 2 | (writable ? 1 : 0) | (writable && segments.length > 1 ? 0 : 4),
      address,
      at: places[i],
      size: bytes.length || memorySize,
      link: 0,
      info: 0,
      align: 4,
      entry: 0,
    })),
  ];
  const symtab = sections.length;
  const plain = { flags: 0, address: 0, info: 0, entry: 0, align: 1 };
  sections.push(
    {
      ...plain,
      name: ".symtab",
      type: SHT_SYMTAB,
      at: symtabAt,
      size: symbols.length,
      link: symtab + 1,
      info: 1,
      align: 4,
      entry: SYM,
    },
    {
      ...plain,
      name: ".strtab",
      type: SHT_STRTAB,
      at: strtabAt,
      size: symbolNames.length,
      link: 0,
    },
  );
  let debugAt = strtabAt + symbolNames.length;
  const debug = lines ? Object.entries(dwarfLines(image)) : [];
  for (const [name, { length }] of debug) {
    sections.push({ ...plain, name, type: SHT_PROGBITS, at: debugAt, size: length, link: 0 });
    debugAt += length;
  }
  sections.push({ ...plain, name: ".shstrtab", type: SHT_STRTAB, at: debugAt, size: 0, link: 0 });
  const nameOffsets = sections.map(({ name }) => names.add(name));
  const shstrtab = sections.length - 1;
  const sectionNames = names.bytes();
  sections[shstrtab].size = sectionNames.length;
  const shoff = (sections[shstrtab].at + sections[shstrtab].size + 3) & ~3;
  const file = new Uint8Array(shoff + SHDR * sections.length);
  const view = new DataView(file.buffer);
  const words = (at: number, values: readonly number[]) =>
    values.forEach((v, i) => view.setUint32(at + 4 * i, v, true));
  file.set([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]);
  view.setUint16(16, 2, true);
  view.setUint16(18, EM_MIPS, true);
  words(20, [1, image.entry, EHDR, shoff, 0x1001]);
  [EHDR, PHDR, segments.length, SHDR, sections.length, shstrtab].forEach((v, i) =>
    view.setUint16(40 + 2 * i, v, true)
  );
  segments.forEach(({ address, bytes, memorySize, writable }, i) => {
    const access = PF_R | (writable ? PF_W : 0) | (writable && segments.length > 1 ? 0 : PF_X);
    words(EHDR + PHDR * i, [
      PT_LOAD,
      places[i],
      address,
      address,
      bytes.length,
      memorySize,
      access,
      4096,
    ]);
    file.set(bytes, places[i]);
  });
  file.set(symbols, symtabAt);
  file.set(symbolNames, strtabAt);
  for (const [name, bytes] of debug) file.set(bytes, sections.find((s) => s.name === name)!.at);
  file.set(sectionNames, sections[shstrtab].at);
  sections.forEach((s, i) =>
    words(shoff + SHDR * i, [
      nameOffsets[i],
      s.type,
      s.flags,
      s.address,
      s.at,
      s.size,
      s.link,
      s.info,
      s.align,
      s.entry,
    ])
  );
  return file;
}

interface Strings {
  add(text: string): number;
  bytes(): Uint8Array;
}

function stringTable(): Strings {
  let text = "\0";
  const known = new Map<string, number>([["", 0]]);
  return {
    add(name) {
      const found = known.get(name);
      if (found !== undefined) return found;
      const at = text.length;
      known.set(name, at);
      text += name + "\0";
      return at;
    },
    bytes: () => new TextEncoder().encode(text),
  };
}

function symbolTable(image: Image, strings: Strings): Uint8Array {
  const functions = Map.groupBy(image.functions, ({ start }) => start);
  const sizeOf = (name: string, address: number) => {
    const found = functions.get(address)?.findLast((own) => own.name === name);
    return found && found.end - found.start;
  };
  const ABSOLUTE = 0xfff1;
  const sectionOf = (address: number) =>
    image.segments.findIndex((s) => address >= s.address && address <= s.address + s.memorySize) +
    1;
  const rows = image.symbols.map(({ name, address, constant }) => ({
    name: strings.add(name),
    address,
    size: sizeOf(name, address),
    section: constant ? ABSOLUTE : sectionOf(address),
  }));
  const bytes = new Uint8Array(SYM * (rows.length + 1));
  const view = new DataView(bytes.buffer);
  rows.forEach(({ name, address, size, section }, i) => {
    const at = SYM * (i + 1);
    view.setUint32(at, name, true);
    view.setUint32(at + 4, address, true);
    view.setUint32(at + 8, size ?? 0, true);
    // All symbols are written as global ones: a table's local symbols would have to come first.
    view.setUint8(at + 12, (1 << 4) | (size === undefined ? 0 : STT_FUNC));
    view.setUint16(at + 14, section, true);
  });
  return bytes;
}
