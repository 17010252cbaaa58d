/* read and write that note their transfer in the place of a label; see lean_trap.h. */
#include "experiments/parity/lean.h"

#define setjmp(label) noteTransfer(label, uio, count)
#include "ultrix-model/kernel/sys_generic.c"
