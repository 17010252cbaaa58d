/**
 * The guest sources of exos/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./environment.s" with { type: "text" };
import s1 from "./fault.s" with { type: "text" };
import s2 from "./memory.s" with { type: "text" };
import s3 from "./offsets.s" with { type: "text" };
import s4 from "./page_table.s" with { type: "text" };
import s5 from "./pipe.s" with { type: "text" };
import s6 from "./process.s" with { type: "text" };
import s7 from "./protect.s" with { type: "text" };
import s8 from "./unix.s" with { type: "text" };
import s9 from "../exos.h" with { type: "text" };
import s10 from "../lrpc.S" with { type: "text" };
import s11 from "../pipe_inline.h" with { type: "text" };
import s12 from "../process.h" with { type: "text" };
import s13 from "../start.S" with { type: "text" };
import s14 from "../unix.h" with { type: "text" };
import s15 from "../upcall.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "exos/compiled/environment.s": s0,
  "exos/compiled/fault.s": s1,
  "exos/compiled/memory.s": s2,
  "exos/compiled/offsets.s": s3,
  "exos/compiled/page_table.s": s4,
  "exos/compiled/pipe.s": s5,
  "exos/compiled/process.s": s6,
  "exos/compiled/protect.s": s7,
  "exos/compiled/unix.s": s8,
  "exos/exos.h": s9,
  "exos/lrpc.S": s10,
  "exos/pipe_inline.h": s11,
  "exos/process.h": s12,
  "exos/start.S": s13,
  "exos/unix.h": s14,
  "exos/upcall.S": s15,
};
