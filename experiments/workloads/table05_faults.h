/* The faults of Table 5, and the loop around one of them. */
#ifndef TABLE05_FAULTS_H
#define TABLE05_FAULTS_H

#include "experiments/workloads/workload.h"

#define FAULTS 4000

void fault_unalign(void);
void fault_overflow(void);
void fault_coproc(void);
void fault_prot(void);

#endif
