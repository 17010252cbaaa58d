/**
 * Guest sources of experiments/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./filters/bpf_check.s" with { type: "text" };
import s1 from "./filters/bpf_filters.s" with { type: "text" };
import s2 from "./filters/bpf_machine.s" with { type: "text" };
import s3 from "./filters/cspf.s" with { type: "text" };
import s4 from "./filters/mpf.s" with { type: "text" };
import s5 from "./filters/packets.s" with { type: "text" };
import s6 from "./filters/pathfinder.s" with { type: "text" };
import s7 from "./workloads/bench_calls.s" with { type: "text" };
import s8 from "./workloads/bench_exceptions.s" with { type: "text" };
import s9 from "./workloads/bench_matrix.s" with { type: "text" };
import s10 from "./workloads/bench_pages.s" with { type: "text" };
import s11 from "./workloads/figure_dirty.s" with { type: "text" };
import s12 from "./workloads/null_procedure.s" with { type: "text" };
import s13 from "./workloads/section54_stlb_hit.s" with { type: "text" };
import s14 from "./workloads/section54_upcall_install.s" with { type: "text" };
import s15 from "./workloads/table01_native.s" with { type: "text" };
import s16 from "./workloads/table04_call.s" with { type: "text" };
import s17 from "./workloads/table04_getpid.s" with { type: "text" };
import s18 from "./workloads/table04_syscall.s" with { type: "text" };
import s19 from "./workloads/table04_syscall_stack.s" with { type: "text" };
import s20 from "./workloads/table05_aegis.s" with { type: "text" };
import s21 from "./workloads/table05_coproc.s" with { type: "text" };
import s22 from "./workloads/table05_overflow.s" with { type: "text" };
import s23 from "./workloads/table05_prot.s" with { type: "text" };
import s24 from "./workloads/table05_repair.s" with { type: "text" };
import s25 from "./workloads/table05_ultrix.s" with { type: "text" };
import s26 from "./workloads/table05_unalign.s" with { type: "text" };
import s27 from "./workloads/table06_client.s" with { type: "text" };
import s28 from "./workloads/table06_server.s" with { type: "text" };
import s29 from "./workloads/table08_loop.s" with { type: "text" };
import s30 from "./workloads/table08_lrpc.s" with { type: "text" };
import s31 from "./workloads/table08_pipe.s" with { type: "text" };
import s32 from "./workloads/table08_pipe_inline.s" with { type: "text" };
import s33 from "./workloads/table08_shm.s" with { type: "text" };
import s34 from "./workloads/table08_shm_stop.s" with { type: "text" };
import s35 from "./workloads/table08_tlrpc.s" with { type: "text" };
import s36 from "./workloads/table09_all.s" with { type: "text" };
import s37 from "./workloads/table09_multiply.s" with { type: "text" };
import s38 from "./workloads/table09_part.s" with { type: "text" };
import s39 from "./workloads/table10_appel1.s" with { type: "text" };
import s40 from "./workloads/table10_appel2.s" with { type: "text" };
import s41 from "./workloads/table10_area.s" with { type: "text" };
import s42 from "./workloads/table10_dirty.s" with { type: "text" };
import s43 from "./workloads/table10_prot1.s" with { type: "text" };
import s44 from "./workloads/table10_prot100.s" with { type: "text" };
import s45 from "./workloads/table10_trap.s" with { type: "text" };
import s46 from "../filters/bpf.h" with { type: "text" };
import s47 from "../filters/engines.h" with { type: "text" };
import s48 from "../filters/packets.h" with { type: "text" };
import s49 from "../workloads/section54.h" with { type: "text" };
import s50 from "../workloads/section54_load.S" with { type: "text" };
import s51 from "../workloads/table05_faults.S" with { type: "text" };
import s52 from "../workloads/table05_faults.h" with { type: "text" };
import s53 from "../workloads/table06_transfer.S" with { type: "text" };
import s54 from "../workloads/table08.h" with { type: "text" };
import s55 from "../workloads/table08_call.h" with { type: "text" };
import s56 from "../workloads/table09.h" with { type: "text" };
import s57 from "../workloads/table10.h" with { type: "text" };
import s58 from "../workloads/table10_touch.S" with { type: "text" };
import s59 from "../workloads/workload.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "experiments/compiled/filters/bpf_check.s": s0,
  "experiments/compiled/filters/bpf_filters.s": s1,
  "experiments/compiled/filters/bpf_machine.s": s2,
  "experiments/compiled/filters/cspf.s": s3,
  "experiments/compiled/filters/mpf.s": s4,
  "experiments/compiled/filters/packets.s": s5,
  "experiments/compiled/filters/pathfinder.s": s6,
  "experiments/compiled/workloads/bench_calls.s": s7,
  "experiments/compiled/workloads/bench_exceptions.s": s8,
  "experiments/compiled/workloads/bench_matrix.s": s9,
  "experiments/compiled/workloads/bench_pages.s": s10,
  "experiments/compiled/workloads/figure_dirty.s": s11,
  "experiments/compiled/workloads/null_procedure.s": s12,
  "experiments/compiled/workloads/section54_stlb_hit.s": s13,
  "experiments/compiled/workloads/section54_upcall_install.s": s14,
  "experiments/compiled/workloads/table01_native.s": s15,
  "experiments/compiled/workloads/table04_call.s": s16,
  "experiments/compiled/workloads/table04_getpid.s": s17,
  "experiments/compiled/workloads/table04_syscall.s": s18,
  "experiments/compiled/workloads/table04_syscall_stack.s": s19,
  "experiments/compiled/workloads/table05_aegis.s": s20,
  "experiments/compiled/workloads/table05_coproc.s": s21,
  "experiments/compiled/workloads/table05_overflow.s": s22,
  "experiments/compiled/workloads/table05_prot.s": s23,
  "experiments/compiled/workloads/table05_repair.s": s24,
  "experiments/compiled/workloads/table05_ultrix.s": s25,
  "experiments/compiled/workloads/table05_unalign.s": s26,
  "experiments/compiled/workloads/table06_client.s": s27,
  "experiments/compiled/workloads/table06_server.s": s28,
  "experiments/compiled/workloads/table08_loop.s": s29,
  "experiments/compiled/workloads/table08_lrpc.s": s30,
  "experiments/compiled/workloads/table08_pipe.s": s31,
  "experiments/compiled/workloads/table08_pipe_inline.s": s32,
  "experiments/compiled/workloads/table08_shm.s": s33,
  "experiments/compiled/workloads/table08_shm_stop.s": s34,
  "experiments/compiled/workloads/table08_tlrpc.s": s35,
  "experiments/compiled/workloads/table09_all.s": s36,
  "experiments/compiled/workloads/table09_multiply.s": s37,
  "experiments/compiled/workloads/table09_part.s": s38,
  "experiments/compiled/workloads/table10_appel1.s": s39,
  "experiments/compiled/workloads/table10_appel2.s": s40,
  "experiments/compiled/workloads/table10_area.s": s41,
  "experiments/compiled/workloads/table10_dirty.s": s42,
  "experiments/compiled/workloads/table10_prot1.s": s43,
  "experiments/compiled/workloads/table10_prot100.s": s44,
  "experiments/compiled/workloads/table10_trap.s": s45,
  "experiments/filters/bpf.h": s46,
  "experiments/filters/engines.h": s47,
  "experiments/filters/packets.h": s48,
  "experiments/workloads/section54.h": s49,
  "experiments/workloads/section54_load.S": s50,
  "experiments/workloads/table05_faults.S": s51,
  "experiments/workloads/table05_faults.h": s52,
  "experiments/workloads/table06_transfer.S": s53,
  "experiments/workloads/table08.h": s54,
  "experiments/workloads/table08_call.h": s55,
  "experiments/workloads/table09.h": s56,
  "experiments/workloads/table10.h": s57,
  "experiments/workloads/table10_touch.S": s58,
  "experiments/workloads/workload.h": s59,
};
