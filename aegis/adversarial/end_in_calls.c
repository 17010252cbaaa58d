/*
 * Makes one call after the other when its slice has ended, but not the one that hands over.
 * Outcome: destroyed.
 */
#include "aegis/adversarial/adversarial.h"

static void busy(void)
{
    for (;;) {
        aegis_null_stack();
        aegis_instructions_changed(100);
        aegis_page_revoke(0, 1, 0, 0);
    }
}

int main(void)
{
    await_victim();
    ignore_revocation();
    CHECK(set(SET_END, (unsigned)busy) == AEGIS_OK);
    busy();
    return 1;
}
