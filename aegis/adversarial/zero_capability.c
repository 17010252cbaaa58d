/* Presents 0, which is what stands in the tables for pages of the kernel. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page;

    await_victim();
    for (page = 0; page < PAGES; page++) {
        DENY(aegis_tlb_write(SOMEWHERE, page << PAGE_SHIFT | ENTRY_VALID, 0, 0));
        DENY(aegis_tlb_write(SOMEWHERE, page << PAGE_SHIFT | WRITABLE, 0, 0));
    }
    DENY(aegis_page_pin(
        0, 0x1e000, page_of(BOOT_INFO->public_state) << PAGE_SHIFT | WRITABLE, 0, 0, 0, 0));
    INVALID(aegis_page_allocate(0, 0, 0, 0, 0));
    INVALID(aegis_environment_create(0, 0, 0, 0));
    return REFUSED;
}
