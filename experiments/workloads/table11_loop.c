/* Table 11: the loop around a round trip. */
#include "experiments/workloads/table11.h"

void measured_loop(int iterations)
{
    do
        exchange();
    while (--iterations);
}
