/**
 * The guest sources of exos/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./clustered_table.s" with { type: "text" };
import s1 from "./environment.s" with { type: "text" };
import s2 from "./exec.s" with { type: "text" };
import s3 from "./fault.s" with { type: "text" };
import s4 from "./inverted_table.s" with { type: "text" };
import s5 from "./memory.s" with { type: "text" };
import s6 from "./offsets.s" with { type: "text" };
import s7 from "./page_table.s" with { type: "text" };
import s8 from "./pipe.s" with { type: "text" };
import s9 from "./process.s" with { type: "text" };
import s10 from "./protect.s" with { type: "text" };
import s11 from "./unix.s" with { type: "text" };
import s12 from "../exec.h" with { type: "text" };
import s13 from "../exos.h" with { type: "text" };
import s14 from "../lrpc.S" with { type: "text" };
import s15 from "../pipe_inline.h" with { type: "text" };
import s16 from "../process.h" with { type: "text" };
import s17 from "../start.S" with { type: "text" };
import s18 from "../unix.h" with { type: "text" };
import s19 from "../upcall.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "exos/compiled/clustered_table.s": s0,
  "exos/compiled/environment.s": s1,
  "exos/compiled/exec.s": s2,
  "exos/compiled/fault.s": s3,
  "exos/compiled/inverted_table.s": s4,
  "exos/compiled/memory.s": s5,
  "exos/compiled/offsets.s": s6,
  "exos/compiled/page_table.s": s7,
  "exos/compiled/pipe.s": s8,
  "exos/compiled/process.s": s9,
  "exos/compiled/protect.s": s10,
  "exos/compiled/unix.s": s11,
  "exos/exec.h": s12,
  "exos/exos.h": s13,
  "exos/lrpc.S": s14,
  "exos/pipe_inline.h": s15,
  "exos/process.h": s16,
  "exos/start.S": s17,
  "exos/unix.h": s18,
  "exos/upcall.S": s19,
};
