/**
 * The guest sources of ultrix-model/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./clock.s" with { type: "text" };
import s1 from "./cons.s" with { type: "text" };
import s2 from "./init_main.s" with { type: "text" };
import s3 from "./init_sysent.s" with { type: "text" };
import s4 from "./kern_clock.s" with { type: "text" };
import s5 from "./kern_descrip.s" with { type: "text" };
import s6 from "./kern_exec.s" with { type: "text" };
import s7 from "./kern_exit.s" with { type: "text" };
import s8 from "./kern_fork.s" with { type: "text" };
import s9 from "./kern_mman.s" with { type: "text" };
import s10 from "./kern_proc.s" with { type: "text" };
import s11 from "./kern_prot.s" with { type: "text" };
import s12 from "./kern_resource.s" with { type: "text" };
import s13 from "./kern_sig.s" with { type: "text" };
import s14 from "./kern_subr.s" with { type: "text" };
import s15 from "./kern_synch.s" with { type: "text" };
import s16 from "./kern_time.s" with { type: "text" };
import s17 from "./machdep.s" with { type: "text" };
import s18 from "./offsets.s" with { type: "text" };
import s19 from "./subr_prf.s" with { type: "text" };
import s20 from "./sys_generic.s" with { type: "text" };
import s21 from "./sys_socket.s" with { type: "text" };
import s22 from "./trap.s" with { type: "text" };
import s23 from "./trap_emulate.s" with { type: "text" };
import s24 from "./uipc_mbuf.s" with { type: "text" };
import s25 from "./uipc_pipe.s" with { type: "text" };
import s26 from "./uipc_proto.s" with { type: "text" };
import s27 from "./uipc_socket.s" with { type: "text" };
import s28 from "./uipc_socket2.s" with { type: "text" };
import s29 from "./uipc_usrreq.s" with { type: "text" };
import s30 from "./vm_machdep.s" with { type: "text" };
import s31 from "./vm_mem.s" with { type: "text" };
import s32 from "./vm_page.s" with { type: "text" };
import s33 from "./vm_pt.s" with { type: "text" };
import s34 from "./vm_shm.s" with { type: "text" };
import s35 from "../errno.h" with { type: "text" };
import s36 from "../file.h" with { type: "text" };
import s37 from "../locore.S" with { type: "text" };
import s38 from "../locore_copy.S" with { type: "text" };
import s39 from "../locore_spl.S" with { type: "text" };
import s40 from "../locore_switch.S" with { type: "text" };
import s41 from "../locore_tlb.S" with { type: "text" };
import s42 from "../mbuf.h" with { type: "text" };
import s43 from "../param.h" with { type: "text" };
import s44 from "../proc.h" with { type: "text" };
import s45 from "../signal.h" with { type: "text" };
import s46 from "../socketvar.h" with { type: "text" };
import s47 from "../systm.h" with { type: "text" };
import s48 from "../types.h" with { type: "text" };
import s49 from "../uio.h" with { type: "text" };
import s50 from "../user.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "ultrix-model/compiled/clock.s": s0,
  "ultrix-model/compiled/cons.s": s1,
  "ultrix-model/compiled/init_main.s": s2,
  "ultrix-model/compiled/init_sysent.s": s3,
  "ultrix-model/compiled/kern_clock.s": s4,
  "ultrix-model/compiled/kern_descrip.s": s5,
  "ultrix-model/compiled/kern_exec.s": s6,
  "ultrix-model/compiled/kern_exit.s": s7,
  "ultrix-model/compiled/kern_fork.s": s8,
  "ultrix-model/compiled/kern_mman.s": s9,
  "ultrix-model/compiled/kern_proc.s": s10,
  "ultrix-model/compiled/kern_prot.s": s11,
  "ultrix-model/compiled/kern_resource.s": s12,
  "ultrix-model/compiled/kern_sig.s": s13,
  "ultrix-model/compiled/kern_subr.s": s14,
  "ultrix-model/compiled/kern_synch.s": s15,
  "ultrix-model/compiled/kern_time.s": s16,
  "ultrix-model/compiled/machdep.s": s17,
  "ultrix-model/compiled/offsets.s": s18,
  "ultrix-model/compiled/subr_prf.s": s19,
  "ultrix-model/compiled/sys_generic.s": s20,
  "ultrix-model/compiled/sys_socket.s": s21,
  "ultrix-model/compiled/trap.s": s22,
  "ultrix-model/compiled/trap_emulate.s": s23,
  "ultrix-model/compiled/uipc_mbuf.s": s24,
  "ultrix-model/compiled/uipc_pipe.s": s25,
  "ultrix-model/compiled/uipc_proto.s": s26,
  "ultrix-model/compiled/uipc_socket.s": s27,
  "ultrix-model/compiled/uipc_socket2.s": s28,
  "ultrix-model/compiled/uipc_usrreq.s": s29,
  "ultrix-model/compiled/vm_machdep.s": s30,
  "ultrix-model/compiled/vm_mem.s": s31,
  "ultrix-model/compiled/vm_page.s": s32,
  "ultrix-model/compiled/vm_pt.s": s33,
  "ultrix-model/compiled/vm_shm.s": s34,
  "ultrix-model/errno.h": s35,
  "ultrix-model/file.h": s36,
  "ultrix-model/locore.S": s37,
  "ultrix-model/locore_copy.S": s38,
  "ultrix-model/locore_spl.S": s39,
  "ultrix-model/locore_switch.S": s40,
  "ultrix-model/locore_tlb.S": s41,
  "ultrix-model/mbuf.h": s42,
  "ultrix-model/param.h": s43,
  "ultrix-model/proc.h": s44,
  "ultrix-model/signal.h": s45,
  "ultrix-model/socketvar.h": s46,
  "ultrix-model/systm.h": s47,
  "ultrix-model/types.h": s48,
  "ultrix-model/uio.h": s49,
  "ultrix-model/user.h": s50,
};
