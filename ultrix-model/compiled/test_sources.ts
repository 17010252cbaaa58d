/**
 * Guest sources of ultrix-model/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./tests/adversarial.s" with { type: "text" };
import s1 from "./tests/aged.s" with { type: "text" };
import s2 from "./tests/allocations.s" with { type: "text" };
import s3 from "./tests/calls.s" with { type: "text" };
import s4 from "./tests/check.s" with { type: "text" };
import s5 from "./tests/children.s" with { type: "text" };
import s6 from "./tests/datagrams.s" with { type: "text" };
import s7 from "./tests/edges.s" with { type: "text" };
import s8 from "./tests/flooded.s" with { type: "text" };
import s9 from "./tests/fuzzed.s" with { type: "text" };
import s10 from "./tests/heard.s" with { type: "text" };
import s11 from "./tests/hello.s" with { type: "text" };
import s12 from "./tests/hoarder.s" with { type: "text" };
import s13 from "./tests/isolation.s" with { type: "text" };
import s14 from "./tests/job_control.s" with { type: "text" };
import s15 from "./tests/lookups.s" with { type: "text" };
import s16 from "./tests/manyforks.s" with { type: "text" };
import s17 from "./tests/mbuf_wait.s" with { type: "text" };
import s18 from "./tests/memory.s" with { type: "text" };
import s19 from "./tests/names.s" with { type: "text" };
import s20 from "./tests/nice.s" with { type: "text" };
import s21 from "./tests/offsets.s" with { type: "text" };
import s22 from "./tests/pipes.s" with { type: "text" };
import s23 from "./tests/ports.s" with { type: "text" };
import s24 from "./tests/processes.s" with { type: "text" };
import s25 from "./tests/quantum.s" with { type: "text" };
import s26 from "./tests/random_pages.s" with { type: "text" };
import s27 from "./tests/repaired.s" with { type: "text" };
import s28 from "./tests/scarce.s" with { type: "text" };
import s29 from "./tests/second.s" with { type: "text" };
import s30 from "./tests/seconds.s" with { type: "text" };
import s31 from "./tests/signals.s" with { type: "text" };
import s32 from "./tests/slots.s" with { type: "text" };
import s33 from "./tests/sockets.s" with { type: "text" };
import s34 from "./tests/states.s" with { type: "text" };
import s35 from "./tests/text_rights.s" with { type: "text" };
import s36 from "./tests/ticks.s" with { type: "text" };
import s37 from "./tests/udp_overlap.s" with { type: "text" };
import s38 from "./tests/udp_ping.s" with { type: "text" };
import s39 from "./tests/udp_pong.s" with { type: "text" };
import s40 from "./tests/udp_self.s" with { type: "text" };
import s41 from "./tests/waiting.s" with { type: "text" };
import s42 from "./tests/work_getpid.s" with { type: "text" };
import s43 from "./tests/work_gettimeofday.s" with { type: "text" };
import s44 from "./tests/work_mprotect_1.s" with { type: "text" };
import s45 from "./tests/work_mprotect_100.s" with { type: "text" };
import s46 from "./tests/work_pipe.s" with { type: "text" };
import s47 from "./tests/work_protection.s" with { type: "text" };
import s48 from "./tests/work_signal_back.s" with { type: "text" };
import s49 from "./tests/work_signal_out.s" with { type: "text" };
import s50 from "./tests/work_udp.s" with { type: "text" };
import s51 from "./tests/work_yield_pause.s" with { type: "text" };
import s52 from "./tests/work_yield_stop.s" with { type: "text" };
import s53 from "./tests/yield_stop.s" with { type: "text" };
import s54 from "../tests/check.h" with { type: "text" };
import s55 from "../tests/fails.h" with { type: "text" };
import s56 from "../tests/faults.S" with { type: "text" };
import s57 from "../tests/fuzz_loop.S" with { type: "text" };
import s58 from "../tests/registers.S" with { type: "text" };
import s59 from "../tests/share.h" with { type: "text" };
import s60 from "../tests/udp.h" with { type: "text" };
import s61 from "../tests/work.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "ultrix-model/compiled/tests/adversarial.s": s0,
  "ultrix-model/compiled/tests/aged.s": s1,
  "ultrix-model/compiled/tests/allocations.s": s2,
  "ultrix-model/compiled/tests/calls.s": s3,
  "ultrix-model/compiled/tests/check.s": s4,
  "ultrix-model/compiled/tests/children.s": s5,
  "ultrix-model/compiled/tests/datagrams.s": s6,
  "ultrix-model/compiled/tests/edges.s": s7,
  "ultrix-model/compiled/tests/flooded.s": s8,
  "ultrix-model/compiled/tests/fuzzed.s": s9,
  "ultrix-model/compiled/tests/heard.s": s10,
  "ultrix-model/compiled/tests/hello.s": s11,
  "ultrix-model/compiled/tests/hoarder.s": s12,
  "ultrix-model/compiled/tests/isolation.s": s13,
  "ultrix-model/compiled/tests/job_control.s": s14,
  "ultrix-model/compiled/tests/lookups.s": s15,
  "ultrix-model/compiled/tests/manyforks.s": s16,
  "ultrix-model/compiled/tests/mbuf_wait.s": s17,
  "ultrix-model/compiled/tests/memory.s": s18,
  "ultrix-model/compiled/tests/names.s": s19,
  "ultrix-model/compiled/tests/nice.s": s20,
  "ultrix-model/compiled/tests/offsets.s": s21,
  "ultrix-model/compiled/tests/pipes.s": s22,
  "ultrix-model/compiled/tests/ports.s": s23,
  "ultrix-model/compiled/tests/processes.s": s24,
  "ultrix-model/compiled/tests/quantum.s": s25,
  "ultrix-model/compiled/tests/random_pages.s": s26,
  "ultrix-model/compiled/tests/repaired.s": s27,
  "ultrix-model/compiled/tests/scarce.s": s28,
  "ultrix-model/compiled/tests/second.s": s29,
  "ultrix-model/compiled/tests/seconds.s": s30,
  "ultrix-model/compiled/tests/signals.s": s31,
  "ultrix-model/compiled/tests/slots.s": s32,
  "ultrix-model/compiled/tests/sockets.s": s33,
  "ultrix-model/compiled/tests/states.s": s34,
  "ultrix-model/compiled/tests/text_rights.s": s35,
  "ultrix-model/compiled/tests/ticks.s": s36,
  "ultrix-model/compiled/tests/udp_overlap.s": s37,
  "ultrix-model/compiled/tests/udp_ping.s": s38,
  "ultrix-model/compiled/tests/udp_pong.s": s39,
  "ultrix-model/compiled/tests/udp_self.s": s40,
  "ultrix-model/compiled/tests/waiting.s": s41,
  "ultrix-model/compiled/tests/work_getpid.s": s42,
  "ultrix-model/compiled/tests/work_gettimeofday.s": s43,
  "ultrix-model/compiled/tests/work_mprotect_1.s": s44,
  "ultrix-model/compiled/tests/work_mprotect_100.s": s45,
  "ultrix-model/compiled/tests/work_pipe.s": s46,
  "ultrix-model/compiled/tests/work_protection.s": s47,
  "ultrix-model/compiled/tests/work_signal_back.s": s48,
  "ultrix-model/compiled/tests/work_signal_out.s": s49,
  "ultrix-model/compiled/tests/work_udp.s": s50,
  "ultrix-model/compiled/tests/work_yield_pause.s": s51,
  "ultrix-model/compiled/tests/work_yield_stop.s": s52,
  "ultrix-model/compiled/tests/yield_stop.s": s53,
  "ultrix-model/tests/check.h": s54,
  "ultrix-model/tests/fails.h": s55,
  "ultrix-model/tests/faults.S": s56,
  "ultrix-model/tests/fuzz_loop.S": s57,
  "ultrix-model/tests/registers.S": s58,
  "ultrix-model/tests/share.h": s59,
  "ultrix-model/tests/udp.h": s60,
  "ultrix-model/tests/work.h": s61,
};
