/*
 * Creates environments that create environments, each allowed more than there are.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned allowed = env_info(aegis_self())->allowance, i, envid;
    static const unsigned wrong[] = {ALLOWANCE + 1, ENVIRONMENTS - 1, ENVIRONMENTS, 0x7fffffff,
        0x80000000, 0xfffffffe, 0xffffffff};

    if (role) {
        while (!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0)))
            ;
        while (yield_to(0) == AEGIS_OK)
            ;
    }
    await_victim();
    for (i = 0; i < 7; i++)
        CHECK(aegis_environment_create(MY_HIGH, MY_WRITE, 0, wrong[i]) == AEGIS_EXHAUSTED);
    CHECK(env_info(aegis_self())->allowance == allowed);
    envid = spawn(1, 0, allowed - 2, 1);
    CHECK(!AEGIS_REFUSED(envid) && env_info(aegis_self())->allowance == 1);
    while (env_info(envid)->allowance)
        yield_to(envid);
    CHECK(!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0)));
    CHECK(aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0) == AEGIS_EXHAUSTED);
    return REFUSED;
}
