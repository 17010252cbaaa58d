/* Maps the kernel's pages with the capability that everybody knows. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page;

    for (page = 0; page < page_of(BOOT_INFO->public_state); page++) {
        DENY(aegis_tlb_write(
            SOMEWHERE, page << PAGE_SHIFT | WRITABLE, WELL_KNOWN_HIGH, WELL_KNOWN_LOW));
        DENY(aegis_tlb_write(
            SOMEWHERE, page << PAGE_SHIFT | ENTRY_VALID, WELL_KNOWN_HIGH, WELL_KNOWN_LOW));
        CHECK(faults_reading(SOMEWHERE));
    }
    return REFUSED;
}
