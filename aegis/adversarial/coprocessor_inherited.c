/*
 * Ends a child that owns the coprocessor, and starts another one in its place, which must not find
 * what the first one left. Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

#define SECRET 0x5ec2e7
#define OWNER 1
#define HEIR 2

static unsigned start(unsigned as)
{
    unsigned child = spawn(as, 0, 0, 0), i;

    CHECK(!AEGIS_REFUSED(child));
    for (i = 0; i < 20; i++)
        yield_to(child);
    CHECK(env_info(child)->envid == child);
    return child;
}

int main(void)
{
    unsigned child, status;

    if (role) {
        CHECK(aegis_fpu_modify(1) >= 0);
        if (role == OWNER)
            fpu_set(0, SECRET);
        else
            CHECK(fpu_left(&status) == 0 && status == 0);
        for (;;)
            yield_to(parent);
    }
    await_victim();
    child = start(OWNER);
    CHECK(aegis_environment_destroy(child, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK((start(HEIR) & ENVID_OFFSET) == (child & ENVID_OFFSET));
    return REFUSED;
}
