/* The price of protection: an environment is made and ended. */
#include "experiments/workloads/protection.h"

void protection_prepare(void)
{
}

void protection_operation(void)
{
    const unsigned *control = BOOT_INFO->control;
    unsigned child = aegis_environment_create(control[0], control[1], 0, 0);

    aegis_environment_destroy(child, control[0], control[1]);
}
