/*
 * Sets the victim's contexts, revokes its pages and ends it, with every capability that it can
 * think of.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned i, item, high, low;
    static const unsigned words[] = {0, 1, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, MY_HIGH, 0xffffffff};

    await_victim();
    for (i = 0; i < 36; i++) {
        high = words[i / 6];
        low = words[i % 6];
        for (item = 0; item < SET_END_ITEM + 2; item++)
            DENY(aegis_environment_set(VICTIM, item, 0, high, low));
        DENY(aegis_page_revoke(VICTIM, 1, high, low));
        DENY(aegis_environment_destroy(VICTIM, high, low));
    }
    DENY(aegis_environment_destroy(VICTIM, BOOT_INFO->control[0], BOOT_INFO->control[1]));
    DENY(aegis_environment_set(VICTIM, SET_START, 0, BOOT_INFO->read[0], BOOT_INFO->read[1]));
    return REFUSED;
}
