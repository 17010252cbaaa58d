/* Table 5, coproc: the loop. */
#include "experiments/workloads/table05_faults.h"

void measured_loop(int iterations)
{
    do
        fault_coproc();
    while (--iterations);
}
