/*
 * Leaves traps enabled, another rounding and a pending fault in the coprocessor, and looks for what
 * others left.
 * Outcome: harmless.
 */
#include "aegis/adversarial/adversarial.h"

/* All traps enabled, rounding towards minus infinity, an invalid operation pending. */
#define STATUS 0x00010f83
#define WORD 0xa77ac4e8

int main(void)
{
    unsigned status, until = public_state()->ticks + 60;

    await_victim();
    aegis_fpu_modify(1);
    set(SET_START_STATUS, STATUS_FPU);
    CHECK(fpu_left(&status) == 0 && status == 0);
    while ((int)(public_state()->ticks - until) < 0) {
        fpu_set(STATUS, WORD);
        yield_to(VICTIM);
        aegis_fpu_modify(1);
        CHECK(fpu_left(&status) == WORD && status == STATUS);
    }
    return HARMLESS;
}
