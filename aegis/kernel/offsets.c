/* Prints structure offsets and constants for assembly and for the host side: the one file with inline assembly. */
#include "kernel.h"
#undef current

#define offsetof(type, member) __builtin_offsetof(type, member)
#define EMIT(name, value) __asm__ volatile("\n-> " #name " %0" ::"i"(value))
#define E(name, member) EMIT(E_##name, offsetof(struct Environment, member))
#define K(name, member) EMIT(K_##name, offsetof(struct Kernel, member))
#define FRAME(name, member) EMIT(F_##name, offsetof(struct Frame, member))

_Static_assert(sizeof(struct Environment) == 512, "a name's offset finds an environment");
_Static_assert(sizeof(struct Page) == 16 && sizeof(struct Guard) == 16, "one shift for both");
_Static_assert(PINNED_PAGES << PAGE_SHIFT == PINNED_END, "one table");
_Static_assert(sizeof(struct Inheritance) <= PAGE_SIZE, "one page");

void offsets(void)
{
    E(HANDLER, handler);
    E(SAVE, save);
    E(GUARANTEED, guaranteed);
    E(GATE, gate);
    E(SYNCHRONOUS_GATE, synchronousGate);
    E(ASYNCHRONOUS_GATE, asynchronousGate);
    E(NAME, name);
    E(IDENTIFIER, identifier);
    E(TAG, tag);
    E(STATUS, status);
    E(LENT, lent);
    E(CALLER, caller);
    E(SYNCHRONOUS, synchronous);
    E(ASYNCHRONOUS, asynchronous);
    E(START, start);
    E(START_STATUS, startStatus);
    E(END_STATUS, endStatus);
    E(CONTEXTS, contexts);
    E(CONTEXT, context);
    E(PENDING, pending);
    E(CONTROL, control);
    E(INTERRUPT_SAVE, interruptSave);
    E(VECTOR, vector);
    E(GENERATION, generation);
    EMIT(E_SIZE, sizeof(struct Environment));
    EMIT(K_HANDLERS, 0);
    K(FUNCTIONS, functions);
    K(CURRENT, current);
    K(ENDING, ending);
    K(FPU_OWNER, fpuOwner);
    K(SCRATCH, scratch);
    K(SINK, sink);
    EMIT(K_STACK_TOP, offsetof(struct Kernel, stack) + KERNEL_STACK);
    K(ENVIRONMENTS, environments);
    EMIT(K_SIZE, sizeof(struct Kernel));
    FRAME(AT, at);
    FRAME(V0, v0);
    FRAME(V1, v1);
    FRAME(A0, a0);
    FRAME(A1, a1);
    FRAME(A2, a2);
    FRAME(A3, a3);
    FRAME(T0, t0);
    FRAME(T1, t1);
    FRAME(T2, t2);
    FRAME(T3, t3);
    FRAME(T4, t4);
    FRAME(T5, t5);
    FRAME(T6, t6);
    FRAME(T7, t7);
    FRAME(T8, t8);
    FRAME(T9, t9);
    FRAME(SP, sp);
    FRAME(RA, ra);
    FRAME(LO, lo);
    FRAME(HI, hi);
    FRAME(EPC, epc);
    EMIT(F_SIZE, sizeof(struct Frame));
    EMIT(B_TICKS, offsetof(struct Books, ticks));
    EMIT(B_ENDED, offsetof(struct Books, ended));
    EMIT(B_POSITION, offsetof(struct Books, position));
    EMIT(B_FREE, offsetof(struct Books, free));
    EMIT(B_FIRST_FREE, offsetof(struct Books, firstFree));
    EMIT(B_GUARANTEED, offsetof(struct Books, guaranteed));
    EMIT(B_MANAGED, offsetof(struct Books, managed));
    EMIT(B_SLOTS, offsetof(struct Books, slots));
    EMIT(B_ACCOUNTS, offsetof(struct Books, accounts));
    EMIT(B_PAGES, offsetof(struct Books, pages));
    EMIT(B_BINDING, offsetof(struct Books, pages) + offsetof(struct Page, binding));
    EMIT(B_SIZE, sizeof(struct Books));
    EMIT(B_ALLOWANCE, offsetof(struct Books, allowance));
    EMIT(P_OWNER, offsetof(struct Page, owner));
    EMIT(P_NEXT, offsetof(struct Page, next));
    EMIT(P_PREVIOUS, offsetof(struct Page, previous));
    EMIT(P_BINDING, offsetof(struct Page, binding));
    EMIT(P_SIZE, sizeof(struct Page));
    EMIT(G_READ, offsetof(struct Guard, read));
    EMIT(G_WRITE, offsetof(struct Guard, write));
    EMIT(A_SIZE, sizeof(struct Account));
    EMIT(A_NAME, offsetof(struct Account, name));
    EMIT(A_PAGES, offsetof(struct Account, pages));
    EMIT(A_MINIMUM, offsetof(struct Account, minimum));
    EMIT(A_ALLOWANCE, offsetof(struct Account, allowance));
    EMIT(A_SLICES, offsetof(struct Account, slices));
    EMIT(A_TICKS, offsetof(struct Account, ticks));
    EMIT(A_BALANCE, offsetof(struct Account, balance));
    EMIT(A_PINS, offsetof(struct Account, pins));
    EMIT(A_IDENTIFIERS, offsetof(struct Account, identifiers));
    EMIT(A_FIRST_PAGE, offsetof(struct Account, firstPage));
    EMIT(A_WANTED, offsetof(struct Account, wanted));
    EMIT(I_NAME, offsetof(struct Inheritance, name));
    EMIT(I_READ, offsetof(struct Inheritance, read));
    EMIT(I_WRITE, offsetof(struct Inheritance, write));
    EMIT(I_CONTROL, offsetof(struct Inheritance, control));
    EMIT(I_BOOKS, offsetof(struct Inheritance, books));
    EMIT(I_STLB, offsetof(struct Inheritance, stlb));
    EMIT(I_MAPPINGS, offsetof(struct Inheritance, mappings));
    EMIT(I_MAP, offsetof(struct Inheritance, map));
    EMIT(I_PINNED, offsetof(struct Inheritance, pinned));
#define CALL(name, path) EMIT(CALL_##name, CALL_##name);
#define TRANSFER(name)
#include "aegis/kernel/calls.h"
#undef CALL
#undef TRANSFER
    EMIT(CALL_END, CALL_END);
}
