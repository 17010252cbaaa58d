// exec of prepared images, with each page table.

import { boardNames } from "../../machine/mod.ts";
import type { PageTable } from "../mod.ts";
import { createBench } from "./testing.ts";

const tables: readonly PageTable[] = ["linear", "inverted", "clustered"];
const linear = createBench();

for (const pageTable of tables) {
  Deno.test(`${pageTable}: exec keeps a process' envid, descriptors and parent`, () => {
    const bench = createBench({ pageTable });
    bench.run(["executes"], {
      images: [bench.program("image", "@image"), bench.program("last", "@last")],
    });
  });

  Deno.test(`${pageTable}: images that replace one another keep nothing of those before`, () => {
    const bench = createBench({ pageTable });
    bench.run(["exec_again"], {
      images: ["exec_again@again", "small@small", "last@last"].map((image) => {
        const [name, as] = image.split("@");
        return bench.program(name, `@${as}`);
      }),
    });
  });
}

for (const board of boardNames) {
  Deno.test(`${board}: images of the boot run in the place of programs`, () => {
    const images = [linear.program("image", "@image"), linear.program("last", "@last")];
    for (const seed of [0, 20]) {
      const settings = { "layout.seed": seed, "pages.seed": seed, "tlb.seed": seed };
      linear.run(["executes"], { board, settings, images });
    }
  });
}
