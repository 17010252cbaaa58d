/*
 * Has the coprocessor enabled by a call alone, with nothing of it in any context, and looks for the
 * registers of a child that owns it. Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

#define SECRET 0x5ec2e7

int main(void)
{
    unsigned child, status, i;

    if (role)
        for (;;) {
            CHECK(aegis_fpu_modify(1) >= 0);
            fpu_set(0, SECRET);
            yield_to(parent);
        }
    await_victim();
    child = spawn(1, 0, 0, 0);
    CHECK(!AEGIS_REFUSED(child));
    for (i = 0; i < 20; i++)
        yield_to(child);
    CHECK(aegis_fpu_modify(1) >= 0);
    CHECK(fpu_left(&status) == 0 && status == 0);
    return REFUSED;
}
