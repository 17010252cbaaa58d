/**
 * The guest sources of aegis/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../abi.h" with { type: "text" };
import s1 from "../call.S" with { type: "text" };
import s2 from "../calls.h" with { type: "text" };
import s3 from "./environment.s" with { type: "text" };
import s4 from "./memory.s" with { type: "text" };
import s5 from "./offsets.s" with { type: "text" };
import s6 from "./panic.s" with { type: "text" };
import s7 from "./slice.s" with { type: "text" };
import s8 from "../interrupt.S" with { type: "text" };
import s9 from "../kernel.h" with { type: "text" };
import s10 from "../refill.S" with { type: "text" };
import s11 from "../vectors.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "aegis/abi.h": s0,
  "aegis/call.S": s1,
  "aegis/calls.h": s2,
  "aegis/compiled/environment.s": s3,
  "aegis/compiled/memory.s": s4,
  "aegis/compiled/offsets.s": s5,
  "aegis/compiled/panic.s": s6,
  "aegis/compiled/slice.s": s7,
  "aegis/interrupt.S": s8,
  "aegis/kernel.h": s9,
  "aegis/refill.S": s10,
  "aegis/vectors.S": s11,
};
