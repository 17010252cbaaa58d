/*
 * What a process passes on from one image to the next, at HANDOFF_AT: the code that exchanges the
 * pinned segment, and data.
 */
#ifndef EXOS_EXEC_H
#define EXOS_EXEC_H

#define HANDOFF_CODE 128          /* bytes */

#ifndef __ASSEMBLER__
#include "exos/library/process.h"

struct ExecHandoff {
    unsigned code[HANDOFF_CODE / 4];
    unsigned pins[PINNED_PAGES];        /* EntryLo of the new image's pinned pages */
    unsigned old_pins[PINNED_PAGES];    /* and of the old one's, which are then given up */
    struct Capability family;
    struct Process *self, *children;
    unsigned shared_end, shared;
    struct Descriptor descriptors[DESCRIPTORS];
    struct Mapping mappings[400];       /* of shared pages: address, low */
};

/*
 * exec.S: exchanges the pinned segment and starts the new image; runs at HANDOFF_AT, and has code
 * there only.
 */
extern char exec_exchange[];
void exec_on_stack(unsigned entry) __attribute__((noreturn));
#endif

#endif
