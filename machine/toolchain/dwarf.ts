/**
 * Source lines in the form that gdb and objdump read: DWARF 4 sections with one compilation unit
 * over a whole image and a line program, one sequence a function. Source: DWARF Debugging
 * Information Format, version 4, sections 3.1.1 and 6.2.
 */
import type { Image, ImageFunction } from "./link.ts";

/** The sections of an image's line information, by name. */
export type DwarfSections = Readonly<
  Record<".debug_abbrev" | ".debug_info" | ".debug_line", Uint8Array>
>;

const TAG_COMPILE_UNIT = 0x11;
const AT = { name: 0x03, stmtList: 0x10, lowPc: 0x11, highPc: 0x12, language: 0x13 };
const FORM = { addr: 0x01, data2: 0x05, data4: 0x06, string: 0x08, secOffset: 0x17 };
const LANG_MIPS_ASSEMBLER = 0x8001;
const LNS = { copy: 1, advancePc: 2, advanceLine: 3, setFile: 4 };
const LNE = { endSequence: 1, setAddress: 2 };
/** Operand counts of the standard opcodes 1 to 12. */
const STANDARD = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];

const word = (
  value: number,
) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
const half = (value: number) => [value & 255, (value >>> 8) & 255];
const text = (value: string) => [...new TextEncoder().encode(value), 0];

function uleb(value: number): number[] {
  const out: number[] = [];
  do {
    out.push((value & 127) | (value > 127 ? 128 : 0));
    value >>>= 7;
  } while (value);
  return out;
}

function sleb(value: number): number[] {
  const out: number[] = [];
  for (;;) {
    const low = value & 127;
    value >>= 7;
    const done = (value === 0 && (low & 64) === 0) || (value === -1 && (low & 64) !== 0);
    out.push(done ? low : low | 128);
    if (done) return out;
  }
}

/** The lines of each function, and of each stretch of code between functions. */
function sequences(
  { functions, lineTable }: Image,
): { readonly marks: Image["lineTable"]; readonly end: number }[] {
  const found: { marks: Image["lineTable"][number][]; place: ImageFunction | number }[] = [];
  let next = 0;
  for (const mark of lineTable) {
    while (next < functions.length && functions[next].end <= mark.address) next++;
    const place = next < functions.length && functions[next].start <= mark.address
      ? functions[next]
      : next;
    const last = found.at(-1);
    if (last?.place === place) last.marks.push(mark);
    else found.push({ marks: [mark], place });
  }
  return found.map(({ marks, place }) => ({
    marks,
    end: typeof place === "number" ? marks.at(-1)!.address + 4 : place.end,
  }));
}

/** The line information of an image. */
export function dwarfLines(image: Image): DwarfSections {
  const { lineTable } = image;
  const files = [...new Set(lineTable.map(({ path }) => path))];
  const number = new Map(files.map((path, i) => [path, i + 1]));
  const code: number[] = [];
  const extended = (opcode: number, operands: readonly number[]) =>
    code.push(0, operands.length + 1, opcode, ...operands);
  for (const { marks, end } of sequences(image)) {
    extended(LNE.setAddress, word(marks[0].address));
    let [address, line, file] = [marks[0].address, 1, 1];
    for (const mark of marks) {
      const wanted = number.get(mark.path)!;
      if (wanted !== file) code.push(LNS.setFile, ...uleb(wanted));
      if (mark.line !== line) code.push(LNS.advanceLine, ...sleb(mark.line - line));
      if (mark.address !== address) code.push(LNS.advancePc, ...uleb(mark.address - address));
      code.push(LNS.copy);
      [address, line, file] = [mark.address, mark.line, wanted];
    }
    code.push(LNS.advancePc, ...uleb(end - address));
    extended(LNE.endSequence, []);
  }
  const header = [
    1,
    1,
    1,
    0xfb,
    14,
    STANDARD.length + 1,
    ...STANDARD,
    0,
    ...files.flatMap((path) => [...text(path), 0, 0, 0]),
    0,
  ];
  const program = [...half(4), ...word(header.length), ...header];
  const low = lineTable[0]?.address ?? 0;
  const high = Math.max(image.functions.at(-1)?.end ?? 0, (lineTable.at(-1)?.address ?? -4) + 4);
  const unit = [
    ...half(4),
    ...word(0),
    4,
    1,
    ...text(image.name),
    ...word(0),
    ...word(low),
    ...word(high - low),
    ...half(LANG_MIPS_ASSEMBLER),
  ];
  const abbreviation = [
    1,
    TAG_COMPILE_UNIT,
    0,
    ...[
      AT.name,
      FORM.string,
      AT.stmtList,
      FORM.secOffset,
      AT.lowPc,
      FORM.addr,
      AT.highPc,
      FORM.data4,
      AT.language,
      FORM.data2,
    ],
    ...[0, 0, 0],
  ];
  const line = new Uint8Array(4 + program.length + code.length);
  line.set(word(program.length + code.length));
  line.set(program, 4);
  line.set(code, 4 + program.length);
  return {
    ".debug_abbrev": Uint8Array.from(abbreviation),
    ".debug_info": Uint8Array.from([...word(unit.length), ...unit]),
    ".debug_line": line,
  };
}
