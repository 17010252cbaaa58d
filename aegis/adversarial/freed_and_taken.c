/*
 * Takes every page; asked for one, frees it and takes it again at once, as a child does that waits
 * for one. Outcome: runs; the page goes to the environment that asked.
 */
#include "aegis/adversarial/adversarial.h"

static unsigned mine;
static volatile unsigned asked;

static int take(void)
{
    return aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
}

/* A page of its own that it does not use. */
static unsigned spare(void)
{
    unsigned page = env_info(aegis_self())->first_page;

    while (page && page_record(page)->binding)
        page = page_record(page)->next;
    return page;
}

static unsigned obey(unsigned pc, unsigned cause, unsigned address)
{
    asked++;
    return pc;
}

int main(void)
{
    unsigned seen = 0, child;
    int page;

    ignore_revocation();
    if (role)
        for (;;)
            take();
    await_victim();
    child = spawn(1, 0, 0, 0);
    CHECK(!AEGIS_REFUSED(child));
    while (!AEGIS_REFUSED(page = take()))
        mine = page;
    catch_exception(EXCEPTION_REVOKE, obey);
    for (;;) {
        page = take();
        if (!AEGIS_REFUSED(page))
            mine = page;
        if (asked == seen)
            continue;
        seen = asked;
        aegis_page_free(mine);
        page = aegis_page_allocate(mine, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
        if (AEGIS_REFUSED(page))
            page = take();
        mine = AEGIS_REFUSED(page) ? spare() : page;
        aegis_yield(child);
    }
}
