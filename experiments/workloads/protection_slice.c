/* The price of protection: a slice of the program's changes its owner, who is the same one. */
#include "experiments/workloads/protection.h"

static unsigned self;

void protection_prepare(void)
{
    self = aegis_self();
}

void protection_operation(void)
{
    aegis_slice_give(0, self);
}
