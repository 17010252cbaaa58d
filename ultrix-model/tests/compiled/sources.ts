/**
 * The guest sources of ultrix-model/tests/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../check.h" with { type: "text" };
import s1 from "./check.s" with { type: "text" };
import s2 from "./hello.s" with { type: "text" };
import s3 from "./hostile.s" with { type: "text" };
import s4 from "./manyforks.s" with { type: "text" };
import s5 from "./memory.s" with { type: "text" };
import s6 from "./pipes.s" with { type: "text" };
import s7 from "./processes.s" with { type: "text" };
import s8 from "./quantum.s" with { type: "text" };
import s9 from "./random_pages.s" with { type: "text" };
import s10 from "./second.s" with { type: "text" };
import s11 from "./signals.s" with { type: "text" };
import s12 from "./ticks.s" with { type: "text" };
import s13 from "./work_getpid.s" with { type: "text" };
import s14 from "./work_gettimeofday.s" with { type: "text" };
import s15 from "./work_mprotect_1.s" with { type: "text" };
import s16 from "./work_mprotect_100.s" with { type: "text" };
import s17 from "./work_pipe.s" with { type: "text" };
import s18 from "./work_protection.s" with { type: "text" };
import s19 from "./work_signal_back.s" with { type: "text" };
import s20 from "./work_signal_out.s" with { type: "text" };
import s21 from "./work_yield_pause.s" with { type: "text" };
import s22 from "./work_yield_stop.s" with { type: "text" };
import s23 from "./yield_stop.s" with { type: "text" };
import s24 from "../faults.S" with { type: "text" };
import s25 from "../work.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "ultrix-model/tests/check.h": s0,
  "ultrix-model/tests/compiled/check.s": s1,
  "ultrix-model/tests/compiled/hello.s": s2,
  "ultrix-model/tests/compiled/hostile.s": s3,
  "ultrix-model/tests/compiled/manyforks.s": s4,
  "ultrix-model/tests/compiled/memory.s": s5,
  "ultrix-model/tests/compiled/pipes.s": s6,
  "ultrix-model/tests/compiled/processes.s": s7,
  "ultrix-model/tests/compiled/quantum.s": s8,
  "ultrix-model/tests/compiled/random_pages.s": s9,
  "ultrix-model/tests/compiled/second.s": s10,
  "ultrix-model/tests/compiled/signals.s": s11,
  "ultrix-model/tests/compiled/ticks.s": s12,
  "ultrix-model/tests/compiled/work_getpid.s": s13,
  "ultrix-model/tests/compiled/work_gettimeofday.s": s14,
  "ultrix-model/tests/compiled/work_mprotect_1.s": s15,
  "ultrix-model/tests/compiled/work_mprotect_100.s": s16,
  "ultrix-model/tests/compiled/work_pipe.s": s17,
  "ultrix-model/tests/compiled/work_protection.s": s18,
  "ultrix-model/tests/compiled/work_signal_back.s": s19,
  "ultrix-model/tests/compiled/work_signal_out.s": s20,
  "ultrix-model/tests/compiled/work_yield_pause.s": s21,
  "ultrix-model/tests/compiled/work_yield_stop.s": s22,
  "ultrix-model/tests/compiled/yield_stop.s": s23,
  "ultrix-model/tests/faults.S": s24,
  "ultrix-model/tests/work.h": s25,
};
