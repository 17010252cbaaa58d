/*
 * More address spaces than asids: children without programs of their own hold them all, and none
 * sees another's mappings.
 */
#include "aegis/tests/check.h"

#define CHILDREN 17

/* In every one of its spaces it finds its own page, or nothing. */
static int child(void)
{
    int page[CONTEXTS], round;
    unsigned context, mine;

    for (context = 0; context < CONTEXTS; context++)
        page[context] = my_page();
    for (round = 0; round < 3; round++)
        for (context = 0; context < CONTEXTS; context++) {
            mine = aegis_self() + context;
            CHECK(aegis_context_switch(context) >= 0);
            CHECK(faults_reading(SOMEWHERE) ? 1 : round > 0 && read_value == mine);
            CHECK(map_mine(SOMEWHERE, page[context], 1) >= 0);
            *(volatile unsigned *)SOMEWHERE = mine;
            CHECK(yield_to(0) == AEGIS_OK);
        }
    return 0;
}

int main(void)
{
    unsigned envids[40], i, round;
    int page, context;

    if (role)
        return child();
    page = my_page();
    for (round = 0; round < 3; round++)
        for (context = 0; context < CONTEXTS; context++) {
            CHECK(aegis_context_switch(context) >= 0);
            if (round == 0 && context)
                CHECK(faults_reading(SOMEWHERE + context * PAGE_SIZE));
            CHECK(map_mine(SOMEWHERE + context * PAGE_SIZE, page, 0) >= 0);
        }
    CHECK(aegis_context_switch(0) >= 0);
    CHECK(!faults_reading(SOMEWHERE));
    CHECK(faults_reading(SOMEWHERE + PAGE_SIZE));
    CHECK(env_info(aegis_self())->asids == CONTEXTS);
    for (i = 0; i < 40; i++) {
        envids[i] = aegis_environment_create(MY_HIGH, i, 0, 0);
        CHECK(!AEGIS_REFUSED(envids[i]));
    }
    for (i = 0; i < 40; i++)
        CHECK(aegis_environment_destroy(envids[i], MY_HIGH, i) == AEGIS_OK);
    DENY(aegis_environment_destroy(envids[0], MY_HIGH, 0));
    for (i = 0; i < CHILDREN; i++) {
        envids[i] = spawn(1, 0, 0, 1);
        CHECK(!AEGIS_REFUSED(envids[i]));
    }
    for (i = 0; i < CHILDREN; i++)
        while (env_info(envids[i])->envid == envids[i])
            CHECK(yield_to(envids[i]) == AEGIS_OK || env_info(envids[i])->envid != envids[i]);
    return 0;
}
