/**
 * Stretches of code that directives name: functions (`.ent` to `.end`), of which instruments show
 * names and extents, and budgets (`.budget N` to `.endbudget`), which hold the number of
 * instructions of a path.
 */
import type { CodeEmitter } from "./code.ts";
import { AssemblyError, type FunctionRange, type SourceLocation } from "./object.ts";
import type { SectionBuilder, Sections } from "./sections.ts";
import type { SymbolTable } from "./symbols.ts";

interface Budget {
  readonly limit: number;
  readonly place: SourceLocation;
  readonly section: SectionBuilder;
  readonly start: number;
}

/** The functions and budgets of one source. */
export class FunctionRanges {
  /** Functions that have ended. */
  readonly functions: FunctionRange[] = [];
  /** An open function; `start` names its place, which moves with nops before it. */
  private open:
    | { name: string; section: SectionBuilder; start: string; at: SourceLocation }
    | undefined;
  private budget: Budget | undefined;

  constructor(
    private readonly context: {
      readonly sections: Sections;
      readonly symbols: SymbolTable;
      readonly code: CodeEmitter;
    },
  ) {}

  /** `.ent name` */
  begin(name: string, at: SourceLocation): void {
    if (this.open) throw new AssemblyError(`.ent inside .ent ${this.open.name}`, at);
    const { sections, code } = this.context;
    this.open = { name, section: sections.current, start: code.dot(at), at };
  }

  /** `.end name` */
  end(name: string, at: SourceLocation): void {
    const { open } = this;
    if (!open) throw new AssemblyError(".end without .ent: write .ent before the function", at);
    if (name && name !== open.name) {
      throw new AssemblyError(`.end ${name} does not match .ent ${open.name}`, at);
    }
    const { definitions } = this.context.symbols;
    const label = definitions.get(open.name);
    const start = label?.section === open.section
      ? label.value
      : definitions.get(open.start)!.value;
    this.functions.push({ name: open.name, section: open.section, start, end: open.section.size });
    this.open = undefined;
  }

  /** `.budget limit` */
  beginBudget(limit: number, place: SourceLocation): void {
    if (this.budget) throw new AssemblyError(".budget inside .budget", place);
    const { current: section } = this.context.sections;
    this.budget = { limit, place, section, start: section.size };
  }

  /** `.endbudget` */
  endBudget(at: SourceLocation): void {
    if (!this.budget) throw new AssemblyError(".endbudget without .budget", at);
    const { limit, place, section, start } = this.budget;
    const count = (section.size - start) >>> 2;
    if (count > limit) {
      throw new AssemblyError(`${count} instructions exceed the budget of ${limit}`, place);
    }
    this.budget = undefined;
  }

  /** At the end of the source: nothing may be open. */
  finish(): void {
    if (this.budget) throw new AssemblyError(".budget without .endbudget", this.budget.place);
    if (this.open) throw new AssemblyError(`.ent ${this.open.name} without .end`, this.open.at);
  }
}
