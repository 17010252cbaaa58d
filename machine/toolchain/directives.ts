/**
 * Directives: everything with a dot that is neither a conditional nor a macro. A name is in one of
 * three lists: done, without effect on a linked program, or refused with what to write instead.
 * Source: info as, "Pseudo Ops" and "MIPS-Dependent"; alignment of data and labels as measured on
 * GNU as 2.40. Longer than most: a few lines a directive, all of which share one state.
 */
import type { CodeEmitter } from "./code.ts";
import { INSTEAD, INTEGERS, SETS_WITHOUT_EFFECT, WITHOUT_EFFECT } from "./directive_names.ts";
import { evaluate, evaluateConstant, type Lookup, type Value } from "./expression.ts";
import { FunctionRanges } from "./function_ranges.ts";
import {
  AssemblyError,
  type FunctionRange,
  type SectionKind,
  type SourceLocation,
} from "./object.ts";
import type { SectionBuilder, Sections } from "./sections.ts";
import type { SymbolTable } from "./symbols.ts";
import { FLOAT, floatBits } from "./pseudo_memory.ts";
import { operands, stringBytes } from "./text.ts";

/** Limits that no program of a 1995 workstation meets: what exceeds them is a slip of the pen. */
const MOST_BYTES = 1 << 26;
const MOST_ALIGN = 16;

/** What directives work on. */
export interface DirectiveContext {
  readonly path: string;
  readonly sections: Sections;
  readonly symbols: SymbolTable;
  readonly code: CodeEmitter;
  readonly lookup: Lookup;
}

/** A difference of labels that only the end of the file knows. */
interface Deferred {
  readonly section: SectionBuilder;
  readonly offset: number;
  readonly bytes: number;
  readonly value: Value;
  readonly place: SourceLocation;
}

/** Executes directives. */
export class Directives {
  private readonly ranges: FunctionRanges;
  private readonly files = new Map<number, string>();
  private readonly pushed: { noreorder: boolean; noat: boolean }[] = [];
  private readonly deferred: Deferred[] = [];
  private readonly common: { name: string; local: boolean; at: SourceLocation }[] = [];
  private aligning = true;

  constructor(private readonly context: DirectiveContext) {
    this.ranges = new FunctionRanges(context);
  }

  /** The functions between `.ent` and `.end`. */
  get functions(): readonly FunctionRange[] {
    return this.ranges.functions;
  }

  /** At the end of the source: what is still open, and what was put off. */
  finish(): void {
    this.ranges.finish();
    const { definitions } = this.context.symbols;
    for (const { section, offset, bytes, value, place } of this.deferred) {
      const [a, b] = [definitions.get(value.symbol!), definitions.get(value.minus!)];
      if (!a || !b || a.section !== b.section) {
        throw new AssemblyError(
          `${value.symbol} - ${value.minus} is no constant: both must be in one section here`,
          place,
        );
      }
      section.set(offset, bytes, this.fitting(a.value - b.value + value.addend, bytes, place));
    }
    for (const { name, local } of this.common) {
      if (local || this.context.symbols.locals.has(name)) continue;
      this.context.symbols.common.add(name);
    }
  }

  /** `name = value`, `.set name, value`. */
  assign(name: string, value: Value, at: SourceLocation): void {
    const { symbols, sections } = this.context;
    if (name === ".") return this.origin(value, 0, at);
    if (value.symbol === undefined) {
      if (!Number.isSafeInteger(value.addend)) {
        throw new AssemblyError(`${name} is larger than 53 bits`, at);
      }
      return symbols.equate(name, value.addend, at);
    }
    if (value.symbol === ".") {
      return symbols.define(name, {
        section: sections.current,
        value: sections.current.size + value.addend,
      }, at);
    }
    if (value.minus !== undefined) {
      throw new AssemblyError(`${value.symbol} - ${value.minus} is not known here`, at);
    }
    symbols.alias(name, value, at);
  }

  /** One directive. */
  run(name: string, rest: string, at: SourceLocation): void {
    const { sections, symbols, code } = this.context;
    const integer = Object.hasOwn(INTEGERS, name) ? INTEGERS[name] : undefined;
    // What no program loads is read for its labels only.
    const skipped = !sections.current.allocated;
    if (integer) return skipped ? undefined : this.integers(rest, integer, at);
    const values = () => operands(rest);
    switch (name) {
      case ".text":
      case ".data":
      case ".bss":
      case ".rodata":
      case ".rdata":
        this.leave(at);
        sections.enter(this.plain(name, rest, at));
        return;
      case ".section":
      case ".pushsection":
        this.leave(at);
        if (name === ".pushsection") sections.push();
        sections.enter(sections.named(rest, at));
        return;
      case ".popsection":
        this.leave(at);
        return sections.pop(at);
      case ".previous":
        this.leave(at);
        return sections.back(at);
      case ".subsection":
        this.leave(at);
        return sections.enter(sections.part(this.count(rest, 8192, at)));
      case ".globl":
      case ".global":
        for (const symbol of this.names(rest, at)) symbols.globals.add(symbol);
        return;
      case ".local":
        for (const symbol of this.names(rest, at)) symbols.locals.add(symbol);
        return;
      case ".weak":
        for (const symbol of this.names(rest, at)) symbols.weak.add(symbol);
        return;
      case ".ent":
        return this.ranges.begin(values()[0] ?? "", at);
      case ".end":
        return this.ranges.end(rest, at);
      case ".loc": {
        const [file, row] = rest.split(/\s+/).map(Number);
        if (skipped) return;
        code.located = true;
        return code.mark(this.files.get(file) ?? this.context.path, row);
      }
      case ".file": {
        const file = /^(\d+)\s+"([^"]*)"/.exec(rest);
        if (file) this.files.set(Number(file[1]), file[2]);
        return;
      }
      case ".set":
        return this.set(rest, at);
      case ".equ":
      case ".equiv": {
        const [symbol, ...value] = values();
        if (value.length !== 1) throw new AssemblyError(`${name} needs a name and a value`, at);
        if (name === ".equiv") symbols.unique(symbol, at);
        return this.assign(symbol, evaluate(value[0], at, this.context.lookup), at);
      }
      case ".float":
      case ".single":
      case ".double":
        return this.numbers(values(), name === ".double", at);
      case ".ascii":
      case ".asciz":
      case ".string":
        return skipped ? undefined : this.strings(values(), name !== ".ascii", at);
      case ".uleb128":
      case ".sleb128":
        if (skipped) return;
        throw new AssemblyError(`${name} is not supported: write .byte`, at);
      case ".space":
      case ".skip":
      case ".zero": {
        if (skipped) return;
        const [count, fill, more] = values();
        this.none(more, name, at);
        this.data(at);
        return sections.current.fill(this.count(count, MOST_BYTES, at), this.byte(fill, at), at);
      }
      case ".fill":
        return skipped ? undefined : this.fill(values(), at);
      case ".org": {
        const [to, fill, more] = values();
        this.none(more, name, at);
        return this.origin(evaluate(to ?? "", at, this.context.lookup), this.byte(fill, at), at);
      }
      case ".align":
      case ".p2align":
      case ".balign":
        return skipped ? undefined : this.align(name, values(), at);
      case ".comm":
      case ".lcomm":
        return this.reserve(name, values(), at);
      case ".budget":
        return this.ranges.beginBudget(this.constant(rest, at), at);
      case ".endbudget":
        return this.ranges.endBudget(at);
      case ".err":
      case ".error":
        throw new AssemblyError(
          rest ? new TextDecoder().decode(stringBytes(rest, at)) : ".err",
          at,
        );
      case ".option":
        if (/^pic0$|^O\d$|^(no)?mips16$/.test(rest)) return;
        throw new AssemblyError(
          `.option ${rest} is not supported: compile with -mno-abicalls -fno-pic`,
          at,
        );
      default:
        if (WITHOUT_EFFECT.has(name) || name.startsWith(".cfi_")) return;
        if (skipped && /^\.(8byte|quad|dword|octa)$/.test(name)) return;
        throw new AssemblyError(
          Object.hasOwn(INSTEAD, name)
            ? `unknown directive ${name}: ${INSTEAD[name]}`
            : `unknown directive ${name}`,
          at,
        );
    }
  }

  private plain(name: string, rest: string, at: SourceLocation): SectionBuilder {
    const kind = (name === ".rdata" ? "rodata" : name.slice(1)) as SectionKind;
    return this.context.sections.open(name, {
      kind,
      number: rest ? this.count(rest, 8192, at) : 0,
    });
  }

  private leave(at: SourceLocation): void {
    this.context.code.settle(at);
    this.context.symbols.forgetRecent();
    this.aligning = true;
  }

  /** Data comes: delays end, labels before it stay. */
  private data(at: SourceLocation): void {
    this.context.code.settle(at);
    this.context.symbols.forgetRecent();
  }

  private constant(text: string | undefined, at: SourceLocation): number {
    return evaluateConstant(text ?? "", at, this.context.lookup);
  }

  /** A constant from 0 to `most`. */
  private count(text: string | undefined, most: number, at: SourceLocation): number {
    const value = this.constant(text, at);
    if (value < 0 || value > most) {
      throw new AssemblyError(`${value} is out of range: 0 to ${most}`, at);
    }
    return value;
  }

  private byte(text: string | undefined, at: SourceLocation): number {
    return text === undefined || text === "" ? 0 : this.fitting(this.constant(text, at), 1, at);
  }

  private none(text: string | undefined, name: string, at: SourceLocation): void {
    if (text !== undefined) throw new AssemblyError(`${name} has "${text}" too many`, at);
  }

  /** A value that fits `bytes` bytes, signed or unsigned. */
  private fitting(value: number, bytes: number, at: SourceLocation): number {
    const bits = 8 * bytes;
    if (value < -(2 ** (bits - 1)) || value >= 2 ** bits) {
      const what = bits === 32 ? "is larger than 32 bits" : `does not fit ${bits} bits`;
      throw new AssemblyError(`${value} ${what}`, at);
    }
    return value;
  }

  private names(text: string, at: SourceLocation): string[] {
    const names = text.split(/\s*,\s*/);
    for (const name of names) {
      if (!/^[A-Za-z_.$][\w.$]*$/.test(name)) {
        throw new AssemblyError(`"${name}" is no symbol: write a, b`, at);
      }
    }
    return names;
  }

  private integers(
    text: string,
    [bytes, aligned]: readonly [1 | 2 | 4, boolean],
    at: SourceLocation,
  ): void {
    const { sections, symbols, code, lookup } = this.context;
    code.settle(at);
    const section = sections.current;
    if (aligned && this.aligning) {
      section.alignTo(bytes, at);
      symbols.moveRecent(section, section.size);
    }
    symbols.forgetRecent();
    for (const written of operands(text)) {
      const value = evaluate(written, at, lookup);
      if (value.symbol === undefined) {
        section.emit(bytes, this.fitting(value.addend, bytes, at), at);
      } else if (value.minus !== undefined) {
        const pin = (name: string) => name === "." ? code.dot(at) : name;
        const pinned = { symbol: pin(value.symbol), minus: pin(value.minus), addend: value.addend };
        this.deferred.push({ section, offset: section.size, bytes, value: pinned, place: at });
        section.emit(bytes, 0, at);
      } else {
        if (bytes !== 4) {
          throw new AssemblyError(`${value.symbol} is an address; it needs .word`, at);
        }
        const symbol = value.symbol === "." ? code.dot(at) : value.symbol;
        section.relocations.push({
          offset: section.size,
          kind: "word",
          symbol,
          addend: 0,
          place: at,
        });
        section.emit(bytes, value.addend, at);
      }
    }
    symbols.forgetRecent();
  }

  /** Numbers in floating point, aligned to their size. */
  private numbers(texts: readonly string[], double: boolean, at: SourceLocation): void {
    const { sections, symbols, code } = this.context;
    code.settle(at);
    const section = sections.current;
    if (!section.allocated) return;
    if (this.aligning) {
      section.alignTo(double ? 8 : 4, at);
      symbols.moveRecent(section, section.size);
    }
    symbols.forgetRecent();
    for (const written of texts) {
      // 0f, 0d, 0e: a prefix that GNU as passes over.
      const text = written.replace(/^0[a-wyz]/i, "");
      if (!FLOAT.test(text)) throw new AssemblyError(`"${written}" is no number`, at);
      const bits = floatBits(text, double);
      if (!bits) {
        const directive = double ? ".double" : ".float";
        throw new AssemblyError(`${text} is beyond the range of ${directive}`, at);
      }
      for (const word of bits.slice(0, double ? 2 : 1)) section.emit(4, word, at);
    }
  }

  /** Strings; such as stand side by side are one. */
  private strings(texts: readonly string[], terminated: boolean, at: SourceLocation): void {
    this.data(at);
    const section = this.context.sections.current;
    if (texts.length === 0) throw new AssemblyError("a string in double quotes is needed", at);
    for (const text of texts) {
      const parts = /^(?:"(?:\\.|[^"\\])*"\s*)+$/s.test(text)
        ? text.match(/"(?:\\.|[^"\\])*"/gs)!
        : [text];
      for (const part of parts) for (const byte of stringBytes(part, at)) section.emit(1, byte, at);
      if (terminated) section.emit(1, 0, at);
    }
  }

  private fill([repeat, size = "", value = "", more]: readonly string[], at: SourceLocation): void {
    this.none(more, ".fill", at);
    const bytes = size === "" ? 1 : this.count(size, 4, at);
    const count = this.count(repeat, MOST_BYTES, at);
    if (bytes === 3 || bytes === 0 || count * bytes > MOST_BYTES) {
      throw new AssemblyError(
        `.fill of ${count} times ${bytes} bytes is not supported: 1, 2 or 4 bytes`,
        at,
      );
    }
    this.data(at);
    const unit = value === "" ? 0 : this.fitting(this.constant(value, at), bytes, at);
    for (let i = 0; i < count; i++) this.context.sections.current.emit(bytes, unit, at);
  }

  private origin(to: Value, fill: number, at: SourceLocation): void {
    const { sections, symbols } = this.context;
    const section = sections.current;
    const base = to.symbol === undefined
      ? 0
      : to.symbol === "."
      ? section.size
      : symbols.definitions.get(to.symbol)?.section === section && to.minus === undefined
      ? symbols.definitions.get(to.symbol)!.value
      : undefined;
    if (base === undefined) throw new AssemblyError(".org needs an offset in this section", at);
    const count = base + to.addend - section.size;
    if (count < 0 || count > MOST_BYTES) {
      throw new AssemblyError(`.org goes ${count} bytes: only forward`, at);
    }
    this.data(at);
    section.fill(count, fill, at);
  }

  private align(
    name: string,
    [text, fill, most, more]: readonly string[],
    at: SourceLocation,
  ): void {
    this.none(more, name, at);
    const { sections, symbols, code } = this.context;
    const power = name === ".balign" ? undefined : this.count(text || "0", MOST_ALIGN, at);
    const bytes = power === undefined
      ? this.count(text || "0", 1 << MOST_ALIGN, at) || 1
      : 1 << power;
    if ((bytes & (bytes - 1)) !== 0) throw new AssemblyError(`${bytes} is no power of two`, at);
    const value = this.byte(fill, at);
    if (name === ".align") {
      this.none(most, name, at);
      this.aligning = bytes > 1;
    }
    code.settle(at);
    if (name !== ".align") symbols.forgetRecent();
    const section = sections.current;
    const gap = (bytes - section.size % bytes) % bytes;
    if (most !== undefined) {
      const limit = this.count(most, MOST_BYTES, at);
      if (limit > 0 && gap > limit) return;
    }
    if (bytes > 1) section.alignTo(bytes, at, value);
    if (name === ".align" && bytes > 1) symbols.moveRecent(section, section.size);
  }

  /** `.comm` and `.lcomm`: zeros of their own, aligned to 4, or to what is said. */
  private reserve(
    name: string,
    [symbol, size, align, more]: readonly string[],
    at: SourceLocation,
  ): void {
    this.none(more, name, at);
    const { sections, symbols } = this.context;
    if (!/^[A-Za-z_.$][\w.$]*$/.test(symbol ?? "")) {
      throw new AssemblyError(`"${symbol ?? ""}" is no symbol`, at);
    }
    const section = sections.open(`.bss.${symbol}`, { kind: "bss" });
    const bytes = this.count(size, MOST_BYTES, at);
    const alignment = align === undefined
      ? Math.min(8, 2 ** Math.ceil(Math.log2(Math.max(bytes, 1))))
      : this.count(align, 1 << 16, at);
    if (alignment === 0 || (alignment & (alignment - 1)) !== 0) {
      throw new AssemblyError(`${alignment} is no power of two`, at);
    }
    section.alignTo(Math.max(alignment, align === undefined ? 4 : 1), at);
    symbols.define(symbol, { section, value: section.size }, at);
    section.reserve(bytes);
    this.common.push({ name: symbol, local: name === ".lcomm", at });
  }

  private set(rest: string, at: SourceLocation): void {
    const { code, lookup } = this.context;
    const [name, ...value] = operands(rest);
    if (value.length > 1) throw new AssemblyError(".set needs a name and a value", at);
    if (value.length) return this.assign(name, evaluate(value[0], at, lookup), at);
    const { mode } = code;
    switch (name) {
      case "noreorder":
        return code.setNoreorder(true, at);
      case "reorder":
        return code.setNoreorder(false, at);
      case "noat":
        mode.noat = true;
        return;
      case "at":
        mode.noat = false;
        return;
      case "push":
        this.pushed.push({ ...mode });
        return;
      case "pop": {
        const saved = this.pushed.pop();
        if (!saved) throw new AssemblyError(".set pop without .set push", at);
        code.setNoreorder(saved.noreorder, at);
        mode.noat = saved.noat;
        return;
      }
      default:
        if (SETS_WITHOUT_EFFECT.has(name)) return;
        throw new AssemblyError(`.set ${name} is not supported on this machine, MIPS I`, at);
    }
  }
}
