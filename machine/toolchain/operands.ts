/**
 * Operands: from what is written to the bits of an instruction word, one form for each operand
 * kind of the instruction rows.
 */
import { operandFields } from "../isa/fields.ts";
import { registerNumber } from "../isa/registers.ts";
import { evaluate, type Lookup, type Value } from "./expression.ts";
import { AssemblyError, type RelocationKind, type SourceLocation } from "./object.ts";
import { quotedEnd } from "./text.ts";

/** What operands are read with. */
export interface OperandContext {
  readonly lookup: Lookup;
  /** Whether `$at` may be written. */
  readonly at: boolean;
  readonly place: SourceLocation;
  /** The mnemonic, for messages. */
  readonly name: string;
  /** Notes that the word depends on a symbol. */
  readonly relocate: (kind: RelocationKind, value: Value) => void;
}

/** The bits of one operand of a kind, in place. */
export function operandBits(kind: string, text: string, context: OperandContext): number {
  if (kind === "mem") return memory(text, context);
  const field = operandFields[kind];
  switch (field.kind) {
    case "register":
      return register(text, context) << field.shift;
    case "float":
    case "control":
      return coprocessorRegister(text, /^\$f?(\d+)$/, context) << field.shift;
    case "cop0":
      return coprocessorRegister(text, /^\$(\d+)$/, context) << field.shift;
    case "branch":
    case "jump":
      return target(text, field.kind, context);
    default:
      return immediate(text, { kind, mask: field.mask }, context) << field.shift;
  }
}

/** Whether an operand is written as a general register. */
export function isRegister(text: string | undefined): boolean {
  return text !== undefined && text.startsWith("$") && registerNumber(text.slice(1)) !== undefined;
}

function register(text: string, { at, place }: OperandContext): number {
  const number = text.startsWith("$") ? registerNumber(text.slice(1)) : undefined;
  if (number === undefined) throw new AssemblyError(`"${text}" is no general register`, place);
  if (number === 1 && !at) throw new AssemblyError("$at needs .set noat", place);
  return number;
}

function coprocessorRegister(
  text: string,
  pattern: RegExp,
  { name, place }: OperandContext,
): number {
  const number = Number(pattern.exec(text)?.[1] ?? NaN);
  if (!(number < 32)) {
    throw new AssemblyError(`"${text}" is no register that ${name} takes: $0 to $31`, place);
  }
  return number;
}

/** `offset(base)` taken apart; undefined where no base register is written. */
export function splitMemory(text: string): { offset: string; base: string } | undefined {
  if (!text.endsWith(")")) return undefined;
  let opened = -1;
  for (let i = 0, depth = 0; i < text.length;) {
    const end = quotedEnd(text, i);
    if (end > i) {
      i = end;
      continue;
    }
    if (text[i] === "(" && depth++ === 0) opened = i;
    if (text[i] === ")") depth--;
    i++;
  }
  const base = text.slice(opened + 1, -1).trim();
  return opened >= 0 && base.startsWith("$")
    ? { offset: text.slice(0, opened).trim(), base }
    : undefined;
}

function memory(text: string, context: OperandContext): number {
  const parts = splitMemory(text);
  if (!parts) {
    throw new AssemblyError(`"${text}" is no address: write offset($register)`, context.place);
  }
  const base = register(parts.base, context) << 21;
  if (!parts.offset) return base;
  return base |
    immediate(parts.offset, { kind: "imm", mask: 0xffff }, { ...context, name: "an offset" });
}

/** `%hi(…)` or `%lo(…)`, or undefined. */
export function halfOf(text: string): { half: "hi" | "lo"; of: string } | undefined {
  const [, half, of] = /^%(hi|lo)\s*\((.*)\)$/.exec(text) ?? [];
  return half === undefined ? undefined : { half: half as "hi" | "lo", of };
}

function immediate(
  text: string,
  { kind, mask }: { kind: string; mask: number },
  context: OperandContext,
): number {
  const { lookup, place, name } = context;
  const part = halfOf(text);
  if (part && kind !== "imm" && kind !== "uimm") {
    throw new AssemblyError(`${name} takes a constant, not ${text}`, place);
  }
  if (part) {
    const value = evaluate(part.of, place, lookup);
    if (value.symbol !== undefined) {
      context.relocate(part.half, value);
      return 0;
    }
    return part.half === "hi" ? ((value.addend + 0x8000) >>> 16) & 0xffff : value.addend & 0xffff;
  }
  if (text.startsWith("%")) {
    throw new AssemblyError(`${text} is not supported: %hi and %lo are`, place);
  }
  if (text.startsWith("$") && (isRegister(text) || /^\$f\d+$/.test(text))) {
    throw new AssemblyError(`${name} takes a number here, not ${text}`, place);
  }
  const { symbol, addend } = evaluate(text, place, lookup);
  if (symbol !== undefined) {
    throw new AssemblyError(
      `${symbol} is not known here; a constant, %hi() or %lo() is needed`,
      place,
    );
  }
  const least = kind === "imm" ? -0x8000 : 0;
  const most = kind === "imm" ? 0x7fff : mask;
  if (addend < least || addend > most) {
    throw new AssemblyError(`${addend} does not fit ${name}: ${least} to ${most}`, place);
  }
  return addend & mask;
}

function target(
  text: string,
  kind: "branch" | "jump",
  { lookup, place, name, relocate }: OperandContext,
): number {
  if (text.startsWith("$") && isRegister(text)) {
    throw new AssemblyError(`${name} takes a label here, not ${text}`, place);
  }
  const value = evaluate(text, place, lookup);
  if (value.symbol === undefined) throw new AssemblyError(`"${text}" is no label`, place);
  if (kind === "branch" && value.addend % 4 !== 0) {
    throw new AssemblyError(`"${text}" is no word's address`, place);
  }
  relocate(kind, value);
  return 0;
}
