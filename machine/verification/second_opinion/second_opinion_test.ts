/**
 * The machine's timing against a second model of it (`timing.ts`), cycle by cycle.
 * EXOKERNEL_OPINION=all runs 4,000 programs.
 */
import { assert, assertEquals } from "@std/assert";
import { agreementOn } from "./agreement.ts";
import { generateProgram } from "./programs.ts";

const PROGRAMS = Deno.env.get("EXOKERNEL_OPINION") === "all" ? 4000 : 120;

Deno.test("a second model of the timing agrees to the cycle on generated programs", () => {
  const met: Record<string, number> = {};
  let instructions = 0;
  for (let seed = 0; seed < PROGRAMS; seed++) {
    const { instructions: ran, stalls, disagreement } = agreementOn(generateProgram(seed));
    assertEquals(disagreement, undefined, disagreement);
    instructions += ran;
    for (const [cause, cycles] of Object.entries(stalls)) met[cause] = (met[cause] ?? 0) + cycles;
  }
  // Programs that met no stall, or ended early, would agree with anything.
  assert(instructions > PROGRAMS * 100, `${instructions} instructions`);
  assertEquals(Object.keys(met).filter((cause) => met[cause] < PROGRAMS), []);
});
