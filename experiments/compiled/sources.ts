/**
 * Guest sources of experiments/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./event_loop/datagram.s" with { type: "text" };
import s1 from "./event_loop/echo.s" with { type: "text" };
import s2 from "./event_loop/events.s" with { type: "text" };
import s3 from "./filters/bpf_check.s" with { type: "text" };
import s4 from "./filters/bpf_filters.s" with { type: "text" };
import s5 from "./filters/bpf_machine.s" with { type: "text" };
import s6 from "./filters/cspf.s" with { type: "text" };
import s7 from "./filters/generated.s" with { type: "text" };
import s8 from "./filters/mpf.s" with { type: "text" };
import s9 from "./filters/packets.s" with { type: "text" };
import s10 from "./filters/pathfinder.s" with { type: "text" };
import s11 from "./filters/stacks.s" with { type: "text" };
import s12 from "./ipc_kernel/boot.s" with { type: "text" };
import s13 from "./ipc_kernel/offsets.s" with { type: "text" };
import s14 from "./ipc_kernel/thread.s" with { type: "text" };
import s15 from "./mechanisms/dpf_walk.s" with { type: "text" };
import s16 from "./mechanisms/kernel_pipe.s" with { type: "text" };
import s17 from "./mechanisms/kernel_pipe_library.s" with { type: "text" };
import s18 from "./parity/fault_context.s" with { type: "text" };
import s19 from "./parity/fault_mask.s" with { type: "text" };
import s20 from "./parity/lean_generic.s" with { type: "text" };
import s21 from "./parity/lean_synch.s" with { type: "text" };
import s22 from "./parity/offsets.s" with { type: "text" };
import s23 from "./parity/pipe_atomic.s" with { type: "text" };
import s24 from "./parity/pipe_files.s" with { type: "text" };
import s25 from "./parity/pipe_signals.s" with { type: "text" };
import s26 from "./parity/pipe_sleep.s" with { type: "text" };
import s27 from "./parity/protect_regions.s" with { type: "text" };
import s28 from "./parity/protect_signals.s" with { type: "text" };
import s29 from "./parity/trap_direct.s" with { type: "text" };
import s30 from "./parity/trap_setjmp.s" with { type: "text" };
import s31 from "./parity/unix_signal.s" with { type: "text" };
import s32 from "./parity/unmapped_fork.s" with { type: "text" };
import s33 from "./parity/unmapped_mem.s" with { type: "text" };
import s34 from "./validation/copy.s" with { type: "text" };
import s35 from "./validation/cswitch.s" with { type: "text" };
import s36 from "./validation/echo_client.s" with { type: "text" };
import s37 from "./validation/echo_server.s" with { type: "text" };
import s38 from "./validation/frame.s" with { type: "text" };
import s39 from "./validation/lock_mutex.s" with { type: "text" };
import s40 from "./validation/lock_mutex_called.s" with { type: "text" };
import s41 from "./validation/lock_procedure.s" with { type: "text" };
import s42 from "./validation/lock_reservation.s" with { type: "text" };
import s43 from "./validation/lock_spin.s" with { type: "text" };
import s44 from "./validation/locks.s" with { type: "text" };
import s45 from "./validation/matrix.s" with { type: "text" };
import s46 from "./validation/nothing.s" with { type: "text" };
import s47 from "./validation/sparse.s" with { type: "text" };
import s48 from "./validation/system_mix.s" with { type: "text" };
import s49 from "./workloads/bench_calls.s" with { type: "text" };
import s50 from "./workloads/bench_exceptions.s" with { type: "text" };
import s51 from "./workloads/bench_matrix.s" with { type: "text" };
import s52 from "./workloads/bench_pages.s" with { type: "text" };
import s53 from "./workloads/bytecode_compile.s" with { type: "text" };
import s54 from "./workloads/bytecode_run.s" with { type: "text" };
import s55 from "./workloads/bytecode_verify.s" with { type: "text" };
import s56 from "./workloads/colours.s" with { type: "text" };
import s57 from "./workloads/colours_exos.s" with { type: "text" };
import s58 from "./workloads/colours_ultrix.s" with { type: "text" };
import s59 from "./workloads/covert.s" with { type: "text" };
import s60 from "./workloads/covert_look.s" with { type: "text" };
import s61 from "./workloads/covert_tlb.s" with { type: "text" };
import s62 from "./workloads/covert_tlb_look.s" with { type: "text" };
import s63 from "./workloads/covert_tlb_touch.s" with { type: "text" };
import s64 from "./workloads/covert_touch.s" with { type: "text" };
import s65 from "./workloads/downloaded.s" with { type: "text" };
import s66 from "./workloads/downloaded_beside.s" with { type: "text" };
import s67 from "./workloads/downloaded_bytecode.s" with { type: "text" };
import s68 from "./workloads/downloaded_code.s" with { type: "text" };
import s69 from "./workloads/downloaded_compiled.s" with { type: "text" };
import s70 from "./workloads/downloaded_interpreted.s" with { type: "text" };
import s71 from "./workloads/downloaded_polling.s" with { type: "text" };
import s72 from "./workloads/downloaded_upcall.s" with { type: "text" };
import s73 from "./workloads/figure02_exos.s" with { type: "text" };
import s74 from "./workloads/figure02_handled.s" with { type: "text" };
import s75 from "./workloads/figure02_processes.s" with { type: "text" };
import s76 from "./workloads/figure02_server.s" with { type: "text" };
import s77 from "./workloads/figure02_ultrix.s" with { type: "text" };
import s78 from "./workloads/figure03.s" with { type: "text" };
import s79 from "./workloads/figure03_stride.s" with { type: "text" };
import s80 from "./workloads/figure_dirty.s" with { type: "text" };
import s81 from "./workloads/figure_ipc_client.s" with { type: "text" };
import s82 from "./workloads/figure_ipc_server.s" with { type: "text" };
import s83 from "./workloads/figure_nice.s" with { type: "text" };
import s84 from "./workloads/livelock.s" with { type: "text" };
import s85 from "./workloads/livelock_work.s" with { type: "text" };
import s86 from "./workloads/null_procedure.s" with { type: "text" };
import s87 from "./workloads/protection.s" with { type: "text" };
import s88 from "./workloads/protection_allocate.s" with { type: "text" };
import s89 from "./workloads/protection_area.s" with { type: "text" };
import s90 from "./workloads/protection_asked.s" with { type: "text" };
import s91 from "./workloads/protection_call.s" with { type: "text" };
import s92 from "./workloads/protection_calls.s" with { type: "text" };
import s93 from "./workloads/protection_control.s" with { type: "text" };
import s94 from "./workloads/protection_coprocessor.s" with { type: "text" };
import s95 from "./workloads/protection_create.s" with { type: "text" };
import s96 from "./workloads/protection_delete.s" with { type: "text" };
import s97 from "./workloads/protection_entered.s" with { type: "text" };
import s98 from "./workloads/protection_entries.s" with { type: "text" };
import s99 from "./workloads/protection_give.s" with { type: "text" };
import s100 from "./workloads/protection_labels.s" with { type: "text" };
import s101 from "./workloads/protection_late.s" with { type: "text" };
import s102 from "./workloads/protection_list.s" with { type: "text" };
import s103 from "./workloads/protection_long.s" with { type: "text" };
import s104 from "./workloads/protection_map.s" with { type: "text" };
import s105 from "./workloads/protection_never.s" with { type: "text" };
import s106 from "./workloads/protection_page.s" with { type: "text" };
import s107 from "./workloads/protection_pin.s" with { type: "text" };
import s108 from "./workloads/protection_range.s" with { type: "text" };
import s109 from "./workloads/protection_refused.s" with { type: "text" };
import s110 from "./workloads/protection_revoke.s" with { type: "text" };
import s111 from "./workloads/protection_send.s" with { type: "text" };
import s112 from "./workloads/protection_slice.s" with { type: "text" };
import s113 from "./workloads/protection_switch.s" with { type: "text" };
import s114 from "./workloads/protection_work.s" with { type: "text" };
import s115 from "./workloads/safety.s" with { type: "text" };
import s116 from "./workloads/safety_compiled.s" with { type: "text" };
import s117 from "./workloads/safety_handlers.s" with { type: "text" };
import s118 from "./workloads/safety_installed.s" with { type: "text" };
import s119 from "./workloads/safety_interpreted.s" with { type: "text" };
import s120 from "./workloads/safety_native.s" with { type: "text" };
import s121 from "./workloads/safety_rewritten.s" with { type: "text" };
import s122 from "./workloads/section54_stlb_hit.s" with { type: "text" };
import s123 from "./workloads/section54_upcall_install.s" with { type: "text" };
import s124 from "./workloads/section56_generate.s" with { type: "text" };
import s125 from "./workloads/section56_insert.s" with { type: "text" };
import s126 from "./workloads/section56_labels.s" with { type: "text" };
import s127 from "./workloads/section63.s" with { type: "text" };
import s128 from "./workloads/section63_copy.s" with { type: "text" };
import s129 from "./workloads/section63_generated.s" with { type: "text" };
import s130 from "./workloads/section63_loops.s" with { type: "text" };
import s131 from "./workloads/section63_merged.s" with { type: "text" };
import s132 from "./workloads/section63_separate.s" with { type: "text" };
import s133 from "./workloads/section63_sum.s" with { type: "text" };
import s134 from "./workloads/stream_client.s" with { type: "text" };
import s135 from "./workloads/stream_server.s" with { type: "text" };
import s136 from "./workloads/table01_native.s" with { type: "text" };
import s137 from "./workloads/table04_call.s" with { type: "text" };
import s138 from "./workloads/table04_getpid.s" with { type: "text" };
import s139 from "./workloads/table04_syscall.s" with { type: "text" };
import s140 from "./workloads/table04_syscall_stack.s" with { type: "text" };
import s141 from "./workloads/table05_aegis.s" with { type: "text" };
import s142 from "./workloads/table05_coproc.s" with { type: "text" };
import s143 from "./workloads/table05_overflow.s" with { type: "text" };
import s144 from "./workloads/table05_prot.s" with { type: "text" };
import s145 from "./workloads/table05_repair.s" with { type: "text" };
import s146 from "./workloads/table05_round_trip.s" with { type: "text" };
import s147 from "./workloads/table05_ultrix.s" with { type: "text" };
import s148 from "./workloads/table05_unalign.s" with { type: "text" };
import s149 from "./workloads/table06_client.s" with { type: "text" };
import s150 from "./workloads/table06_server.s" with { type: "text" };
import s151 from "./workloads/table07.s" with { type: "text" };
import s152 from "./workloads/table07_bpf.s" with { type: "text" };
import s153 from "./workloads/table07_cold.s" with { type: "text" };
import s154 from "./workloads/table07_cold_loop.s" with { type: "text" };
import s155 from "./workloads/table07_cspf.s" with { type: "text" };
import s156 from "./workloads/table07_displace.s" with { type: "text" };
import s157 from "./workloads/table07_displace_text.s" with { type: "text" };
import s158 from "./workloads/table07_dpf.s" with { type: "text" };
import s159 from "./workloads/table07_loop.s" with { type: "text" };
import s160 from "./workloads/table07_mpf.s" with { type: "text" };
import s161 from "./workloads/table07_pathfinder.s" with { type: "text" };
import s162 from "./workloads/table07_recent.s" with { type: "text" };
import s163 from "./workloads/table07_recent_mpf.s" with { type: "text" };
import s164 from "./workloads/table07_recent_pathfinder.s" with { type: "text" };
import s165 from "./workloads/table08_loop.s" with { type: "text" };
import s166 from "./workloads/table08_lrpc.s" with { type: "text" };
import s167 from "./workloads/table08_pipe.s" with { type: "text" };
import s168 from "./workloads/table08_pipe_inline.s" with { type: "text" };
import s169 from "./workloads/table08_shm.s" with { type: "text" };
import s170 from "./workloads/table08_shm_stop.s" with { type: "text" };
import s171 from "./workloads/table08_tlrpc.s" with { type: "text" };
import s172 from "./workloads/table09_all.s" with { type: "text" };
import s173 from "./workloads/table09_multiply.s" with { type: "text" };
import s174 from "./workloads/table09_part.s" with { type: "text" };
import s175 from "./workloads/table10_appel1.s" with { type: "text" };
import s176 from "./workloads/table10_appel2.s" with { type: "text" };
import s177 from "./workloads/table10_area.s" with { type: "text" };
import s178 from "./workloads/table10_dirty.s" with { type: "text" };
import s179 from "./workloads/table10_prot1.s" with { type: "text" };
import s180 from "./workloads/table10_prot100.s" with { type: "text" };
import s181 from "./workloads/table10_trap.s" with { type: "text" };
import s182 from "./workloads/table11_bound_client.s" with { type: "text" };
import s183 from "./workloads/table11_bound_server.s" with { type: "text" };
import s184 from "./workloads/table11_client.s" with { type: "text" };
import s185 from "./workloads/table11_exos.s" with { type: "text" };
import s186 from "./workloads/table11_handled.s" with { type: "text" };
import s187 from "./workloads/table11_loop.s" with { type: "text" };
import s188 from "./workloads/table11_server.s" with { type: "text" };
import s189 from "./workloads/table11_socket.s" with { type: "text" };
import s190 from "./workloads/table11_ultrix.s" with { type: "text" };
import s191 from "../event_loop/datagram.h" with { type: "text" };
import s192 from "../event_loop/events.h" with { type: "text" };
import s193 from "../filters/bpf.h" with { type: "text" };
import s194 from "../filters/engines.h" with { type: "text" };
import s195 from "../filters/generated.h" with { type: "text" };
import s196 from "../filters/packets.h" with { type: "text" };
import s197 from "../ipc_kernel/ipc.h" with { type: "text" };
import s198 from "../ipc_kernel/thread.S" with { type: "text" };
import s199 from "../ipc_kernel/user.S" with { type: "text" };
import s200 from "../ipc_kernel/user.h" with { type: "text" };
import s201 from "../ipc_kernel/vectors.S" with { type: "text" };
import s202 from "../mechanisms/flush.S" with { type: "text" };
import s203 from "../mechanisms/full_save.S" with { type: "text" };
import s204 from "../mechanisms/kernel_pipe.S" with { type: "text" };
import s205 from "../mechanisms/kernel_pipe.h" with { type: "text" };
import s206 from "../parity/lean.h" with { type: "text" };
import s207 from "../parity/lean_syscall.S" with { type: "text" };
import s208 from "../parity/lean_trap.h" with { type: "text" };
import s209 from "../parity/signal_trampoline.S" with { type: "text" };
import s210 from "../parity/unix_fault.h" with { type: "text" };
import s211 from "../parity/unix_pipe.h" with { type: "text" };
import s212 from "../parity/unix_protect.h" with { type: "text" };
import s213 from "../parity/unix_signal.h" with { type: "text" };
import s214 from "../parity/unmapped.S" with { type: "text" };
import s215 from "../parity/unmapped.h" with { type: "text" };
import s216 from "../validation/add.S" with { type: "text" };
import s217 from "../validation/copy.S" with { type: "text" };
import s218 from "../validation/delay.S" with { type: "text" };
import s219 from "../validation/echo.h" with { type: "text" };
import s220 from "../validation/load_word.S" with { type: "text" };
import s221 from "../validation/lock_spin_anew.S" with { type: "text" };
import s222 from "../validation/locks.h" with { type: "text" };
import s223 from "../validation/matrix.S" with { type: "text" };
import s224 from "../validation/no_work.S" with { type: "text" };
import s225 from "../validation/own_work.S" with { type: "text" };
import s226 from "../validation/spin_eight.S" with { type: "text" };
import s227 from "../validation/spin_nine.S" with { type: "text" };
import s228 from "../validation/test_and_set.S" with { type: "text" };
import s229 from "../validation/validation.h" with { type: "text" };
import s230 from "../workloads/bytecode.h" with { type: "text" };
import s231 from "../workloads/colours.h" with { type: "text" };
import s232 from "../workloads/covert.h" with { type: "text" };
import s233 from "../workloads/covert_tlb.h" with { type: "text" };
import s234 from "../workloads/downloaded.h" with { type: "text" };
import s235 from "../workloads/downloaded_kernel.h" with { type: "text" };
import s236 from "../workloads/downloaded_upcall.S" with { type: "text" };
import s237 from "../workloads/figure02.h" with { type: "text" };
import s238 from "../workloads/figure03_stride.h" with { type: "text" };
import s239 from "../workloads/figure_ipc.S" with { type: "text" };
import s240 from "../workloads/livelock.h" with { type: "text" };
import s241 from "../workloads/protection.h" with { type: "text" };
import s242 from "../workloads/protection_entries.h" with { type: "text" };
import s243 from "../workloads/protection_late.S" with { type: "text" };
import s244 from "../workloads/protection_post.S" with { type: "text" };
import s245 from "../workloads/protection_serve.S" with { type: "text" };
import s246 from "../workloads/protection_yield.S" with { type: "text" };
import s247 from "../workloads/safety.h" with { type: "text" };
import s248 from "../workloads/safety_native.S" with { type: "text" };
import s249 from "../workloads/section54.h" with { type: "text" };
import s250 from "../workloads/section54_load.S" with { type: "text" };
import s251 from "../workloads/section56.h" with { type: "text" };
import s252 from "../workloads/section63.h" with { type: "text" };
import s253 from "../workloads/stream.h" with { type: "text" };
import s254 from "../workloads/table05_faults.S" with { type: "text" };
import s255 from "../workloads/table05_faults.h" with { type: "text" };
import s256 from "../workloads/table05_least.S" with { type: "text" };
import s257 from "../workloads/table06_transfer.S" with { type: "text" };
import s258 from "../workloads/table07.h" with { type: "text" };
import s259 from "../workloads/table07_recent.h" with { type: "text" };
import s260 from "../workloads/table08.h" with { type: "text" };
import s261 from "../workloads/table08_call.h" with { type: "text" };
import s262 from "../workloads/table09.h" with { type: "text" };
import s263 from "../workloads/table10.h" with { type: "text" };
import s264 from "../workloads/table10_touch.S" with { type: "text" };
import s265 from "../workloads/table11.h" with { type: "text" };
import s266 from "../workloads/table11_bound.h" with { type: "text" };
import s267 from "../workloads/table11_handler.S" with { type: "text" };
import s268 from "../workloads/workload.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "experiments/compiled/event_loop/datagram.s": s0,
  "experiments/compiled/event_loop/echo.s": s1,
  "experiments/compiled/event_loop/events.s": s2,
  "experiments/compiled/filters/bpf_check.s": s3,
  "experiments/compiled/filters/bpf_filters.s": s4,
  "experiments/compiled/filters/bpf_machine.s": s5,
  "experiments/compiled/filters/cspf.s": s6,
  "experiments/compiled/filters/generated.s": s7,
  "experiments/compiled/filters/mpf.s": s8,
  "experiments/compiled/filters/packets.s": s9,
  "experiments/compiled/filters/pathfinder.s": s10,
  "experiments/compiled/filters/stacks.s": s11,
  "experiments/compiled/ipc_kernel/boot.s": s12,
  "experiments/compiled/ipc_kernel/offsets.s": s13,
  "experiments/compiled/ipc_kernel/thread.s": s14,
  "experiments/compiled/mechanisms/dpf_walk.s": s15,
  "experiments/compiled/mechanisms/kernel_pipe.s": s16,
  "experiments/compiled/mechanisms/kernel_pipe_library.s": s17,
  "experiments/compiled/parity/fault_context.s": s18,
  "experiments/compiled/parity/fault_mask.s": s19,
  "experiments/compiled/parity/lean_generic.s": s20,
  "experiments/compiled/parity/lean_synch.s": s21,
  "experiments/compiled/parity/offsets.s": s22,
  "experiments/compiled/parity/pipe_atomic.s": s23,
  "experiments/compiled/parity/pipe_files.s": s24,
  "experiments/compiled/parity/pipe_signals.s": s25,
  "experiments/compiled/parity/pipe_sleep.s": s26,
  "experiments/compiled/parity/protect_regions.s": s27,
  "experiments/compiled/parity/protect_signals.s": s28,
  "experiments/compiled/parity/trap_direct.s": s29,
  "experiments/compiled/parity/trap_setjmp.s": s30,
  "experiments/compiled/parity/unix_signal.s": s31,
  "experiments/compiled/parity/unmapped_fork.s": s32,
  "experiments/compiled/parity/unmapped_mem.s": s33,
  "experiments/compiled/validation/copy.s": s34,
  "experiments/compiled/validation/cswitch.s": s35,
  "experiments/compiled/validation/echo_client.s": s36,
  "experiments/compiled/validation/echo_server.s": s37,
  "experiments/compiled/validation/frame.s": s38,
  "experiments/compiled/validation/lock_mutex.s": s39,
  "experiments/compiled/validation/lock_mutex_called.s": s40,
  "experiments/compiled/validation/lock_procedure.s": s41,
  "experiments/compiled/validation/lock_reservation.s": s42,
  "experiments/compiled/validation/lock_spin.s": s43,
  "experiments/compiled/validation/locks.s": s44,
  "experiments/compiled/validation/matrix.s": s45,
  "experiments/compiled/validation/nothing.s": s46,
  "experiments/compiled/validation/sparse.s": s47,
  "experiments/compiled/validation/system_mix.s": s48,
  "experiments/compiled/workloads/bench_calls.s": s49,
  "experiments/compiled/workloads/bench_exceptions.s": s50,
  "experiments/compiled/workloads/bench_matrix.s": s51,
  "experiments/compiled/workloads/bench_pages.s": s52,
  "experiments/compiled/workloads/bytecode_compile.s": s53,
  "experiments/compiled/workloads/bytecode_run.s": s54,
  "experiments/compiled/workloads/bytecode_verify.s": s55,
  "experiments/compiled/workloads/colours.s": s56,
  "experiments/compiled/workloads/colours_exos.s": s57,
  "experiments/compiled/workloads/colours_ultrix.s": s58,
  "experiments/compiled/workloads/covert.s": s59,
  "experiments/compiled/workloads/covert_look.s": s60,
  "experiments/compiled/workloads/covert_tlb.s": s61,
  "experiments/compiled/workloads/covert_tlb_look.s": s62,
  "experiments/compiled/workloads/covert_tlb_touch.s": s63,
  "experiments/compiled/workloads/covert_touch.s": s64,
  "experiments/compiled/workloads/downloaded.s": s65,
  "experiments/compiled/workloads/downloaded_beside.s": s66,
  "experiments/compiled/workloads/downloaded_bytecode.s": s67,
  "experiments/compiled/workloads/downloaded_code.s": s68,
  "experiments/compiled/workloads/downloaded_compiled.s": s69,
  "experiments/compiled/workloads/downloaded_interpreted.s": s70,
  "experiments/compiled/workloads/downloaded_polling.s": s71,
  "experiments/compiled/workloads/downloaded_upcall.s": s72,
  "experiments/compiled/workloads/figure02_exos.s": s73,
  "experiments/compiled/workloads/figure02_handled.s": s74,
  "experiments/compiled/workloads/figure02_processes.s": s75,
  "experiments/compiled/workloads/figure02_server.s": s76,
  "experiments/compiled/workloads/figure02_ultrix.s": s77,
  "experiments/compiled/workloads/figure03.s": s78,
  "experiments/compiled/workloads/figure03_stride.s": s79,
  "experiments/compiled/workloads/figure_dirty.s": s80,
  "experiments/compiled/workloads/figure_ipc_client.s": s81,
  "experiments/compiled/workloads/figure_ipc_server.s": s82,
  "experiments/compiled/workloads/figure_nice.s": s83,
  "experiments/compiled/workloads/livelock.s": s84,
  "experiments/compiled/workloads/livelock_work.s": s85,
  "experiments/compiled/workloads/null_procedure.s": s86,
  "experiments/compiled/workloads/protection.s": s87,
  "experiments/compiled/workloads/protection_allocate.s": s88,
  "experiments/compiled/workloads/protection_area.s": s89,
  "experiments/compiled/workloads/protection_asked.s": s90,
  "experiments/compiled/workloads/protection_call.s": s91,
  "experiments/compiled/workloads/protection_calls.s": s92,
  "experiments/compiled/workloads/protection_control.s": s93,
  "experiments/compiled/workloads/protection_coprocessor.s": s94,
  "experiments/compiled/workloads/protection_create.s": s95,
  "experiments/compiled/workloads/protection_delete.s": s96,
  "experiments/compiled/workloads/protection_entered.s": s97,
  "experiments/compiled/workloads/protection_entries.s": s98,
  "experiments/compiled/workloads/protection_give.s": s99,
  "experiments/compiled/workloads/protection_labels.s": s100,
  "experiments/compiled/workloads/protection_late.s": s101,
  "experiments/compiled/workloads/protection_list.s": s102,
  "experiments/compiled/workloads/protection_long.s": s103,
  "experiments/compiled/workloads/protection_map.s": s104,
  "experiments/compiled/workloads/protection_never.s": s105,
  "experiments/compiled/workloads/protection_page.s": s106,
  "experiments/compiled/workloads/protection_pin.s": s107,
  "experiments/compiled/workloads/protection_range.s": s108,
  "experiments/compiled/workloads/protection_refused.s": s109,
  "experiments/compiled/workloads/protection_revoke.s": s110,
  "experiments/compiled/workloads/protection_send.s": s111,
  "experiments/compiled/workloads/protection_slice.s": s112,
  "experiments/compiled/workloads/protection_switch.s": s113,
  "experiments/compiled/workloads/protection_work.s": s114,
  "experiments/compiled/workloads/safety.s": s115,
  "experiments/compiled/workloads/safety_compiled.s": s116,
  "experiments/compiled/workloads/safety_handlers.s": s117,
  "experiments/compiled/workloads/safety_installed.s": s118,
  "experiments/compiled/workloads/safety_interpreted.s": s119,
  "experiments/compiled/workloads/safety_native.s": s120,
  "experiments/compiled/workloads/safety_rewritten.s": s121,
  "experiments/compiled/workloads/section54_stlb_hit.s": s122,
  "experiments/compiled/workloads/section54_upcall_install.s": s123,
  "experiments/compiled/workloads/section56_generate.s": s124,
  "experiments/compiled/workloads/section56_insert.s": s125,
  "experiments/compiled/workloads/section56_labels.s": s126,
  "experiments/compiled/workloads/section63.s": s127,
  "experiments/compiled/workloads/section63_copy.s": s128,
  "experiments/compiled/workloads/section63_generated.s": s129,
  "experiments/compiled/workloads/section63_loops.s": s130,
  "experiments/compiled/workloads/section63_merged.s": s131,
  "experiments/compiled/workloads/section63_separate.s": s132,
  "experiments/compiled/workloads/section63_sum.s": s133,
  "experiments/compiled/workloads/stream_client.s": s134,
  "experiments/compiled/workloads/stream_server.s": s135,
  "experiments/compiled/workloads/table01_native.s": s136,
  "experiments/compiled/workloads/table04_call.s": s137,
  "experiments/compiled/workloads/table04_getpid.s": s138,
  "experiments/compiled/workloads/table04_syscall.s": s139,
  "experiments/compiled/workloads/table04_syscall_stack.s": s140,
  "experiments/compiled/workloads/table05_aegis.s": s141,
  "experiments/compiled/workloads/table05_coproc.s": s142,
  "experiments/compiled/workloads/table05_overflow.s": s143,
  "experiments/compiled/workloads/table05_prot.s": s144,
  "experiments/compiled/workloads/table05_repair.s": s145,
  "experiments/compiled/workloads/table05_round_trip.s": s146,
  "experiments/compiled/workloads/table05_ultrix.s": s147,
  "experiments/compiled/workloads/table05_unalign.s": s148,
  "experiments/compiled/workloads/table06_client.s": s149,
  "experiments/compiled/workloads/table06_server.s": s150,
  "experiments/compiled/workloads/table07.s": s151,
  "experiments/compiled/workloads/table07_bpf.s": s152,
  "experiments/compiled/workloads/table07_cold.s": s153,
  "experiments/compiled/workloads/table07_cold_loop.s": s154,
  "experiments/compiled/workloads/table07_cspf.s": s155,
  "experiments/compiled/workloads/table07_displace.s": s156,
  "experiments/compiled/workloads/table07_displace_text.s": s157,
  "experiments/compiled/workloads/table07_dpf.s": s158,
  "experiments/compiled/workloads/table07_loop.s": s159,
  "experiments/compiled/workloads/table07_mpf.s": s160,
  "experiments/compiled/workloads/table07_pathfinder.s": s161,
  "experiments/compiled/workloads/table07_recent.s": s162,
  "experiments/compiled/workloads/table07_recent_mpf.s": s163,
  "experiments/compiled/workloads/table07_recent_pathfinder.s": s164,
  "experiments/compiled/workloads/table08_loop.s": s165,
  "experiments/compiled/workloads/table08_lrpc.s": s166,
  "experiments/compiled/workloads/table08_pipe.s": s167,
  "experiments/compiled/workloads/table08_pipe_inline.s": s168,
  "experiments/compiled/workloads/table08_shm.s": s169,
  "experiments/compiled/workloads/table08_shm_stop.s": s170,
  "experiments/compiled/workloads/table08_tlrpc.s": s171,
  "experiments/compiled/workloads/table09_all.s": s172,
  "experiments/compiled/workloads/table09_multiply.s": s173,
  "experiments/compiled/workloads/table09_part.s": s174,
  "experiments/compiled/workloads/table10_appel1.s": s175,
  "experiments/compiled/workloads/table10_appel2.s": s176,
  "experiments/compiled/workloads/table10_area.s": s177,
  "experiments/compiled/workloads/table10_dirty.s": s178,
  "experiments/compiled/workloads/table10_prot1.s": s179,
  "experiments/compiled/workloads/table10_prot100.s": s180,
  "experiments/compiled/workloads/table10_trap.s": s181,
  "experiments/compiled/workloads/table11_bound_client.s": s182,
  "experiments/compiled/workloads/table11_bound_server.s": s183,
  "experiments/compiled/workloads/table11_client.s": s184,
  "experiments/compiled/workloads/table11_exos.s": s185,
  "experiments/compiled/workloads/table11_handled.s": s186,
  "experiments/compiled/workloads/table11_loop.s": s187,
  "experiments/compiled/workloads/table11_server.s": s188,
  "experiments/compiled/workloads/table11_socket.s": s189,
  "experiments/compiled/workloads/table11_ultrix.s": s190,
  "experiments/event_loop/datagram.h": s191,
  "experiments/event_loop/events.h": s192,
  "experiments/filters/bpf.h": s193,
  "experiments/filters/engines.h": s194,
  "experiments/filters/generated.h": s195,
  "experiments/filters/packets.h": s196,
  "experiments/ipc_kernel/ipc.h": s197,
  "experiments/ipc_kernel/thread.S": s198,
  "experiments/ipc_kernel/user.S": s199,
  "experiments/ipc_kernel/user.h": s200,
  "experiments/ipc_kernel/vectors.S": s201,
  "experiments/mechanisms/flush.S": s202,
  "experiments/mechanisms/full_save.S": s203,
  "experiments/mechanisms/kernel_pipe.S": s204,
  "experiments/mechanisms/kernel_pipe.h": s205,
  "experiments/parity/lean.h": s206,
  "experiments/parity/lean_syscall.S": s207,
  "experiments/parity/lean_trap.h": s208,
  "experiments/parity/signal_trampoline.S": s209,
  "experiments/parity/unix_fault.h": s210,
  "experiments/parity/unix_pipe.h": s211,
  "experiments/parity/unix_protect.h": s212,
  "experiments/parity/unix_signal.h": s213,
  "experiments/parity/unmapped.S": s214,
  "experiments/parity/unmapped.h": s215,
  "experiments/validation/add.S": s216,
  "experiments/validation/copy.S": s217,
  "experiments/validation/delay.S": s218,
  "experiments/validation/echo.h": s219,
  "experiments/validation/load_word.S": s220,
  "experiments/validation/lock_spin_anew.S": s221,
  "experiments/validation/locks.h": s222,
  "experiments/validation/matrix.S": s223,
  "experiments/validation/no_work.S": s224,
  "experiments/validation/own_work.S": s225,
  "experiments/validation/spin_eight.S": s226,
  "experiments/validation/spin_nine.S": s227,
  "experiments/validation/test_and_set.S": s228,
  "experiments/validation/validation.h": s229,
  "experiments/workloads/bytecode.h": s230,
  "experiments/workloads/colours.h": s231,
  "experiments/workloads/covert.h": s232,
  "experiments/workloads/covert_tlb.h": s233,
  "experiments/workloads/downloaded.h": s234,
  "experiments/workloads/downloaded_kernel.h": s235,
  "experiments/workloads/downloaded_upcall.S": s236,
  "experiments/workloads/figure02.h": s237,
  "experiments/workloads/figure03_stride.h": s238,
  "experiments/workloads/figure_ipc.S": s239,
  "experiments/workloads/livelock.h": s240,
  "experiments/workloads/protection.h": s241,
  "experiments/workloads/protection_entries.h": s242,
  "experiments/workloads/protection_late.S": s243,
  "experiments/workloads/protection_post.S": s244,
  "experiments/workloads/protection_serve.S": s245,
  "experiments/workloads/protection_yield.S": s246,
  "experiments/workloads/safety.h": s247,
  "experiments/workloads/safety_native.S": s248,
  "experiments/workloads/section54.h": s249,
  "experiments/workloads/section54_load.S": s250,
  "experiments/workloads/section56.h": s251,
  "experiments/workloads/section63.h": s252,
  "experiments/workloads/stream.h": s253,
  "experiments/workloads/table05_faults.S": s254,
  "experiments/workloads/table05_faults.h": s255,
  "experiments/workloads/table05_least.S": s256,
  "experiments/workloads/table06_transfer.S": s257,
  "experiments/workloads/table07.h": s258,
  "experiments/workloads/table07_recent.h": s259,
  "experiments/workloads/table08.h": s260,
  "experiments/workloads/table08_call.h": s261,
  "experiments/workloads/table09.h": s262,
  "experiments/workloads/table10.h": s263,
  "experiments/workloads/table10_touch.S": s264,
  "experiments/workloads/table11.h": s265,
  "experiments/workloads/table11_bound.h": s266,
  "experiments/workloads/table11_handler.S": s267,
  "experiments/workloads/workload.h": s268,
};
