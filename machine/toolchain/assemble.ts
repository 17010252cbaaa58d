/**
 * The assembler proper: preprocessed lines in, one object file out. It reads hand-written GNU
 * syntax and gcc's text, and only code that says `.set noreorder`: what is written is what
 * executes. Its words agree with GNU as; assemble_oracle_test.ts shows it. Longer than most files:
 * one statement of the language after another, none worth a file of its own.
 */
import { instructions } from "../isa/instructions.ts";
import type { Instruction } from "../isa/instructions.ts";
import { operandFields } from "../isa/fields.ts";
import { expandPseudo } from "../isa/pseudo.ts";
import { registerNumber } from "../isa/registers.ts";
import { describeResource, type Resource, Resources, rolesOf } from "../isa/roles.ts";
import { evaluate, evaluateConstant, type Lookup } from "./expression.ts";
import {
  AssemblyError,
  type FunctionRange,
  type LineMark,
  type ObjectFile,
  type RelocationKind,
  type Section,
  type SectionKind,
  type Source,
  type SourceLocation,
  type SymbolDefinition,
} from "./object.ts";
import { type Include, type Line, preprocess } from "./preprocess.ts";

/** Where included files come from, and macros defined beforehand. */
export interface AssembleOptions {
  /** Finds an included file. */
  readonly include?: Include;
  /** Macros defined beforehand, by name. */
  readonly defines?: Readonly<Record<string, string>>;
}

/** Limits that no program of a 1995 workstation meets: what exceeds them is a slip of the pen. */
const MOST_BYTES = 1 << 26;
const MOST_REPEATS = 1 << 16;
const MOST_NESTED = 64;

const byName = new Map<string, Instruction>(instructions.map((i) => [i.name, i]));
const IGNORED = new Set(
  ".type .size .frame .mask .fmask .nan .module .file .ident .weak .previous .gnu_attribute .cfi_startproc .cfi_endproc .p2align"
    .split(" "),
);

interface SectionBuilder extends Section {
  capacity: number;
  view: DataView;
}

interface Budget {
  readonly limit: number;
  readonly place: SourceLocation;
  readonly section: SectionBuilder;
  readonly start: number;
}

interface MacroBody {
  readonly parameters: { name: string; value: string }[];
  readonly lines: Line[];
}

/** Assembles one source. Throws {@linkcode AssemblyError}. */
export function assembleObject(source: Source, options: AssembleOptions = {}): ObjectFile {
  return new Assembler(source.path).run(preprocess(source, options));
}

class Assembler {
  private readonly sections = new Map<string, SectionBuilder>();
  private readonly symbols = new Map<string, SymbolDefinition>();
  private readonly globals = new Set<string>();
  private readonly functions: FunctionRange[] = [];
  private readonly lines: LineMark[] = [];
  private readonly macros = new Map<string, MacroBody>();
  private readonly files = new Map<number, string>();
  private readonly localCounts = new Map<string, number>();
  private current: SectionBuilder;
  private noreorder = false;
  private noat = false;
  private readonly pushed: boolean[] = [];
  private open: { name: string; section: SectionBuilder; start: number } | undefined;
  private budget: Budget | undefined;
  private located = false;
  private expansions = 0;
  private nested = 0;
  /**
   * The register whose load the next instruction must not read, and where that instruction would
   * stand.
   */
  private hazard: { delayed: readonly Resource[]; section: string; offset: number } = {
    delayed: [],
    section: "",
    offset: -1,
  };
  /** The previous instruction if the present one is in its delay slot. */
  private slotOf: { instruction: Instruction; end: number; section: SectionBuilder } | undefined;

  constructor(private readonly path: string) {
    this.current = this.section(".text", "text");
  }

  run(lines: readonly Line[]): ObjectFile {
    this.assemble(lines);
    if (this.budget) throw new AssemblyError(".budget without .endbudget", this.budget.place);
    if (this.open) throw new AssemblyError(`.ent ${this.open.name} without .end`);
    for (const name of this.globals) {
      const symbol = this.symbols.get(name);
      if (symbol) symbol.global = true;
    }
    for (const section of this.sections.values()) {
      section.bytes = section.kind === "bss" ? new Uint8Array() : section.bytes.slice(0, section.size);
      this.resolveBranches(section);
    }
    const sections = [...this.sections.values()].filter((s) => s.size > 0);
    return { path: this.path, sections, symbols: this.symbols, functions: this.functions, lines: this.lines };
  }

  private assemble(lines: readonly Line[]): void {
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      const definition = /^\s*\.macro\s+(.*)$/.exec(line.text);
      if (definition) {
        const end = matching(lines, { from: i, open: /^\s*\.macro\b/, close: /^\s*\.endm\b/ });
        if (end < 0) throw new AssemblyError(".macro without .endm", place(line, 1));
        this.defineMacro(definition[1], lines.slice(i + 1, end));
        i = end;
        continue;
      }
      const repeat = /^\s*\.rept\s+(.*)$/.exec(line.text);
      if (repeat) {
        const end = matching(lines, { from: i, open: /^\s*\.rept\b/, close: /^\s*\.endr\b/ });
        if (end < 0) throw new AssemblyError(".rept without .endr", place(line, 1));
        const count = this.count(repeat[1], MOST_REPEATS, place(line, 1));
        for (let n = 0; n < count; n++) this.assemble(lines.slice(i + 1, end));
        i = end;
        continue;
      }
      this.line(line);
    }
  }

  private line(line: Line): void {
    for (const { text, column } of statements(line.text)) {
      let rest = text;
      let at = column;
      for (;;) {
        const label = /^\s*([A-Za-z_.$][\w.$]*|\d+)\s*:/.exec(rest);
        if (!label) break;
        this.label(label[1], place(line, at));
        at += label[0].length;
        rest = rest.slice(label[0].length);
      }
      const lead = /^\s*/.exec(rest)![0].length;
      at += lead;
      rest = rest.trim();
      if (rest) this.statement(rest, { line, at: place(line, at) });
    }
  }

  private statement(text: string, { line, at }: { line: Line; at: SourceLocation }): void {
    const assignment = /^([A-Za-z_.$][\w.$]*)\s*=\s*(.*)$/.exec(text);
    if (assignment) {
      if (assignment[2].trim() === ".") return this.label(assignment[1], at);
      return this.equate(assignment[1], this.constant(assignment[2], at), at);
    }
    const split = /^(\S+)\s*(.*)$/.exec(text)!;
    const name = split[1];
    const rest = split[2].trim();
    const macro = this.macros.get(name);
    if (macro) return this.expandMacro(macro, rest, { name, line, at });
    if (name.startsWith(".")) return this.directive(name, rest, at);
    this.instruction(name, operands(rest), at);
  }

  private label(name: string, at: SourceLocation): void {
    if (/^\d+$/.test(name)) {
      const count = (this.localCounts.get(name) ?? 0) + 1;
      this.localCounts.set(name, count);
      this.define(`${name}#${count}`, at);
    } else this.define(name, at);
  }

  private define(name: string, at: SourceLocation): void {
    this.unique(name, at);
    this.symbols.set(name, { name, section: this.current, value: this.current.size, place: at, global: false });
  }

  private equate(name: string, value: number, at: SourceLocation): void {
    if (this.symbols.get(name)?.section) this.unique(name, at);
    this.symbols.set(name, { name, value, place: at, global: true });
  }

  private unique(name: string, at: SourceLocation): void {
    const before = this.symbols.get(name);
    if (before) throw new AssemblyError(`${name} is already defined at ${before.place.path}:${before.place.line}`, at);
  }

  private readonly lookup: Lookup = (name) => {
    if (name === ".") return { value: this.current.size, section: this.current };
    if (/^\d+b$/.test(name)) {
      const count = this.localCounts.get(name.slice(0, -1));
      return count === undefined ? undefined : { value: count };
    }
    if (/^\d+f$/.test(name)) return { value: (this.localCounts.get(name.slice(0, -1)) ?? 0) + 1 };
    return this.symbols.get(name);
  };

  private constant(text: string | undefined, at: SourceLocation): number {
    return evaluateConstant(text ?? "", at, this.lookup);
  }

  /** A constant from 0 to `most`. */
  private count(text: string | undefined, most: number, at: SourceLocation): number {
    const value = this.constant(text, at);
    if (value < 0 || value > most) throw new AssemblyError(`${value} is out of range: 0 to ${most}`, at);
    return value;
  }

  private directive(name: string, rest: string, at: SourceLocation): void {
    const values = () => operands(rest);
    switch (name) {
      case ".text":
      case ".data":
      case ".bss":
      case ".rodata":
        return this.enter(this.section(name, name.slice(1) as SectionKind));
      case ".section":
        return this.enter(this.named(values()[0] ?? "", at));
      case ".globl":
      case ".global":
        for (const symbol of values()) this.globals.add(symbol);
        return;
      case ".ent":
        this.open = { name: values()[0], section: this.current, start: this.current.size };
        return;
      case ".end":
        return this.endFunction(rest, at);
      case ".loc": {
        const [file, row] = rest.split(/\s+/).map(Number);
        this.located = true;
        this.mark(this.files.get(file) ?? this.path, row);
        return;
      }
      case ".set":
        return this.set(rest, at);
      case ".equ":
      case ".equiv": {
        const [symbol, ...value] = values();
        return this.equate(symbol, this.constant(value.join(","), at), at);
      }
      case ".word":
      case ".long":
      case ".4byte":
        for (const value of values()) this.word(value, at);
        return;
      case ".float":
      case ".double":
        for (const value of values()) this.number(value, name === ".double", at);
        return;
      case ".half":
      case ".short":
      case ".hword":
      case ".2byte":
        this.align(2);
        for (const value of values()) this.emit(2, this.constant(value, at));
        return;
      case ".byte":
        for (const value of values()) this.emit(1, this.constant(value, at));
        return;
      case ".ascii":
      case ".asciz":
      case ".string":
        for (const value of values()) this.string(value, name !== ".ascii", at);
        return;
      case ".space":
      case ".skip":
      case ".zero":
        this.reserve(this.count(values()[0], MOST_BYTES, at));
        return;
      case ".align":
        this.align(1 << this.count(values()[0], 16, at));
        return;
      case ".balign":
        return this.alignTo(this.count(values()[0], 0x10000, at), at);
      case ".comm":
      case ".lcomm":
        return this.common(values(), at);
      case ".file": {
        const file = /^(\d+)\s+"(.*)"$/.exec(rest);
        if (file) this.files.set(Number(file[1]), file[2]);
        return;
      }
      case ".budget":
        if (this.budget) throw new AssemblyError(".budget inside .budget", at);
        this.budget = { limit: this.constant(rest, at), place: at, section: this.current, start: this.current.size };
        return;
      case ".endbudget":
        return this.endBudget(at);
      default:
        if (!IGNORED.has(name)) throw new AssemblyError(`unknown directive ${name}`, at);
    }
  }

  private endFunction(rest: string, at: SourceLocation): void {
    const { open } = this;
    if (!open || (rest && rest !== open.name)) throw new AssemblyError(`.end ${rest} does not match .ent`, at);
    this.functions.push({ name: open.name, section: open.section, start: open.start, end: open.section.size });
    this.open = undefined;
  }

  private endBudget(at: SourceLocation): void {
    if (!this.budget) throw new AssemblyError(".endbudget without .budget", at);
    const { limit, place, section, start } = this.budget;
    const count = (section.size - start) >>> 2;
    if (count > limit) throw new AssemblyError(`${count} instructions exceed the budget of ${limit}`, place);
    this.budget = undefined;
  }

  private set(rest: string, at: SourceLocation): void {
    const [name, ...value] = operands(rest);
    if (value.length) return this.equate(name, this.constant(value.join(","), at), at);
    if (name === "noreorder") this.noreorder = true;
    else if (name === "reorder") this.noreorder = false;
    else if (name === "noat") this.noat = true;
    else if (name === "at") this.noat = false;
    else if (name === "push") this.pushed.push(this.noreorder, this.noat);
    else if (name === "pop") {
      if (!this.pushed.length) throw new AssemblyError(".set pop without .set push", at);
      this.noat = this.pushed.pop()!;
      this.noreorder = this.pushed.pop()!;
    } else if (!/^(no)?(macro|mips16|micromips|move|volatile)$|^(arch=|mips)\w+$/.test(name)) {
      throw new AssemblyError(`unknown .set ${name}`, at);
    }
  }

  private common([name, size, align = "4"]: string[], at: SourceLocation): void {
    const section = this.section(`.bss.${name}`, "bss");
    const before = this.current;
    this.current = section;
    this.alignTo(this.count(align, 0x10000, at), at);
    this.define(name, at);
    this.reserve(this.count(size, MOST_BYTES, at));
    this.current = before;
  }

  private instruction(name: string, written: readonly string[], at: SourceLocation): void {
    if (!this.noreorder) {
      throw new AssemblyError("instructions need .set noreorder: this assembler does not fill delay slots", at);
    }
    if (name === "li") return this.loadImmediate(written, at);
    const pseudo = expandPseudo(name, written);
    if (pseudo) {
      if (pseudo.some((text) => /\bundefined\b/.test(text))) throw new AssemblyError(`${name} needs more operands`, at);
      for (const text of pseudo) {
        const split = text.indexOf(" ");
        this.real(text.slice(0, split), operands(text.slice(split)), at);
      }
      return;
    }
    this.real(name, written, at);
  }

  private loadImmediate([register, text]: readonly string[], at: SourceLocation): void {
    const value = this.constant(text ?? "", at);
    if (value >= -0x8000 && value < 0x8000) return this.real("addiu", [register, "$0", String(value)], at);
    if (value >= 0 && value < 0x10000) return this.real("ori", [register, "$0", String(value)], at);
    this.real("lui", [register, String(value >>> 16)], at);
    if (value & 0xffff) this.real("ori", [register, register, String(value & 0xffff)], at);
  }

  private real(name: string, written: readonly string[], at: SourceLocation): void {
    const instruction = byName.get(name);
    if (!instruction) throw new AssemblyError(`unknown instruction ${name}`, at);
    if (this.current.kind !== "text") throw new AssemblyError(`${name} outside a text section`, at);
    if (written.length !== instruction.operands.length) {
      const form = `${name} ${instruction.operands.join(", ").replace("mem", "offset(register)")}`;
      throw new AssemblyError(`${name} takes ${instruction.operands.length} operands: ${form.trim()}`, at);
    }
    this.align(4);
    if (!this.located) this.mark(at.path, at.line);
    let word = instruction.match;
    instruction.operands.forEach((kind, i) => word |= this.operand(kind, written[i], { at, name }));
    this.checkHazard(instruction, word, at);
    this.emit(4, word | 0);
    const end = this.current.size;
    const slot = instruction.unit === "branch" || instruction.unit === "jump" || /^bc1/.test(name);
    this.slotOf = slot ? { instruction, end, section: this.current } : undefined;
  }

  private operand(kind: string, text: string, { at, name }: { at: SourceLocation; name: string }): number {
    if (kind === "mem") return this.memory(text, at);
    const field = operandFields[kind];
    switch (field.kind) {
      case "register":
        return this.register(text, at) << field.shift;
      case "float":
      case "control":
        return this.float(text, at) << field.shift;
      case "cop0": {
        const number = /^\$(\d+)$/.exec(text)?.[1] ?? this.constant(text, at);
        return (Number(number) & 31) << field.shift;
      }
      case "branch":
      case "jump":
        return this.target(text, field.kind, at);
      default:
        return this.immediate(text, { field, kind, at, name }) << field.shift;
    }
  }

  private register(text: string | undefined, at: SourceLocation): number {
    const number = text?.startsWith("$") ? registerNumber(text.slice(1)) : undefined;
    if (number === undefined) throw new AssemblyError(`"${text ?? ""}" is no general register`, at);
    if (number === 1 && !this.noat) throw new AssemblyError("$at needs .set noat", at);
    return number;
  }

  private float(text: string, at: SourceLocation): number {
    const number = /^\$f?(\d+)$/.exec(text)?.[1];
    if (number === undefined || Number(number) > 31) {
      throw new AssemblyError(`"${text}" is no register of coprocessor 1`, at);
    }
    return Number(number);
  }

  private memory(text: string, at: SourceLocation): number {
    const parts = /^(.*?)\(\s*(\$\w+)\s*\)$/.exec(text);
    if (!parts) throw new AssemblyError(`"${text}" is no address: write offset($register)`, at);
    const base = this.register(parts[2], at) << 21;
    const offset = parts[1].trim();
    if (!offset) return base;
    const field = operandFields.imm;
    return base | this.immediate(offset, { field, kind: "imm", at, name: "an offset" });
  }

  private immediate(
    text: string,
    { field, kind, at, name }: { field: { mask: number }; kind: string; at: SourceLocation; name: string },
  ): number {
    const part = /^%(hi|lo)\((.*)\)$/.exec(text);
    if (part) {
      const { symbol, addend } = evaluate(part[2], at, this.lookup);
      if (symbol !== undefined) {
        this.relocate(part[1] as "hi" | "lo", { symbol, addend, at });
        return 0;
      }
      return part[1] === "hi" ? ((addend + 0x8000) >>> 16) & 0xffff : addend & 0xffff;
    }
    const value = this.constant(text, at);
    const least = kind === "imm" ? -0x8000 : 0;
    const most = kind === "imm" ? 0x7fff : field.mask;
    if (value < least || value > most) {
      throw new AssemblyError(`${value} does not fit ${name}: ${least} to ${most}`, at);
    }
    return value & field.mask;
  }

  private target(text: string, kind: "branch" | "jump", at: SourceLocation): number {
    const { symbol, addend } = evaluate(text, at, this.lookup);
    if (symbol === undefined) throw new AssemblyError(`"${text}" is no label`, at);
    if (symbol === ".") {
      if (kind === "jump") throw new AssemblyError("a jump needs a label", at);
      return ((addend - 4) >> 2) & 0xffff;
    }
    this.relocate(kind, { symbol, addend, at });
    return 0;
  }

  private relocate(
    kind: RelocationKind,
    { symbol, addend, at }: { symbol: string; addend: number; at: SourceLocation },
  ): void {
    const aligned = kind === "word" ? this.current.size : (this.current.size + 3) & ~3;
    this.current.relocations.push({ offset: aligned, kind, symbol, addend, place: at });
  }

  /**
   * Refuses an instruction that reads what the one before it changes too late to be seen: the
   * R3000 does not wait.
   */
  private checkHazard(instruction: Instruction, word: number, at: SourceLocation): void {
    const { hazard, current } = this;
    const here = current.size;
    const { unbypassed, delayed } = rolesOf(instruction, word);
    if (hazard.offset === here && hazard.section === current.name) {
      const early = hazard.delayed.find((resource) => unbypassed.includes(resource));
      if (early !== undefined) {
        throw new AssemblyError(
          `${describeResource(early)} is read in the delay slot of its ${
            early === Resources.condition ? "comparison" : "load"
          }`,
          at,
        );
      }
    }
    const inSlot = this.slotOf?.section === current && this.slotOf.end === here;
    const away = inSlot &&
      (this.slotOf!.instruction.unit === "jump" || this.slotOf!.instruction.name === "beq" && always(current, here));
    this.hazard = { delayed, section: current.name, offset: away ? -1 : here + 4 };
  }

  private word(text: string, at: SourceLocation): void {
    this.align(4);
    const { symbol, addend } = evaluate(text, at, this.lookup);
    if (symbol !== undefined) this.relocate("word", { symbol, addend: 0, at });
    this.emit(4, addend);
  }

  /** A number in floating point, aligned to its size. */
  private number(text: string, double: boolean, at: SourceLocation): void {
    if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) throw new AssemblyError(`"${text}" is no number`, at);
    const view = new DataView(new ArrayBuffer(8));
    if (double) view.setFloat64(0, Number(text), true);
    else view.setFloat32(0, Number(text), true);
    this.align(double ? 8 : 4);
    this.emit(4, view.getInt32(0, true));
    if (double) this.emit(4, view.getInt32(4, true));
  }

  private string(text: string, terminated: boolean, at: SourceLocation): void {
    const body = /^"((?:\\.|[^"\\])*)"$/.exec(text)?.[1];
    if (body === undefined) throw new AssemblyError("a string in double quotes is needed", at);
    for (let i = 0; i < body.length;) {
      const octal = /^\\([0-7]{1,3})/.exec(body.slice(i));
      const hex = /^\\x([0-9a-fA-F]+)/.exec(body.slice(i));
      if (octal) {
        this.emit(1, parseInt(octal[1], 8));
        i += octal[0].length;
      } else if (hex) {
        this.emit(1, parseInt(hex[1], 16) & 255);
        i += hex[0].length;
      } else if (body[i] === "\\") {
        this.emit(1, { n: 10, t: 9, r: 13, b: 8, f: 12 }[body[i + 1]] ?? body.charCodeAt(i + 1));
        i += 2;
      } else {
        for (const byte of new TextEncoder().encode(body[i])) this.emit(1, byte);
        i++;
      }
    }
    if (terminated) this.emit(1, 0);
  }

  private emit(bytes: 1 | 2 | 4, value: number): void {
    const at = this.current.size;
    this.reserve(bytes);
    if (this.current.kind === "bss") {
      if (value !== 0) throw new AssemblyError("bss holds no values");
    } else if (bytes === 4) this.current.view.setInt32(at, value, true);
    else if (bytes === 2) this.current.view.setInt16(at, value, true);
    else this.current.view.setInt8(at, value);
  }

  private reserve(bytes: number): void {
    const section = this.current;
    section.size += bytes;
    if (section.kind === "bss" || section.size <= section.capacity) return;
    section.capacity = Math.max(2 * section.capacity, section.size + 256);
    const grown = new Uint8Array(section.capacity);
    grown.set(section.bytes);
    section.bytes = grown;
    section.view = new DataView(grown.buffer);
  }

  private alignTo(bytes: number, at: SourceLocation): void {
    if (bytes === 0 || (bytes & (bytes - 1)) !== 0) throw new AssemblyError(`${bytes} is no power of two`, at);
    this.align(bytes);
  }

  private align(bytes: number): void {
    const section = this.current;
    section.align = Math.max(section.align, bytes);
    this.reserve((bytes - section.size % bytes) % bytes);
  }

  private mark(path: string, line: number): void {
    this.lines.push({ section: this.current, offset: (this.current.size + 3) & ~3, path, line });
  }

  private enter(section: SectionBuilder): void {
    this.current = section;
  }

  private named(name: string, at: SourceLocation): SectionBuilder {
    const kind = /^\.(text|rodata|data|bss|sdata|sbss)/.exec(name)?.[1] ??
      (name.startsWith(".vector") ? "text" : undefined);
    if (!kind) throw new AssemblyError(`section ${name} is of no known kind: text, rodata, data or bss`, at);
    return this.section(name, ({ sdata: "data", sbss: "bss" }[kind] ?? kind) as SectionKind);
  }

  private section(name: string, kind: SectionKind): SectionBuilder {
    const known = this.sections.get(name);
    if (known) return known;
    const section: SectionBuilder = {
      name,
      kind,
      object: this.path,
      align: kind === "text" ? 4 : 1,
      bytes: new Uint8Array(),
      size: 0,
      relocations: [],
      capacity: 0,
      view: new DataView(new ArrayBuffer(0)),
    };
    this.sections.set(name, section);
    return section;
  }

  /** Branches within a section need no linker. */
  private resolveBranches(section: SectionBuilder): void {
    const view = new DataView(section.bytes.buffer, section.bytes.byteOffset, section.bytes.length);
    const kept = section.relocations.filter(({ kind, symbol, addend, offset, place }) => {
      const target = this.symbols.get(symbol);
      if (kind !== "branch" || target?.section !== section) return true;
      const distance = target.value + addend - offset - 4;
      if (distance < -0x20000 || distance > 0x1fffc) {
        throw new AssemblyError(`${symbol} is too far for a branch`, place);
      }
      view.setInt32(offset, view.getInt32(offset, true) | ((distance >> 2) & 0xffff), true);
      return false;
    });
    section.relocations.splice(0, section.relocations.length, ...kept);
  }

  private defineMacro(header: string, lines: readonly Line[]): void {
    const [name, ...rest] = header.trim().split(/[\s,]+/);
    const parameters = rest.map((parameter) => {
      const [name, value = ""] = parameter.replace(/:req$/, "").split("=");
      return { name, value };
    });
    this.macros.set(name, { parameters, lines: [...lines] });
  }

  private expandMacro(
    { parameters, lines }: MacroBody,
    rest: string,
    { name, line, at }: { name: string; line: Line; at: SourceLocation },
  ): void {
    const values = operands(rest).map((value) => /^"(.*)"$/.exec(value)?.[1] ?? value);
    if (values.length > parameters.length) {
      throw new AssemblyError(`macro ${name} takes at most ${parameters.length} arguments`, at);
    }
    if (++this.expansions > 100_000 || ++this.nested > MOST_NESTED) {
      throw new AssemblyError(`macro ${name} expands without end`, at);
    }
    const bound = new Map(parameters.map((p, i) => [p.name, values[i] ?? p.value]));
    const counter = String(this.expansions);
    const body = lines.map(({ text }) => ({
      text: text.replace(
        /\\(@|\(\)|\w+)/g,
        (all, key) => key === "@" ? counter : key === "()" ? "" : bound.get(key) ?? all,
      ),
      path: line.path,
      line: line.line,
    }));
    this.assemble(body);
    this.nested--;
  }
}

function always(section: SectionBuilder, end: number): boolean {
  return section.view.getUint16(end - 2, true) === 0x1000;
}

function place({ text, path, line }: Line, column: number): SourceLocation {
  return { path, line, column, text };
}

/**
 * Splits a line at semicolons and drops a # comment, both outside strings and character constants.
 */
function statements(text: string): { text: string; column: number }[] {
  if (!/[;#]/.test(text)) return [{ text, column: 1 }];
  const out: { text: string; column: number }[] = [];
  let start = 0;
  let quote = "";
  let i = 0;
  for (; i < text.length; i++) {
    const c = text[i];
    if (quote) {
      if (c === "\\") i++;
      else if (c === quote) quote = "";
    } else if (c === '"' || (c === "'" && /^'(\\.|[^\\])'/.test(text.slice(i)))) quote = c;
    else if (c === "#") break;
    else if (c === ";") {
      out.push({ text: text.slice(start, i), column: start + 1 });
      start = i + 1;
    }
  }
  out.push({ text: text.slice(start, Math.min(i, text.length)), column: start + 1 });
  return out;
}

/** Splits operands at commas outside parentheses and strings. */
function operands(text: string): string[] {
  const trimmed = text.trim();
  if (!trimmed) return [];
  if (!/["('\\]/.test(trimmed)) return trimmed.split(",").map((part) => part.trim());
  const out = [""];
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < trimmed.length; i++) {
    const c = trimmed[i];
    if (c === "\\" && quoted) {
      out[out.length - 1] += c + (trimmed[++i] ?? "");
      continue;
    }
    if (c === '"') quoted = !quoted;
    if (!quoted && c === "(") depth++;
    if (!quoted && c === ")") depth--;
    if (c === "," && depth === 0 && !quoted) out.push("");
    else out[out.length - 1] += c;
  }
  return out.map((part) => part.trim());
}

/** Index of the line that closes the block opened at `from`, or -1. */
function matching(
  lines: readonly Line[],
  { from, open, close }: { from: number; open: RegExp; close: RegExp },
): number {
  let depth = 0;
  for (let i = from; i < lines.length; i++) {
    if (open.test(lines[i].text)) depth++;
    else if (close.test(lines[i].text) && --depth === 0) return i;
  }
  return -1;
}
