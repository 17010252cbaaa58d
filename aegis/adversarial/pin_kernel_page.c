/* Has pages of the kernel and of the victim guaranteed to itself. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page;

    await_victim();
    for (page = 0; page < 64; page++)
        DENY(aegis_page_pin(
            0, 0x1e000, page << PAGE_SHIFT | WRITABLE, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0, 0));
    for (page = victim_page(0); page; page = victim_page(page))
        DENY(aegis_page_pin(
            0, 0x1e000, page << PAGE_SHIFT | ENTRY_VALID, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0, 0));
    CHECK(faults_reading(0x1e000));
    return REFUSED;
}
