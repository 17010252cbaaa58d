/*
 * A victim whose work is to break bindings: has all mappings of a page that is mapped often
 * removed, and ends environments that it made; counts both in a pinned word that the test reads
 * from outside.
 */
#include "aegis/adversarial/adversarial.h"

__attribute__((section(".data.pinned.work"))) volatile unsigned work;

int main(void)
{
    unsigned child, page;

    ignore_revocation();
    /* What adversarial programs wait for (adversarial.h). */
    CHECK(!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, (unsigned)aegis_random(), 0, 0)));
    page = my_page();
    for (;;) {
        map_mine(SOMEWHERE, page, 1);
        map_mine(SOMEWHERE + PAGE_SIZE, page, 1);
        if (aegis_page_set_capabilities(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE) == AEGIS_OK)
            work++;
        child = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
        if (!AEGIS_REFUSED(child) &&
            aegis_environment_destroy(child, MY_HIGH, MY_WRITE) == AEGIS_OK)
            work++;
    }
}
