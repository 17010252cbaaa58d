/**
 * Guest sources of exos/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./library/clustered_table.s" with { type: "text" };
import s1 from "./library/environment.s" with { type: "text" };
import s2 from "./library/exec.s" with { type: "text" };
import s3 from "./library/fault.s" with { type: "text" };
import s4 from "./library/install.s" with { type: "text" };
import s5 from "./library/install_each.s" with { type: "text" };
import s6 from "./library/inverted_table.s" with { type: "text" };
import s7 from "./library/memory.s" with { type: "text" };
import s8 from "./library/offsets.s" with { type: "text" };
import s9 from "./library/page_table.s" with { type: "text" };
import s10 from "./library/pipe.s" with { type: "text" };
import s11 from "./library/process.s" with { type: "text" };
import s12 from "./library/protect.s" with { type: "text" };
import s13 from "./library/rarp.s" with { type: "text" };
import s14 from "./library/slice.s" with { type: "text" };
import s15 from "./library/udp.s" with { type: "text" };
import s16 from "./library/unix.s" with { type: "text" };
import s17 from "../library/context.h" with { type: "text" };
import s18 from "../library/crt0.S" with { type: "text" };
import s19 from "../library/exec.S" with { type: "text" };
import s20 from "../library/exec.h" with { type: "text" };
import s21 from "../library/exos.h" with { type: "text" };
import s22 from "../library/fork.S" with { type: "text" };
import s23 from "../library/lrpc.S" with { type: "text" };
import s24 from "../library/pipe_inline.h" with { type: "text" };
import s25 from "../library/port.h" with { type: "text" };
import s26 from "../library/process.h" with { type: "text" };
import s27 from "../library/restartable.S" with { type: "text" };
import s28 from "../library/slice.S" with { type: "text" };
import s29 from "../library/socket.h" with { type: "text" };
import s30 from "../library/unix.h" with { type: "text" };
import s31 from "../library/upcall.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "exos/compiled/library/clustered_table.s": s0,
  "exos/compiled/library/environment.s": s1,
  "exos/compiled/library/exec.s": s2,
  "exos/compiled/library/fault.s": s3,
  "exos/compiled/library/install.s": s4,
  "exos/compiled/library/install_each.s": s5,
  "exos/compiled/library/inverted_table.s": s6,
  "exos/compiled/library/memory.s": s7,
  "exos/compiled/library/offsets.s": s8,
  "exos/compiled/library/page_table.s": s9,
  "exos/compiled/library/pipe.s": s10,
  "exos/compiled/library/process.s": s11,
  "exos/compiled/library/protect.s": s12,
  "exos/compiled/library/rarp.s": s13,
  "exos/compiled/library/slice.s": s14,
  "exos/compiled/library/udp.s": s15,
  "exos/compiled/library/unix.s": s16,
  "exos/library/context.h": s17,
  "exos/library/crt0.S": s18,
  "exos/library/exec.S": s19,
  "exos/library/exec.h": s20,
  "exos/library/exos.h": s21,
  "exos/library/fork.S": s22,
  "exos/library/lrpc.S": s23,
  "exos/library/pipe_inline.h": s24,
  "exos/library/port.h": s25,
  "exos/library/process.h": s26,
  "exos/library/restartable.S": s27,
  "exos/library/slice.S": s28,
  "exos/library/socket.h": s29,
  "exos/library/unix.h": s30,
  "exos/library/upcall.S": s31,
};
