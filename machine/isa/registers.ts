/**
 * General and coprocessor-0 register names of MIPS I under the o32 convention, and the numbers
 * they stand for.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapters 2 and 6, and its appendix on register
 * use.
 */

import { Reg } from "./system.ts";

/** Names of the 32 general registers by number. */
export const registerNames: readonly string[] = [
  ..."zero at v0 v1 a0 a1 a2 a3 t0 t1 t2 t3 t4 t5 t6 t7".split(" "),
  ..."s0 s1 s2 s3 s4 s5 s6 s7 t8 t9 k0 k1 gp sp s8 ra".split(" "),
];

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
