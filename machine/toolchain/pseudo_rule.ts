/**
 * What a rule of the instruction macros (pseudo.ts) is given and what it gives, and what rules
 * share.
 */
import { registerNumber } from "../isa/registers.ts";
import { isRegister } from "./operands.ts";

/** What a rule may ask. */
export interface MacroContext {
  /** The 32-bit constant of an operand, signed; undefined where it depends on a symbol. */
  constant(text: string): number | undefined;
  /** Whether `$at` is withheld. */
  readonly noat: boolean;
  /** What is added to the symbol of an operand. */
  symbolAddend(text: string): number;
  /** An error at the present place. */
  fail(reason: string): never;
}

/** What an instruction macro stands for. */
export interface Expansion {
  readonly lines: readonly string[];
  /**
   * How many of the first lines stand exactly so, delay slots included, whatever `.set reorder`
   * says.
   */
  readonly fixed: number;
}

/** Gives the text forms that a written form stands for; undefined where it is none of its own. */
export type Rule = (
  operands: readonly string[],
  context: MacroContext,
) => readonly string[] | Expansion | undefined;

export const ZERO = "$0";
const number = (register: string) => registerNumber(register.slice(1))!;
export const same = (a: string, b: string) => number(a) === number(b);
export const isZero = (register: string) => isRegister(register) && number(register) === 0;
export const short = (value: number) => value >= -0x8000 && value <= 0x7fff;
export const half = (value: number) => value >= 0 && value <= 0xffff;
export const fixed = (lines: readonly string[], after: readonly string[] = []): Expansion => ({
  lines: [...lines, ...after],
  fixed: lines.length,
});

/** Loads a constant into a register. */
export function load(register: string, value: number): string[] {
  if (short(value)) return [`addiu ${register}, ${ZERO}, ${value}`];
  if (half(value)) return [`ori ${register}, ${ZERO}, ${value}`];
  const lines = [`lui ${register}, ${value >>> 16}`];
  if (value & 0xffff) lines.push(`ori ${register}, ${register}, ${value & 0xffff}`);
  return lines;
}
