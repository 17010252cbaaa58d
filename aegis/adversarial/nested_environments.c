/* Creates environments that create environments, each allowed more than there are. Outcome: refused. */
#include "aegis/adversarial/attack.h"

int main(void)
{
    unsigned allowed = account(aegis_self())->allowance, i, name;
    static const unsigned wrong[] = {ALLOWANCE + 1, ENVIRONMENTS - 1, ENVIRONMENTS, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff};

    if (role) {
        while (!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0)))
            ;
        while (yield_to(0) == AEGIS_OK)
            ;
    }
    await_victim();
    for (i = 0; i < 7; i++)
        CHECK(aegis_environment_create(MY_HIGH, MY_WRITE, 0, wrong[i]) == AEGIS_EXHAUSTED);
    CHECK(account(aegis_self())->allowance == allowed);
    name = spawn(1, 0, allowed - 2, 1);
    CHECK(!AEGIS_REFUSED(name) && account(aegis_self())->allowance == 1);
    while (account(name)->allowance)
        yield_to(name);
    CHECK(!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0)));
    CHECK(aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0) == AEGIS_EXHAUSTED);
    return REFUSED;
}
