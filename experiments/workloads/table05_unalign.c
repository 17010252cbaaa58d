/* Table 5, unalign: the loop. */
#include "experiments/workloads/table05_faults.h"

void measured_loop(int iterations)
{
    do
        fault_unalign();
    while (--iterations);
}
