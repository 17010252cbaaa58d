/*
 * Asks for a mapping that all address spaces would share, and for guaranteed ones with bits that no
 * entry has.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned low = my_page() << PAGE_SHIFT | WRITABLE, bit;

    INVALID(aegis_tlb_write(SOMEWHERE, low | ENTRY_G, MY_HIGH, MY_WRITE));
    for (bit = 0; bit < 9; bit++)
        INVALID(aegis_page_pin(0, 0x1e000, low | 1 << bit, MY_HIGH, MY_WRITE, 0, 0));
    return REFUSED;
}
