/*
 * Ends a child that holds hundreds of pages, mapped often, and four ASIDs, then breaks many
 * mappings of a page at once.
 * Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned child, context, taken = 0;
    int page;

    if (role) {
        for (context = 1; context <= CONTEXTS; context++)
            aegis_context_switch(context % CONTEXTS);
        for (;;)
            yield_to(parent);
    }
    await_victim();
    ignore_revocation();
    child = spawn(1, 0, 0, 0);
    CHECK(!AEGIS_REFUSED(child));
    yield_to(child);
    while (taken++ < 300 &&
        !AEGIS_REFUSED(page = aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE))) {
        map_mine(SOMEWHERE, page, 1);
        map_mine(SOMEWHERE + PAGE_SIZE, page, 1);
        if (aegis_page_give(page, child, MY_HIGH, MY_WRITE) != AEGIS_OK)
            break;
    }
    CHECK(aegis_environment_destroy(child, MY_HIGH, MY_WRITE) == AEGIS_OK);
    page = my_page();
    for (;;) {
        map_mine(SOMEWHERE, page, 1);
        map_mine(SOMEWHERE + PAGE_SIZE, page, 1);
        aegis_page_set_capabilities(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
    }
}
