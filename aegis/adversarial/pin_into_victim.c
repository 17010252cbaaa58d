/* Puts its own page, and nothing, where the victim keeps its upcalls. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned low = my_page() << PAGE_SHIFT | ENTRY_VALID, slot;

    await_victim();
    for (slot = 0; slot < PINNED_PAGES; slot++) {
        DENY(aegis_page_pin(VICTIM, slot << PAGE_SHIFT, low, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE));
        DENY(aegis_page_pin(VICTIM, slot << PAGE_SHIFT, 0, 0, 0, WELL_KNOWN_HIGH, WELL_KNOWN_LOW));
    }
    return REFUSED;
}
