/*
 * A victim that works with pages above its guaranteed ones: keeps as many as it wants, takes one
 * whenever it has fewer and gives one up whenever it is asked. A round of work counts for each of
 * these pages that it has; the test reads the sum from outside.
 */
#include "aegis/adversarial/adversarial.h"

#define WANTED 24
#define HELD (BOOT_MINIMUM + WANTED)
/* The tick from which on it wants more than is guaranteed, so that others come first. */
#define LATE 20
#define AT(n) (0x24000000 + (n) * PAGE_SIZE)

__attribute__((section(".data.pinned.work"))) volatile unsigned work;
static unsigned pages[HELD], held;
static volatile unsigned asked;

static unsigned told(unsigned pc, unsigned cause, unsigned address)
{
    unsigned n = (address - AT(0)) / PAGE_SIZE;

    if (cause >> 2 == EXCEPTION_REVOKE)
        asked = 1;
    else if (cause >> 2 < EXCEPTION_REVOKE)
        CHECK(n < held && map_mine(AT(n), pages[n], 1) != AEGIS_DENIED);
    return pc;
}

static void gather(const volatile struct EnvInfo *own)
{
    int page;

    if (asked && held)
        aegis_page_free(pages[--held]);
    asked = 0;
    if (own->pages - own->minimum == WANTED || held == HELD)
        return;
    page = aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
    if (!AEGIS_REFUSED(page))
        pages[held++] = page;
}

int main(void)
{
    const volatile struct EnvInfo *own = env_info(aegis_self());
    unsigned n;

    for (n = EXCEPTION_REVOKE; n <= EXCEPTION_EMERGENCY; n++)
        catch_exception(n, told);
    catch_exception(3, told);
    CHECK(!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, (unsigned)aegis_random(), 0, 0)));
    while (own->pages < own->minimum || public_state()->ticks < LATE)
        if (own->pages < own->minimum)
            gather(own);
    for (;;) {
        gather(own);
        for (n = 0; n < held; n++)
            *(volatile unsigned *)AT(n) = n;
        spin(2000);
        if (own->pages > own->minimum)
            work += own->pages - own->minimum;
    }
}
