/* Section 5.4: loads from more pages than the TLB has entries. */
#ifndef SECTION54_H
#define SECTION54_H

#include "experiments/workloads/workload.h"

#define PAGES 100
#define PAGE 4096
#define ROUNDS 40

/* A load; load_at is the instruction that misses. */
int load_word(const int *address);

#endif
