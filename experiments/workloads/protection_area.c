/* The price of protection: the area in which registers are saved is set. */
#include "experiments/workloads/protection.h"

static unsigned area[3];
static unsigned physical;

void protection_prepare(void)
{
    physical = page_number(area) << PAGE_SHIFT | ((unsigned)area & (PAGE_SIZE - 1));
}

void protection_operation(void)
{
    aegis_environment_set(0, SET_SAVE + 9, physical, 0, 0);
}
