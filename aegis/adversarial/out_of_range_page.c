/* Names pages beyond the end of memory and of the tables. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    static const unsigned page[] = {
        PAGES, PAGES + 1, 0x8000, 0x1ffff, 0x20000, 0x7ffff, 0x80000, 0xfffff};
    unsigned i;

    for (i = 0; i < 8; i++) {
        INVALID(aegis_tlb_write(SOMEWHERE, page[i] << PAGE_SHIFT | WRITABLE, MY_HIGH, MY_WRITE));
        REFUSE(
            aegis_page_pin(0, 0x1e000, page[i] << PAGE_SHIFT | WRITABLE, MY_HIGH, MY_WRITE, 0, 0));
        INVALID(aegis_page_allocate(page[i], MY_HIGH, MY_READ, MY_HIGH, MY_WRITE));
        DENY(aegis_page_free(page[i]));
        INVALID(aegis_instructions_changed(page[i]));
    }
    for (i = page_of(BOOT_INFO->memory); i < PAGES; i++) {
        DENY(aegis_tlb_write(SOMEWHERE, i << PAGE_SHIFT | WRITABLE, MY_HIGH, MY_WRITE));
        INVALID(aegis_page_allocate(i, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE));
    }
    return REFUSED;
}
