/* Table 8, lrpc: the caller keeps all registers that a procedure keeps. */
#define TABLE08_CALL lrpc
#include "experiments/workloads/table08_call.h"
