/* Table 5, prot: the loop. */
#include "experiments/workloads/table05_faults.h"

void measured_loop(int iterations)
{
    do
        fault_prot();
    while (--iterations);
}
