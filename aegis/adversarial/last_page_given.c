/* Is asked for its last page and gives it to a child before it can be taken. Outcome: harmless. */
#include "aegis/adversarial/attack.h"

int main(void)
{
    unsigned name, i, page = 0;

    await_victim();
    ignore_revocation();
    name = aegis_environment_create(MY_HIGH, MY_WRITE, 4, 0);
    CHECK(!AEGIS_REFUSED(name));
    /* A child that holds one page, asked for it, then rid of it. */
    page = my_page();
    CHECK(aegis_page_give(page, name, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_page_revoke(name, 2, MY_HIGH, MY_WRITE) == AEGIS_INVALID);
    CHECK(aegis_page_revoke(name, 1, MY_HIGH, MY_WRITE) == AEGIS_OK);
    for (i = books()->ticks; books()->ticks - i < 3 * REVOKE_TICKS;)
        ;
    CHECK(account(name)->pages == 0 && account(name)->wanted == 0 && account(name)->name == name);
    /* Itself: asked for all it has, it gives all but this code away. */
    page = my_page();
    CHECK(aegis_page_revoke(0, 1, 0, 0) == AEGIS_OK);
    CHECK(aegis_page_give(page, name, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_page_revoke(name, 1, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_environment_destroy(name, MY_HIGH, MY_WRITE) == AEGIS_OK);
    my_page();
    for (i = books()->ticks; books()->ticks - i < 3 * REVOKE_TICKS;)
        ;
    CHECK(account(aegis_self())->wanted == 0);
    return HARMLESS;
}
