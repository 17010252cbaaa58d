/* Lets one child after the other stay too long in its slice: it pays, the victim does not. Outcome: harmless. */
#include "aegis/adversarial/attack.h"

static void stay(void)
{
    for (;;)
        ;
}

int main(void)
{
    unsigned i, name;

    if (role) {
        set(SET_END, (unsigned)stay);
        stay();
    }
    await_victim();
    for (i = 0; i < 3; i++) {
        name = spawn(1, 0, 0, 0);
        CHECK(!AEGIS_REFUSED(name));
        yield_to(name);
        while (account(name)->name == name)
            yield_to(name);
    }
    return HARMLESS;
}
