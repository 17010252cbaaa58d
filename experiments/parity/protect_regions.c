/* mprotect of regions; see unix_protect.h. */
#define PROTECT_STEP REGIONS
#include "experiments/parity/unix_protect.h"
