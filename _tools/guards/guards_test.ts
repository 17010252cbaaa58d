// The lists of the guards' mutation: they name what is there, survivors are explained, and a seeded
// handful is tried again.

import { assert, assertEquals } from "@std/assert";
import { createRandom } from "../../machine/mod.ts";
import { answer, type Said } from "./answer.ts";
import { readList } from "./lists.ts";
import { idleReasons } from "./reasons.ts";
import { guarded, guardedNames } from "./systems.ts";

const root = decodeURIComponent(new URL(".", import.meta.url).pathname);
const listOf = (name: string) => readList(`${root}${name}.txt`);
const SAMPLE = 4;

for (const name of guardedNames.filter((name) => listOf(name).size > 0)) {
  const { mutants, trials } = guarded(name);
  const list = listOf(name);

  Deno.test(`${name}: what is listed of an unchanged function is there, with its own name`, () => {
    assertEquals(new Set(mutants.map((mutant) => mutant.name)).size, mutants.length);
    assertEquals(new Set(trials.map((trial) => trial.name)).size, trials.length);
    const unchanged = new Map(mutants.map(({ place, fingerprint }) => [place, fingerprint]));
    const there = new Set(mutants.map((mutant) => mutant.name));
    const missing = [...list].filter(([mutant, { fingerprint }]) =>
      unchanged.get(mutant.slice(0, mutant.indexOf(": "))) === fingerprint && !there.has(mutant) &&
      !mutant.endsWith("dropped") // which stores are drawn depends on all of them
    );
    assertEquals(missing.map(([mutant]) => mutant), []);
  });

  Deno.test(
    `${name}: a sample of the changes is noticed by the trial that is listed for it`,
    () => {
      const byName = new Map(trials.map((trial) => [trial.name, trial]));
      const known = mutants.flatMap(({ name: mutant, fingerprint }) => {
        const fate = list.get(mutant);
        if (fate?.kind !== "noticed" || fate.fingerprint !== fingerprint) return [];
        const trial = byName.get(fate.trial);
        return trial && "boot" in trial ? [{ mutant, trial: fate.trial }] : [];
      });
      assert(
        known.length > 0,
        "nothing that is listed is as it was: run deno task mutate --guards",
      );
      const random = createRandom(1995);
      const unnoticed: string[] = [];
      for (let i = 0; i < SAMPLE; i++) {
        const { mutant, trial } = random.pick(known);
        const said: Said[] = [];
        answer({ system: name, trial, tries: [[mutant, 0]] }, (one) => said.push(one));
        const [verdict] = said;
        if (verdict.kind !== "verdict" || verdict.difference === undefined) {
          unnoticed.push(`${mutant} by ${trial}`);
        }
      }
      assertEquals(unnoticed, []);
    },
  );
}

Deno.test("every reason is for some change that survived", () => {
  const survivors = guardedNames.map((name) => {
    const those = [...listOf(name)].filter(([, { kind }]) =>
      kind === "survived" || kind === "unexercised"
    );
    return [name, those.map(([mutant]) => mutant)] as const;
  });
  assertEquals(idleReasons(new Map(survivors)), []);
});
