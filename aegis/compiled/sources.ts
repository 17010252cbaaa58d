/**
 * The guest sources of aegis/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../abi.h" with { type: "text" };
import s1 from "../call.S" with { type: "text" };
import s2 from "../calls.h" with { type: "text" };
import s3 from "./binding.s" with { type: "text" };
import s4 from "./boot.s" with { type: "text" };
import s5 from "./environment.s" with { type: "text" };
import s6 from "./identifier.s" with { type: "text" };
import s7 from "./load.s" with { type: "text" };
import s8 from "./memory.s" with { type: "text" };
import s9 from "./offsets.s" with { type: "text" };
import s10 from "./panic.s" with { type: "text" };
import s11 from "./random.s" with { type: "text" };
import s12 from "./revoke.s" with { type: "text" };
import s13 from "./slice.s" with { type: "text" };
import s14 from "./transfer.s" with { type: "text" };
import s15 from "../frame.S" with { type: "text" };
import s16 from "../kernel.h" with { type: "text" };
import s17 from "../primitive.S" with { type: "text" };
import s18 from "../tables.S" with { type: "text" };
import s19 from "../tlb.S" with { type: "text" };
import s20 from "../transfer.S" with { type: "text" };
import s21 from "../vectors.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "aegis/abi.h": s0,
  "aegis/call.S": s1,
  "aegis/calls.h": s2,
  "aegis/compiled/binding.s": s3,
  "aegis/compiled/boot.s": s4,
  "aegis/compiled/environment.s": s5,
  "aegis/compiled/identifier.s": s6,
  "aegis/compiled/load.s": s7,
  "aegis/compiled/memory.s": s8,
  "aegis/compiled/offsets.s": s9,
  "aegis/compiled/panic.s": s10,
  "aegis/compiled/random.s": s11,
  "aegis/compiled/revoke.s": s12,
  "aegis/compiled/slice.s": s13,
  "aegis/compiled/transfer.s": s14,
  "aegis/frame.S": s15,
  "aegis/kernel.h": s16,
  "aegis/primitive.S": s17,
  "aegis/tables.S": s18,
  "aegis/tlb.S": s19,
  "aegis/transfer.S": s20,
  "aegis/vectors.S": s21,
};
