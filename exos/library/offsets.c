/* Prints structure offsets for assembly: the one file with inline assembly. */
#include "exos/library/exos.h"

#define EMIT(name, value) __asm__ volatile("\n-> " #name " %0" ::"i"(value))
#define U(name, member) EMIT(U_##name, __builtin_offsetof(struct UpcallFrame, member))
#define C(name, member) EMIT(C_##name, __builtin_offsetof(struct Context, member))

void exos_offsets(void)
{
    U(PC, pc);
    U(SP, sp);
    U(AT, at);
    U(V0, v0);
    U(V1, v1);
    U(A0, a0);
    U(A1, a1);
    U(A2, a2);
    U(A3, a3);
    U(T0, t0);
    U(T1, t1);
    U(T2, t2);
    U(T3, t3);
    U(T4, t4);
    U(T5, t5);
    U(T6, t6);
    U(T7, t7);
    U(T8, t8);
    U(T9, t9);
    U(RA, ra);
    U(LO, lo);
    U(HI, hi);
    EMIT(U_SIZE, UPCALL_FRAME_SIZE);
    C(A0, a0);
    C(A1, a1);
    C(A2, a2);
    C(PC, pc);
    C(AT, at);
    C(V0, v0);
    C(V1, v1);
    C(A3, a3);
    C(T0, t0);
    C(T1, t1);
    C(T2, t2);
    C(T3, t3);
    C(T4, t4);
    C(T5, t5);
    C(T6, t6);
    C(T7, t7);
    C(T8, t8);
    C(T9, t9);
    C(S0, s0);
    C(S1, s1);
    C(S2, s2);
    C(S3, s3);
    C(S4, s4);
    C(S5, s5);
    C(S6, s6);
    C(S7, s7);
    C(GP, gp);
    C(SP, sp);
    C(S8, s8);
    C(RA, ra);
    C(LO, lo);
    C(HI, hi);
    EMIT(C_SIZE, sizeof(struct Context));
}
