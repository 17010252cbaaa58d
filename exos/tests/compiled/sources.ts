/**
 * The guest sources of exos/tests/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../check.h" with { type: "text" };
import s1 from "./argument.s" with { type: "text" };
import s2 from "./asked_protected.s" with { type: "text" };
import s3 from "./check.s" with { type: "text" };
import s4 from "./crash.s" with { type: "text" };
import s5 from "./deep_faults.s" with { type: "text" };
import s6 from "./demand.s" with { type: "text" };
import s7 from "./executes.s" with { type: "text" };
import s8 from "./fork_depths.s" with { type: "text" };
import s9 from "./image.s" with { type: "text" };
import s10 from "./last.s" with { type: "text" };
import s11 from "./lrpc.s" with { type: "text" };
import s12 from "./nested.s" with { type: "text" };
import s13 from "./page_calls.s" with { type: "text" };
import s14 from "./pipes.s" with { type: "text" };
import s15 from "./processes.s" with { type: "text" };
import s16 from "./protection.s" with { type: "text" };
import s17 from "./registers.s" with { type: "text" };
import s18 from "./table.s" with { type: "text" };
import s19 from "./taken_forked.s" with { type: "text" };
import s20 from "./taken_reused.s" with { type: "text" };
import s21 from "./told_server.s" with { type: "text" };
import s22 from "../lrpc_registers.S" with { type: "text" };
import s23 from "../odd_registers.S" with { type: "text" };
import s24 from "../registers.S" with { type: "text" };
import s25 from "../server.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "exos/tests/check.h": s0,
  "exos/tests/compiled/argument.s": s1,
  "exos/tests/compiled/asked_protected.s": s2,
  "exos/tests/compiled/check.s": s3,
  "exos/tests/compiled/crash.s": s4,
  "exos/tests/compiled/deep_faults.s": s5,
  "exos/tests/compiled/demand.s": s6,
  "exos/tests/compiled/executes.s": s7,
  "exos/tests/compiled/fork_depths.s": s8,
  "exos/tests/compiled/image.s": s9,
  "exos/tests/compiled/last.s": s10,
  "exos/tests/compiled/lrpc.s": s11,
  "exos/tests/compiled/nested.s": s12,
  "exos/tests/compiled/page_calls.s": s13,
  "exos/tests/compiled/pipes.s": s14,
  "exos/tests/compiled/processes.s": s15,
  "exos/tests/compiled/protection.s": s16,
  "exos/tests/compiled/registers.s": s17,
  "exos/tests/compiled/table.s": s18,
  "exos/tests/compiled/taken_forked.s": s19,
  "exos/tests/compiled/taken_reused.s": s20,
  "exos/tests/compiled/told_server.s": s21,
  "exos/tests/lrpc_registers.S": s22,
  "exos/tests/odd_registers.S": s23,
  "exos/tests/registers.S": s24,
  "exos/tests/server.h": s25,
};
