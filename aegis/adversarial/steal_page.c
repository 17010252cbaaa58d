/*
 * Allocates, frees, gives away and sets the capabilities of every page that is not its own.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page;

    await_victim();
    for (page = 0; page < page_of(BOOT_INFO->memory); page++)
        if (page_record(page)->owner != aegis_self()) {
            if (page && page_record(page)->owner != PAGE_FREE)
                INVALID(aegis_page_allocate(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE));
            DENY(aegis_page_free(page));
            DENY(aegis_page_set_capabilities(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE));
            DENY(aegis_page_give(page, aegis_self(), 0, 0));
        }
    return REFUSED;
}
