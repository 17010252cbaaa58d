/* mprotect of regions, with signals on the way back; see unix_protect.h. */
#define PROTECT_STEP PROTECT_SIGNALS
#include "experiments/parity/unix_protect.h"
