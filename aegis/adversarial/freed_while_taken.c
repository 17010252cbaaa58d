/*
 * Frees a page that is being taken by force, gives it away, and sets capabilities for it anew; then
 * it is gone.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

/* Addresses whose entries lie all over the software TLB. */
#define SPREAD 64
#define ADDRESS(i) (SOMEWHERE + (i) * SPREAD * PAGE_SIZE)

static unsigned page;

static int bind(unsigned i)
{
    return aegis_tlb_write(ADDRESS(i), page << PAGE_SHIFT | WRITABLE, MY_HIGH, MY_WRITE);
}

/* Binds the page everywhere and waits until it is being taken. */
static void have_it_taken(void)
{
    unsigned i;

    for (i = 0; i < SPREAD; i++)
        CHECK(bind(i) >= 0);
    CHECK(env_info(aegis_self())->first_page == page);
    CHECK(aegis_page_revoke(0, 1, 0, 0) == AEGIS_OK);
    while (bind(0) >= 0)
        ;
}

int main(void)
{
    unsigned i;

    ignore_revocation();
    await_victim();
    page = my_page();
    have_it_taken();
    CHECK(aegis_page_give(page, VICTIM, 0, 0) != AEGIS_OK);
    CHECK(aegis_page_give(page, 0, 0, 0) == AEGIS_BUSY);
    CHECK(aegis_page_set_capabilities(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE) == AEGIS_BUSY);
    CHECK(aegis_page_free(page) == AEGIS_BUSY);
    while (page_record(page)->owner == aegis_self())
        ;
    yield_to(0);              /* told that it is gone, which is ignored, before faults are caught */
    for (i = 0; i < SPREAD; i++)
        CHECK(faults_reading(ADDRESS(i)));
    return REFUSED;
}
