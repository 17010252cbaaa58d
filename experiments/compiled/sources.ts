/**
 * Guest sources of experiments/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./workloads/bench_calls.s" with { type: "text" };
import s1 from "./workloads/bench_exceptions.s" with { type: "text" };
import s2 from "./workloads/bench_matrix.s" with { type: "text" };
import s3 from "./workloads/bench_pages.s" with { type: "text" };
import s4 from "./workloads/figure_dirty.s" with { type: "text" };
import s5 from "./workloads/null_procedure.s" with { type: "text" };
import s6 from "./workloads/section54_stlb_hit.s" with { type: "text" };
import s7 from "./workloads/section54_upcall_install.s" with { type: "text" };
import s8 from "./workloads/table01_native.s" with { type: "text" };
import s9 from "./workloads/table04_call.s" with { type: "text" };
import s10 from "./workloads/table04_getpid.s" with { type: "text" };
import s11 from "./workloads/table04_syscall.s" with { type: "text" };
import s12 from "./workloads/table04_syscall_stack.s" with { type: "text" };
import s13 from "./workloads/table05_aegis.s" with { type: "text" };
import s14 from "./workloads/table05_coproc.s" with { type: "text" };
import s15 from "./workloads/table05_overflow.s" with { type: "text" };
import s16 from "./workloads/table05_prot.s" with { type: "text" };
import s17 from "./workloads/table05_repair.s" with { type: "text" };
import s18 from "./workloads/table05_ultrix.s" with { type: "text" };
import s19 from "./workloads/table05_unalign.s" with { type: "text" };
import s20 from "./workloads/table06_client.s" with { type: "text" };
import s21 from "./workloads/table06_server.s" with { type: "text" };
import s22 from "./workloads/table08_loop.s" with { type: "text" };
import s23 from "./workloads/table08_lrpc.s" with { type: "text" };
import s24 from "./workloads/table08_pipe.s" with { type: "text" };
import s25 from "./workloads/table08_pipe_inline.s" with { type: "text" };
import s26 from "./workloads/table08_shm.s" with { type: "text" };
import s27 from "./workloads/table08_shm_stop.s" with { type: "text" };
import s28 from "./workloads/table08_tlrpc.s" with { type: "text" };
import s29 from "./workloads/table09_all.s" with { type: "text" };
import s30 from "./workloads/table09_multiply.s" with { type: "text" };
import s31 from "./workloads/table09_part.s" with { type: "text" };
import s32 from "./workloads/table10_appel1.s" with { type: "text" };
import s33 from "./workloads/table10_appel2.s" with { type: "text" };
import s34 from "./workloads/table10_area.s" with { type: "text" };
import s35 from "./workloads/table10_dirty.s" with { type: "text" };
import s36 from "./workloads/table10_prot1.s" with { type: "text" };
import s37 from "./workloads/table10_prot100.s" with { type: "text" };
import s38 from "./workloads/table10_trap.s" with { type: "text" };
import s39 from "../workloads/section54.h" with { type: "text" };
import s40 from "../workloads/section54_load.S" with { type: "text" };
import s41 from "../workloads/table05_faults.S" with { type: "text" };
import s42 from "../workloads/table05_faults.h" with { type: "text" };
import s43 from "../workloads/table06_transfer.S" with { type: "text" };
import s44 from "../workloads/table08.h" with { type: "text" };
import s45 from "../workloads/table08_call.h" with { type: "text" };
import s46 from "../workloads/table09.h" with { type: "text" };
import s47 from "../workloads/table10.h" with { type: "text" };
import s48 from "../workloads/table10_touch.S" with { type: "text" };
import s49 from "../workloads/workload.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "experiments/compiled/workloads/bench_calls.s": s0,
  "experiments/compiled/workloads/bench_exceptions.s": s1,
  "experiments/compiled/workloads/bench_matrix.s": s2,
  "experiments/compiled/workloads/bench_pages.s": s3,
  "experiments/compiled/workloads/figure_dirty.s": s4,
  "experiments/compiled/workloads/null_procedure.s": s5,
  "experiments/compiled/workloads/section54_stlb_hit.s": s6,
  "experiments/compiled/workloads/section54_upcall_install.s": s7,
  "experiments/compiled/workloads/table01_native.s": s8,
  "experiments/compiled/workloads/table04_call.s": s9,
  "experiments/compiled/workloads/table04_getpid.s": s10,
  "experiments/compiled/workloads/table04_syscall.s": s11,
  "experiments/compiled/workloads/table04_syscall_stack.s": s12,
  "experiments/compiled/workloads/table05_aegis.s": s13,
  "experiments/compiled/workloads/table05_coproc.s": s14,
  "experiments/compiled/workloads/table05_overflow.s": s15,
  "experiments/compiled/workloads/table05_prot.s": s16,
  "experiments/compiled/workloads/table05_repair.s": s17,
  "experiments/compiled/workloads/table05_ultrix.s": s18,
  "experiments/compiled/workloads/table05_unalign.s": s19,
  "experiments/compiled/workloads/table06_client.s": s20,
  "experiments/compiled/workloads/table06_server.s": s21,
  "experiments/compiled/workloads/table08_loop.s": s22,
  "experiments/compiled/workloads/table08_lrpc.s": s23,
  "experiments/compiled/workloads/table08_pipe.s": s24,
  "experiments/compiled/workloads/table08_pipe_inline.s": s25,
  "experiments/compiled/workloads/table08_shm.s": s26,
  "experiments/compiled/workloads/table08_shm_stop.s": s27,
  "experiments/compiled/workloads/table08_tlrpc.s": s28,
  "experiments/compiled/workloads/table09_all.s": s29,
  "experiments/compiled/workloads/table09_multiply.s": s30,
  "experiments/compiled/workloads/table09_part.s": s31,
  "experiments/compiled/workloads/table10_appel1.s": s32,
  "experiments/compiled/workloads/table10_appel2.s": s33,
  "experiments/compiled/workloads/table10_area.s": s34,
  "experiments/compiled/workloads/table10_dirty.s": s35,
  "experiments/compiled/workloads/table10_prot1.s": s36,
  "experiments/compiled/workloads/table10_prot100.s": s37,
  "experiments/compiled/workloads/table10_trap.s": s38,
  "experiments/workloads/section54.h": s39,
  "experiments/workloads/section54_load.S": s40,
  "experiments/workloads/table05_faults.S": s41,
  "experiments/workloads/table05_faults.h": s42,
  "experiments/workloads/table06_transfer.S": s43,
  "experiments/workloads/table08.h": s44,
  "experiments/workloads/table08_call.h": s45,
  "experiments/workloads/table09.h": s46,
  "experiments/workloads/table10.h": s47,
  "experiments/workloads/table10_touch.S": s48,
  "experiments/workloads/workload.h": s49,
};
