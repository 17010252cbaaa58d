/*
 * A victim that computes in the coprocessor: every quotient is right, and what it keeps in a
 * register stays there. Exits with 0 if so.
 */
#include "aegis/adversarial/adversarial.h"

#define KEPT 0x5ec8e75a

int main(void)
{
    unsigned until = public_state()->ticks + 50, status;

    CHECK(!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, (unsigned)aegis_random(), 0, 0)));
    CHECK(set(SET_START_STATUS, STATUS_FPU) == AEGIS_OK);
    aegis_fpu_modify(1);
    CHECK(fpu_left(&status) == 0 && status == 0);
    fpu_set(0, KEPT);
    while ((int)(public_state()->ticks - until) < 0) {
        CHECK(fpu_divide(0x3f800000, 0x40400000) == 0x3eaaaaab);
        CHECK(fpu_left(&status) == KEPT && (status & 0xf83) == 0);
        yield_to(0);
    }
    return 0;
}
