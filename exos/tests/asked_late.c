/*
 * Is asked for pages while it executes the library, where it gives none, and again later: then it
 * gives those that it can, and no other. Of more than it has it gives all. Pages that it gives up
 * and gets again are zeros.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

#define HELD 8

static volatile int used[HELD][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int spare[HELD][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static unsigned from[4096] __attribute__((aligned(PAGE_SIZE)));
static unsigned to[4096] __attribute__((aligned(PAGE_SIZE)));

static unsigned pages(void)
{
    return PUBLIC_STATE->environments[(getpid() & ENVID_OFFSET) >> 9].pages;
}

static unsigned wanted(void)
{
    return PUBLIC_STATE->environments[(getpid() & ENVID_OFFSET) >> 9].wanted;
}

/* Waits until so many ticks have passed since one, in the library or outside. */
static void pass(unsigned since, unsigned ticks, int within)
{
    while (PUBLIC_STATE->ticks - since < ticks)
        if (within)
            copy_words(to, from, sizeof to);
}

static void look(void)
{
    unsigned i;

    for (i = 0; i < HELD; i++)
        CHECK(used[i][0] == 40 + (int)i && spare[i][0] == 0);
}

int main(void)
{
    unsigned i, before, since;
    volatile int *more;

    for (i = 0; i < HELD; i++) {
        used[i][0] = 40 + i;
        CHECK(spare[i][0] == 0);
    }
    for (i = 0; i < 4096; i += PAGE_SIZE / 4)
        to[i] = from[i] = 1;
    before = pages();
    since = PUBLIC_STATE->ticks;
    CHECK(aegis_page_revoke(0, HELD / 2, 0, 0) == AEGIS_OK);
    pass(since, REVOKE_TICKS - 1, 1);
    CHECK(pages() == before);
    CHECK(wanted() == HELD / 2);
    pass(since, 2 * REVOKE_TICKS - 2, 0);
    CHECK(pages() == before - HELD / 2 && wanted() == 0);
    look();
    /* One more than there are. */
    CHECK(pages() == before);
    CHECK(aegis_page_revoke(0, HELD + 1, 0, 0) == AEGIS_OK);
    pass(PUBLIC_STATE->ticks, REVOKE_TICKS - 1, 0);
    CHECK(pages() == before - HELD && wanted() == 1);
    CHECK(page_unmap((void *)used[HELD - 1]) == 0 && wanted() == 0);
    used[HELD - 1][0] = 40 + HELD - 1;
    look();
    more = sbrk(4 * PAGE_SIZE);
    more[0] = more[1023] = 7;
    CHECK(brk((void *)more) == 0 && sbrk(4 * PAGE_SIZE) == more);
    for (i = 0; i < 4 * PAGE_SIZE / sizeof(int); i++)
        CHECK(more[i] == 0);
    return 0;
}
