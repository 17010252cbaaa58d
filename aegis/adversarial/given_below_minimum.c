/*
 * Passes every page on to a child, then its own, so that others' guaranteed pages would have to
 * make up for them.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

static unsigned child;

static int give(unsigned page)
{
    int result = aegis_page_give(page, child, MY_HIGH, MY_WRITE);

    CHECK(public_state()->free >= public_state()->guaranteed);
    return result;
}

int main(void)
{
    const volatile struct EnvInfo *own = env_info(aegis_self());
    int kept[2], page, i;

    await_victim();
    ignore_revocation();
    child = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
    CHECK(!AEGIS_REFUSED(child));
    /* As many as are guaranteed, of which the last two can be given, then all that is left. */
    do
        kept[0] = my_page();
    while (own->pages < own->minimum);
    kept[1] = my_page();
    while (!AEGIS_REFUSED(page = aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE)))
        CHECK(give(page) == AEGIS_OK);
    CHECK(page == AEGIS_EXHAUSTED);
    for (i = 1; i >= 0 && give(kept[i]) == AEGIS_OK; i--)
        CHECK(own->pages >= own->minimum);
    CHECK(i >= 0);
    return REFUSED;
}
