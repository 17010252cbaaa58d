/**
 * What the assembler makes of one source file: sections with their bytes, symbols, relocations,
 * functions and source lines. Nothing has an address yet; link.ts gives them. Names and meanings
 * follow the ELF object files of the MIPS ABI.
 */
import { UserError } from "../../errors/mod.ts";

/** A source text and the path that messages and line tables name. */
export interface Source {
  /** Path from the project's root, or as the user gave it. */
  readonly path: string;
  /** Its whole text. */
  readonly text: string;
}

/** A line of a source text. */
export interface SourceLine {
  /** Path of the source. */
  readonly path: string;
  /** Line, from 1. */
  readonly line: number;
}

/** A stretch of memory that a program fills when it is loaded. */
export interface Segment {
  /** First virtual address, unsigned. */
  readonly address: number;
  /** Contents. */
  readonly bytes: Uint8Array;
  /** Size in memory, in bytes; zeros follow the contents. */
  readonly memorySize: number;
  /** Whether the program may write there: it holds data or bss. */
  readonly writable: boolean;
}

/** Where something stands in a source. Columns count from 1. */
export interface SourceLocation extends SourceLine {
  /** Column. */
  readonly column: number;
  /** The line's text, for the caret. */
  readonly text: string;
}

/** What a section holds. */
export type SectionKind = "text" | "rodata" | "data" | "bss";

/** How a relocation changes the word at its offset. */
export type RelocationKind = "word" | "half" | "jump" | "hi" | "lo" | "branch";

/** A word that depends on where a symbol ends up. */
export interface Relocation {
  /** Offset of the word in its section, in bytes. */
  readonly offset: number;
  /** Which bits change. */
  readonly kind: RelocationKind;
  /** The symbol. */
  readonly symbol: string;
  /** Added to its value. */
  readonly addend: number;
  /** Where it was written. */
  readonly place: SourceLocation;
}

/** A stretch of bytes that is placed as one. */
export interface Section {
  /** Name, such as `.text.main`. */
  readonly name: string;
  /** What it holds. */
  readonly kind: SectionKind;
  /** Path of the object's source. */
  readonly object: string;
  /** Alignment in bytes, a power of two. */
  align: number;
  /** Bytes, without those of bss. */
  bytes: Uint8Array;
  /** Size in memory, in bytes. */
  size: number;
  /** Words that depend on addresses. */
  readonly relocations: Relocation[];
}

/** A label or a constant. A constant has no section. */
export interface SymbolDefinition {
  /** Its name. */
  readonly name: string;
  /** Section of a label. */
  readonly section?: Section;
  /** Offset in the section, or the constant. */
  readonly value: number;
  /** Where it was defined. */
  readonly place: SourceLocation;
  /** True when other objects see it. */
  global: boolean;
  /** True when another object's definition goes before. */
  readonly weak?: boolean;
  /** True for `.comm`: weak, and of several the largest counts. */
  readonly common?: boolean;
}

/** A function between .ent and .end. */
export interface FunctionRange {
  /** Its name. */
  readonly name: string;
  /** Its section. */
  readonly section: Section;
  /** Offset of its first byte. */
  readonly start: number;
  /** Offset behind its last byte. */
  readonly end: number;
}

/** A source line begins at an offset. */
export interface LineMark extends SourceLine {
  /** The section. */
  readonly section: Section;
  /** Offset of the first instruction of the line. */
  readonly offset: number;
}

/** One assembled file. */
export interface ObjectFile {
  /** Path of its source. */
  readonly path: string;
  /** Its sections that are not empty. */
  readonly sections: readonly Section[];
  /** Its symbols by name. */
  readonly symbols: ReadonlyMap<string, SymbolDefinition>;
  /** Symbols that are zero where nothing defines them. */
  readonly weak?: ReadonlySet<string>;
  /** Its functions. */
  readonly functions: readonly FunctionRange[];
  /** Its line marks, in the order of assembly. */
  readonly lines: readonly LineMark[];
}

/**
 * An error in a source or between objects: what, where, and the line with a caret below; of an
 * object without a source, the file alone.
 */
export class AssemblyError extends UserError {
  /** The class, in messages. */
  override name = "AssemblyError";
  /** Makes the message with the line and a caret below it. */
  constructor(readonly reason: string, readonly place?: SourceLocation) {
    super(
      place === undefined
        ? reason
        : place.text === ""
        ? `${place.path}: ${reason}`
        : `${place.path}:${place.line}:${place.column}: ${reason}\n${excerpt(place)}`,
    );
  }
}

function excerpt({ text, column }: SourceLocation): string {
  const lead = text.slice(0, column - 1).replace(/[^\t]/g, " ");
  return `    ${text}\n    ${lead}^`;
}
