/*
 * Executes pages that it is given before anything is stored there: nothing of what another executed
 * in them.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

#define SECRET 0x5ec1
#define JR_RA 0x03e00008
#define LI_V0 0x24020000
#define END (SOMEWHERE + PAGE_SIZE)

typedef unsigned function(void);

static void put(unsigned address, unsigned result)
{
    unsigned page = my_page();

    CHECK(map_mine(address, page, 1) >= 0);
    ((volatile unsigned *)address)[0] = JR_RA;
    ((volatile unsigned *)address)[1] = LI_V0 | result;
    CHECK(aegis_instructions_changed(page) == AEGIS_OK);
    CHECK(((function *)address)() == result);
}

int main(void)
{
    unsigned envid, i;

    if (role) {
        for (i = 0; i < 8; i++)
            put(SOMEWHERE, SECRET);
        return 0;
    }
    put(END, 0);
    envid = spawn(1, 20, 0, 0);
    for (i = 0; i < 100 && env_info(envid)->envid == envid; i++)
        yield_to(envid);
    CHECK(env_info(envid)->envid == 0);
    while (yield_to(envid) != AEGIS_INVALID)    /* until its pages are free */
        ;
    for (i = 0; i < 40; i++) {
        CHECK(map_mine(SOMEWHERE, my_page(), 0) >= 0);
        CHECK(((function *)SOMEWHERE)() == 0);
    }
    return REFUSED;
}
