/* The price of protection: the address space that is installed is installed again. */
#include "experiments/workloads/protection.h"

void protection_prepare(void)
{
}

void protection_operation(void)
{
    aegis_context_switch(0);
}
