/*
 * The covert channel of covert.c through the TLB: as many pages as the sender touches for a one, so
 * aligned that the words that map them lie apart from the lines that are touched (covert_tlb.h).
 */
#define MOST (64 * 4096)
#define ALIGNED MOST
#include "experiments/workloads/covert.c"
