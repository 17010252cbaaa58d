/* Table 8: what its workloads share. */
#ifndef TABLE08_H
#define TABLE08_H

#include "experiments/workloads/workload.h"

/* Round trips of the measured pass. */
#define EXCHANGES 1000

/* One round trip; its label tells iterations apart. */
void exchange(void);

#endif
