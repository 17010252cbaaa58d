/**
 * Guest sources of aegis/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./filters/dpf_code.s" with { type: "text" };
import s1 from "./filters/dpf_form.s" with { type: "text" };
import s2 from "./filters/dpf_trie.s" with { type: "text" };
import s3 from "./handlers/handler_check.s" with { type: "text" };
import s4 from "./handlers/handler_decode.s" with { type: "text" };
import s5 from "./handlers/handler_rewrite.s" with { type: "text" };
import s6 from "./kernel/asid.s" with { type: "text" };
import s7 from "./kernel/binding.s" with { type: "text" };
import s8 from "./kernel/boot.s" with { type: "text" };
import s9 from "./kernel/coprocessor.s" with { type: "text" };
import s10 from "./kernel/environment.s" with { type: "text" };
import s11 from "./kernel/load.s" with { type: "text" };
import s12 from "./kernel/memory.s" with { type: "text" };
import s13 from "./kernel/offsets.s" with { type: "text" };
import s14 from "./kernel/panic.s" with { type: "text" };
import s15 from "./kernel/random.s" with { type: "text" };
import s16 from "./kernel/revoke.s" with { type: "text" };
import s17 from "./kernel/slice.s" with { type: "text" };
import s18 from "./kernel/transfer.s" with { type: "text" };
import s19 from "./user/print.s" with { type: "text" };
import s20 from "../filters/dpf.h" with { type: "text" };
import s21 from "../filters/mips_emit.h" with { type: "text" };
import s22 from "../handlers/handler.h" with { type: "text" };
import s23 from "../handlers/handler_run.S" with { type: "text" };
import s24 from "../kernel/abi.h" with { type: "text" };
import s25 from "../kernel/call.S" with { type: "text" };
import s26 from "../kernel/calls.h" with { type: "text" };
import s27 from "../kernel/coprocessor.S" with { type: "text" };
import s28 from "../kernel/frame.S" with { type: "text" };
import s29 from "../kernel/kernel.h" with { type: "text" };
import s30 from "../kernel/primitive.S" with { type: "text" };
import s31 from "../kernel/tables.S" with { type: "text" };
import s32 from "../kernel/tlb.S" with { type: "text" };
import s33 from "../kernel/transfer.S" with { type: "text" };
import s34 from "../kernel/vectors.S" with { type: "text" };
import s35 from "../user/aegis.h" with { type: "text" };
import s36 from "../user/catch.S" with { type: "text" };
import s37 from "../user/start.S" with { type: "text" };
import s38 from "../user/stubs.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "aegis/compiled/filters/dpf_code.s": s0,
  "aegis/compiled/filters/dpf_form.s": s1,
  "aegis/compiled/filters/dpf_trie.s": s2,
  "aegis/compiled/handlers/handler_check.s": s3,
  "aegis/compiled/handlers/handler_decode.s": s4,
  "aegis/compiled/handlers/handler_rewrite.s": s5,
  "aegis/compiled/kernel/asid.s": s6,
  "aegis/compiled/kernel/binding.s": s7,
  "aegis/compiled/kernel/boot.s": s8,
  "aegis/compiled/kernel/coprocessor.s": s9,
  "aegis/compiled/kernel/environment.s": s10,
  "aegis/compiled/kernel/load.s": s11,
  "aegis/compiled/kernel/memory.s": s12,
  "aegis/compiled/kernel/offsets.s": s13,
  "aegis/compiled/kernel/panic.s": s14,
  "aegis/compiled/kernel/random.s": s15,
  "aegis/compiled/kernel/revoke.s": s16,
  "aegis/compiled/kernel/slice.s": s17,
  "aegis/compiled/kernel/transfer.s": s18,
  "aegis/compiled/user/print.s": s19,
  "aegis/filters/dpf.h": s20,
  "aegis/filters/mips_emit.h": s21,
  "aegis/handlers/handler.h": s22,
  "aegis/handlers/handler_run.S": s23,
  "aegis/kernel/abi.h": s24,
  "aegis/kernel/call.S": s25,
  "aegis/kernel/calls.h": s26,
  "aegis/kernel/coprocessor.S": s27,
  "aegis/kernel/frame.S": s28,
  "aegis/kernel/kernel.h": s29,
  "aegis/kernel/primitive.S": s30,
  "aegis/kernel/tables.S": s31,
  "aegis/kernel/tlb.S": s32,
  "aegis/kernel/transfer.S": s33,
  "aegis/kernel/vectors.S": s34,
  "aegis/user/aegis.h": s35,
  "aegis/user/catch.S": s36,
  "aegis/user/start.S": s37,
  "aegis/user/stubs.S": s38,
};
