/*
 * The price of protection: a handler of another environment's, which one controls, is set. The
 * other one has nothing to run, and ends behind the last turn of both loops.
 */
#include "experiments/workloads/protection.h"

#define TURNS (COLD_PASS + 1000)

static unsigned child;
static int left = TURNS;

void protection_prepare(void)
{
    const unsigned *control = BOOT_INFO->control;

    child = aegis_environment_create(control[0], control[1], 0, 0);
}

void protection_operation(void)
{
    const unsigned *control = BOOT_INFO->control;

    aegis_environment_set(child, 0, 0, control[0], control[1]);
    if (--left == 0)
        aegis_environment_destroy(child, control[0], control[1]);
}
