/* The price of protection: a handler of another environment's, which one controls, is set. */
#include "experiments/workloads/protection.h"

static unsigned child;

void protection_prepare(void)
{
    const unsigned *control = BOOT_INFO->control;

    child = aegis_environment_create(control[0], control[1], 0, 0);
}

void protection_operation(void)
{
    const unsigned *control = BOOT_INFO->control;

    aegis_environment_set(child, 0, 0, control[0], control[1]);
}
