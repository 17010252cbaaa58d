/**
 * A small C preprocessor for hand-written assembly: #include "…", #define with and without
 * arguments, #undef, #if, #ifdef, #ifndef, #elif, #else, #endif, #error, and comments. It yields
 * lines that remember where they came from. Headers shared with C guard their declarations by
 * #ifndef __ASSEMBLER__.
 */
import { AssemblyError, type Source, type SourceLocation } from "./object.ts";
import { evaluateConstant } from "./expression.ts";

/** One line of text with its origin. */
export interface Line {
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

/** Finds the text of an included file by path, or undefined. */
export type Include = (path: string) => string | undefined;

interface Macro {
  readonly parameters?: readonly string[];
  readonly body: string;
}

const NAME = /[A-Za-z_]\w*/;
const DEPTH = 32;

/**
 * Expands a source into lines. `includes` is tried with the path beside the including file, then
 * as written.
 */
export function preprocess(
  source: Source,
  { include = () => undefined, defines = {} }: { include?: Include; defines?: Readonly<Record<string, string>> } = {},
): Line[] {
  const macros = new Map<string, Macro>([["__ASSEMBLER__", { body: "1" }]]);
  for (const [name, body] of Object.entries(defines)) macros.set(name, { body });
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
      while (line.endsWith("\\") && i + 1 < lines.length && /^\s*#\s*\w/.test(line)) {
        line = line.slice(0, -1) + lines[++i];
      }
      const place = { path, line: number, column: Math.max(1, line.search(/\S/) + 1), text: line };
      const directive = /^\s*#\s*(include|define|undef|if|ifdef|ifndef|elif|else|endif|error)\b(.*)$/.exec(line);
      if (!directive) {
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
      const beside = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) + wanted : wanted;
      for (const candidate of [normalize(beside), normalize(wanted)]) {
        const text = include(candidate);
        if (text !== undefined) return file({ path: candidate, text }, depth + 1);
      }
      fail(`cannot find "${wanted}", neither beside ${path} nor from the project's root`);
    }
  }

  function define(rest: string, fail: (reason: string) => never): void {
    const parts = /^([A-Za-z_]\w*)(\(([^)]*)\))?\s*(.*)$/.exec(rest) ?? fail("#define needs a name");
    const [, name, withArguments, parameters, body] = parts;
    const list = withArguments ? parameters.split(",").map((p) => p.trim()).filter((p) => p) : undefined;
    macros.set(name, { parameters: list, body });
  }

  function truth(text: string, place: SourceLocation): boolean {
    const known = text.replace(/\bdefined\s*\(?\s*([A-Za-z_]\w*)\s*\)?/g, (_, name) => macros.has(name) ? "1" : "0");
    const numbers = expand(known, place).replace(/\b[A-Za-z_]\w*/g, "0");
    return evaluateConstant(numbers, place) !== 0;
  }

  function expand(text: string, place: SourceLocation, hidden: readonly string[] = []): string {
    if (!NAME.test(text)) return text;
    let result = "";
    for (let i = 0; i < text.length;) {
      const c = text[i];
      if (c === '"') {
        const end = stringEnd(text, i);
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
        if (end < 0 || values.length !== macro.parameters.length) {
          throw new AssemblyError(`macro ${word} takes ${macro.parameters.length} arguments`, place);
        }
        i = end;
        const bound = new Map(macro.parameters.map((p, k) => [p, expand(values[k].trim(), place, hidden)]));
        // An operand of ## is pasted as it was written; any other argument is expanded first.
        const pasted = new Map(macro.parameters.map((p, k) => [p, values[k].trim()]));
        const body = macro.body
          .replace(/([A-Za-z_]\w*)(?=\s*##)|(?<=##\s*)([A-Za-z_]\w*)/g, (name) => pasted.get(name) ?? name)
          .replace(/\s*##\s*/g, "##")
          .replace(/(?<!##)\b[A-Za-z_]\w*\b(?!##)/g, (name) => bound.get(name) ?? name)
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

function stringEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === '"') return i + 1;
  }
  return text.length;
}

/** Blanks out comments, keeping line ends and columns. */
function withoutComments(text: string): string {
  if (!/\/[*/]/.test(text)) return text;
  return text.replace(
    /"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (match) => match.startsWith('"') ? match : match.replace(/[^\n]/g, " "),
  );
}

function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
