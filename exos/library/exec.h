/* What a process carries over from one image to the next, at CARRY_AT: the code that exchanges the pinned segment, and what stays. */
#ifndef EXOS_EXEC_H
#define EXOS_EXEC_H

#define CARRY_CODE 128          /* bytes */

#ifndef __ASSEMBLER__
#include "exos/library/process.h"

struct Carry {
    unsigned code[CARRY_CODE / 4];
    unsigned pins[PINNED_PAGES];        /* EntryLo of the new image's pinned pages */
    unsigned former[PINNED_PAGES];      /* and of the old one's, which are then given up */
    struct Capability family;
    struct Process *self, *children;
    unsigned sharedEnd, shared;
    struct Descriptor descriptors[DESCRIPTORS];
    struct Mapping mappings[400];       /* of shared pages: address, low */
};

/* start.S: exchanges the pinned segment and starts the new image; runs at CARRY_AT, and has code there only. */
extern char exec_exchange[];
void exec_on_stack(unsigned entry) __attribute__((noreturn));
#endif

#endif
