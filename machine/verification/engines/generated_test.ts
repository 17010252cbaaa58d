/**
 * The compiler against the specification, on generated programs. `ENGINE_PROGRAMS` sets how
 * many, `ENGINE_SEED` where they begin.
 */
import { checkSeed } from "./compare.ts";

const programs = Number(Deno.env.get("ENGINE_PROGRAMS") ?? 2000),
  first = Number(Deno.env.get("ENGINE_SEED") ?? 0);

Deno.test(`${programs} generated programs leave the same machine under both engines, slice by slice`, () => {
  for (let seed = first; seed < first + programs; seed++) checkSeed(seed);
});
