/* Sleep that finishes an interrupted call where it is; see lean_trap.h. */
#include "experiments/parity/lean.h"

#define longjmp(label) interruptedCall()
#include "ultrix-model/kernel/kern_synch.c"
