/*
 * Goes through all address-space identifiers and looks where the victim has its pages.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

#define CHILDREN 17

/* Whether the installed space shows any of the victim's pages. */
static void look(void)
{
    unsigned page;

    for (page = 0; page < 3; page++)
        CHECK(faults_reading(0x24000000 + page * 5 * PAGE_SIZE));
}

int main(void)
{
    unsigned context, envids[CHILDREN], i;

    if (role) {
        for (context = 0; context < CONTEXTS; context++) {
            CHECK(aegis_context_switch(context) >= 0);
            look();
        }
        while (yield_to(parent) == AEGIS_OK)
            ;
        return 0;
    }
    await_victim();
    for (i = 0; i < CHILDREN; i++) {
        envids[i] = spawn(1, 0, 0, 0);
        CHECK(!AEGIS_REFUSED(envids[i]));
        for (context = 0; context < 6; context++)
            yield_to(envids[i]);
        CHECK(env_info(envids[i])->asids == CONTEXTS || i >= 14);
    }
    for (context = CONTEXTS; context-- > 0;) {
        CHECK(aegis_context_switch(context) >= 0);
        look();
    }
    /* No child left because it found something. */
    for (i = 0; i < CHILDREN; i++)
        CHECK(env_info(envids[i])->envid == envids[i]);
    INVALID(aegis_context_switch(CONTEXTS));
    INVALID(aegis_context_switch(0xffffffff));
    return REFUSED;
}
