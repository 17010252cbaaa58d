/* Uses the name of an ended environment for the one that has its place now. Outcome: refused. */
#include "aegis/adversarial/attack.h"

int main(void)
{
    unsigned name = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0), page = my_page(), next, i;

    await_victim();
    CHECK(!AEGIS_REFUSED(name));
    for (i = 0; i < 20; i++) {
        CHECK(aegis_environment_destroy(name, MY_HIGH, MY_WRITE) == AEGIS_OK);
        next = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
        CHECK(!AEGIS_REFUSED(next) && next != name);
        CHECK((next & NAME_OFFSET) == (name & NAME_OFFSET));
        DENY(aegis_environment_set(name, SET_START, 4, MY_HIGH, MY_WRITE));
        DENY(aegis_environment_destroy(name, MY_HIGH, MY_WRITE));
        DENY(aegis_page_give(page, name, MY_HIGH, MY_WRITE));
        INVALID(transfer_call(name));
        INVALID(yield_to(name));
        name = next;
    }
    return REFUSED;
}
