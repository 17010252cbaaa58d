/**
 * The guest sources of experiments/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./bench_calls.s" with { type: "text" };
import s1 from "./bench_exceptions.s" with { type: "text" };
import s2 from "./bench_matrix.s" with { type: "text" };
import s3 from "./bench_pages.s" with { type: "text" };
import s4 from "./figure_dirty.s" with { type: "text" };
import s5 from "./null_procedure.s" with { type: "text" };
import s6 from "./section54_stlb_hit.s" with { type: "text" };
import s7 from "./section54_upcall_install.s" with { type: "text" };
import s8 from "./table01_native.s" with { type: "text" };
import s9 from "./table04_call.s" with { type: "text" };
import s10 from "./table04_getpid.s" with { type: "text" };
import s11 from "./table04_syscall.s" with { type: "text" };
import s12 from "./table04_syscall_stack.s" with { type: "text" };
import s13 from "./table05_aegis.s" with { type: "text" };
import s14 from "./table05_coproc.s" with { type: "text" };
import s15 from "./table05_overflow.s" with { type: "text" };
import s16 from "./table05_prot.s" with { type: "text" };
import s17 from "./table05_repair.s" with { type: "text" };
import s18 from "./table05_ultrix.s" with { type: "text" };
import s19 from "./table05_unalign.s" with { type: "text" };
import s20 from "./table06_client.s" with { type: "text" };
import s21 from "./table06_server.s" with { type: "text" };
import s22 from "./table08_loop.s" with { type: "text" };
import s23 from "./table08_lrpc.s" with { type: "text" };
import s24 from "./table08_pipe.s" with { type: "text" };
import s25 from "./table08_pipe_inline.s" with { type: "text" };
import s26 from "./table08_shm.s" with { type: "text" };
import s27 from "./table08_shm_stop.s" with { type: "text" };
import s28 from "./table08_tlrpc.s" with { type: "text" };
import s29 from "./table09_all.s" with { type: "text" };
import s30 from "./table09_multiply.s" with { type: "text" };
import s31 from "./table09_part.s" with { type: "text" };
import s32 from "./table10_appel1.s" with { type: "text" };
import s33 from "./table10_appel2.s" with { type: "text" };
import s34 from "./table10_area.s" with { type: "text" };
import s35 from "./table10_dirty.s" with { type: "text" };
import s36 from "./table10_prot1.s" with { type: "text" };
import s37 from "./table10_prot100.s" with { type: "text" };
import s38 from "./table10_trap.s" with { type: "text" };
import s39 from "../section54.h" with { type: "text" };
import s40 from "../section54_load.S" with { type: "text" };
import s41 from "../table05_faults.S" with { type: "text" };
import s42 from "../table05_faults.h" with { type: "text" };
import s43 from "../table06_transfer.S" with { type: "text" };
import s44 from "../table08.h" with { type: "text" };
import s45 from "../table08_call.h" with { type: "text" };
import s46 from "../table09.h" with { type: "text" };
import s47 from "../table10.h" with { type: "text" };
import s48 from "../table10_touch.S" with { type: "text" };
import s49 from "../workload.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "experiments/compiled/bench_calls.s": s0,
  "experiments/compiled/bench_exceptions.s": s1,
  "experiments/compiled/bench_matrix.s": s2,
  "experiments/compiled/bench_pages.s": s3,
  "experiments/compiled/figure_dirty.s": s4,
  "experiments/compiled/null_procedure.s": s5,
  "experiments/compiled/section54_stlb_hit.s": s6,
  "experiments/compiled/section54_upcall_install.s": s7,
  "experiments/compiled/table01_native.s": s8,
  "experiments/compiled/table04_call.s": s9,
  "experiments/compiled/table04_getpid.s": s10,
  "experiments/compiled/table04_syscall.s": s11,
  "experiments/compiled/table04_syscall_stack.s": s12,
  "experiments/compiled/table05_aegis.s": s13,
  "experiments/compiled/table05_coproc.s": s14,
  "experiments/compiled/table05_overflow.s": s15,
  "experiments/compiled/table05_prot.s": s16,
  "experiments/compiled/table05_repair.s": s17,
  "experiments/compiled/table05_ultrix.s": s18,
  "experiments/compiled/table05_unalign.s": s19,
  "experiments/compiled/table06_client.s": s20,
  "experiments/compiled/table06_server.s": s21,
  "experiments/compiled/table08_loop.s": s22,
  "experiments/compiled/table08_lrpc.s": s23,
  "experiments/compiled/table08_pipe.s": s24,
  "experiments/compiled/table08_pipe_inline.s": s25,
  "experiments/compiled/table08_shm.s": s26,
  "experiments/compiled/table08_shm_stop.s": s27,
  "experiments/compiled/table08_tlrpc.s": s28,
  "experiments/compiled/table09_all.s": s29,
  "experiments/compiled/table09_multiply.s": s30,
  "experiments/compiled/table09_part.s": s31,
  "experiments/compiled/table10_appel1.s": s32,
  "experiments/compiled/table10_appel2.s": s33,
  "experiments/compiled/table10_area.s": s34,
  "experiments/compiled/table10_dirty.s": s35,
  "experiments/compiled/table10_prot1.s": s36,
  "experiments/compiled/table10_prot100.s": s37,
  "experiments/compiled/table10_trap.s": s38,
  "experiments/section54.h": s39,
  "experiments/section54_load.S": s40,
  "experiments/table05_faults.S": s41,
  "experiments/table05_faults.h": s42,
  "experiments/table06_transfer.S": s43,
  "experiments/table08.h": s44,
  "experiments/table08_call.h": s45,
  "experiments/table09.h": s46,
  "experiments/table10.h": s47,
  "experiments/table10_touch.S": s48,
  "experiments/workload.h": s49,
};
