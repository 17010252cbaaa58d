/**
 * What the assembler makes of one source file: sections with their bytes, symbols, relocations, functions and source lines. Nothing
 * has an address yet; link.ts gives them. Names and meanings follow the ELF object files of the MIPS ABI.
 */

/** A source text and the path that messages and line tables name. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Where something stands in a source. Lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
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
  readonly offset: number;
  readonly kind: RelocationKind;
  readonly symbol: string;
  readonly addend: number;
  readonly place: Place;
}

/** A stretch of bytes that is placed as one. */
export interface Section {
  readonly name: string;
  readonly kind: SectionKind;
  /** Path of the object's source. */
  readonly object: string;
  align: number;
  /** Bytes, without those of bss. */
  bytes: Uint8Array;
  size: number;
  readonly relocations: Relocation[];
}

/** A label or a constant. A constant has no section. */
export interface SymbolDefinition {
  readonly name: string;
  readonly section?: Section;
  readonly value: number;
  readonly place: Place;
  global: boolean;
}

/** A function between .ent and .end. */
export interface FunctionRange {
  readonly name: string;
  readonly section: Section;
  readonly start: number;
  readonly end: number;
}

/** A source line begins at an offset. */
export interface LineMark {
  readonly section: Section;
  readonly offset: number;
  readonly path: string;
  readonly line: number;
}

/** One assembled file. */
export interface ObjectFile {
  readonly path: string;
  readonly sections: readonly Section[];
  readonly symbols: ReadonlyMap<string, SymbolDefinition>;
  readonly functions: readonly FunctionRange[];
  readonly lines: readonly LineMark[];
}

/** An error in a source or between objects: what, where, and the line with a caret below. */
export class AssemblyError extends Error {
  override name = "AssemblyError";
  constructor(readonly reason: string, readonly place?: Place) {
    super(place ? `${place.path}:${place.line}:${place.column}: ${reason}\n${excerpt(place)}` : reason);
  }
}

function excerpt({ text, column }: Place): string {
  const lead = text.slice(0, column - 1).replace(/[^\t]/g, " ");
  return `    ${text}\n    ${lead}^`;
}
