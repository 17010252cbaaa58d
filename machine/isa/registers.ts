/**
 * General and coprocessor-0 register names of MIPS I under the o32 convention, and the numbers
 * they stand for.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapters 2 and 6, and its appendix on register
 * use.
 */

import { Reg } from "./system.ts";

/** Numbers of the 32 general registers by name. */
// deno-fmt-ignore
export const Gpr = {
  zero: 0, at: 1, v0: 2, v1: 3, a0: 4, a1: 5, a2: 6, a3: 7,
  t0: 8, t1: 9, t2: 10, t3: 11, t4: 12, t5: 13, t6: 14, t7: 15,
  s0: 16, s1: 17, s2: 18, s3: 19, s4: 20, s5: 21, s6: 22, s7: 23,
  t8: 24, t9: 25, k0: 26, k1: 27, gp: 28, sp: 29, s8: 30, ra: 31,
} as const;

/** Names of the general registers by number. */
export const registerNames: readonly string[] = Object.keys(Gpr);

const numbers = new Map<string, number>([
  ...registerNames.map((name, n) => [name, n] as [string, number]),
  ["fp", 30],
]);
for (let n = 0; n < 32; n++) numbers.set(String(n), n);

/**
 * Number of the general register written `$name` or `$number` (without the dollar sign), or
 * undefined.
 */
export function registerNumber(name: string): number | undefined {
  return numbers.get(name);
}

/**
 * Names of the coprocessor-0 registers. Absent on the R2000A and R3000 and therefore undefined
 * when touched here: 3, 5 (PageMask), 6 (Wired), 7, 9 (Count) and 11 (Compare) are R4000 and
 * later; 16 and up do not exist.
 */
export const cop0Names: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(Reg).map(([name, number]) => [number, name]),
);
