/* Is asked for its last page and gives it to a child before it can be taken. Outcome: harmless. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned envid, i, page = 0;

    await_victim();
    ignore_revocation();
    envid = aegis_environment_create(MY_HIGH, MY_WRITE, 4, 0);
    CHECK(!AEGIS_REFUSED(envid));
    /* A child that holds one page, asked for it, then rid of it. */
    page = my_page();
    CHECK(aegis_page_give(page, envid, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_page_revoke(envid, 2, MY_HIGH, MY_WRITE) == AEGIS_INVALID);
    CHECK(aegis_page_revoke(envid, 1, MY_HIGH, MY_WRITE) == AEGIS_OK);
    for (i = public_state()->ticks; public_state()->ticks - i < 3 * REVOKE_TICKS;)
        ;
    CHECK(env_info(envid)->pages == 0 && env_info(envid)->wanted == 0 &&
        env_info(envid)->envid == envid);
    /* More than one revocation may take, of one that holds as many. */
    for (i = 0; i < REVOKE_PAGES; i++)
        my_page();
    CHECK(aegis_page_revoke(0, REVOKE_PAGES + 1, 0, 0) == AEGIS_INVALID);
    /* Itself: asked for all it has, it gives all but this code away. */
    page = my_page();
    CHECK(aegis_page_revoke(0, 1, 0, 0) == AEGIS_OK);
    CHECK(aegis_page_give(page, envid, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_page_revoke(envid, 1, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_environment_destroy(envid, MY_HIGH, MY_WRITE) == AEGIS_OK);
    my_page();
    for (i = public_state()->ticks; public_state()->ticks - i < 3 * REVOKE_TICKS;)
        ;
    CHECK(env_info(aegis_self())->wanted == 0);
    return HARMLESS;
}
