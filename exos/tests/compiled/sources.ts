/**
 * The guest sources of exos/tests/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../check.h" with { type: "text" };
import s1 from "./check.s" with { type: "text" };
import s2 from "./crash.s" with { type: "text" };
import s3 from "./deep_faults.s" with { type: "text" };
import s4 from "./demand.s" with { type: "text" };
import s5 from "./executes.s" with { type: "text" };
import s6 from "./image.s" with { type: "text" };
import s7 from "./last.s" with { type: "text" };
import s8 from "./lrpc.s" with { type: "text" };
import s9 from "./nested.s" with { type: "text" };
import s10 from "./page_calls.s" with { type: "text" };
import s11 from "./pipes.s" with { type: "text" };
import s12 from "./processes.s" with { type: "text" };
import s13 from "./protection.s" with { type: "text" };
import s14 from "./registers.s" with { type: "text" };
import s15 from "./table.s" with { type: "text" };
import s16 from "./told_server.s" with { type: "text" };
import s17 from "../lrpc_registers.S" with { type: "text" };
import s18 from "../registers.S" with { type: "text" };
import s19 from "../server.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "exos/tests/check.h": s0,
  "exos/tests/compiled/check.s": s1,
  "exos/tests/compiled/crash.s": s2,
  "exos/tests/compiled/deep_faults.s": s3,
  "exos/tests/compiled/demand.s": s4,
  "exos/tests/compiled/executes.s": s5,
  "exos/tests/compiled/image.s": s6,
  "exos/tests/compiled/last.s": s7,
  "exos/tests/compiled/lrpc.s": s8,
  "exos/tests/compiled/nested.s": s9,
  "exos/tests/compiled/page_calls.s": s10,
  "exos/tests/compiled/pipes.s": s11,
  "exos/tests/compiled/processes.s": s12,
  "exos/tests/compiled/protection.s": s13,
  "exos/tests/compiled/registers.s": s14,
  "exos/tests/compiled/table.s": s15,
  "exos/tests/compiled/told_server.s": s16,
  "exos/tests/lrpc_registers.S": s17,
  "exos/tests/registers.S": s18,
  "exos/tests/server.h": s19,
};
