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
import s6 from "./handlers/stages.s" with { type: "text" };
import s7 from "./kernel/apart.s" with { type: "text" };
import s8 from "./kernel/asid.s" with { type: "text" };
import s9 from "./kernel/binding.s" with { type: "text" };
import s10 from "./kernel/boot.s" with { type: "text" };
import s11 from "./kernel/coprocessor.s" with { type: "text" };
import s12 from "./kernel/environment.s" with { type: "text" };
import s13 from "./kernel/ether.s" with { type: "text" };
import s14 from "./kernel/ether_classify.s" with { type: "text" };
import s15 from "./kernel/ether_handle.s" with { type: "text" };
import s16 from "./kernel/ether_send.s" with { type: "text" };
import s17 from "./kernel/lance.s" with { type: "text" };
import s18 from "./kernel/load.s" with { type: "text" };
import s19 from "./kernel/memory.s" with { type: "text" };
import s20 from "./kernel/offsets.s" with { type: "text" };
import s21 from "./kernel/panic.s" with { type: "text" };
import s22 from "./kernel/random.s" with { type: "text" };
import s23 from "./kernel/reap.s" with { type: "text" };
import s24 from "./kernel/revoke.s" with { type: "text" };
import s25 from "./kernel/slice.s" with { type: "text" };
import s26 from "./kernel/transfer.s" with { type: "text" };
import s27 from "./kernel/work.s" with { type: "text" };
import s28 from "./user/print.s" with { type: "text" };
import s29 from "../filters/dpf.h" with { type: "text" };
import s30 from "../filters/mips_emit.h" with { type: "text" };
import s31 from "../handlers/handler.h" with { type: "text" };
import s32 from "../handlers/handler_run.S" with { type: "text" };
import s33 from "../handlers/stages.h" with { type: "text" };
import s34 from "../kernel/abi.h" with { type: "text" };
import s35 from "../kernel/call.S" with { type: "text" };
import s36 from "../kernel/calls.h" with { type: "text" };
import s37 from "../kernel/coprocessor.S" with { type: "text" };
import s38 from "../kernel/ether.h" with { type: "text" };
import s39 from "../kernel/ether_service.S" with { type: "text" };
import s40 from "../kernel/frame.S" with { type: "text" };
import s41 from "../kernel/kernel.h" with { type: "text" };
import s42 from "../kernel/primitive.S" with { type: "text" };
import s43 from "../kernel/ranges.S" with { type: "text" };
import s44 from "../kernel/tables.S" with { type: "text" };
import s45 from "../kernel/tlb.S" with { type: "text" };
import s46 from "../kernel/transfer.S" with { type: "text" };
import s47 from "../kernel/vectors.S" with { type: "text" };
import s48 from "../user/aegis.h" with { type: "text" };
import s49 from "../user/catch.S" with { type: "text" };
import s50 from "../user/start.S" with { type: "text" };
import s51 from "../user/stubs.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "aegis/compiled/filters/dpf_code.s": s0,
  "aegis/compiled/filters/dpf_form.s": s1,
  "aegis/compiled/filters/dpf_trie.s": s2,
  "aegis/compiled/handlers/handler_check.s": s3,
  "aegis/compiled/handlers/handler_decode.s": s4,
  "aegis/compiled/handlers/handler_rewrite.s": s5,
  "aegis/compiled/handlers/stages.s": s6,
  "aegis/compiled/kernel/apart.s": s7,
  "aegis/compiled/kernel/asid.s": s8,
  "aegis/compiled/kernel/binding.s": s9,
  "aegis/compiled/kernel/boot.s": s10,
  "aegis/compiled/kernel/coprocessor.s": s11,
  "aegis/compiled/kernel/environment.s": s12,
  "aegis/compiled/kernel/ether.s": s13,
  "aegis/compiled/kernel/ether_classify.s": s14,
  "aegis/compiled/kernel/ether_handle.s": s15,
  "aegis/compiled/kernel/ether_send.s": s16,
  "aegis/compiled/kernel/lance.s": s17,
  "aegis/compiled/kernel/load.s": s18,
  "aegis/compiled/kernel/memory.s": s19,
  "aegis/compiled/kernel/offsets.s": s20,
  "aegis/compiled/kernel/panic.s": s21,
  "aegis/compiled/kernel/random.s": s22,
  "aegis/compiled/kernel/reap.s": s23,
  "aegis/compiled/kernel/revoke.s": s24,
  "aegis/compiled/kernel/slice.s": s25,
  "aegis/compiled/kernel/transfer.s": s26,
  "aegis/compiled/kernel/work.s": s27,
  "aegis/compiled/user/print.s": s28,
  "aegis/filters/dpf.h": s29,
  "aegis/filters/mips_emit.h": s30,
  "aegis/handlers/handler.h": s31,
  "aegis/handlers/handler_run.S": s32,
  "aegis/handlers/stages.h": s33,
  "aegis/kernel/abi.h": s34,
  "aegis/kernel/call.S": s35,
  "aegis/kernel/calls.h": s36,
  "aegis/kernel/coprocessor.S": s37,
  "aegis/kernel/ether.h": s38,
  "aegis/kernel/ether_service.S": s39,
  "aegis/kernel/frame.S": s40,
  "aegis/kernel/kernel.h": s41,
  "aegis/kernel/primitive.S": s42,
  "aegis/kernel/ranges.S": s43,
  "aegis/kernel/tables.S": s44,
  "aegis/kernel/tlb.S": s45,
  "aegis/kernel/transfer.S": s46,
  "aegis/kernel/vectors.S": s47,
  "aegis/user/aegis.h": s48,
  "aegis/user/catch.S": s49,
  "aegis/user/start.S": s50,
  "aegis/user/stubs.S": s51,
};
