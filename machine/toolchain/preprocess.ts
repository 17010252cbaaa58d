/**
 * A small C preprocessor for hand-written assembly, with the rules of `gcc -x assembler-with-cpp`:
 * #include "…", #define with and without arguments, # and ##, #undef, #if and its family, #error,
 * and comments; macro_expansion.ts replaces names. It yields lines that remember where they came
 * from. Headers shared with C guard their declarations by #ifndef __ASSEMBLER__.
 */
import { AssemblyError, type Source, type SourceLocation } from "./object.ts";
import { conditionHolds } from "./preprocess_condition.ts";
import { breaksOffInCall, expandMacros, type Macro } from "./macro_expansion.ts";
import { type Line, plainLines } from "./text.ts";

/** Finds the text of an included file by path, or undefined. */
export type Include = (path: string) => string | undefined;

interface Condition {
  active: boolean;
  taken: boolean;
  closed: boolean;
  readonly parent: boolean;
  readonly place: SourceLocation;
}

/**
 * What is done or refused; any other line with a number sign is a comment, as it is for gcc and GNU
 * as.
 */
const names = "include|include_next|import|define|undef|if|ifdef|ifndef|elif|elifdef|elifndef|" +
  "else|endif|error|assert|unassert|line";
const DIRECTIVE = new RegExp(`^\\s*#\\s*(${names})\\b(.*)$`);
const CONDITIONALS = new Set([
  "if",
  "ifdef",
  "ifndef",
  "elif",
  "elifdef",
  "elifndef",
  "else",
  "endif",
]);
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
  _MIPS_ISA: "_MIPS_ISA_MIPS1",
  _MIPS_SIM: "_ABIO32",
  _ABIO32: "1",
  _MIPS_SZINT: "32",
  _MIPS_SZLONG: "32",
  _MIPS_SZPTR: "32",
  __mips_fpr: "32",
  __mips_hard_float: "1",
  __ELF__: "1",
  __GNUC__: "12",
  __REGISTER_PREFIX__: "$",
  __SIZEOF_INT__: "4",
  __SIZEOF_LONG__: "4",
  __SIZEOF_POINTER__: "4",
  __ORDER_LITTLE_ENDIAN__: "1234",
  __ORDER_BIG_ENDIAN__: "4321",
  __BYTE_ORDER__: "__ORDER_LITTLE_ENDIAN__",
};

/**
 * Expands a source into lines. `includes` is tried with the path beside the including file, then
 * as written.
 */
export function preprocess(
  source: Source,
  { include = () => undefined, defines = {} }: {
    include?: Include;
    defines?: Readonly<Record<string, string>>;
  } = {},
): Line[] {
  const macros = new Map<string, Macro>();
  for (const [name, body] of Object.entries({ ...PREDEFINED, ...defines })) {
    macros.set(name, { body });
  }
  const out: Line[] = [];
  file(source, 0);
  return out;

  function file({ path, text }: Source, depth: number): void {
    const conditions: Condition[] = [];
    const active = () => conditions.every((c) => c.active);
    const lines = withoutComments(text).split(/\r?\n/);
    for (let i = 0; i < lines.length; i++) {
      const number = i + 1;
      let line = lines[i];
      while (line.endsWith("\\") && i + 1 < lines.length) line = line.slice(0, -1) + lines[++i];
      const place = { path, line: number, column: Math.max(1, line.search(/\S/) + 1), text: line };
      const directive = DIRECTIVE.exec(line);
      if (!directive) {
        while (active() && breaksOffInCall(line, macros) && i + 1 < lines.length) {
          line += " " + lines[++i].trim();
        }
        if (active()) out.push({ text: expandMacros(line, macros, place), path, line: number });
        continue;
      }
      const [, name, raw] = directive;
      const rest = raw.trim();
      const fail = (reason: string): never => {
        throw new AssemblyError(reason, place);
      };
      if (CONDITIONALS.has(name)) switchCondition(name, rest, { conditions, place, fail });
      else if (active()) run(name, rest, { path, depth, fail });
    }
    if (conditions.length) throw new AssemblyError("#if without #endif", conditions[0].place);
  }

  /** #if and its family. What is not active is not looked at beyond its nesting. */
  function switchCondition(
    name: string,
    rest: string,
    { conditions, place, fail }: {
      conditions: Condition[];
      place: SourceLocation;
      fail: (reason: string) => never;
    },
  ): void {
    const parent = conditions.every((c) => c.active);
    const defined = () =>
      macros.has(/^[A-Za-z_]\w*/.exec(rest)?.[0] ?? fail(`#${name} needs a name`));
    const holds = () =>
      name.endsWith("ndef") ? !defined() : name.endsWith("def") ? defined() : truth(rest, place);
    if (name.startsWith("if")) {
      const active = parent && holds();
      conditions.push({ active, taken: active, parent, closed: false, place });
      return;
    }
    const last = conditions.at(-1) ?? fail(`#${name} without #if`);
    if (name === "endif") return void conditions.pop();
    if (last.closed) fail(`#${name} after #else`);
    last.closed = name === "else";
    last.active = last.parent && !last.taken && (name === "else" || holds());
    last.taken ||= last.active;
  }

  function run(
    name: string,
    rest: string,
    { path, depth, fail }: { path: string; depth: number; fail: (reason: string) => never },
  ): void {
    if (name === "error") fail(rest || "#error");
    else if (name === "undef") {
      macros.delete(/^[A-Za-z_]\w*/.exec(rest)?.[0] ?? fail("#undef needs a name"));
    } else if (name === "define") define(rest, fail);
    else if (name !== "include") {
      fail(`#${name} is not supported: write #include "path" and #ifndef`);
    } else {
      const wanted = /^"([^"]+)"$/.exec(rest)?.[1] ?? fail('write #include "path"');
      if (depth >= DEPTH) fail(`#include nested more than ${DEPTH} deep`);
      const found = findIncluded(wanted, path, include);
      if (!found) {
        return fail(`cannot find "${wanted}", neither beside ${path} nor from the project's root`);
      }
      file(found, depth + 1);
    }
  }

  function define(rest: string, fail: (reason: string) => never): void {
    const parts = /^([A-Za-z_]\w*)(\(([^)]*)\))?\s*(.*)$/.exec(rest) ??
      fail("#define needs a name");
    const [, name, withArguments, listed = "", body] = parts;
    if (!withArguments && body.startsWith("(") && rest[name.length] === "(") {
      fail(`the parameters of ${name} are never closed`);
    }
    if (name === "defined" || /__VA_OPT__/.test(body)) fail(`#define of ${name} is not supported`);
    if (!withArguments) return void macros.set(name, { body });
    const parameters = listed.split(",").map((p) => p.trim()).filter((p, _, all) =>
      p || all.length > 1
    );
    const last = /^([A-Za-z_]\w*)?\s*\.\.\.$/.exec(parameters.at(-1) ?? "");
    if (last) parameters[parameters.length - 1] = last[1] ?? "__VA_ARGS__";
    const wrong = parameters.find((p, i) =>
      !/^[A-Za-z_]\w*$/.test(p) || parameters.indexOf(p) !== i
    );
    if (wrong !== undefined) fail(`"${wrong}" is no parameter of ${name}`);
    macros.set(name, { parameters, variadic: last !== null, body });
  }

  function truth(text: string, place: SourceLocation): boolean {
    const known = text.replace(
      /\bdefined\s*(?:\(\s*([A-Za-z_]\w*)\s*\)|([A-Za-z_]\w*))/g,
      (_, inner, bare) => macros.has(inner ?? bare) ? "1" : "0",
    );
    return conditionHolds(expandMacros(known, macros, place), place);
  }
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
  { from, include = () => undefined }: {
    readonly from: SourceLocation;
    readonly include?: Include;
  },
): Line[] {
  const found = findIncluded(wanted, from.path, include);
  if (!found) {
    throw new AssemblyError(
      `cannot find "${wanted}", neither beside ${from.path} nor from the project's root`,
      from,
    );
  }
  return plainLines(found.path, found.text);
}

/** An included file: beside the including one, else as it is written. */
function findIncluded(wanted: string, from: string, include: Include): Source | undefined {
  const beside = wanted.startsWith("/")
    ? wanted
    : from.slice(0, from.lastIndexOf("/") + 1) + wanted;
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
