/* Prints what assembly must know of the monolithic kernel's u-area beside its own offsets. */
#include "ultrix-model/kernel/systm.h"

#define OUT(name, value) asm volatile("-> " #name " %0" : : "i"(value))

void lean_offsets(void)
{
    OUT(U_EOSYS, (int)UADDR + (int)__builtin_offsetof(struct user, u_eosys));
    OUT(NORMALRETURN, NORMALRETURN);
}
