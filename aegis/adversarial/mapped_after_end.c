/*
 * Keeps mappings of many pages that it gives to a child, and ends the child: every one must be gone
 * when the pages are. Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

#define MANY 40

int main(void)
{
    unsigned i, child = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
    int page;

    CHECK(!AEGIS_REFUSED(child));
    await_victim();
    for (i = 0; i < MANY; i++) {
        page = my_page();
        CHECK(map_mine(SOMEWHERE + i * PAGE_SIZE, page, 1) >= 0);
        CHECK(aegis_page_give(page, child, MY_HIGH, MY_WRITE) == AEGIS_OK);
    }
    CHECK(aegis_environment_destroy(child, MY_HIGH, MY_WRITE) == AEGIS_OK);
    for (i = 0; i < MANY; i++)
        CHECK(faults_reading(SOMEWHERE + i * PAGE_SIZE));
    return REFUSED;
}
