/* Table 4, null system call on the path with a stack: a loop around null_syscall_stack. */
#include "experiments/workloads/workload.h"

void measured_loop(int iterations)
{
    do
        null_syscall_stack();
    while (--iterations);
}

int main(void)
{
    measured_loop(COLD_PASS);
    done();
    measured_loop(100000);
    done();
    return 0;
}
