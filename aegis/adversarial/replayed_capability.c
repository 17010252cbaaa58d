/* Uses capabilities again after the page got new ones, and after it was freed. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page = my_page(), low = page << PAGE_SHIFT | ENTRY_VALID;

    CHECK(aegis_tlb_write(SOMEWHERE, low, MY_HIGH, MY_READ) >= 0);
    CHECK(aegis_page_set_capabilities(page, 1, 2, 3, 4) == AEGIS_OK);
    DENY(aegis_tlb_write(SOMEWHERE, low, MY_HIGH, MY_READ));
    CHECK(faults_reading(SOMEWHERE));
    CHECK(aegis_tlb_write(SOMEWHERE, low, 1, 2) >= 0);
    CHECK(aegis_page_free(page) == AEGIS_OK);
    DENY(aegis_tlb_write(SOMEWHERE, low, 1, 2));
    DENY(aegis_tlb_write(SOMEWHERE, low | ENTRY_WRITABLE, 3, 4));
    DENY(aegis_page_pin(0, 0x1e000, low, 1, 2, 0, 0));
    DENY(aegis_page_set_capabilities(page, 1, 2, 3, 4));
    CHECK(faults_reading(SOMEWHERE));
    return REFUSED;
}
