/* More address spaces than identifiers: children without programs of their own hold them all, and none sees another's mappings. */
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
    unsigned names[40], i, round;
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
    CHECK(account(aegis_self())->identifiers == CONTEXTS);
    for (i = 0; i < 40; i++) {
        names[i] = aegis_environment_create(MY_HIGH, i, 0, 0);
        CHECK(!AEGIS_REFUSED(names[i]));
    }
    for (i = 0; i < 40; i++)
        CHECK(aegis_environment_destroy(names[i], MY_HIGH, i) == AEGIS_OK);
    CHECK(aegis_environment_destroy(names[0], MY_HIGH, 0) == AEGIS_DENIED);
    for (i = 0; i < CHILDREN; i++) {
        names[i] = spawn(1, 0, 0, 1);
        CHECK(!AEGIS_REFUSED(names[i]));
    }
    for (i = 0; i < CHILDREN; i++)
        while (account(names[i])->name == names[i])
            CHECK(yield_to(names[i]) == AEGIS_OK || account(names[i])->name != names[i]);
    return 0;
}
