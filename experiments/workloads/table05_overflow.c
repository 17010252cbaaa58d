/* Table 5, overflow: the loop. */
#include "experiments/workloads/table05_faults.h"

void measured_loop(int iterations)
{
    do
        fault_overflow();
    while (--iterations);
}
