/* Has its repossession vector in pages that are not its own, or half in one. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned own = my_page() << PAGE_SHIFT, page;

    await_victim();
    for (page = victim_page(0); page; page = victim_page(page))
        DENY(set(SET_VECTOR, page << PAGE_SHIFT));
    DENY(set(SET_VECTOR, BOOT_INFO->public_state));
    DENY(set(SET_VECTOR, own + 4));
    DENY(set(SET_VECTOR, own + 1));
    DENY(set(SET_VECTOR, 0x1fbe0000));
    DENY(set(SET_VECTOR, 0));
    return REFUSED;
}
