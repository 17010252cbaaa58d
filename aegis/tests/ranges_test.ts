// Lists of mappings and ranges of pages.

import { boardNames } from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: lists of mappings and ranges of pages do what the single calls do`, () => {
    bench.run(["ranges"], { board });
  });
}
