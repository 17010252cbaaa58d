/* The covert channel of covert.c through the TLB; see covert_tlb.h for what lies where. */
#define MOST (368 * 4096)
#define ALIGNED 65536
#include "experiments/workloads/covert.c"

/*
 * The first page of data, with nothing in it that either uses: its number ends as that of the
 * memory that they share does, so that one of the two would always miss in the software TLB, and
 * the library's answer would displace lines of the data cache.
 */
int first_page[1024] = { 1 };
