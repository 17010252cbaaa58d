/* Uses the envid of an ended environment for the one that has its slot now. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned envid = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0), page = my_page(), next, i;

    await_victim();
    CHECK(!AEGIS_REFUSED(envid));
    for (i = 0; i < 20; i++) {
        CHECK(aegis_environment_destroy(envid, MY_HIGH, MY_WRITE) == AEGIS_OK);
        next = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
        CHECK(!AEGIS_REFUSED(next) && next != envid);
        CHECK((next & ENVID_OFFSET) == (envid & ENVID_OFFSET));
        DENY(aegis_environment_set(envid, SET_START, 4, MY_HIGH, MY_WRITE));
        DENY(aegis_environment_destroy(envid, MY_HIGH, MY_WRITE));
        DENY(aegis_page_give(page, envid, MY_HIGH, MY_WRITE));
        INVALID(transfer_call(envid));
        INVALID(yield_to(envid));
        envid = next;
    }
    return REFUSED;
}
