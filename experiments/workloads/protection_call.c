/* The price of protection: the call that does nothing. */
#include "experiments/workloads/protection.h"

void protection_prepare(void)
{
}

void protection_operation(void)
{
    null_syscall();
}
