/* Prints structure offsets for assembly: the one file with inline assembly. */
#include "exos/library/exos.h"

#define EMIT(name, value) __asm__ volatile("\n-> " #name " %0" ::"i"(value))
#define U(name, member) EMIT(U_##name, __builtin_offsetof(struct UpcallFrame, member))

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
    EMIT(U_SIZE, (sizeof(struct UpcallFrame) + 7) & ~7);
}
