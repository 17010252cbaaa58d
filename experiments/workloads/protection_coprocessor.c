/* The price of protection: the coprocessor is let be used by whom it belongs to. */
#include "experiments/workloads/protection.h"

void protection_prepare(void)
{
}

void protection_operation(void)
{
    aegis_fpu_modify(1);
}
