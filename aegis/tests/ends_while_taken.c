/*
 * Ends an environment while a page of its is being taken by force: the next one that is asked for a
 * page loses one all the same, what another one allocates meanwhile stays its own, and every page
 * is free or somebody's afterwards.
 */
#include "aegis/tests/accounts.h"

#define HOLDER 1                /* holds many pages, and one that is mapped at many places */
#define ALLOCATOR 2
#define PAGES_HELD 60
#define SPREAD 64
#define ADDRESS(i) (SOMEWHERE + (i) * SPREAD * PAGE_SIZE)
#define WRITABLE (ENTRY_VALID | ENTRY_WRITABLE)

static unsigned ignore(unsigned pc, unsigned cause, unsigned address)
{
    return pc;
}

static void ignore_requests(void)
{
    catch_exception(EXCEPTION_REVOKE, ignore);
    catch_exception(EXCEPTION_REPOSSESS, ignore);
    catch_exception(EXCEPTION_EMERGENCY, ignore);
}

static void hold(void)
{
    unsigned i, page = 0;

    ignore_requests();
    for (i = 0; i < PAGES_HELD; i++)
        page = my_page();
    for (i = 0; i < SPREAD; i++)
        CHECK(aegis_tlb_write(ADDRESS(i), page << PAGE_SHIFT | WRITABLE, MY_HIGH, MY_WRITE) >= 0);
    for (;;)
        yield_to(parent);
}

static void allocate(void)
{
    unsigned pages[4], i, round;

    ignore_requests();
    for (round = 0;; round++) {
        for (i = 0; i < 4; i++) {
            pages[i] = my_page();
            CHECK(map_mine(SOMEWHERE + i * PAGE_SIZE, pages[i], 1) >= 0);
            *(volatile unsigned *)(SOMEWHERE + i * PAGE_SIZE) = round;
        }
        for (i = 0; i < 4; i++) {
            CHECK(map_mine(SOMEWHERE + i * PAGE_SIZE, pages[i], 1) >= 0);
            CHECK(*(volatile unsigned *)(SOMEWHERE + i * PAGE_SIZE) == round);
            CHECK(aegis_page_free(pages[i]) == AEGIS_OK);
        }
    }
}

static unsigned started(unsigned as, unsigned slices)
{
    unsigned envid = spawn(as, 0, 0, slices), i;

    CHECK(!AEGIS_REFUSED(envid));
    for (i = 0; i < 4; i++)
        yield_to(envid);
    return envid;
}

/* Has a child's first page taken; returns once that has begun. */
static void have_one_taken(unsigned envid)
{
    unsigned page = env_info(envid)->first_page, until = public_state()->ticks + 8 * REVOKE_TICKS;

    CHECK(aegis_page_revoke(envid, 1, MY_HIGH, MY_WRITE) == AEGIS_OK);
    while (map_mine(SOMEWHERE, page, 0) >= 0)
        CHECK((int)(public_state()->ticks - until) < 0);
}

int main(void)
{
    unsigned first, second, allocator, all, had, until, i;

    if (role == HOLDER)
        hold();
    if (role == ALLOCATOR)
        allocate();
    ignore_requests();
    all = pages();
    allocator = started(ALLOCATOR, 8);
    for (i = 0; i < 2; i++) {
        first = started(HOLDER, 0);
        second = started(HOLDER, 0);
        have_one_taken(first);
        CHECK(aegis_environment_destroy(first, MY_HIGH, MY_WRITE) == AEGIS_OK);
        had = env_info(second)->pages;
        have_one_taken(second);
        until = public_state()->ticks + 32 * REVOKE_TICKS;
        while (env_info(second)->pages == had)
            CHECK((int)(public_state()->ticks - until) < 0);
        CHECK(env_info(second)->pages == had - 1 && env_info(second)->wanted == 0);
        CHECK(aegis_environment_destroy(second, MY_HIGH, MY_WRITE) == AEGIS_OK);
        CHECK(env_info(allocator)->envid == allocator);
    }
    CHECK(aegis_environment_destroy(allocator, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(pages() == all);
    return 0;
}
