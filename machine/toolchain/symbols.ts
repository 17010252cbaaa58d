/**
 * The symbols of one object while it is assembled: labels, numbered local labels, constants,
 * aliases, and which are global or weak.
 */
import type { Value } from "./expression.ts";
import {
  AssemblyError,
  type Section,
  type SourceLocation,
  type SymbolDefinition,
} from "./object.ts";

/** The symbols of one object. */
export class SymbolTable {
  readonly definitions = new Map<string, SymbolDefinition>();
  readonly globals = new Set<string>();
  readonly weak = new Set<string>();
  readonly locals = new Set<string>();
  /** Names that `.comm` makes and no `.local` keeps. */
  readonly common = new Set<string>();
  /** Labels since something was last put into their section: an alignment takes them along. */
  private recent: { readonly name: string; readonly section: Section }[] = [];
  private readonly numbered = new Map<string, number>();
  private readonly aliases: { name: string; value: Value; place: SourceLocation }[] = [];
  private readonly constants = new Set<string>();

  /** What a name stands for, `Nb` and `Nf` included. */
  find(name: string): { readonly value: number; readonly section?: Section } | undefined {
    const local = /^(\d+)([bf])$/.exec(name);
    if (!local) return this.definitions.get(name);
    const count = this.numbered.get(local[1]);
    if (local[2] === "f") return { value: (count ?? 0) + 1 };
    return count === undefined ? undefined : { value: count };
  }

  /** A label at an offset of a section. */
  label(
    name: string,
    { section, value }: { section: Section; value: number },
    place: SourceLocation,
  ): void {
    let own = name;
    if (/^\d+$/.test(name)) {
      const count = (this.numbered.get(name) ?? 0) + 1;
      this.numbered.set(name, count);
      own = `${name}#${count}`;
    }
    this.define(own, { section, value }, place);
    this.recent.push({ name: own, section });
  }

  /** A nameless label, for what is written as a dot: it moves as labels do. */
  dot(
    name: string,
    { section, value }: { section: Section; value: number },
    place: SourceLocation,
  ): void {
    this.define(name, { section, value }, place);
    this.recent.push({ name, section });
  }

  /** A place that alignment leaves where it is. */
  define(
    name: string,
    { section, value }: { section: Section; value: number },
    place: SourceLocation,
  ): void {
    this.unique(name, place);
    this.definitions.set(name, { name, section, value, place, global: false });
  }

  /** A constant; `.set` and `=` may change it. */
  equate(name: string, value: number, place: SourceLocation): void {
    if (!this.constants.has(name)) this.unique(name, place);
    this.constants.add(name);
    this.definitions.set(name, { name, value, place, global: true });
  }

  /** A name for a value that involves labels, possibly of lines to come. */
  alias(name: string, value: Value, place: SourceLocation): void {
    const known = value.symbol === undefined ? undefined : this.definitions.get(value.symbol);
    if (known?.section) {
      this.define(name, { section: known.section, value: known.value + value.addend }, place);
    } else {
      this.unique(name, place);
      this.aliases.push({ name, value, place });
    }
  }

  /** Refuses a second definition. */
  unique(name: string, at: SourceLocation): void {
    const before = this.definitions.get(name);
    if (before) {
      throw new AssemblyError(
        `${name} is already defined at ${before.place.path}:${before.place.line}`,
        at,
      );
    }
  }

  /** The labels that stand directly before the present place move there. */
  moveRecent(section: Section, value: number): void {
    for (const { name, section: own } of this.recent) {
      const definition = this.definitions.get(name);
      if (own === section && definition) this.definitions.set(name, { ...definition, value });
    }
  }

  /** Something was put into the section: labels before it stay. */
  forgetRecent(): void {
    if (this.recent.length) this.recent = [];
  }

  /** A word was taken out of a section. */
  shiftBehind(section: Section, offset: number): void {
    for (const [name, definition] of this.definitions) {
      if (definition.section === section && definition.value > offset) {
        this.definitions.set(name, { ...definition, value: definition.value - 4 });
      }
    }
  }

  /** Resolves aliases and marks what other objects see. */
  finish(): void {
    for (const { name, value, place } of this.aliases) {
      const known = this.definitions.get(value.symbol ?? "");
      if (!known) throw new AssemblyError(`${value.symbol} is not defined in this file`, place);
      this.unique(name, place);
      this.definitions.set(name, {
        ...known,
        name,
        value: known.value + value.addend,
        place,
        global: false,
      });
    }
    for (const name of [...this.globals, ...this.weak, ...this.common]) {
      const symbol = this.definitions.get(name);
      if (symbol) symbol.global = !this.locals.has(name);
    }
    for (const name of [...this.weak, ...this.common]) {
      const symbol = this.definitions.get(name);
      if (symbol) {
        this.definitions.set(name, { ...symbol, weak: true, common: this.common.has(name) });
      }
    }
  }
}
