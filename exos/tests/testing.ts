/**
 * Test programs of tests/ and adversarial/ as boot files, and machines that ran them under ExOS.
 * Used by the tests beside it only.
 */

import { type Bench, createTestBench } from "../../machine/verification/bench.ts";
import { createExos, type ExosOptions, exosSource } from "../mod.ts";
import { sources as texts } from "../compiled/test_sources.ts";

export type { BootTests } from "../../machine/verification/bench.ts";

/** Makes a bench with a library of some kind. */
export function createBench(options: ExosOptions = {}): Bench {
  return createTestBench({
    system: createExos(options),
    texts,
    include: exosSource,
    places: ["exos/compiled/tests/NAME.s", "exos/compiled/adversarial/NAME.s"],
    shared: [
      ...Object.keys(texts).filter((path) => path.endsWith(".S")),
      "exos/compiled/tests/check.s",
    ],
  });
}
