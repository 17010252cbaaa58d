/* Table 8: the loop around a round trip. */
#include "experiments/workloads/table08.h"

void measured_loop(int iterations)
{
    do
        exchange();
    while (--iterations);
}
