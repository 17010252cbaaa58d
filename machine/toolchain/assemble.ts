/**
 * The assembler's front: one source in, one object file out. It reads hand-written GNU syntax,
 * gcc's text and, of what GNU as accepts for -march=r3000 -mabi=32 -mfp32 -G0 -O1, everything that
 * this folder names; what it does not honour in the same words it refuses, with the place and what
 * to write instead. verification/assembler shows it on generated programs.
 *
 *     text.ts        lines, statements, operands           preprocess.ts  the C preprocessor of .S
 *     files blocks.ts      .if, .macro, .rept                    directives.ts  everything else
 *     with a dot expression.ts  values                                operands.ts    bits of an
 *     operand pseudo.ts      instruction macros                    hazards.ts     load delays, from
 *     the instruction rows code.ts        instructions into words               sections.ts,
 *     symbols.ts
 */
import { Blocks } from "./blocks.ts";
import { CodeEmitter } from "./code.ts";
import { Directives } from "./directives.ts";
import { evaluate, evaluateConstant, type Lookup } from "./expression.ts";
import { AssemblyError, type ObjectFile, type Source, type SourceLocation } from "./object.ts";
import { type Include, preprocess, readIncluded } from "./preprocess.ts";
import { type SectionBuilder, Sections } from "./sections.ts";
import { SymbolTable } from "./symbols.ts";
import { operands, plainLines } from "./text.ts";

/** Where included files come from, and macros defined beforehand. */
export interface AssembleOptions {
  /** Finds an included file. */
  readonly include?: Include;
  /** Macros defined beforehand, by name: of the preprocessor in `.S`, symbols in `.s`. */
  readonly defines?: Readonly<Record<string, string>>;
}

/**
 * Assembles one source; all but `.s` files go through the C preprocessor first. Throws {@linkcode
 * AssemblyError}.
 */
export function assembleObject(source: Source, options: AssembleOptions = {}): ObjectFile {
  return new Assembler(source, options).run();
}

class Assembler {
  private readonly sections: Sections;
  private readonly symbols = new SymbolTable();
  private readonly code: CodeEmitter;
  private readonly blocks: Blocks;
  private readonly directives: Directives;

  constructor(private readonly source: Source, private readonly options: AssembleOptions) {
    this.sections = new Sections(source.path);
    const lookup: Lookup = (name) =>
      name === "."
        ? { value: this.sections.current.size, section: this.sections.current }
        : this.symbols.find(name);
    this.code = new CodeEmitter(this.sections, this.symbols, lookup);
    this.directives = new Directives({
      path: source.path,
      sections: this.sections,
      symbols: this.symbols,
      code: this.code,
      lookup,
    });
    this.blocks = new Blocks({
      constant: (text, at) => evaluateConstant(text, at, lookup),
      isDefined: (name) => this.symbols.find(name) !== undefined,
      label: (name, at) => {
        const { current } = this.sections;
        this.symbols.label(name, { section: current, value: current.size }, at);
      },
      statement: (text, at) => this.statement(text, at, lookup),
      include: (path, at) => readIncluded(path, { from: at, include: options.include }),
    });
  }

  run(): ObjectFile {
    const { path, text } = this.source;
    const place = { path, line: 1, column: 1, text: "" };
    if (path.endsWith(".s")) {
      for (const [name, value] of Object.entries(this.options.defines ?? {})) {
        this.symbols.equate(name, evaluateConstant(value || "1", place), place);
      }
      this.blocks.file(plainLines(path, text));
    } else this.blocks.file(preprocess(this.source, this.options));
    this.code.settle(place);
    this.directives.finish();
    this.symbols.finish();
    for (const section of this.sections.all) {
      section.bytes = section.kind === "bss"
        ? new Uint8Array()
        : section.bytes.slice(0, section.size);
      this.resolveBranches(section);
    }
    return {
      path,
      sections: this.sections.all.filter(({ size, allocated }) => size > 0 && allocated),
      symbols: this.symbols.definitions,
      weak: this.symbols.weak,
      functions: this.directives.functions,
      lines: this.code.lines,
    };
  }

  private statement(text: string, at: SourceLocation, lookup: Lookup): void {
    const [, assigned, value] = /^([A-Za-z_.$][\w.$]*)\s*=(?!=)\s*(.*)$/s.exec(text) ?? [];
    if (assigned !== undefined) {
      return this.directives.assign(assigned, evaluate(value, at, lookup), at);
    }
    const [, name, rest] = /^(\S+)\s*(.*)$/s.exec(text)!;
    if (name.startsWith(".")) this.directives.run(name, rest.trim(), at);
    else if (this.sections.current.allocated) {
      this.code.instruction(name.toLowerCase(), operands(rest), at);
    } else throw new AssemblyError(`${name} in a section that is not loaded`, at);
  }

  /** Branches within a section need no linker, unless another object may define their target. */
  private resolveBranches(section: SectionBuilder): void {
    const view = new DataView(section.bytes.buffer, section.bytes.byteOffset, section.bytes.length);
    const kept = section.relocations.filter(({ kind, symbol, addend, offset, place }) => {
      const target = this.symbols.definitions.get(symbol);
      if (kind !== "branch" || target?.section !== section || target.weak) return true;
      const distance = target.value + addend - offset - 4;
      if (distance < -0x20000 || distance > 0x1fffc) {
        throw new AssemblyError(`${symbol} is too far for a branch`, place);
      }
      if (distance % 4 !== 0) throw new AssemblyError(`${symbol} is no word's address`, place);
      view.setInt32(offset, view.getInt32(offset, true) | ((distance >> 2) & 0xffff), true);
      return false;
    });
    section.relocations.splice(0, section.relocations.length, ...kept);
  }
}
