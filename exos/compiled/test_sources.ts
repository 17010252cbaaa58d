/**
 * Guest sources of exos/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../adversarial/strike.h" with { type: "text" };
import s1 from "../adversarial/victim.h" with { type: "text" };
import s2 from "./adversarial/bouncing.s" with { type: "text" };
import s3 from "./adversarial/counted_work.s" with { type: "text" };
import s4 from "./adversarial/forged_reply.s" with { type: "text" };
import s5 from "./adversarial/hijack.s" with { type: "text" };
import s6 from "./adversarial/honest.s" with { type: "text" };
import s7 from "./adversarial/lying_table.s" with { type: "text" };
import s8 from "./adversarial/midwife.s" with { type: "text" };
import s9 from "./adversarial/ring_indices.s" with { type: "text" };
import s10 from "./adversarial/silent_server.s" with { type: "text" };
import s11 from "./adversarial/stale_mappings.s" with { type: "text" };
import s12 from "./adversarial/stolen_stack.s" with { type: "text" };
import s13 from "./adversarial/stranger.s" with { type: "text" };
import s14 from "./adversarial/trashing_server.s" with { type: "text" };
import s15 from "./adversarial/victim.s" with { type: "text" };
import s16 from "./tests/argument.s" with { type: "text" };
import s17 from "./tests/asked_late.s" with { type: "text" };
import s18 from "./tests/asked_protected.s" with { type: "text" };
import s19 from "./tests/check.s" with { type: "text" };
import s20 from "./tests/crash.s" with { type: "text" };
import s21 from "./tests/deep_faults.s" with { type: "text" };
import s22 from "./tests/demand.s" with { type: "text" };
import s23 from "./tests/ends.s" with { type: "text" };
import s24 from "./tests/entries.s" with { type: "text" };
import s25 from "./tests/exec_again.s" with { type: "text" };
import s26 from "./tests/executes.s" with { type: "text" };
import s27 from "./tests/fork_depths.s" with { type: "text" };
import s28 from "./tests/heard.s" with { type: "text" };
import s29 from "./tests/image.s" with { type: "text" };
import s30 from "./tests/last.s" with { type: "text" };
import s31 from "./tests/limits.s" with { type: "text" };
import s32 from "./tests/lrpc.s" with { type: "text" };
import s33 from "./tests/nested.s" with { type: "text" };
import s34 from "./tests/own_address.s" with { type: "text" };
import s35 from "./tests/page_calls.s" with { type: "text" };
import s36 from "./tests/pipes.s" with { type: "text" };
import s37 from "./tests/processes.s" with { type: "text" };
import s38 from "./tests/protection.s" with { type: "text" };
import s39 from "./tests/rarp.s" with { type: "text" };
import s40 from "./tests/registers.s" with { type: "text" };
import s41 from "./tests/revoked_server.s" with { type: "text" };
import s42 from "./tests/small.s" with { type: "text" };
import s43 from "./tests/soft_bits.s" with { type: "text" };
import s44 from "./tests/table.s" with { type: "text" };
import s45 from "./tests/table_ends.s" with { type: "text" };
import s46 from "./tests/taken_forked.s" with { type: "text" };
import s47 from "./tests/taken_reused.s" with { type: "text" };
import s48 from "./tests/ticks_in_calls.s" with { type: "text" };
import s49 from "../tests/check.h" with { type: "text" };
import s50 from "../tests/lrpc_registers.S" with { type: "text" };
import s51 from "../tests/odd_registers.S" with { type: "text" };
import s52 from "../tests/registers.S" with { type: "text" };
import s53 from "../tests/server.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "exos/adversarial/strike.h": s0,
  "exos/adversarial/victim.h": s1,
  "exos/compiled/adversarial/bouncing.s": s2,
  "exos/compiled/adversarial/counted_work.s": s3,
  "exos/compiled/adversarial/forged_reply.s": s4,
  "exos/compiled/adversarial/hijack.s": s5,
  "exos/compiled/adversarial/honest.s": s6,
  "exos/compiled/adversarial/lying_table.s": s7,
  "exos/compiled/adversarial/midwife.s": s8,
  "exos/compiled/adversarial/ring_indices.s": s9,
  "exos/compiled/adversarial/silent_server.s": s10,
  "exos/compiled/adversarial/stale_mappings.s": s11,
  "exos/compiled/adversarial/stolen_stack.s": s12,
  "exos/compiled/adversarial/stranger.s": s13,
  "exos/compiled/adversarial/trashing_server.s": s14,
  "exos/compiled/adversarial/victim.s": s15,
  "exos/compiled/tests/argument.s": s16,
  "exos/compiled/tests/asked_late.s": s17,
  "exos/compiled/tests/asked_protected.s": s18,
  "exos/compiled/tests/check.s": s19,
  "exos/compiled/tests/crash.s": s20,
  "exos/compiled/tests/deep_faults.s": s21,
  "exos/compiled/tests/demand.s": s22,
  "exos/compiled/tests/ends.s": s23,
  "exos/compiled/tests/entries.s": s24,
  "exos/compiled/tests/exec_again.s": s25,
  "exos/compiled/tests/executes.s": s26,
  "exos/compiled/tests/fork_depths.s": s27,
  "exos/compiled/tests/heard.s": s28,
  "exos/compiled/tests/image.s": s29,
  "exos/compiled/tests/last.s": s30,
  "exos/compiled/tests/limits.s": s31,
  "exos/compiled/tests/lrpc.s": s32,
  "exos/compiled/tests/nested.s": s33,
  "exos/compiled/tests/own_address.s": s34,
  "exos/compiled/tests/page_calls.s": s35,
  "exos/compiled/tests/pipes.s": s36,
  "exos/compiled/tests/processes.s": s37,
  "exos/compiled/tests/protection.s": s38,
  "exos/compiled/tests/rarp.s": s39,
  "exos/compiled/tests/registers.s": s40,
  "exos/compiled/tests/revoked_server.s": s41,
  "exos/compiled/tests/small.s": s42,
  "exos/compiled/tests/soft_bits.s": s43,
  "exos/compiled/tests/table.s": s44,
  "exos/compiled/tests/table_ends.s": s45,
  "exos/compiled/tests/taken_forked.s": s46,
  "exos/compiled/tests/taken_reused.s": s47,
  "exos/compiled/tests/ticks_in_calls.s": s48,
  "exos/tests/check.h": s49,
  "exos/tests/lrpc_registers.S": s50,
  "exos/tests/odd_registers.S": s51,
  "exos/tests/registers.S": s52,
  "exos/tests/server.h": s53,
};
