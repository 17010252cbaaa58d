/**
 * The compiler, and its loop over what is not compiled, against the specification, on generated
 * programs. `ENGINE_PROGRAMS` sets how
 * many, `ENGINE_SEED` where they begin.
 */
import { checkSeed } from "./compare.ts";

const programs = Number(Deno.env.get("ENGINE_PROGRAMS") ?? 2000),
  first = Number(Deno.env.get("ENGINE_SEED") ?? 0);

Deno.test(`${programs} generated programs leave the same machine when all is compiled`, () => {
  for (let seed = first; seed < first + programs; seed++) checkSeed(seed, "compiler");
});

Deno.test(`and ${programs >> 2} of them when nothing is`, () => {
  for (let seed = first; seed < first + (programs >> 2); seed++) checkSeed(seed, "auto");
});
