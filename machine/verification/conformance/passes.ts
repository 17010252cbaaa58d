/**
 * What a few instructions cost: in one pass, and in the second of two, when they are cached and no
 * write or refresh is outstanding.
 */
import { type Cost, subtractCosts } from "../../cpu/cost.ts";
import { type Options, type Outcome, run } from "./kit.ts";

/** Settings without refresh, whose stalls would fall anywhere. */
export const quiet = { refresh: 0 };
/** Where $a0 points in the first pass. */
export const base = 0x80100000;

/** A cost with those causes of stall alone that are not zero. */
export interface Passage extends Pick<Cost, "cycles" | "instructions"> {
  readonly stalls: Readonly<Record<string, number>>;
}

/** Stall cycles by cause between the labels `from` and `to` in one pass, and the instructions. */
export function cost(end: Outcome, pass = 0): Passage {
  const a = end.hits("from")[pass], b = end.hits("to")[pass];
  const { cycles, instructions, stalls } = subtractCosts(b, a);
  const some = Object.entries(stalls).filter(([, n]) => n !== 0);
  return { cycles, instructions, stalls: Object.fromEntries(some) };
}

/**
 * The second of two passes over `body`: its instructions are cached, and no write or refresh is
 * outstanding.
 */
export function warm(body: string, options: Options & { readonly setup?: string } = {}): Passage {
  const { setup = "", settings } = options;
  const end = run(
    `
main:   li    $a0, ${base}
        li    $s0, 2
${setup}
        b     from
         nop
over:   addiu $a0, $a0, 0x100
        li    $s1, 100
rest:   bnez  $s1, rest
         addiu $s1, $s1, -1
from:   ${body}
to:     addiu $s0, $s0, -1
        bnez  $s0, over
         nop
done:   nop`,
    { ...options, settings: { ...quiet, ...settings } },
  );
  return cost(end, 1);
}
