/* Maps the victim's pages with capabilities that it makes up. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page, made;

    await_victim();
    for (page = victim_page(0), made = 1; page; page = victim_page(page), made = made * 69069 + 1) {
        DENY(aegis_tlb_write(SOMEWHERE, page << PAGE_SHIFT | WRITABLE, made, ~made));
        DENY(aegis_tlb_write(SOMEWHERE, page << PAGE_SHIFT | ENTRY_VALID, made, made));
        CHECK(faults_reading(SOMEWHERE) && faults_writing(SOMEWHERE));
    }
    return REFUSED;
}
