/*
 * Takes every page and keeps the kernel busy with revocations of its own.
 * Outcome: runs; the victim's request is heard.
 */
#include "aegis/adversarial/adversarial.h"

static int page;

static int my_page_or_none(void)
{
    return aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
}

int main(void)
{
    await_victim();
    ignore_revocation();
    while (!AEGIS_REFUSED(aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE)))
        ;
    for (;;) {
        aegis_page_revoke(0, 1, 0, 0);
        if (env_info(aegis_self())->wanted && !refused(page = my_page_or_none()))
            CHECK(aegis_page_free(page) == AEGIS_OK);
    }
}
