/* Traps with direct signals, whose calls save no label; see lean_trap.h. */
#define TRAP_STEP TRAP_DIRECT
#include "experiments/parity/lean_trap.h"
