/* Traps whose calls save no label; see lean_trap.h. */
#define TRAP_STEP TRAP_SETJMP
#include "experiments/parity/lean_trap.h"
