/**
 * What works on the text of statements before their meaning: conditionals (.if and its family),
 * macros (.macro), repetition (.rept, .irp, .irpc). The statements that remain are handed on one
 * by one.
 */
import { AssemblyError, type SourceLocation } from "./object.ts";
import { type Line, operands, quotedEnd, statements, stringBytes } from "./text.ts";

/** Limits that no program meets: what exceeds them is a slip of the pen. */
const MOST_REPEATS = 1 << 16;
const MOST_NESTED = 64;
const MOST_EXPANSIONS = 100_000;

/** What the blocks ask of the assembler. */
export interface BlockClient {
  constant(text: string, at: SourceLocation): number;
  isDefined(name: string): boolean;
  label(name: string, at: SourceLocation): void;
  statement(text: string, at: SourceLocation): void;
  include(path: string, at: SourceLocation): readonly Line[];
}

interface Parameter {
  readonly name: string;
  readonly value: string;
  readonly required: boolean;
  readonly rest: boolean;
}

interface MacroBody {
  readonly parameters: readonly Parameter[];
  readonly lines: readonly Line[];
}

interface Condition {
  active: boolean;
  taken: boolean;
  readonly parent: boolean;
  readonly place: SourceLocation;
}

const OPENS = /^\s*(?:[\w.$]+\s*:\s*)?\.(macro|rept|irpc?)\b/i;
const CLOSES = /^\s*\.(endm|endr)\b/i;
const ARGUMENT = /\\(@|\(\)|[\w$]+)/g;

/** The conditionals' tests of a number against zero. */
const comparisons: Readonly<Record<string, (value: number) => boolean>> = {
  ".if": (v) => v !== 0,
  ".ifne": (v) => v !== 0,
  ".ifeq": (v) => v === 0,
  ".ifgt": (v) => v > 0,
  ".ifge": (v) => v >= 0,
  ".iflt": (v) => v < 0,
  ".ifle": (v) => v <= 0,
};

/** Runs lines through conditionals, macros and repetition. */
export class Blocks {
  private readonly macros = new Map<string, MacroBody>();
  private conditions: Condition[] = [];
  private expansions = 0;
  private nested = 0;
  private exiting = false;

  constructor(private readonly client: BlockClient) {}

  /** Whether a name is a macro now. */
  isMacro(name: string): boolean {
    return this.macros.has(name.toLowerCase());
  }

  /** Assembles the lines of a file; its conditionals end in it. */
  file(lines: readonly Line[]): void {
    const outer = this.conditions;
    this.conditions = [];
    this.run(lines);
    const [open] = this.conditions;
    if (open) throw new AssemblyError(".if without .endif", open.place);
    this.conditions = outer;
  }

  private get active(): boolean {
    return this.conditions.length === 0 || this.conditions[this.conditions.length - 1].active;
  }

  private run(lines: readonly Line[]): void {
    for (let i = 0; i < lines.length && !this.exiting; i++) {
      const line = lines[i];
      const opened = OPENS.exec(line.text);
      if (!opened) {
        this.line(line);
        continue;
      }
      const kind = opened[1].toLowerCase();
      const closing = kind === "macro" ? "endm" : "endr";
      const end = matching(lines, i);
      const at = place(line, line.text.indexOf(".") + 1);
      if (end < 0) throw new AssemblyError(`.${kind} without .${closing}`, at);
      if (this.active) this.block(line, { kind, body: lines.slice(i + 1, end), at });
      i = end;
    }
  }

  private block(
    line: Line,
    { kind, body, at }: { kind: string; body: readonly Line[]; at: SourceLocation },
  ): void {
    const labelled = /^\s*([\w.$]+)\s*:/.exec(line.text);
    if (labelled) this.client.label(labelled[1], at);
    const [{ text }] = statements(line.text);
    const rest = text.slice(text.search(/\.(macro|rept|irpc?)\b/i) + kind.length + 1).trim();
    if (kind === "macro") return this.define(rest, body, at);
    if (kind === "rept") {
      const count = this.client.constant(rest, at);
      if (count < 0 || count > MOST_REPEATS) {
        throw new AssemblyError(`${count} is out of range: 0 to ${MOST_REPEATS}`, at);
      }
      for (let n = 0; n < count; n++) this.run(body);
      return;
    }
    const [, name, values = ""] = /^([\w.$]+)\s*,?\s*(.*)$/.exec(rest) ?? [];
    if (name === undefined) throw new AssemblyError(`.${kind} needs a name and values`, at);
    const list = kind === "irpc"
      ? [...values.replace(/^"(.*)"$/, "$1")]
      : macroArguments(values).map(({ text }) => unquoted(text));
    for (const value of list.length ? list : [""]) {
      this.substituted(body, new Map([[name, value]]), at);
    }
  }

  private line(line: Line): void {
    for (const { text, column } of statements(line.text)) {
      let rest = text;
      let at = column;
      for (
        let label;
        (label = /^\s*([A-Za-z_.$][\w.$]*|\d+)\s*:/.exec(rest));
        rest = rest.slice(label[0].length)
      ) {
        if (this.active) this.client.label(label[1], place(line, at + label[0].search(/\S/)));
        at += label[0].length;
      }
      const lead = rest.length - rest.trimStart().length;
      rest = rest.trim();
      if (rest) this.statement(rest, { line, at: place(line, at + lead) });
      if (this.exiting) return;
    }
  }

  private statement(text: string, { line, at }: { line: Line; at: SourceLocation }): void {
    const [, written, rest] = /^(\S+)\s*(.*)$/s.exec(text)!;
    // A directive is one in capitals too; a symbol that gets a value keeps its spelling.
    const directive = /^\.\w+$/.test(written) && !rest.startsWith("=");
    const name = directive ? written.toLowerCase() : written;
    if (directive && this.conditional(name, rest.trim(), at)) return;
    if (!this.active) return;
    const macro = this.macros.get(name.toLowerCase());
    if (macro) return this.expand(macro, rest.trim(), { name, line, at });
    switch (name) {
      case ".exitm":
        if (this.nested === 0) throw new AssemblyError(".exitm outside a macro", at);
        this.exiting = true;
        return;
      case ".endm":
      case ".endr":
        throw new AssemblyError(`${name} without its beginning`, at);
      case ".purgem":
        for (const gone of operands(rest)) {
          if (!this.macros.delete(gone.toLowerCase())) {
            throw new AssemblyError(`${gone} is no macro`, at);
          }
        }
        return;
      case ".include": {
        const path = new TextDecoder().decode(stringBytes(rest.trim(), at));
        if (++this.nested > MOST_NESTED) throw new AssemblyError(".include nested without end", at);
        this.file(this.client.include(path, at));
        this.nested--;
        return;
      }
      default:
        this.client.statement(directive ? name + text.slice(name.length) : text, at);
    }
  }

  /** Whether a statement is a conditional; if so it takes effect. */
  private conditional(name: string, rest: string, at: SourceLocation): boolean {
    const { conditions } = this;
    if (name.startsWith(".if")) {
      const parent = this.active;
      const holds = parent && this.test(name, rest, at);
      conditions.push({ active: holds, taken: holds, parent, place: at });
      return true;
    }
    if (name !== ".else" && name !== ".elseif" && name !== ".endif") return false;
    const last = conditions.at(-1);
    if (!last) throw new AssemblyError(`${name} without .if`, at);
    if (name === ".endif") conditions.pop();
    else {
      const wanted = last.parent && !last.taken;
      last.active = wanted && (name === ".else" || this.client.constant(rest, at) !== 0);
      last.taken ||= last.active;
    }
    return true;
  }

  private test(name: string, rest: string, at: SourceLocation): boolean {
    if (Object.hasOwn(comparisons, name)) return comparisons[name](this.client.constant(rest, at));
    const [a, b] = operands(rest);
    switch (name) {
      case ".ifdef":
        return this.client.isDefined(rest);
      case ".ifndef":
      case ".ifnotdef":
        return !this.client.isDefined(rest);
      case ".ifb":
        return rest === "";
      case ".ifnb":
        return rest !== "";
      case ".ifc":
      case ".ifeqs":
        return (a ?? "") === (b ?? "");
      case ".ifnc":
      case ".ifnes":
        return (a ?? "") !== (b ?? "");
      default:
        throw new AssemblyError(`unknown directive ${name}`, at);
    }
  }

  private define(header: string, lines: readonly Line[], at: SourceLocation): void {
    const [, name, rest] = /^([A-Za-z_.$][\w.$]*)\s*,?\s*(.*)$/.exec(header) ?? [];
    if (name === undefined) throw new AssemblyError(".macro needs a name", at);
    if (this.isMacro(name)) {
      throw new AssemblyError(`macro ${name} is already defined; .purgem ${name} first`, at);
    }
    const parameters = rest.replace(/\s*([=:])\s*/g, "$1").split(/[\s,]+/).filter((p) => p).map(
      (text): Parameter => {
        const [, name, qualifier, value = ""] =
          /^([\w.$]+)(?::(req|vararg))?(?:=(.*))?$/.exec(text) ?? [];
        if (name === undefined) throw new AssemblyError(`"${text}" is no macro parameter`, at);
        return {
          name,
          value: unquoted(value),
          required: qualifier === "req",
          rest: qualifier === "vararg",
        };
      },
    );
    this.macros.set(name.toLowerCase(), { parameters, lines: [...lines] });
  }

  private expand(
    { parameters, lines }: MacroBody,
    rest: string,
    { name, at }: { name: string; line: Line; at: SourceLocation },
  ): void {
    const bound = new Map(parameters.map((p) => [p.name, p.value]));
    const given = macroArguments(rest);
    let next = 0;
    for (let i = 0; i < given.length; i++) {
      const { text, from } = given[i];
      const named = /^([\w.$]+)\s*=(?!=)\s*(.*)$/s.exec(text);
      if (named && bound.has(named[1])) {
        bound.set(named[1], unquoted(named[2]));
        continue;
      }
      const parameter = parameters[next++];
      if (!parameter) {
        throw new AssemblyError(`macro ${name} takes at most ${parameters.length} arguments`, at);
      }
      if (parameter.rest) {
        bound.set(parameter.name, rest.slice(from).trim());
        break;
      }
      if (text !== "") bound.set(parameter.name, unquoted(text));
    }
    const missing = parameters.find((p) => p.required && bound.get(p.name) === "");
    if (missing) throw new AssemblyError(`macro ${name} needs its argument ${missing.name}`, at);
    this.substituted(lines, bound, at, name);
  }

  private substituted(
    lines: readonly Line[],
    bound: ReadonlyMap<string, string>,
    at: SourceLocation,
    macro?: string,
  ): void {
    if (++this.expansions > MOST_EXPANSIONS || ++this.nested > MOST_NESTED) {
      throw new AssemblyError(
        `${macro ? `macro ${macro}` : "the repetition"} expands without end`,
        at,
      );
    }
    const counter = String(this.expansions - 1);
    const depth = this.conditions.length;
    this.run(lines.map(({ text }) => ({
      text: substitute(
        text,
        (all, key) =>
          key === "@" ? macro ? counter : all : key === "()" ? "" : bound.get(key) ?? all,
      ),
      path: at.path,
      line: at.line,
    })));
    if (macro && this.exiting) {
      this.exiting = false;
      this.conditions.length = Math.min(this.conditions.length, depth);
    }
    this.nested--;
  }
}

function unquoted(text: string): string {
  return /^"(.*)"$/s.exec(text)?.[1] ?? text;
}

/** Replaces \name, but not in a character constant: it is read before macros are. */
function substitute(text: string, replace: (all: string, key: string) => string): string {
  if (!text.includes("'\\")) return text.replace(ARGUMENT, replace);
  let out = "", from = 0;
  for (let i = 0; i < text.length;) {
    const end = quotedEnd(text, i);
    if (end > i && text[i] === "'") {
      out += text.slice(from, i).replace(ARGUMENT, replace) + text.slice(i, end);
      from = end;
    }
    i = Math.max(end, i + 1);
  }
  return out + text.slice(from).replace(ARGUMENT, replace);
}

/**
 * Arguments of a macro call and where each begins: separated by commas, or by blanks between a
 * name, number or string and the next.
 */
function macroArguments(text: string): { text: string; from: number }[] {
  const out: { text: string; from: number }[] = [];
  let depth = 0, from = 0;
  const separate = (end: number, next: number) => {
    out.push({ text: text.slice(from, end).trim(), from });
    from = next;
  };
  for (let i = 0; i < text.length; i++) {
    const end = quotedEnd(text, i);
    if (end > i) i = end - 1;
    else if (text[i] === "(") depth++;
    else if (text[i] === ")") depth--;
    else if (depth <= 0 && text[i] === ",") separate(i, i + 1);
    if (depth <= 0 && /^["\w.$]\s+["\w.$]/.test(text.slice(i))) separate(i + 1, i + 1);
  }
  if (out.length || text.trim()) separate(text.length, text.length);
  return out;
}

function place({ text, path, line }: Line, column: number): SourceLocation {
  return { path, line, column, text };
}

/** Index of the line that closes the block opened at `from`, or -1. */
function matching(lines: readonly Line[], from: number): number {
  for (let i = from, depth = 0; i < lines.length; i++) {
    if (OPENS.test(lines[i].text)) depth++;
    else if (CLOSES.test(lines[i].text) && --depth === 0) return i;
  }
  return -1;
}
