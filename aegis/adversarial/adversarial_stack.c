/*
 * Makes calls with its stack pointer, return address and k0, k1 in the kernel.
 * Outcome: harmless.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    static const unsigned at[] = {0x80000800, 0x80010000, 0, 0xfffffffc, 0x00000001, 0xbfbe0000};
    unsigned i;

    await_victim();
    for (i = 0; i < 6; i++) {
        CHECK(raw_stack(CALL_null_stack, at[i]) == AEGIS_OK);
        CHECK(raw_stack(CALL_null, at[i]) == CALL_null);
        CHECK(raw_stack(CALL_self, at[i]) == (int)aegis_self());
        raw_stack(CALL_random, at[i]);
        CHECK(raw_stack(CALL_MASK, at[i]) == AEGIS_INVALID);
    }
    return HARMLESS;
}
