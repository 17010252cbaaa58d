/**
 * The text of an assembly source as GNU as reads it: comments go, a line falls into statements, a
 * statement into labels, a name and operands. Strings and character constants are respected
 * everywhere; every piece keeps its column.
 */
import { AssemblyError, type SourceLocation } from "./object.ts";

/** One line of text with its origin. */
export interface Line {
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

/** Length of the character constant at `at`, which is a single quote: 'c, 'c', '\c or '\c'. */
function characterLength(text: string, at: number): number {
  const length = text[at + 1] === "\\" ? 3 : 2;
  return text[at + length] === "'" ? length + 1 : length;
}

/** Index behind the string that begins at `at`, a double quote. */
export function stringEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === '"') return i + 1;
  }
  return text.length;
}

/** Index behind a string or character constant that begins at `at`; `at` where none does. */
export function quotedEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  if (text[at] === "'" && at + 1 < text.length) {
    return Math.min(text.length, at + characterLength(text, at));
  }
  return at;
}

/**
 * The lines of a plain `.s` source, comments blanked: from a number sign to the end of its line,
 * whatever stands there, and between slash-star and star-slash. What is inside strings and
 * character constants stays.
 */
export function plainLines(path: string, text: string): Line[] {
  let inside = false;
  let opened: SourceLocation | undefined;
  const lines = text.split(/\r?\n/).map((line, index): Line => {
    const number = index + 1;
    if (!inside && !/[#/]/.test(line)) return { text: line, path, line: number };
    let out = "";
    for (let i = 0; i < line.length;) {
      if (inside) {
        const end = line.indexOf("*/", i);
        inside = end < 0;
        const next = end < 0 ? line.length : end + 2;
        out += " ".repeat(next - i);
        i = next;
        continue;
      }
      const end = quotedEnd(line, i);
      if (end > i) {
        out += line.slice(i, end);
        i = end;
      } else if (line[i] === "#") break;
      else if (line.startsWith("/*", i)) {
        inside = true;
        opened = { path, line: number, column: i + 1, text: line };
        out += "  ";
        i += 2;
      } else out += line[i++];
    }
    return { text: out, path, line: number };
  });
  if (inside) throw new AssemblyError("a comment is never closed", opened);
  return lines;
}

/**
 * Splits a line at semicolons and drops a # comment, both outside strings and character constants.
 */
export function statements(text: string): { text: string; column: number }[] {
  if (!/[;#]/.test(text)) return [{ text, column: 1 }];
  const out: { text: string; column: number }[] = [];
  let start = 0;
  let i = 0;
  while (i < text.length && text[i] !== "#") {
    const end = quotedEnd(text, i);
    if (end > i) i = end;
    else if (text[i++] === ";") {
      out.push({ text: text.slice(start, i - 1), column: start + 1 });
      start = i;
    }
  }
  out.push({ text: text.slice(start, i), column: start + 1 });
  return out;
}

/** Replaces the location counter, a dot that is part of no name, number or constant. */
export function replaceDots(text: string, by: string): string {
  if (!text.includes(".")) return text;
  return text.replace(/'(?:\\.|[^\\])'?|[\w.$#]+/g, (word) => word === "." ? by : word);
}

/** Splits operands at commas outside parentheses, strings and character constants. */
export function operands(text: string): string[] {
  const trimmed = text.trim();
  if (!trimmed) return [];
  if (!/["('\\]/.test(trimmed)) return trimmed.split(",").map((part) => part.trim());
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < trimmed.length;) {
    const end = quotedEnd(trimmed, i);
    if (end > i) {
      i = end;
      continue;
    }
    const c = trimmed[i++];
    if (c === "(") depth++;
    if (c === ")") depth--;
    if (c === "," && depth <= 0) {
      out.push(trimmed.slice(start, i - 1).trim());
      start = i;
    }
  }
  out.push(trimmed.slice(start).trim());
  return out;
}

const simpleEscapes: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  b: 8,
  f: 12,
  "\\": 92,
  '"': 34,
};
const encoder = new TextEncoder();

/**
 * Where bytes of a source that are no UTF-8 live in its text: as halves of pairs that no text has.
 */
const RAW = 0xdc00;

/**
 * The text of a source. Bytes that are no UTF-8, as in sources of older days, come out of strings
 * as they went in.
 */
export function decodeSource(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte < 0x80 ? byte : RAW + byte);
    return text;
  }
}

function encode(text: string): number[] {
  if (!/[\udc80-\udcff]/.test(text)) return [...encoder.encode(text)];
  return [...text].flatMap((c) =>
    /^[\udc80-\udcff]$/.test(c) ? [c.charCodeAt(0) - RAW] : [...encoder.encode(c)]
  );
}

/** The bytes of a string in double quotes, escapes as GNU as knows them. */
export function stringBytes(text: string, at: SourceLocation): Uint8Array {
  const body = /^"((?:\\.|[^"\\])*)"$/s.exec(text)?.[1];
  if (body === undefined) throw new AssemblyError("a string in double quotes is needed", at);
  if (!body.includes("\\")) return Uint8Array.from(encode(body));
  const bytes: number[] = [];
  for (const [piece] of body.matchAll(/\\[0-7]{1,3}|\\[xX][0-9a-fA-F]+|\\.|[^\\]+/gs)) {
    if (piece[0] !== "\\") bytes.push(...encode(piece));
    else if (/^\\[0-7]/.test(piece)) bytes.push(parseInt(piece.slice(1), 8) & 255);
    else if (/^\\[xX]./.test(piece)) bytes.push(parseInt(piece.slice(-2).replace(/^[xX]/, ""), 16));
    else if (Object.hasOwn(simpleEscapes, piece[1])) bytes.push(simpleEscapes[piece[1]]);
    else {throw new AssemblyError(
        `${piece} is no escape of GNU as: n t r b f \\ " and numbers are`,
        at,
      );}
  }
  return Uint8Array.from(bytes);
}
