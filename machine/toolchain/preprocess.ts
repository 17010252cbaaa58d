/**
 * A small C preprocessor for hand-written assembly, with the rules of `gcc -x assembler-with-cpp`:
 * #include "…", #define with and without arguments, # and ##, #undef, #if, #ifdef, #ifndef, #elif,
 * #else, #endif, #error, and comments. It yields lines that remember where they came from. Headers
 * shared with C guard their declarations by #ifndef __ASSEMBLER__.
 */
import { AssemblyError, type Source, type SourceLocation } from "./object.ts";
import { conditionHolds } from "./preprocess_condition.ts";
import { type Line, plainLines, quotedEnd, stringEnd } from "./text.ts";

/** Finds the text of an included file by path, or undefined. */
export type Include = (path: string) => string | undefined;

interface Macro {
  readonly parameters?: readonly string[];
  readonly body: string;
}

const NAME = /[A-Za-z_]\w*/;
const DEPTH = 32;
/** What the cross compiler defines for this machine and its flags. */
const PREDEFINED: Readonly<Record<string, string>> = {
  __ASSEMBLER__: "1",
  __mips__: "1",
  __mips: "1",
  mips: "1",
  _mips: "1",
  __MIPSEL__: "1",
  __MIPSEL: "1",
  _MIPSEL: "1",
  MIPSEL: "1",
  __R3000__: "1",
  __R3000: "1",
  R3000: "1",
  _R3000: "1",
  LANGUAGE_ASSEMBLY: "1",
  _LANGUAGE_ASSEMBLY: "1",
  __LANGUAGE_ASSEMBLY: "1",
  __LANGUAGE_ASSEMBLY__: "1",
  _MIPS_ISA: "1",
  _MIPS_SIM: "1",
  _ABIO32: "1",
  _MIPS_SZINT: "32",
  _MIPS_SZLONG: "32",
  _MIPS_SZPTR: "32",
  __mips_isa_rev: "0",
};

/**
 * Expands a source into lines. `includes` is tried with the path beside the including file, then
 * as written.
 */
export function preprocess(
  source: Source,
  { include = () => undefined, defines = {} }: { include?: Include; defines?: Readonly<Record<string, string>> } = {},
): Line[] {
  const macros = new Map<string, Macro>();
  for (const [name, body] of Object.entries({ ...PREDEFINED, ...defines })) macros.set(name, { body });
  const out: Line[] = [];
  file(source, 0);
  return out;

  function file({ path, text }: Source, depth: number): void {
    const conditions: { active: boolean; taken: boolean; parent: boolean; place: SourceLocation }[] = [];
    const active = () => conditions.every((c) => c.active);
    const lines = withoutComments(text).split("\n");
    for (let i = 0; i < lines.length; i++) {
      const number = i + 1;
      let line = lines[i];
      while (line.endsWith("\\") && i + 1 < lines.length && /^\s*#\s*[a-z]/.test(line)) {
        line = line.slice(0, -1) + lines[++i];
      }
      const place = { path, line: number, column: Math.max(1, line.search(/\S/) + 1), text: line };
      const directive = /^\s*#\s*(include|define|undef|if|ifdef|ifndef|elif|else|endif|error)\b(.*)$/.exec(line);
      if (!directive) {
        while (active() && opensCall(line) && i + 1 < lines.length) line += " " + lines[++i].trim();
        if (active()) out.push({ text: expand(line, place), path, line: number });
        continue;
      }
      const [, name, raw] = directive;
      const rest = raw.trim();
      const fail = (reason: string): never => {
        throw new AssemblyError(reason, place);
      };
      const condition = (value: boolean) => conditions.push({ active: value, taken: value, parent: active(), place });
      switch (name) {
        case "if":
          condition(active() && truth(rest, place));
          break;
        case "ifdef":
          condition(macros.has(rest));
          break;
        case "ifndef":
          condition(!macros.has(rest));
          break;
        case "elif":
        case "else": {
          const last = conditions.at(-1) ?? fail(`#${name} without #if`);
          last.active = !last.taken && (name === "else" || (last.parent && truth(rest, place)));
          last.taken ||= last.active;
          break;
        }
        case "endif":
          if (!conditions.pop()) fail("#endif without #if");
          break;
        default:
          if (active()) run(name, rest, { path, depth, fail });
      }
    }
    if (conditions.length) throw new AssemblyError("#if without #endif", conditions[0].place);
  }

  /** Whether the arguments of a macro go on in the next line. */
  function opensCall(line: string): boolean {
    const text = line.replace(/"(?:\\.|[^"\\])*"/g, (found) => " ".repeat(found.length)).replace(/#.*/, "");
    return [...text.matchAll(/\b([A-Za-z_]\w*)\s*\(/g)].some((call) =>
      macros.get(call[1])?.parameters && callArguments(text, call.index + call[0].length).end < 0
    );
  }

  function run(
    name: string,
    rest: string,
    { path, depth, fail }: { path: string; depth: number; fail: (reason: string) => never },
  ): void {
    if (name === "error") fail(rest || "#error");
    else if (name === "undef") macros.delete(rest);
    else if (name === "define") define(rest, fail);
    else {
      const wanted = /^"([^"]+)"$/.exec(rest)?.[1] ?? fail('write #include "path"');
      if (depth >= DEPTH) fail(`#include nested more than ${DEPTH} deep`);
      const found = findIncluded(wanted, path, include);
      if (!found) return fail(`cannot find "${wanted}", neither beside ${path} nor from the project's root`);
      file(found, depth + 1);
    }
  }

  function define(rest: string, fail: (reason: string) => never): void {
    const parts = /^([A-Za-z_]\w*)(\(([^)]*)\))?\s*(.*)$/.exec(rest) ?? fail("#define needs a name");
    const [, name, withArguments, parameters, body] = parts;
    const list = withArguments ? parameters.split(",").map((p) => p.trim()).filter((p) => p) : undefined;
    macros.set(name, { parameters: list, body });
  }

  function truth(text: string, place: SourceLocation): boolean {
    const known = text.replace(
      /\bdefined\s*(?:\(\s*([A-Za-z_]\w*)\s*\)|([A-Za-z_]\w*))/g,
      (_, inner, bare) => macros.has(inner ?? bare) ? "1" : "0",
    );
    return conditionHolds(expand(known, place), place);
  }

  function expand(text: string, place: SourceLocation, hidden: readonly string[] = []): string {
    if (!NAME.test(text)) return text;
    let result = "";
    for (let i = 0; i < text.length;) {
      const c = text[i];
      const end = c === '"' ? stringEnd(text, i) : c === "'" && isCharacter(text, i) ? quotedEnd(text, i) : i;
      if (end > i) {
        result += text.slice(i, end);
        i = end;
        continue;
      }
      if (c === "#" && hidden.length === 0) return result + text.slice(i);
      if (!/[\w.$\\%]/.test(c)) {
        result += c;
        i++;
        continue;
      }
      const word = /^[\w.$\\%]+/.exec(text.slice(i))![0];
      i += word.length;
      const macro = hidden.includes(word) ? undefined : macros.get(word);
      if (!macro) result += word;
      else if (!macro.parameters) result += expand(macro.body, place, [...hidden, word]);
      else {
        const opened = /^\s*\(/.exec(text.slice(i));
        if (!opened) {
          result += word;
          continue;
        }
        const { values, end } = callArguments(text, i + opened[0].length);
        if (macro.parameters.length === 0 && values.length === 1 && values[0].trim() === "") values.pop();
        if (end < 0 || values.length !== macro.parameters.length) {
          throw new AssemblyError(`macro ${word} takes ${macro.parameters.length} arguments`, place);
        }
        i = end;
        const bound = new Map(macro.parameters.map((p, k) => [p, expand(values[k].trim(), place, hidden)]));
        // An operand of ## is pasted as it was written; any other argument is expanded first.
        const pasted = new Map(macro.parameters.map((p, k) => [p, values[k].trim()]));
        const body = macro.body
          .replace(/(?<!#)#\s*([A-Za-z_]\w*)/g, (all, name) => pasted.has(name) ? asString(pasted.get(name)!) : all)
          .replace(/([A-Za-z_]\w*)(?=\s*##)|(?<=##\s*)([A-Za-z_]\w*)/g, (name) => pasted.get(name) ?? name)
          .replace(/\s*##\s*/g, "##")
          .replace(/"(?:\\.|[^"\\])*"|(?<!##)\b[A-Za-z_]\w*\b(?!##)/g, (name) => bound.get(name) ?? name)
          .replaceAll("##", "");
        result += expand(body, place, [...hidden, word]);
      }
    }
    return result;
  }
}

function callArguments(text: string, start: number): { values: string[]; end: number } {
  const values = [""];
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (c === ")" && depth === 0) return { values, end: i + 1 };
    if (c === "(") depth++;
    if (c === ")") depth--;
    if (c === "," && depth === 0) values.push("");
    else values[values.length - 1] += c;
  }
  return { values, end: -1 };
}

/** Whether the quote at `at` begins a character constant, not an apostrophe in a comment. */
function isCharacter(text: string, at: number): boolean {
  return /^'(\\.|[^'\\])'/.test(text.slice(at, at + 4));
}

/** An argument as a string constant. */
function asString(text: string): string {
  return `"${text.replace(/"(?:\\.|[^"\\])*"/g, (s) => s.replace(/["\\]/g, "\\$&")).replace(/\s+/g, " ")}"`;
}

/** Blanks out comments, keeping line ends and columns. */
function withoutComments(text: string): string {
  if (!/\/[*/]/.test(text)) return text;
  return text.replace(
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (match) => /^["']/.test(match) ? match : match.replace(/[^\n]/g, " "),
  );
}

/** The lines of a file that `.include` names. */
export function readIncluded(
  wanted: string,
  { from, include = () => undefined }: { readonly from: SourceLocation; readonly include?: Include },
): Line[] {
  const found = findIncluded(wanted, from.path, include);
  if (!found) {
    throw new AssemblyError(`cannot find "${wanted}", neither beside ${from.path} nor from the project's root`, from);
  }
  return plainLines(found.path, found.text);
}

/** An included file: beside the including one, else as it is written. */
function findIncluded(wanted: string, from: string, include: Include): Source | undefined {
  const beside = wanted.startsWith("/") ? wanted : from.slice(0, from.lastIndexOf("/") + 1) + wanted;
  for (const path of new Set([normalize(beside), normalize(wanted)])) {
    const text = include(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

/** A path without `.` and, as far as folders before them go, `..`. */
function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    const last = parts.at(-1);
    if (part === ".." && last !== undefined && last !== "..") parts.pop();
    else if (part === ".." && path.startsWith("/") && last === undefined) continue;
    else if (part !== "." && part !== "") parts.push(part);
  }
  return (path.startsWith("/") ? "/" : "") + parts.join("/");
}
