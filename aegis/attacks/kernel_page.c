/*
 * Asks for a writable mapping of the kernel's first page with the capability that everybody knows. Outcome: denied.
 */
#include "aegis/tests/check.h"

int main(void)
{
    CHECK(aegis_tlb_write(0x20000000, ENTRY_VALID | ENTRY_WRITABLE, WELL_KNOWN_HIGH, WELL_KNOWN_LOW) == AEGIS_DENIED);
    return 0;
}
