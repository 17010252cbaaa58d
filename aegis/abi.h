/*
 * The interface between Aegis and applications: call numbers, contexts, limits. This header owns every number; assembly includes it,
 * offsets.c passes structure offsets on. Paper: sections 3 and 5.
 */
#ifndef AEGIS_ABI_H
#define AEGIS_ABI_H

/* Calls: the number goes in v0, arguments in a0 to a3, the result comes back in v0. See calls.h. */
#define CALL(number, name, path) number,
#ifndef __ASSEMBLER__
enum {
#include "aegis/calls.h"
    CALLS
};
#endif
#undef CALL

/* Results. */
#define AEGIS_OK 0
#define AEGIS_DENIED -1     /* a capability or a right is missing */
#define AEGIS_INVALID -2    /* an argument is out of range */
#define AEGIS_EXHAUSTED -3  /* none left for this environment */

/* Address space of a program: text, data, top of the first stack. */
#define PROGRAM_STACK_TOP 0x7fffe000
#define PROGRAM_STACK_PAGES 2

/* Guaranteed mappings of an addressing context. */
#define GUARANTEED 32

/* Software TLB: 4096 direct-mapped entries of 8 bytes (EntryHi, EntryLo). */
#define STLB_ENTRIES 4096
#define STLB_MASK 0x7ff8

/* Time slices: one clock interrupt each. */
#define SLICES 64

#ifndef __ASSEMBLER__

/* Where an exception of an environment continues, and the physical address at which three registers are saved before. */
struct ExceptionContext {
    unsigned handler;
    unsigned save;
};

/* The clock's upcalls at the start and the end of a slice, the save area, and the status each runs with. */
struct InterruptContext {
    unsigned startOfSlice;
    unsigned endOfSlice;
    unsigned save;
    unsigned startStatus;
    unsigned endStatus;
};

/* Where other environments may enter this one. */
struct EntryContext {
    unsigned synchronous;
    unsigned asynchronous;
};

/* A mapping in the layout of EntryHi and EntryLo. */
struct Mapping {
    unsigned high;
    unsigned low;
};

/* What is installed when an environment is entered, and the mappings that the kernel keeps for it. */
struct AddressingContext {
    unsigned identifier;    /* address-space identifier, as in EntryHi */
    unsigned tag;           /* mixed into the index of the software TLB; the upper bits of Context */
    unsigned status;
    unsigned guaranteed;    /* entries in use */
    struct Mapping mappings[GUARANTEED];
};

#endif

#endif
