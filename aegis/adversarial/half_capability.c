/*
 * Presents one right word and one wrong one: neither word can be found without the other.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned low = my_page() << PAGE_SHIFT | ENTRY_VALID, bit;

    for (bit = 0; bit < 32; bit++) {
        DENY(aegis_tlb_write(SOMEWHERE, low, MY_HIGH ^ 1 << bit, MY_READ));
        DENY(aegis_tlb_write(SOMEWHERE, low, MY_HIGH, MY_READ ^ 1 << bit));
        DENY(aegis_page_pin(0, 0x1e000, low, MY_HIGH, MY_READ ^ 1 << bit, 0, 0));
    }
    DENY(aegis_tlb_write(SOMEWHERE, low, MY_READ, MY_HIGH));
    CHECK(aegis_tlb_write(SOMEWHERE, low, MY_HIGH, MY_READ) >= 0);
    /* Nobody's capability is none that a page may have. */
    INVALID(aegis_page_set_capabilities(low >> PAGE_SHIFT, 0, MY_READ, MY_HIGH, MY_WRITE));
    INVALID(aegis_page_set_capabilities(low >> PAGE_SHIFT, MY_HIGH, MY_READ, 0, MY_WRITE));
    INVALID(aegis_page_allocate(0, 0, MY_READ, MY_HIGH, MY_WRITE));
    INVALID(aegis_page_allocate(0, MY_HIGH, MY_READ, 0, MY_WRITE));
    CHECK(*(volatile unsigned *)SOMEWHERE == 0);
    return REFUSED;
}
