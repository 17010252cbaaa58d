/*
 * Runs beside every adversarial program: keeps pages of patterns, an environment and its share of
 * everything, and must be able to work on. Exits with 0 if nothing of it was touched.
 */
#include "aegis/adversarial/adversarial.h"

#undef VICTIM
#define ATTACKER BOOT_ENVID(0)
#define HELD 12
#define FILLED 0x24000000
#define PATIENCE 80

static unsigned pages[HELD], page_capabilities[HELD][4], seed[HELD];

static unsigned restore(unsigned pc, unsigned cause, unsigned address)
{
    unsigned n = (address - FILLED) / PAGE_SIZE;

    if (address < FILLED || n >= HELD)
        check(0, (int)address);
    check(aegis_tlb_write(address, pages[n] << PAGE_SHIFT | WRITABLE, page_capabilities[n][2],
              page_capabilities[n][3]) != AEGIS_DENIED,
        __LINE__);
    return pc;
}

static unsigned *words(unsigned n)
{
    return (unsigned *)(FILLED + n * PAGE_SIZE);
}

static void fill(unsigned n, unsigned from)
{
    unsigned i, *word = words(n);

    seed[n] = from;
    for (i = 0; i < PAGE_SIZE / 4; i++)
        word[i] = from += 0x9e3779b9;
}

static void verify(unsigned n)
{
    unsigned i, from = seed[n];
    const unsigned *word = words(n);

    for (i = 0; i < PAGE_SIZE / 4; i++)
        CHECK(word[i] == (from += 0x9e3779b9));
    CHECK(page_record(pages[n])->owner == aegis_self());
}

static int take(void)
{
    return aegis_page_allocate(
        0, MY_HIGH, (unsigned)aegis_random(), MY_HIGH, (unsigned)aegis_random());
}

int main(void)
{
    const volatile struct EnvInfo *own = env_info(aegis_self());
    unsigned n, i, rounds = 0, child, since, mine, started, minimum = own->minimum,
                   slices = own->slices;
    unsigned long long random;
    int page;

    catch_exception(2, restore);
    for (n = 0; n < HELD; n++) {
        for (i = 0; i < 4; i += 2) {
            random = aegis_random();
            page_capabilities[n][i] = (unsigned)random;
            page_capabilities[n][i + 1] = (unsigned)(random >> 32);
        }
        page = aegis_page_allocate(0, page_capabilities[n][0], page_capabilities[n][1],
            page_capabilities[n][2], page_capabilities[n][3]);
        CHECK(!AEGIS_REFUSED(page));
        pages[n] = page;
        fill(n, n << 16);
    }
    random = aegis_random();
    child = aegis_environment_create((unsigned)random, (unsigned)(random >> 32), 0, 0);
    CHECK(!AEGIS_REFUSED(child));
    started = since = public_state()->ticks;
    mine = own->ticks;
    while (rounds < 6 ||
        (env_info(ATTACKER)->envid == ATTACKER && public_state()->ticks - since < PATIENCE)) {
        for (n = 0; n < HELD; n++)
            verify(n);
        fill(rounds % HELD, rounds);
        page = take();
        CHECK(own->pages > minimum || !AEGIS_REFUSED(page));
        CHECK(AEGIS_REFUSED(page) || aegis_page_free(page) == AEGIS_OK);
        CHECK(aegis_null_stack() == AEGIS_OK);
        rounds++;
    }
    /* A third of the time at least, what others may overstay once set aside. */
    CHECK((own->ticks - mine) * 3 + 10 >= public_state()->ticks - started);
    CHECK(own->slices >= slices && own->minimum == minimum && own->allowance == ALLOWANCE - 1);
    /* What was guaranteed is there; one page more can be had with patience. */
    while (own->pages < minimum)
        CHECK(!AEGIS_REFUSED(take()));
    since = public_state()->ticks;
    while (AEGIS_REFUSED(take()))
        CHECK(public_state()->ticks - since < 2 * PATIENCE);
    for (i = 0; i < ALLOWANCE - 1; i++)
        CHECK(!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, i, 0, 0)));
    CHECK(aegis_environment_destroy(child, (unsigned)random, (unsigned)(random >> 32)) == AEGIS_OK);
    for (n = 0; n < HELD; n++)
        verify(n);
    return 0;
}
