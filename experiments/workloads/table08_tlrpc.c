/* Table 12, tlrpc: the server is trusted to keep them. */
#define TABLE08_CALL tlrpc
#include "experiments/workloads/table08_call.h"
