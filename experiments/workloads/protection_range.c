/* The price of protection: a range of one page that is not mapped. */
#include "experiments/workloads/protection.h"

#define SECOND 0x20000000

void protection_prepare(void)
{
}

void protection_operation(void)
{
    aegis_tlb_delete_range(SECOND, 1);
}
