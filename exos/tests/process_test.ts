// Processes: fork, wait and exit, and turns between two of them.

import { boardNames } from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: children are copies that share what is shared, and are waited for`, () => {
    bench.run(["processes"], { board });
  });
}

Deno.test("processes come to the same under three seeds", () => {
  for (const seed of [1, 2, 20]) {
    bench.run(["processes"], {
      settings: { "layout.seed": seed, "pages.seed": seed, "tlb.seed": seed },
    });
  }
});

Deno.test("a program forks beside another of the boot", () => {
  bench.run(["nested", "processes"]);
});

Deno.test("children are made at every depth of the stack", () => {
  bench.run(["fork_depths"], { maxCycles: 300e6 });
});

Deno.test("who has ended keeps what its children use, and pipes what others hold", () => {
  bench.run(["ends"]);
});

Deno.test("what is refused, or fails with any number of free pages, keeps nothing", () => {
  bench.run(["limits"], {
    settings: { "memory.mb": 4 },
    images: [bench.program("image", "@image")],
  });
});
