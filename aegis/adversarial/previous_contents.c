/* Looks for what others left in pages that it is given. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned envid, i;
    int page;

    if (role) {
        for (i = 0; i < 8; i++) {
            page = my_page();
            CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
            *(volatile unsigned *)(SOMEWHERE + 4000) = 0x5ec12e7;
        }
        return 0;
    }
    envid = spawn(1, 20, 0, 0);
    for (i = 0; i < 100 && env_info(envid)->envid == envid; i++)
        yield_to(envid);
    CHECK(env_info(envid)->envid == 0);
    while (yield_to(envid) != AEGIS_INVALID)    /* until its pages are free */
        ;
    for (i = 0; i < 40; i++) {
        page = my_page();
        CHECK(map_mine(SOMEWHERE, page, 0) >= 0);
        CHECK(*(volatile unsigned *)(SOMEWHERE + 4000) == 0);
    }
    return REFUSED;
}
