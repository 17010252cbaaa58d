/**
 * Guest sources of ultrix-model/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./kernel/clock.s" with { type: "text" };
import s1 from "./kernel/cons.s" with { type: "text" };
import s2 from "./kernel/if.s" with { type: "text" };
import s3 from "./kernel/if_ether.s" with { type: "text" };
import s4 from "./kernel/if_ethersubr.s" with { type: "text" };
import s5 from "./kernel/if_le.s" with { type: "text" };
import s6 from "./kernel/if_le_copy.s" with { type: "text" };
import s7 from "./kernel/if_loop.s" with { type: "text" };
import s8 from "./kernel/in.s" with { type: "text" };
import s9 from "./kernel/in_cksum.s" with { type: "text" };
import s10 from "./kernel/in_pcb.s" with { type: "text" };
import s11 from "./kernel/init_main.s" with { type: "text" };
import s12 from "./kernel/init_sysent.s" with { type: "text" };
import s13 from "./kernel/ip_input.s" with { type: "text" };
import s14 from "./kernel/ip_output.s" with { type: "text" };
import s15 from "./kernel/ip_reass.s" with { type: "text" };
import s16 from "./kernel/kern_clock.s" with { type: "text" };
import s17 from "./kernel/kern_descrip.s" with { type: "text" };
import s18 from "./kernel/kern_exec.s" with { type: "text" };
import s19 from "./kernel/kern_exit.s" with { type: "text" };
import s20 from "./kernel/kern_fork.s" with { type: "text" };
import s21 from "./kernel/kern_mman.s" with { type: "text" };
import s22 from "./kernel/kern_proc.s" with { type: "text" };
import s23 from "./kernel/kern_prot.s" with { type: "text" };
import s24 from "./kernel/kern_resource.s" with { type: "text" };
import s25 from "./kernel/kern_sig.s" with { type: "text" };
import s26 from "./kernel/kern_subr.s" with { type: "text" };
import s27 from "./kernel/kern_synch.s" with { type: "text" };
import s28 from "./kernel/kern_time.s" with { type: "text" };
import s29 from "./kernel/machdep.s" with { type: "text" };
import s30 from "./kernel/offsets.s" with { type: "text" };
import s31 from "./kernel/route.s" with { type: "text" };
import s32 from "./kernel/subr_prf.s" with { type: "text" };
import s33 from "./kernel/sys_generic.s" with { type: "text" };
import s34 from "./kernel/sys_socket.s" with { type: "text" };
import s35 from "./kernel/trap.s" with { type: "text" };
import s36 from "./kernel/trap_emulate.s" with { type: "text" };
import s37 from "./kernel/udp_usrreq.s" with { type: "text" };
import s38 from "./kernel/uipc_mbuf.s" with { type: "text" };
import s39 from "./kernel/uipc_pipe.s" with { type: "text" };
import s40 from "./kernel/uipc_proto.s" with { type: "text" };
import s41 from "./kernel/uipc_socket.s" with { type: "text" };
import s42 from "./kernel/uipc_socket2.s" with { type: "text" };
import s43 from "./kernel/uipc_syscalls.s" with { type: "text" };
import s44 from "./kernel/uipc_usrreq.s" with { type: "text" };
import s45 from "./kernel/vm_machdep.s" with { type: "text" };
import s46 from "./kernel/vm_mem.s" with { type: "text" };
import s47 from "./kernel/vm_page.s" with { type: "text" };
import s48 from "./kernel/vm_pt.s" with { type: "text" };
import s49 from "./kernel/vm_shm.s" with { type: "text" };
import s50 from "./user/address.s" with { type: "text" };
import s51 from "./user/peers.s" with { type: "text" };
import s52 from "./user/string.s" with { type: "text" };
import s53 from "../kernel/errno.h" with { type: "text" };
import s54 from "../kernel/file.h" with { type: "text" };
import s55 from "../kernel/if.h" with { type: "text" };
import s56 from "../kernel/if_ether.h" with { type: "text" };
import s57 from "../kernel/if_le.h" with { type: "text" };
import s58 from "../kernel/in.h" with { type: "text" };
import s59 from "../kernel/locore.S" with { type: "text" };
import s60 from "../kernel/locore_copy.S" with { type: "text" };
import s61 from "../kernel/locore_spl.S" with { type: "text" };
import s62 from "../kernel/locore_switch.S" with { type: "text" };
import s63 from "../kernel/locore_tlb.S" with { type: "text" };
import s64 from "../kernel/mbuf.h" with { type: "text" };
import s65 from "../kernel/param.h" with { type: "text" };
import s66 from "../kernel/proc.h" with { type: "text" };
import s67 from "../kernel/shm.h" with { type: "text" };
import s68 from "../kernel/signal.h" with { type: "text" };
import s69 from "../kernel/socket.h" with { type: "text" };
import s70 from "../kernel/socketvar.h" with { type: "text" };
import s71 from "../kernel/syscalls.h" with { type: "text" };
import s72 from "../kernel/systm.h" with { type: "text" };
import s73 from "../kernel/types.h" with { type: "text" };
import s74 from "../kernel/uio.h" with { type: "text" };
import s75 from "../kernel/user.h" with { type: "text" };
import s76 from "../user/crt0.S" with { type: "text" };
import s77 from "../user/signal.S" with { type: "text" };
import s78 from "../user/syscalls.S" with { type: "text" };
import s79 from "../user/unix.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "ultrix-model/compiled/kernel/clock.s": s0,
  "ultrix-model/compiled/kernel/cons.s": s1,
  "ultrix-model/compiled/kernel/if.s": s2,
  "ultrix-model/compiled/kernel/if_ether.s": s3,
  "ultrix-model/compiled/kernel/if_ethersubr.s": s4,
  "ultrix-model/compiled/kernel/if_le.s": s5,
  "ultrix-model/compiled/kernel/if_le_copy.s": s6,
  "ultrix-model/compiled/kernel/if_loop.s": s7,
  "ultrix-model/compiled/kernel/in.s": s8,
  "ultrix-model/compiled/kernel/in_cksum.s": s9,
  "ultrix-model/compiled/kernel/in_pcb.s": s10,
  "ultrix-model/compiled/kernel/init_main.s": s11,
  "ultrix-model/compiled/kernel/init_sysent.s": s12,
  "ultrix-model/compiled/kernel/ip_input.s": s13,
  "ultrix-model/compiled/kernel/ip_output.s": s14,
  "ultrix-model/compiled/kernel/ip_reass.s": s15,
  "ultrix-model/compiled/kernel/kern_clock.s": s16,
  "ultrix-model/compiled/kernel/kern_descrip.s": s17,
  "ultrix-model/compiled/kernel/kern_exec.s": s18,
  "ultrix-model/compiled/kernel/kern_exit.s": s19,
  "ultrix-model/compiled/kernel/kern_fork.s": s20,
  "ultrix-model/compiled/kernel/kern_mman.s": s21,
  "ultrix-model/compiled/kernel/kern_proc.s": s22,
  "ultrix-model/compiled/kernel/kern_prot.s": s23,
  "ultrix-model/compiled/kernel/kern_resource.s": s24,
  "ultrix-model/compiled/kernel/kern_sig.s": s25,
  "ultrix-model/compiled/kernel/kern_subr.s": s26,
  "ultrix-model/compiled/kernel/kern_synch.s": s27,
  "ultrix-model/compiled/kernel/kern_time.s": s28,
  "ultrix-model/compiled/kernel/machdep.s": s29,
  "ultrix-model/compiled/kernel/offsets.s": s30,
  "ultrix-model/compiled/kernel/route.s": s31,
  "ultrix-model/compiled/kernel/subr_prf.s": s32,
  "ultrix-model/compiled/kernel/sys_generic.s": s33,
  "ultrix-model/compiled/kernel/sys_socket.s": s34,
  "ultrix-model/compiled/kernel/trap.s": s35,
  "ultrix-model/compiled/kernel/trap_emulate.s": s36,
  "ultrix-model/compiled/kernel/udp_usrreq.s": s37,
  "ultrix-model/compiled/kernel/uipc_mbuf.s": s38,
  "ultrix-model/compiled/kernel/uipc_pipe.s": s39,
  "ultrix-model/compiled/kernel/uipc_proto.s": s40,
  "ultrix-model/compiled/kernel/uipc_socket.s": s41,
  "ultrix-model/compiled/kernel/uipc_socket2.s": s42,
  "ultrix-model/compiled/kernel/uipc_syscalls.s": s43,
  "ultrix-model/compiled/kernel/uipc_usrreq.s": s44,
  "ultrix-model/compiled/kernel/vm_machdep.s": s45,
  "ultrix-model/compiled/kernel/vm_mem.s": s46,
  "ultrix-model/compiled/kernel/vm_page.s": s47,
  "ultrix-model/compiled/kernel/vm_pt.s": s48,
  "ultrix-model/compiled/kernel/vm_shm.s": s49,
  "ultrix-model/compiled/user/address.s": s50,
  "ultrix-model/compiled/user/peers.s": s51,
  "ultrix-model/compiled/user/string.s": s52,
  "ultrix-model/kernel/errno.h": s53,
  "ultrix-model/kernel/file.h": s54,
  "ultrix-model/kernel/if.h": s55,
  "ultrix-model/kernel/if_ether.h": s56,
  "ultrix-model/kernel/if_le.h": s57,
  "ultrix-model/kernel/in.h": s58,
  "ultrix-model/kernel/locore.S": s59,
  "ultrix-model/kernel/locore_copy.S": s60,
  "ultrix-model/kernel/locore_spl.S": s61,
  "ultrix-model/kernel/locore_switch.S": s62,
  "ultrix-model/kernel/locore_tlb.S": s63,
  "ultrix-model/kernel/mbuf.h": s64,
  "ultrix-model/kernel/param.h": s65,
  "ultrix-model/kernel/proc.h": s66,
  "ultrix-model/kernel/shm.h": s67,
  "ultrix-model/kernel/signal.h": s68,
  "ultrix-model/kernel/socket.h": s69,
  "ultrix-model/kernel/socketvar.h": s70,
  "ultrix-model/kernel/syscalls.h": s71,
  "ultrix-model/kernel/systm.h": s72,
  "ultrix-model/kernel/types.h": s73,
  "ultrix-model/kernel/uio.h": s74,
  "ultrix-model/kernel/user.h": s75,
  "ultrix-model/user/crt0.S": s76,
  "ultrix-model/user/signal.S": s77,
  "ultrix-model/user/syscalls.S": s78,
  "ultrix-model/user/unix.h": s79,
};
