/*
 * Calls, yields to and gives to environments that have ended, and envids that never were. Outcome:
 * refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned envid = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0), i;
    static const unsigned none[] = {
        0x80000000, 0x80000001, 0xffffffff, 0xfffffffe, 0x80010004, 0x8001fe00, 0xffff0000};

    CHECK(!AEGIS_REFUSED(envid));
    CHECK(aegis_environment_destroy(envid, MY_HIGH, MY_WRITE) == AEGIS_OK);
    INVALID(transfer_call(envid));
    INVALID(transfer_asynchronous(envid));
    INVALID(yield_to(envid));
    INVALID(aegis_slice_give(0, envid));
    DENY(aegis_environment_destroy(envid, MY_HIGH, MY_WRITE));
    DENY(aegis_environment_set(envid, SET_START, 4, MY_HIGH, MY_WRITE));
    for (i = 0; i < 7; i++) {
        INVALID(transfer_call(none[i]));
        INVALID(yield_to(none[i]));
        INVALID(aegis_slice_give(0, none[i]));
    }
    INVALID(yield_to(1));
    INVALID(yield_to(VICTIM & ~ENVID_TRANSFER));
    return REFUSED;
}
