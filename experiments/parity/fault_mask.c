/* The library's faults as signals; see unix_fault.h. */
#define FAULT_STEP FAULT_MASK
#include "experiments/parity/unix_fault.h"
