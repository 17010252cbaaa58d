/* Table 4, null system call of the monolithic system: a loop around getpid. */
#include "experiments/workloads/workload.h"

void measured_loop(int iterations)
{
    do
        getpid();
    while (--iterations);
}

int main(void)
{
    measured_loop(COLD_PASS);
    done();
    measured_loop(4000);
    done();
    return 0;
}
