/**
 * The guest sources of ultrix-model/tests/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../check.h" with { type: "text" };
import s1 from "./check.s" with { type: "text" };
import s2 from "./hello.s" with { type: "text" };
import s3 from "./memory.s" with { type: "text" };
import s4 from "./pipes.s" with { type: "text" };
import s5 from "./processes.s" with { type: "text" };
import s6 from "./second.s" with { type: "text" };
import s7 from "./signals.s" with { type: "text" };
import s8 from "./ticks.s" with { type: "text" };
import s9 from "../faults.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "ultrix-model/tests/check.h": s0,
  "ultrix-model/tests/compiled/check.s": s1,
  "ultrix-model/tests/compiled/hello.s": s2,
  "ultrix-model/tests/compiled/memory.s": s3,
  "ultrix-model/tests/compiled/pipes.s": s4,
  "ultrix-model/tests/compiled/processes.s": s5,
  "ultrix-model/tests/compiled/second.s": s6,
  "ultrix-model/tests/compiled/signals.s": s7,
  "ultrix-model/tests/compiled/ticks.s": s8,
  "ultrix-model/tests/faults.S": s9,
};
