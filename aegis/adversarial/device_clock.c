/* Maps the clock's registers. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    static const unsigned physical[] = {0x1d000000, 0x1fe70000, 0x1fa00000, 0x1f800000};
    unsigned i;

    for (i = 0; i < 4; i++) {
        INVALID(aegis_tlb_write(
            SOMEWHERE, physical[i] | WRITABLE | ENTRY_UNCACHED, WELL_KNOWN_HIGH, WELL_KNOWN_LOW));
        INVALID(aegis_tlb_write(SOMEWHERE, physical[i] | ENTRY_VALID, 0, 0));
        REFUSE(aegis_page_pin(
            0, 0x1e000, physical[i] | WRITABLE, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0, 0));
    }
    CHECK(faults_reading(SOMEWHERE));
    return REFUSED;
}
