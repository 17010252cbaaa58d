/*
 * Prints what assembly and TypeScript must know of C's structures, as compiled/offsets.s. Those of
 * the u-area are addresses from $0.
 */
#include "if.h"
#include "mbuf.h"
#include "systm.h"

#define OUT(name, value) asm volatile("-> " #name " %0" : : "i"(value))
#define OFFSET(type, field) __builtin_offsetof(struct type, field)
#define IN_U(field) ((int)UADDR + (int)OFFSET(user, field))

void offsets(void)
{
    OUT(U_BASE, (int)UADDR);
    OUT(KSTACK, (int)KERNEL_STACK_TOP - 24);
    OUT(U_REGS, IN_U(u_pcb.pcb_regs));
    OUT(U_LO, IN_U(u_pcb.pcb_regs[R_LO]));
    OUT(U_HI, IN_U(u_pcb.pcb_regs[R_HI]));
    OUT(U_SR, IN_U(u_pcb.pcb_regs[R_SR]));
    OUT(U_PC, IN_U(u_pcb.pcb_regs[R_PC]));
    OUT(U_CONTEXT, IN_U(u_pcb.pcb_context));
    OUT(U_ONFAULT, IN_U(u_pcb.pcb_onfault));
    OUT(U_K1, IN_U(u_pcb.pcb_k1));
    OUT(U_PROCP, IN_U(u_procp));
    OUT(P_LINK, OFFSET(proc, p_link));
    OUT(P_RLINK, OFFSET(proc, p_rlink));
    OUT(P_UPTE, OFFSET(proc, p_upte));
    OUT(P_ASID, OFFSET(proc, p_asid));
    OUT(P_GENERATION, OFFSET(proc, p_asidGeneration));
    OUT(P_PT, OFFSET(proc, p_pt));
    OUT(P_STAT, OFFSET(proc, p_stat));
    OUT(P_PID, OFFSET(proc, p_pid));
    OUT(PROC_BYTES, sizeof(struct proc));
    OUT(USER_BYTES, sizeof(struct user));
    OUT(MBUF_BYTES, sizeof(struct mbuf));
    OUT(IF_IPACKETS, OFFSET(ifnet, if_ipackets));
    OUT(IFQ_DROPS, OFFSET(ifqueue, ifq_drops));
    OUT(V_KTLB, OFFSET(vmmeter, v_ktlb));
    OUT(V_SWTCH, OFFSET(vmmeter, v_swtch));
    OUT(V_ZFOD, OFFSET(vmmeter, v_zfod));
    OUT(V_COLOUR_MISS, OFFSET(vmmeter, v_colourMiss));
}
