/*
 * Turns the floating-point coprocessor on, in contexts of every kind, and leaves it so.
 * Outcome: harmless.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    await_victim();
    CHECK(set(SET_START_STATUS, 0xffffffff) == AEGIS_OK &&
        set(SET_END_STATUS, 0xffffffff) == AEGIS_OK);
    CHECK(aegis_fpu_modify(0xffffffff) >= 0);
    /* No other bit of Status came with it: user mode, so this faults. */
    CHECK(faults_reading(0x80000000));
    yield_to(VICTIM);
    CHECK(faults_reading(0x80000000) && faults_writing(0xbfbe0004));
    spin(200000);
    CHECK(faults_reading(0x80000000));
    return HARMLESS;
}
