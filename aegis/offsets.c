/* Prints structure offsets and constants for assembly and for the host side: the one file with inline assembly. */
#include "kernel.h"

#define offsetof(type, member) __builtin_offsetof(type, member)
#define EMIT(name, value) __asm__ volatile("\n-> " #name " %0" ::"i"(value))

void offsets(void)
{
    EMIT(E_NUMBER, offsetof(struct Environment, number));
    EMIT(E_IDENTIFIER, offsetof(struct Environment, addressing.identifier));
    EMIT(E_TAG, offsetof(struct Environment, addressing.tag));
    EMIT(E_STATUS, offsetof(struct Environment, addressing.status));
    EMIT(E_GUARANTEED, offsetof(struct Environment, addressing.guaranteed));
    EMIT(E_MAPPINGS, offsetof(struct Environment, addressing.mappings));
    EMIT(E_HANDLER, offsetof(struct Environment, exception.handler));
    EMIT(E_SAVE, offsetof(struct Environment, exception.save));
    EMIT(CALLS, CALLS);
#define CALL(number, name, path) EMIT(number, number);
#include "aegis/calls.h"
#undef CALL
}
