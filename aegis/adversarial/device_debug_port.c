/* Maps the port that halts the machine, by every alias of its address. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    static const unsigned physical[] = {
        0x1fbe0000, 0x3fbe0000, 0x5fbe0000, 0x9fbe0000, 0xbfbe0000, 0xffbe0000};
    unsigned i;

    for (i = 0; i < 6; i++) {
        INVALID(aegis_tlb_write(
            SOMEWHERE, physical[i] | WRITABLE | ENTRY_UNCACHED, WELL_KNOWN_HIGH, WELL_KNOWN_LOW));
        REFUSE(aegis_page_pin(
            0, 0x1e000, physical[i] | WRITABLE, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0, 0));
    }
    return REFUSED;
}
