/** Seeds draw layout, colours and Random independently of one another, and colours evenly. */
import { assert, assertEquals } from "@std/assert";
import { SEED_SETTINGS, SEEDS, seedSettings } from "./seeds.ts";

const seeds = Array.from({ length: SEEDS }, (_, seed) => seedSettings(seed));

Deno.test("no two of layout, pages and Random go together over the seeds", () => {
  const correlation = (a: readonly number[], b: readonly number[]) => {
    const mean = (values: readonly number[]) => values.reduce((x, y) => x + y, 0) / values.length;
    const centred = (values: readonly number[]) => values.map((value) => value - mean(values));
    const [x, y] = [centred(a), centred(b)];
    const dot = (p: readonly number[], q: readonly number[]) =>
      p.reduce((sum, value, i) => sum + value * q[i], 0);
    return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
  };
  const [layout, pages, phase] = SEED_SETTINGS.map((name) =>
    seeds.map((settings) => settings[name])
  );
  for (const [a, b] of [[layout, pages], [layout, phase], [pages, phase]]) {
    assert(Math.abs(correlation(a, b)) < 0.4);
  }
});

Deno.test("every seed is another one, and every colour comes once or twice", () => {
  for (const name of SEED_SETTINGS) {
    assertEquals(new Set(seeds.map((settings) => settings[name])).size, SEEDS, name);
  }
  const colours = seeds.map((settings) => settings["pages.seed"] % 16);
  for (let colour = 0; colour < 16; colour++) {
    const times = colours.filter((own) => own === colour).length;
    assert(times === 1 || times === 2, `colour ${colour} comes ${times} times`);
  }
});
