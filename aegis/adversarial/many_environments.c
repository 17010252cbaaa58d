/*
 * Creates environments until its allowance is used up. Outcome: runs; the victim can still create
 * its own.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned i;

    await_victim();
    for (i = 0; i < 2 * ENVIRONMENTS; i++)
        if (AEGIS_REFUSED(aegis_environment_create(MY_HIGH, i, 0, 0)))
            break;
    CHECK(i == ALLOWANCE && env_info(aegis_self())->allowance == 0);
    for (;;)
        CHECK(aegis_environment_create(MY_HIGH, i, 0, 0) == AEGIS_EXHAUSTED);
}
