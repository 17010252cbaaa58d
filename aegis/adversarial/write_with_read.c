/*
 * Writes to what it may read: the public_state, the software TLB, the boot's files.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned from[3] = {BOOT_INFO->public_state, BOOT_INFO->stlb, BOOT_INFO->boot}, i;

    for (i = 0; i < 3; i++) {
        unsigned low = (from[i] & ~(PAGE_SIZE - 1)) | ENTRY_VALID;

        CHECK(aegis_tlb_write(SOMEWHERE, low, WELL_KNOWN_HIGH, WELL_KNOWN_LOW) >= 0);
        DENY(aegis_tlb_write(SOMEWHERE, low | ENTRY_WRITABLE, WELL_KNOWN_HIGH, WELL_KNOWN_LOW));
        DENY(aegis_page_pin(
            0, 0x1e000, low | ENTRY_WRITABLE, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0, 0));
        CHECK(!faults_reading(SOMEWHERE) && faults_writing(SOMEWHERE));
    }
    return REFUSED;
}
