/* Prints structure offsets for assembly: the one file with inline assembly. */
#include "experiments/ipc_kernel/ipc.h"

#define EMIT(name, value) __asm__ volatile("\n-> " #name " %0" ::"i"(value))
#define F(NAME, member) EMIT(F_##NAME, __builtin_offsetof(struct Frame, member))
#define T(NAME, member) EMIT(T_##NAME, __builtin_offsetof(struct Thread, member))

void ipc_offsets(void)
{
    F(AT, at);
    F(V0, v0);
    F(V1, v1);
    F(A0, a0);
    F(A1, a1);
    F(A2, a2);
    F(A3, a3);
    F(T0, t0);
    F(T1, t1);
    F(T2, t2);
    F(T3, t3);
    F(T4, t4);
    F(T5, t5);
    F(T6, t6);
    F(T7, t7);
    F(S0, s0);
    F(S1, s1);
    F(S2, s2);
    F(S3, s3);
    F(S4, s4);
    F(S5, s5);
    F(S6, s6);
    F(S7, s7);
    F(T8, t8);
    F(T9, t9);
    F(GP, gp);
    F(SP, sp);
    F(S8, s8);
    F(RA, ra);
    F(LO, lo);
    F(HI, hi);
    F(EPC, epc);
    T(UID, uid);
    T(WAITS, waits);
    T(PC, pc);
    T(SP, sp);
    T(HIGH, high);
    T(TABLE, table);
    T(SENDERS, senders);
    T(FRAME, frame);
    EMIT(THREAD_SIZE, sizeof(struct Thread));
    EMIT(K_CURRENT, __builtin_offsetof(struct Kernel, current));
}
