/*
 * Prints structure offsets and constants for assembly and for the host side: the one file with
 * inline assembly.
 */
#include "kernel.h"
#undef current

#define offsetof(type, member) __builtin_offsetof(type, member)
#define EMIT(name, value) __asm__ volatile("\n-> " #name " %0" ::"i"(value))
#define E(name, member) EMIT(E_##name, offsetof(struct Environment, member))
#define K(name, member) EMIT(K_##name, offsetof(struct Kernel, member))
#define CONSTANT(name) EMIT(ABI_##name, name)
#define FRAME(name, member) EMIT(F_##name, offsetof(struct Frame, member))

_Static_assert(sizeof(struct Environment) == 512, "an envid's offset finds an environment");
_Static_assert(
    sizeof(struct Page) == 16 && sizeof(struct PageCapabilities) == 16, "one shift for both");
_Static_assert(ASIDS << ASID_SHIFT == PAGE_SIZE, "EntryHi holds page and asid");
_Static_assert(PINNED_PAGES << PAGE_SHIFT == PINNED_END, "one table");
_Static_assert(STATUS_FPU == SR_CU1, "the interface's name of the manual's bit");
_Static_assert(sizeof(struct EtherRing) <= PAGE_SIZE, "one page");
_Static_assert(sizeof(struct BootInfo) <= PAGE_SIZE, "one page");

void offsets(void)
{
    E(HANDLER, handler);
    E(SAVE, save);
    E(GUARANTEED, guaranteed);
    E(ENTRY_TAG, entry_tag);
    E(SYNCHRONOUS_TAG, synchronous_tag);
    E(ASYNCHRONOUS_TAG, asynchronous_tag);
    E(ENVID, envid);
    E(ASID, asid);
    E(TAG, tag);
    E(STATUS, status);
    E(DONEE, donee);
    E(CLIENT, client);
    E(OPEN_TAG, open_tag);
    E(REPLY, reply);
    E(SYNCHRONOUS, synchronous);
    E(ASYNCHRONOUS, asynchronous);
    E(START, start);
    E(START_STATUS, start_status);
    E(END_STATUS, end_status);
    E(CONTEXTS, contexts);
    E(CONTEXT, context);
    E(PENDING, pending);
    E(CONTROL, control);
    E(INTERRUPT_SAVE, interrupt_save);
    E(VECTOR, vector);
    E(GENERATION, generation);
    E(DYING, dying);
    EMIT(E_SIZE, sizeof(struct Environment));
    EMIT(K_HANDLERS, 0);
    K(FUNCTIONS, functions);
    K(CURRENT, current);
    K(ENDING, ending);
    K(FPU_OWNER, fpu_owner);
    K(SCRATCH, scratch);
    K(DISCARD_AREA, discard_area);
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
    EMIT(PS_TICKS, offsetof(struct PublicState, ticks));
    EMIT(PS_ENDED, offsetof(struct PublicState, ended));
    EMIT(PS_POSITION, offsetof(struct PublicState, position));
    EMIT(PS_FREE, offsetof(struct PublicState, free));
    EMIT(PS_FIRST_FREE, offsetof(struct PublicState, first_free));
    EMIT(PS_GUARANTEED, offsetof(struct PublicState, guaranteed));
    EMIT(PS_MANAGED, offsetof(struct PublicState, managed));
    EMIT(PS_SLOTS, offsetof(struct PublicState, slots));
    EMIT(PS_ASIDS, offsetof(struct PublicState, asids));
    EMIT(PS_ENVIRONMENTS, offsetof(struct PublicState, environments));
    EMIT(PS_PAGES, offsetof(struct PublicState, pages));
    EMIT(PS_BINDING, offsetof(struct PublicState, pages) + offsetof(struct Page, binding));
    EMIT(PS_SIZE, sizeof(struct PublicState));
    EMIT(PS_ALLOWANCE, offsetof(struct PublicState, allowance));
    EMIT(PS_ETHER, offsetof(struct PublicState, ether));
    EMIT(P_OWNER, offsetof(struct Page, owner));
    EMIT(P_NEXT, offsetof(struct Page, next));
    EMIT(P_PREVIOUS, offsetof(struct Page, previous));
    EMIT(P_BINDING, offsetof(struct Page, binding));
    EMIT(P_SIZE, sizeof(struct Page));
    EMIT(PC_READ, offsetof(struct PageCapabilities, read));
    EMIT(PC_WRITE, offsetof(struct PageCapabilities, write));
    EMIT(EI_SIZE, sizeof(struct EnvInfo));
    EMIT(EI_ENVID, offsetof(struct EnvInfo, envid));
    EMIT(EI_PAGES, offsetof(struct EnvInfo, pages));
    EMIT(EI_MINIMUM, offsetof(struct EnvInfo, minimum));
    EMIT(EI_ALLOWANCE, offsetof(struct EnvInfo, allowance));
    EMIT(EI_SLICES, offsetof(struct EnvInfo, slices));
    EMIT(EI_TICKS, offsetof(struct EnvInfo, ticks));
    EMIT(EI_BALANCE, offsetof(struct EnvInfo, balance));
    EMIT(EI_PINS, offsetof(struct EnvInfo, pins));
    EMIT(EI_ASIDS, offsetof(struct EnvInfo, asids));
    EMIT(EI_FIRST_PAGE, offsetof(struct EnvInfo, first_page));
    EMIT(EI_WANTED, offsetof(struct EnvInfo, wanted));
    EMIT(BI_ENVID, offsetof(struct BootInfo, envid));
    EMIT(BI_READ, offsetof(struct BootInfo, read));
    EMIT(BI_WRITE, offsetof(struct BootInfo, write));
    EMIT(BI_CONTROL, offsetof(struct BootInfo, control));
    EMIT(BI_PUBLIC_STATE, offsetof(struct BootInfo, public_state));
    EMIT(BI_STLB, offsetof(struct BootInfo, stlb));
    EMIT(BI_MAPPINGS, offsetof(struct BootInfo, mappings));
    EMIT(BI_MAP, offsetof(struct BootInfo, map));
    EMIT(BI_PINNED, offsetof(struct BootInfo, pinned));
    /* What the host side needs of macros. */
    CONSTANT(PAGE_SHIFT);
    CONSTANT(PAGE_SIZE);
    CONSTANT(ENTRY_G);
    CONSTANT(ENTRY_VALID);
    CONSTANT(ENTRY_WRITABLE);
    CONSTANT(TAG_SHIFT);
    CONSTANT(PAGE_FREE);
    CONSTANT(PAGE_KERNEL);
    CONSTANT(BINDING_MANY);
    CONSTANT(ENVID_OFFSET);
    CONSTANT(ENVIRONMENTS);
    CONSTANT(SLICES);
    CONSTANT(STLB_ENTRIES);
    CONSTANT(RANGE_PAGES);
    CONSTANT(STLB_MASK);
    CONSTANT(STLB_ADDRESS_SHIFT);
    CONSTANT(STLB_TAG_SHIFT);
    CONSTANT(EXCEPTIONS);
    CONSTANT(PINNED_PAGES);
    CONSTANT(CONTEXTS);
    CONSTANT(ASIDS);
    CONSTANT(ASID_SHIFT);
    CONSTANT(STATUS_FPU);
    CONSTANT(WELL_KNOWN_HIGH);
    CONSTANT(WELL_KNOWN_LOW);
    CONSTANT(HALT_PANIC);
#define CALL(name, path, result, arguments) EMIT(CALL_##name, CALL_##name);
#define TRANSFER(name)
#include "aegis/kernel/calls.h"
#undef CALL
#undef TRANSFER
    EMIT(CALL_END, CALL_END);
}
