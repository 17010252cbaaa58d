/**
 * Macro expansion of the C preprocessor: a line falls into preprocessing tokens, a macro's name is
 * replaced, and what came out is scanned again together with what follows it. A name is not
 * replaced inside its own replacement (C11, 6.10.3.4). As with `gcc -x assembler-with-cpp`, a dot,
 * a dollar, a percent sign and a backslash are no part of a name; a number sign that no parameter
 * follows stays; what follows a quote that is never closed is left alone.
 */
import { AssemblyError, type SourceLocation } from "./object.ts";

/** A macro. */
export interface Macro {
  /** Parameters; none for an object-like macro. */
  readonly parameters?: readonly string[];
  /** Whether the last parameter takes all that is left. */
  readonly variadic?: boolean;
  /** What replaces it. */
  readonly body: string;
}

/** The macros of a source at some line. */
export type Macros = ReadonlyMap<string, Macro>;

interface Token {
  readonly text: string;
  /** White space before it. */
  readonly lead: string;
  /** Macros of whose replacement it is part. */
  readonly hidden: ReadonlySet<string>;
}

const spellings = [
  /[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*/,
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|["'].*/,
  /##|[\s\S]/,
];
const TOKEN = new RegExp(`(\\s*)(${spellings.map(({ source }) => source).join("|")})`, "gy");
const NOTHING: ReadonlySet<string> = new Set();

function tokens(text: string, hidden: ReadonlySet<string> = NOTHING): Token[] {
  return [...text.matchAll(TOKEN)].map(([, lead, token]) => ({ text: token, lead, hidden }));
}

/** Text of tokens; what would run together is kept apart. */
function textOf(list: readonly Token[]): string {
  let out = "", before = "";
  for (const { text, lead } of list) {
    const together = lead === "" &&
      (/\w$/.test(before) && /^\w/.test(text) || /^\.?\d/.test(before) && text[0] === "." ||
        before === "." && /^\d/.test(text));
    out += (together ? " " : lead) + text;
    before = text;
  }
  return out;
}

/** Whether a name in a text is of some kind; most lines have none. */
function mentions(text: string, kind: (name: string) => boolean): boolean {
  for (const [name] of text.matchAll(/[A-Za-z_]\w*/g)) if (kind(name)) return true;
  return false;
}

/** Whether a line breaks off inside the arguments of a macro. */
export function breaksOffInCall(text: string, macros: Macros): boolean {
  if (
    !text.includes("(") || !mentions(text, (name) => macros.get(name)?.parameters !== undefined)
  ) return false;
  const list = tokens(text);
  const end = list.findIndex(({ text }) => text === "#");
  const seen = end < 0 ? list : list.slice(0, end);
  return seen.some(({ text }, i) =>
    macros.get(text)?.parameters && seen[i + 1]?.text === "(" && callOf(seen, i + 1) === undefined
  );
}

/** Replaces the macros of a text; behind a number sign stands a comment of the assembler's. */
export function expandMacros(text: string, macros: Macros, place: SourceLocation): string {
  if (!mentions(text, (name) => macros.has(name) || name === "__LINE__" || name === "__FILE__")) {
    return text;
  }
  const list = tokens(text);
  const comment = list.findIndex(({ text }) => text === "#");
  if (comment < 0) return textOf(expand(list, macros, place));
  return textOf(expand(list.slice(0, comment), macros, place)) + textOf(list.slice(comment));
}

function expand(input: readonly Token[], macros: Macros, place: SourceLocation): Token[] {
  // What is still to be scanned, last first, so that a replacement goes on with what follows it.
  const rest = [...input].reverse();
  const out: Token[] = [];
  let steps = 0;
  while (rest.length) {
    const token = rest.pop()!;
    const macro = token.hidden.has(token.text) ? undefined : macros.get(token.text);
    if (token.text === "__LINE__") out.push({ ...token, text: String(place.line) });
    else if (token.text === "__FILE__") out.push({ ...token, text: JSON.stringify(place.path) });
    else if (!macro) out.push(token);
    else {
      if (++steps > 100_000) throw new AssemblyError(`${token.text} expands without end`, place);
      let replaced: Token[];
      if (!macro.parameters) {
        replaced = pasted(tokens(macro.body, new Set([...token.hidden, token.text])), place);
      } else {
        if (rest.at(-1)?.text !== "(") {
          out.push(token);
          continue;
        }
        const call = callOf(rest.toReversed(), 0);
        if (!call) {
          throw new AssemblyError(`macro ${token.text}: its arguments are never closed`, place);
        }
        const { last, values } = call;
        const closing = rest[rest.length - 1 - last];
        rest.length -= last + 1;
        const hidden = new Set(
          [...token.hidden].filter((name) => closing.hidden.has(name)).concat(token.text),
        );
        replaced = substitute(macro, { name: token.text, values, hidden, macros, place });
      }
      // White space before the macro's name stays before whatever comes instead.
      const [first, ...others] = replaced;
      rest.push(...others.reverse());
      if (first) rest.push({ ...first, lead: token.lead });
      else if (rest.length && token.lead) rest.push({ ...rest.pop()!, lead: token.lead });
    }
  }
  return out;
}

/**
 * The arguments of a call whose parenthesis is `list[open]`, and the index of the one that closes
 * it.
 */
function callOf(
  list: readonly Token[],
  open: number,
): { values: Token[][]; last: number } | undefined {
  const values: Token[][] = [[]];
  let depth = 0;
  for (let i = open + 1; i < list.length; i++) {
    const { text } = list[i];
    if (text === ")" && depth === 0) return { values, last: i };
    if (text === "(") depth++;
    if (text === ")") depth--;
    if (text === "," && depth === 0) values.push([]);
    else values.at(-1)!.push(list[i]);
  }
  return undefined;
}

function substitute(
  { parameters = [], variadic = false, body }: Macro,
  { name, values: given, hidden, macros, place }: {
    readonly name: string;
    readonly values: readonly Token[][];
    readonly hidden: ReadonlySet<string>;
    readonly macros: Macros;
    readonly place: SourceLocation;
  },
): Token[] {
  let values: Token[][] = [...given];
  const none = values.length === 1 && values[0].length === 0;
  if (none && parameters.length === 0) values = [];
  if (variadic) {
    const fixed = parameters.length - 1;
    const comma: Token = { text: ",", lead: "", hidden: NOTHING };
    const more = values.slice(fixed).flatMap((value, i) => i ? [comma, ...value] : value);
    if (values.length >= fixed) values = [...values.slice(0, fixed), more];
  }
  if (values.length !== parameters.length) {
    throw new AssemblyError(
      `macro ${name} takes ${parameters.length} arguments, not ${given.length}`,
      place,
    );
  }
  const raw = new Map(parameters.map((parameter, i) => [parameter, values[i]]));
  const list = tokens(body, hidden);
  const out: Token[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i];
    const own = raw.get(token.text);
    const next = raw.get(list[i + 1]?.text);
    if (token.text === "#" && next) {
      out.push({ text: asString(next, place), lead: token.lead, hidden });
      i++;
    } else if (!own) out.push(token);
    else {
      // An operand of ## is pasted as it was written; any other argument is expanded first.
      const operand = list[i - 1]?.text === "##" || list[i + 1]?.text === "##";
      const value = operand ? own : expand(own, macros, place);
      const marked = operand && value.length === 0 ? [{ text: "", lead: "", hidden }] : value;
      out.push(...marked.map((one, k) => k ? one : { ...one, lead: token.lead }));
    }
  }
  return pasted(out, place).map((token) => ({
    ...token,
    hidden: new Set([...token.hidden, ...hidden]),
  }));
}

/** Joins what stands on both sides of each ##. */
function pasted(list: readonly Token[], place: SourceLocation): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < list.length; i++) {
    if (list[i].text !== "##") out.push(list[i]);
    else {
      const left = out.pop(), right = list[++i];
      if (!left || !right) throw new AssemblyError("## stands at an end of its macro", place);
      const joined = left.text + right.text;
      // What joins to no token stays apart, as gcc has it in assembly, and may be replaced again.
      if (tokens(joined).length > 1) out.push(left, { ...right, lead: "" });
      else out.push({ ...left, text: joined });
    }
  }
  return out.filter(({ text }) => text !== "");
}

/**
 * An argument as a string constant: as it was written, one space for each stretch of white space.
 */
function asString(value: readonly Token[], place: SourceLocation): string {
  const parts = value.map(({ text, lead }, i) => (i && lead ? " " : "") + text);
  const text = parts.map((t) => /^\s*["']/.test(t) ? t.replace(/["\\]/g, "\\$&") : t).join("");
  if (!/^(?:\\.|[^\\])*$/.test(text)) {
    throw new AssemblyError(`"${text}" ends in half an escape`, place);
  }
  return `"${text}"`;
}
