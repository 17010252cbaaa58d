/*
 * Takes every page and gives it to one of many that hold little each, while it asks for more.
 * Outcome: runs; the family's holdings are counted together.
 */
#include "aegis/adversarial/adversarial.h"

#define HOLDERS 48

static unsigned holders[HOLDERS];

int main(void)
{
    unsigned i;
    int page;

    await_victim();
    ignore_revocation();
    for (i = 0; i < HOLDERS; i++) {
        holders[i] = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
        CHECK(!AEGIS_REFUSED(holders[i]));
    }
    for (i = 0;; i = (i + 1) % HOLDERS) {
        page = aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
        if (!AEGIS_REFUSED(page) && env_info(aegis_self())->pages > env_info(aegis_self())->minimum)
            aegis_page_give(page, holders[i], MY_HIGH, MY_WRITE);
    }
}
