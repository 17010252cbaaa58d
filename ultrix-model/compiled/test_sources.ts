/**
 * Guest sources of ultrix-model/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./tests/adversarial.s" with { type: "text" };
import s1 from "./tests/allocations.s" with { type: "text" };
import s2 from "./tests/calls.s" with { type: "text" };
import s3 from "./tests/check.s" with { type: "text" };
import s4 from "./tests/children.s" with { type: "text" };
import s5 from "./tests/datagrams.s" with { type: "text" };
import s6 from "./tests/edges.s" with { type: "text" };
import s7 from "./tests/fuzzed.s" with { type: "text" };
import s8 from "./tests/heard.s" with { type: "text" };
import s9 from "./tests/hello.s" with { type: "text" };
import s10 from "./tests/hoarder.s" with { type: "text" };
import s11 from "./tests/isolation.s" with { type: "text" };
import s12 from "./tests/job_control.s" with { type: "text" };
import s13 from "./tests/lookups.s" with { type: "text" };
import s14 from "./tests/manyforks.s" with { type: "text" };
import s15 from "./tests/memory.s" with { type: "text" };
import s16 from "./tests/nice.s" with { type: "text" };
import s17 from "./tests/offsets.s" with { type: "text" };
import s18 from "./tests/pipes.s" with { type: "text" };
import s19 from "./tests/ports.s" with { type: "text" };
import s20 from "./tests/processes.s" with { type: "text" };
import s21 from "./tests/quantum.s" with { type: "text" };
import s22 from "./tests/random_pages.s" with { type: "text" };
import s23 from "./tests/repaired.s" with { type: "text" };
import s24 from "./tests/scarce.s" with { type: "text" };
import s25 from "./tests/second.s" with { type: "text" };
import s26 from "./tests/seconds.s" with { type: "text" };
import s27 from "./tests/signals.s" with { type: "text" };
import s28 from "./tests/sockets.s" with { type: "text" };
import s29 from "./tests/text_rights.s" with { type: "text" };
import s30 from "./tests/ticks.s" with { type: "text" };
import s31 from "./tests/udp_overlap.s" with { type: "text" };
import s32 from "./tests/udp_ping.s" with { type: "text" };
import s33 from "./tests/udp_pong.s" with { type: "text" };
import s34 from "./tests/udp_self.s" with { type: "text" };
import s35 from "./tests/waiting.s" with { type: "text" };
import s36 from "./tests/work_getpid.s" with { type: "text" };
import s37 from "./tests/work_gettimeofday.s" with { type: "text" };
import s38 from "./tests/work_mprotect_1.s" with { type: "text" };
import s39 from "./tests/work_mprotect_100.s" with { type: "text" };
import s40 from "./tests/work_pipe.s" with { type: "text" };
import s41 from "./tests/work_protection.s" with { type: "text" };
import s42 from "./tests/work_signal_back.s" with { type: "text" };
import s43 from "./tests/work_signal_out.s" with { type: "text" };
import s44 from "./tests/work_udp.s" with { type: "text" };
import s45 from "./tests/work_yield_pause.s" with { type: "text" };
import s46 from "./tests/work_yield_stop.s" with { type: "text" };
import s47 from "./tests/yield_stop.s" with { type: "text" };
import s48 from "../tests/check.h" with { type: "text" };
import s49 from "../tests/faults.S" with { type: "text" };
import s50 from "../tests/fuzz_loop.S" with { type: "text" };
import s51 from "../tests/share.h" with { type: "text" };
import s52 from "../tests/udp.h" with { type: "text" };
import s53 from "../tests/work.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "ultrix-model/compiled/tests/adversarial.s": s0,
  "ultrix-model/compiled/tests/allocations.s": s1,
  "ultrix-model/compiled/tests/calls.s": s2,
  "ultrix-model/compiled/tests/check.s": s3,
  "ultrix-model/compiled/tests/children.s": s4,
  "ultrix-model/compiled/tests/datagrams.s": s5,
  "ultrix-model/compiled/tests/edges.s": s6,
  "ultrix-model/compiled/tests/fuzzed.s": s7,
  "ultrix-model/compiled/tests/heard.s": s8,
  "ultrix-model/compiled/tests/hello.s": s9,
  "ultrix-model/compiled/tests/hoarder.s": s10,
  "ultrix-model/compiled/tests/isolation.s": s11,
  "ultrix-model/compiled/tests/job_control.s": s12,
  "ultrix-model/compiled/tests/lookups.s": s13,
  "ultrix-model/compiled/tests/manyforks.s": s14,
  "ultrix-model/compiled/tests/memory.s": s15,
  "ultrix-model/compiled/tests/nice.s": s16,
  "ultrix-model/compiled/tests/offsets.s": s17,
  "ultrix-model/compiled/tests/pipes.s": s18,
  "ultrix-model/compiled/tests/ports.s": s19,
  "ultrix-model/compiled/tests/processes.s": s20,
  "ultrix-model/compiled/tests/quantum.s": s21,
  "ultrix-model/compiled/tests/random_pages.s": s22,
  "ultrix-model/compiled/tests/repaired.s": s23,
  "ultrix-model/compiled/tests/scarce.s": s24,
  "ultrix-model/compiled/tests/second.s": s25,
  "ultrix-model/compiled/tests/seconds.s": s26,
  "ultrix-model/compiled/tests/signals.s": s27,
  "ultrix-model/compiled/tests/sockets.s": s28,
  "ultrix-model/compiled/tests/text_rights.s": s29,
  "ultrix-model/compiled/tests/ticks.s": s30,
  "ultrix-model/compiled/tests/udp_overlap.s": s31,
  "ultrix-model/compiled/tests/udp_ping.s": s32,
  "ultrix-model/compiled/tests/udp_pong.s": s33,
  "ultrix-model/compiled/tests/udp_self.s": s34,
  "ultrix-model/compiled/tests/waiting.s": s35,
  "ultrix-model/compiled/tests/work_getpid.s": s36,
  "ultrix-model/compiled/tests/work_gettimeofday.s": s37,
  "ultrix-model/compiled/tests/work_mprotect_1.s": s38,
  "ultrix-model/compiled/tests/work_mprotect_100.s": s39,
  "ultrix-model/compiled/tests/work_pipe.s": s40,
  "ultrix-model/compiled/tests/work_protection.s": s41,
  "ultrix-model/compiled/tests/work_signal_back.s": s42,
  "ultrix-model/compiled/tests/work_signal_out.s": s43,
  "ultrix-model/compiled/tests/work_udp.s": s44,
  "ultrix-model/compiled/tests/work_yield_pause.s": s45,
  "ultrix-model/compiled/tests/work_yield_stop.s": s46,
  "ultrix-model/compiled/tests/yield_stop.s": s47,
  "ultrix-model/tests/check.h": s48,
  "ultrix-model/tests/faults.S": s49,
  "ultrix-model/tests/fuzz_loop.S": s50,
  "ultrix-model/tests/share.h": s51,
  "ultrix-model/tests/udp.h": s52,
  "ultrix-model/tests/work.h": s53,
};
