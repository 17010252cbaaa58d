/**
 * Reads the line programs of an executable (DWARF 2 to 5, 32-bit form), so that traces and
 * profiles of C programs name C lines. What is damaged or of an unknown form costs its lines,
 * never the program. Source: DWARF Debugging Information Format, versions 4 and 5, section 6.2.
 */

import type { SourceLine } from "./object.ts";

/** The sections that lines are read from, where the file has them. */
export interface LineSections {
  /** `.debug_line`. */
  readonly lines: Uint8Array;
  /** `.debug_line_str`, of version 5. */
  readonly lineStrings?: Uint8Array;
  /** `.debug_str`, which version 5 may use. */
  readonly strings?: Uint8Array;
}

interface Row {
  readonly address: number;
  /** Undefined behind the end of a sequence, and for code that belongs to no line. */
  readonly at: SourceLine | undefined;
  readonly end: boolean;
}

/** A place in a section; reading past its end throws a RangeError. */
class Cursor {
  private readonly view: DataView;
  at = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  get left(): number {
    return this.bytes.length - this.at;
  }
  byte(): number {
    return this.view.getUint8(this.at++);
  }
  signedByte(): number {
    return this.view.getInt8(this.at++);
  }
  half(): number {
    this.at += 2;
    return this.view.getUint16(this.at - 2, true);
  }
  word(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }
  uleb(): number {
    let value = 0;
    for (let shift = 0;; shift += 7) {
      const byte = this.byte();
      if (shift < 35) value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }
  sleb(): number {
    let value = 0;
    for (let shift = 0;; shift += 7) {
      const byte = this.byte();
      if (shift < 35) value += (byte & 127) * 2 ** shift;
      if (byte < 128) return byte & 64 ? value - 2 ** (shift + 7) : value;
    }
  }
  text(): string {
    const end = this.bytes.indexOf(0, this.at);
    if (end < 0) throw new RangeError("unterminated string");
    const bytes = this.bytes.subarray(this.at, end);
    this.at = end + 1;
    return new TextDecoder().decode(bytes);
  }
  skip(count: number): void {
    if (count > this.left) throw new RangeError("past the end");
    this.at += count;
  }
  take(count: number): Cursor {
    this.skip(count);
    return new Cursor(this.bytes.subarray(this.at - count, this.at));
  }
}

/** Finds the source line of an address; undefined where no line is known. */
export function readLines(sections: LineSections): (address: number) => SourceLine | undefined {
  const rows: Row[] = [];
  try {
    const all = new Cursor(sections.lines);
    while (all.left >= 4) {
      const length = all.word();
      if (length > 0xfffffff0) break;
      try {
        rows.push(...readUnit(all.take(length), sections));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  rows.sort((a, b) => a.address - b.address || Number(b.end) - Number(a.end));
  return (address) => {
    let low = 0, high = rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (rows[middle].address <= address >>> 0) low = middle + 1;
      else high = middle;
    }
    return rows[low - 1]?.at;
  };
}

function readUnit(unit: Cursor, sections: LineSections): Row[] {
  const version = unit.half();
  if (version < 2 || version > 5) return [];
  if (version === 5) unit.skip(2);
  const header = unit.take(unit.word());
  const step = header.byte();
  if (version >= 4) header.skip(1);
  header.skip(1);
  const [base, range, opcodes] = [header.signedByte(), header.byte(), header.byte()];
  if (range === 0) return [];
  const operands = Array.from({ length: Math.max(0, opcodes - 1) }, () => header.byte());
  const paths = version === 5 ? readPaths(header, sections) : readOldPaths(header);
  return runProgram(unit, { step, base, range, opcodes, operands, paths });
}

/**
 * Versions 2 to 4: directories and files end with an empty name; file 1 is the first, directory 0
 * the compiler's own.
 */
function readOldPaths(header: Cursor): string[] {
  const directories = [""];
  for (let name = header.text(); name; name = header.text()) directories.push(name);
  const paths = [""];
  for (let name = header.text(); name; name = header.text()) {
    paths.push(join(directories[header.uleb()], name));
    header.uleb();
    header.uleb();
  }
  return paths;
}

/** Version 5: both tables say how their entries are written; directory 0 is the compiler's own. */
function readPaths(header: Cursor, sections: LineSections): string[] {
  const directories = readTable(header, sections).map(({ name }) => name);
  return readTable(header, sections).map(({ name, directory }) =>
    join(directories[directory] === directories[0] ? "" : directories[directory], name)
  );
}

const CONTENT = { path: 1, directory: 2 };
const FORM = {
  data2: 0x05,
  data4: 0x06,
  data8: 0x07,
  string: 0x08,
  block: 0x09,
  data1: 0x0b,
  strp: 0x0e,
};
const FORM_UDATA = 0x0f, FORM_DATA16 = 0x1e, FORM_LINE_STRP = 0x1f;

function readTable(header: Cursor, sections: LineSections): { name: string; directory: number }[] {
  const formats = Array.from({ length: header.byte() }, () => [header.uleb(), header.uleb()]);
  const count = header.uleb();
  const entries = [];
  for (let i = 0; i < count && formats.length > 0; i++) {
    let [name, directory] = ["", 0];
    for (const [content, form] of formats) {
      const value = readForm(header, { form, sections });
      if (content === CONTENT.path) name = String(value);
      if (content === CONTENT.directory) directory = Number(value);
    }
    entries.push({ name, directory });
  }
  return entries;
}

function readForm(
  header: Cursor,
  { form, sections }: { form: number; sections: LineSections },
): string | number {
  const stringAt = (bytes: Uint8Array | undefined, at: number) => {
    const strings = new Cursor(bytes ?? new Uint8Array());
    strings.skip(at);
    return strings.text();
  };
  if (form === FORM.string) return header.text();
  if (form === FORM_LINE_STRP) return stringAt(sections.lineStrings, header.word());
  if (form === FORM.strp) return stringAt(sections.strings, header.word());
  if (form === FORM_UDATA) return header.uleb();
  if (form === FORM.data1) return header.byte();
  if (form === FORM.data2) return header.half();
  if (form === FORM.data4) return header.word();
  const size = form === FORM.data8
    ? 8
    : form === FORM_DATA16
    ? 16
    : form === FORM.block
    ? header.uleb()
    : -1;
  if (size < 0) throw new RangeError(`form ${form}`);
  header.skip(size);
  return 0;
}

const join = (directory: string | undefined, name: string) =>
  !directory || name.startsWith("/") ? name : `${directory}/${name}`;

interface Program {
  readonly step: number;
  readonly base: number;
  readonly range: number;
  readonly opcodes: number;
  readonly operands: readonly number[];
  readonly paths: readonly string[];
}

const LNS = { copy: 1, advancePc: 2, advanceLine: 3, setFile: 4, constAddPc: 8, fixedAdvancePc: 9 };
const LNE = { endSequence: 1, setAddress: 2 };

function runProgram(code: Cursor, { step, base, range, opcodes, operands, paths }: Program): Row[] {
  const rows: Row[] = [];
  let [address, file, line] = [0, 1, 1];
  const emit = (end: boolean) => {
    const path = paths[file];
    rows.push({ address, end, at: end || !path || line < 1 ? undefined : { path, line } });
  };
  while (code.left > 0) {
    const opcode = code.byte();
    if (opcode >= opcodes) {
      address += Math.floor((opcode - opcodes) / range) * step;
      line += base + (opcode - opcodes) % range;
      emit(false);
    } else if (opcode === 0) {
      const operand = code.take(code.uleb());
      const kind = operand.byte();
      if (kind === LNE.setAddress) address = operand.word();
      if (kind === LNE.endSequence) {
        emit(true);
        [address, file, line] = [0, 1, 1];
      }
    } else if (opcode === LNS.copy) emit(false);
    else if (opcode === LNS.advancePc) address += code.uleb() * step;
    else if (opcode === LNS.advanceLine) line += code.sleb();
    else if (opcode === LNS.setFile) file = code.uleb();
    else if (opcode === LNS.constAddPc) address += Math.floor((255 - opcodes) / range) * step;
    else if (opcode === LNS.fixedAdvancePc) address += code.half();
    else for (let i = operands[opcode - 1]; i > 0; i--) code.uleb();
  }
  return rows;
}
