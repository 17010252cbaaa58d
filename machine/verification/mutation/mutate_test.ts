/**
 * The mutation run itself: its places exist, its explanations name changes, and a few changes are
 * tried here; `deno task mutate` tries all.
 */
import { assert, assertEquals, assertThrows } from "@std/assert";
import { allMutants, applied, tryMutants } from "./mutate.ts";
import { explainedSurvivors } from "./survivors.ts";

const root = decodeURIComponent(new URL("../../..", import.meta.url).pathname).replace(/\/$/, "");
const mutants = allMutants(root);

Deno.test("every change has a place in the source, its own name, and changes something", () => {
  for (const mutant of mutants) {
    const text = Deno.readTextFileSync(`${root}/${mutant.file}`);
    assert(applied(text, mutant) !== text, mutant.name);
  }
  assertEquals(new Set(mutants.map(({ name }) => name)).size, mutants.length);
});

Deno.test("every row of the settings table is changed on every board with its own value", () => {
  const table = Deno.readTextFileSync(`${root}/machine/boards/settings_table.ts`);
  const rows = [...table.matchAll(/^ {2}"([a-z.-]+)": \{$|^ {2}"(streaming|refresh)": \{$/gm)].map((
    [, name],
  ) => name);
  const changed = new Set(mutants.map(({ name }) => name.replace(/ \(.*/, "")));
  assert(rows.length > 40);
  // How much memory there is takes no time: with too little, nothing boots.
  assertEquals(rows.filter((name) => !changed.has(name)), ["memory.mb"]);
});

Deno.test("a place that is not there is an error, not a survivor", () => {
  const mutant = { name: "x", what: "x", file: "f", from: "absent", to: "present" };
  assertThrows(() => applied("text", mutant), Error, "stands 0 times");
  assertThrows(() => applied("absent absent", mutant), Error, "stands 2 times");
});

Deno.test("every explanation names a change", () => {
  const names = new Set(mutants.map(({ name }) => name));
  assertEquals(Object.keys(explainedSurvivors).filter((name) => !names.has(name)), []);
});

Deno.test("a sample of the changes is noticed", async () => {
  const sample = [
    "wb.drain (dec3100)",
    "icache.stall (KN02)",
    "an exception costs no cycles",
    "reads never pass writes",
    "a miss does not stall",
  ];
  const chosen = mutants.filter(({ name }) => sample.includes(name));
  assertEquals(chosen.length, sample.length);
  const verdicts = await tryMutants(root, { mutants: chosen, workers: 2 });
  assertEquals(verdicts.filter(({ noticed }) => !noticed), []);
});
