/* Charges the victim for a page that it does not want. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page = my_page(), pages;

    await_victim();
    pages = env_info(VICTIM)->pages;
    DENY(aegis_page_give(page, VICTIM, MY_HIGH, MY_WRITE));
    DENY(aegis_page_give(page, VICTIM, 0, 0));
    CHECK(page_record(page)->owner == aegis_self());
    return pages ? REFUSED : 1;
}
