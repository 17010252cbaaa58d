/* More address spaces than identifiers: children without programs of their own hold them all, and none sees another's mappings. */
#include "aegis/tests/check.h"

int main(void)
{
    unsigned names[40], i, round;
    int page = my_page(), context;

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
    return 0;
}
