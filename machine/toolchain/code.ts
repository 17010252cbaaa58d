/**
 * Instructions into words. Under `.set noreorder` what is written is what executes, and a read in
 * a load's delay slot is refused; under `.set reorder`, GNU as' default, `nop` fills load delays
 * and branch slots as GNU as -O1 does (its -O2 also moves instructions into branch slots). Macros
 * expand in both.
 */
import type { Instruction } from "../isa/instructions.ts";
import { evaluate, type Lookup, type Value } from "./expression.ts";
import { hasDelaySlot, Hazards, instructionNamed, type Issued, NOP } from "./hazards.ts";
import {
  AssemblyError,
  type LineMark,
  type RelocationKind,
  type SourceLocation,
} from "./object.ts";
import { operandBits } from "./operands.ts";
import { expandPseudo, insteadOf, macroNames } from "./pseudo.ts";
import type { SectionBuilder, Sections } from "./sections.ts";
import type { SymbolTable } from "./symbols.ts";
import { operands, replaceDots } from "./text.ts";

/** What `.set` switches. */
export interface CodeMode {
  noreorder: boolean;
  noat: boolean;
}

/**
 * Nops at the end of a reorder stretch that the instructions behind `.set noreorder` may make
 * needless.
 */
interface PendingNops {
  readonly section: SectionBuilder;
  offset: number;
  holds: number;
  required: number;
  since: number;
}

/** Puts instructions into the current section. */
export class CodeEmitter {
  readonly mode: CodeMode = { noreorder: false, noat: false };
  readonly lines: LineMark[] = [];
  /** True once `.loc` says where lines begin. */
  located = false;
  private readonly hazards = new Hazards();
  private pending: PendingNops | undefined;
  private dots = 0;

  constructor(
    private readonly sections: Sections,
    private readonly symbols: SymbolTable,
    private readonly lookup: Lookup,
  ) {}

  /** `.set reorder` and `.set noreorder`. */
  setNoreorder(on: boolean, at: SourceLocation): void {
    if (on === this.mode.noreorder) return;
    if (on) {
      const count = this.hazards.gap(undefined);
      if (count > 0) {
        const section = this.sections.current;
        this.pending = { section, offset: section.size, holds: count, required: 0, since: 0 };
        for (let i = 0; i < count; i++) section.emit(4, 0, at);
        this.symbols.moveRecent(section, section.size);
      }
      this.symbols.forgetRecent();
    } else this.commitPending();
    this.mode.noreorder = on;
  }

  /** Before data or another section: what the last instructions delay has arrived. */
  settle(at: SourceLocation): void {
    if (!this.mode.noreorder) {
      const section = this.sections.current;
      const count = this.hazards.gap(undefined);
      for (let i = 0; i < count; i++) section.emit(4, 0, at);
      if (count) this.symbols.moveRecent(section, section.size);
    }
    this.pending = undefined;
    this.hazards.forget();
  }

  /** An instruction or macro as it is written. */
  instruction(name: string, written: readonly string[], at: SourceLocation): void {
    const section = this.sections.current;
    if (section.kind !== "text") throw new AssemblyError(`${name} outside a text section`, at);
    if (section.size % 4 !== 0) {
      throw new AssemblyError(`${name} at an address that is no word's: write .align 2`, at);
    }
    const context = {
      constant: (text: string) => this.constant(text, at),
      noat: this.mode.noat,
      symbolAddend: (text: string) => evaluate(text, at, this.lookup).addend,
      fail: (reason: string): never => {
        throw new AssemblyError(reason, at);
      },
    };
    let expansion = expandPseudo(name, written, context);
    if (!expansion) return this.real(name, written, at);
    if (expansion.lines.length > 1 && written.some((text) => replaceDots(text, "") !== text)) {
      // A dot is the first instruction's address in all that the macro makes.
      const start = this.dot(at);
      expansion = expandPseudo(name, written.map((text) => replaceDots(text, start)), context)!;
    }
    const { lines, fixed } = expansion;
    const inSlot = this.mode.noreorder && this.hazards.openBranch !== undefined;
    if (lines.length > 1 && inSlot) {
      throw new AssemblyError(
        `${name} makes ${lines.length} instructions, but only the first is in the delay slot`,
        at,
      );
    }
    const usesTemporary = lines.some((line) => line.includes("$AT"));
    if (usesTemporary) {
      if (this.mode.noat) {
        throw new AssemblyError(`${name} needs $at, which .set noat withholds`, at);
      }
      const own = written.find((text) => /\$(at|1)\b/.test(text));
      if (own !== undefined) throw new AssemblyError(`${name} needs $at itself`, at);
    }
    const { noreorder, noat } = this.mode;
    this.mode.noat ||= usesTemporary;
    if (fixed > 0) this.setNoreorder(true, at);
    lines.forEach((line, i) => {
      if (i === fixed && fixed > 0) this.setNoreorder(noreorder, at);
      if (line === "nop") return this.issue(NOP, [], at);
      const split = line.indexOf(" ");
      const unnamed = /^li\.[sd]$/.test(name) && line.startsWith("mtc1");
      this.real(
        line.slice(0, split),
        operands(line.slice(split).replaceAll("$AT", "$1")),
        at,
        unnamed,
      );
    });
    this.setNoreorder(noreorder, at);
    this.mode.noat = noat;
  }

  /** A source line begins here. */
  mark(path: string, line: number): void {
    const section = this.sections.current;
    if (section.allocated) {
      this.lines.push({ section, offset: (section.size + 3) & ~3, path, line });
    }
  }

  /** A name for the present place, for what is written as a dot. */
  dot(at: SourceLocation): string {
    const name = `.#${++this.dots}`;
    const section = this.sections.current;
    this.symbols.dot(name, { section, value: section.size }, at);
    return name;
  }

  /** The 32-bit constant of an expression, signed; undefined where it depends on a symbol. */
  private constant(text: string, at: SourceLocation): number | undefined {
    const { symbol, addend } = evaluate(text, at, this.lookup);
    if (symbol !== undefined) return undefined;
    if (addend < -0x8000_0000 || addend > 0xffff_ffff) {
      throw new AssemblyError(`${text.trim()} is larger than 32 bits`, at);
    }
    return addend | 0;
  }

  private real(
    name: string,
    written: readonly string[],
    at: SourceLocation,
    unnamed = false,
  ): void {
    const instruction = instructionNamed(name);
    if (!instruction) {
      if (macroNames.includes(name)) {
        throw new AssemblyError(`${name} does not take these operands`, at);
      }
      const instead = insteadOf(name);
      throw new AssemblyError(
        `unknown instruction ${name}${instead ? `: write ${instead}` : ""}`,
        at,
      );
    }
    if (written.length !== instruction.operands.length) {
      const form = `${name} ${instruction.operands.join(", ").replace("mem", "offset(register)")}`;
      throw new AssemblyError(
        `${name} takes ${instruction.operands.length} operands: ${form.trim()}`,
        at,
      );
    }
    const relocations: { kind: RelocationKind; value: Value }[] = [];
    const context = {
      lookup: this.lookup,
      at: this.mode.noat,
      place: at,
      name,
      relocate: (kind: RelocationKind, value: Value) => {
        relocations.push({
          kind,
          value: value.symbol === "." ? { ...value, symbol: this.dot(at) } : value,
        });
      },
    };
    let word = instruction.match;
    instruction.operands.forEach((kind, i) => word |= operandBits(kind, written[i], context));
    this.issue(
      { instruction: instruction as Instruction, word: word | 0, unnamed },
      relocations,
      at,
    );
  }

  private issue(
    issued: Issued,
    relocations: readonly { kind: RelocationKind; value: Value }[],
    at: SourceLocation,
  ): void {
    const section = this.sections.current;
    if (this.pending) this.usePending(issued);
    if (!this.mode.noreorder) {
      const count = this.hazards.gap(issued);
      for (let i = 0; i < count; i++) {
        section.emit(4, 0, at);
        this.hazards.push(NOP);
      }
      if (count) this.symbols.moveRecent(section, section.size);
    }
    this.hazards.check(issued, at);
    if (!this.located) this.mark(at.path, at.line);
    for (const { kind, value } of relocations) {
      const { symbol, minus, addend } = value;
      if (minus !== undefined) {
        throw new AssemblyError(`${symbol} - ${minus} is not known here`, at);
      }
      section.relocations.push({ offset: section.size, kind, symbol: symbol!, addend, place: at });
    }
    section.emit(4, issued.word, at);
    this.symbols.forgetRecent();
    this.hazards.push(issued);
    if (!this.mode.noreorder && hasDelaySlot(issued.instruction)) {
      section.emit(4, 0, at);
      this.hazards.push(NOP);
    }
  }

  /**
   * GNU as' bargain at the seam: each instruction behind `.set noreorder` takes the place of one
   * nop, if no hazard needs it.
   */
  private usePending(issued: Issued): void {
    const pending = this.pending!;
    pending.required = Math.max(pending.required, this.hazards.gap(issued, pending.since));
    if (pending.holds <= pending.required) {
      this.hazards.insertNops(pending.since, pending.holds);
      this.pending = undefined;
      return;
    }
    this.removePendingNop(pending);
    pending.holds--;
    pending.since++;
    if (pending.holds === 0) this.pending = undefined;
  }

  /** Back to `.set reorder`: the nops that were needed stay. */
  private commitPending(): void {
    const { pending } = this;
    if (!pending) return;
    for (; pending.holds > pending.required; pending.holds--) this.removePendingNop(pending);
    this.hazards.insertNops(pending.since, pending.required);
    this.pending = undefined;
  }

  private removePendingNop({ section, offset }: PendingNops): void {
    section.removeWord(offset);
    this.symbols.shiftBehind(section, offset);
    this.lines.forEach((line, i) => {
      if (line.section === section && line.offset > offset) {
        this.lines[i] = { ...line, offset: line.offset - 4 };
      }
    });
  }
}
