/* Table 4, null procedure call: a loop around null_procedure. */
#include "experiments/workloads/workload.h"

void measured_loop(int iterations)
{
    do
        null_procedure();
    while (--iterations);
}

int main(void)
{
    measured_loop(COLD_PASS);
    done();
    measured_loop(600000);
    done();
    return 0;
}
