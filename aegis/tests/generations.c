/*
 * Envids are used again after 32767 generations; the test lets that happen at `again`. Nothing
 * recorded under an old envid serves the new holder.
 */
#include "aegis/tests/check.h"

void again(void)
{
    spin(0);
}

int main(void)
{
    unsigned first = aegis_environment_create(MY_HIGH, MY_WRITE, 1, 0), second, page = my_page();

    CHECK(!AEGIS_REFUSED(first));
    CHECK((first & ~ENVID_TRANSFER) >> 16 == 1);
    CHECK(aegis_page_give(page, first, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_environment_destroy(first, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(page_record(page)->previous_owner == first);
    again();
    second = aegis_environment_create(MY_HIGH, MY_WRITE, 1, 0);
    /* The same envid once more, and the page is not taken for one that it had. */
    CHECK(second == first);
    CHECK(page_record(page)->previous_owner == PAGE_KERNEL);
    CHECK(aegis_environment_destroy(second, MY_HIGH, MY_WRITE) == AEGIS_OK);
    return 0;
}
