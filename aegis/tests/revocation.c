/*
 * Pages asked back, demanded, and taken by force with their contents moved; guaranteed ones too,
 * and the environment lives on.
 */
#include "aegis/tests/check.h"

#define VECTOR (SOMEWHERE + 8 * PAGE_SIZE)
#define BACKING (SOMEWHERE + 9 * PAGE_SIZE)
#define VICTIM SOMEWHERE
#define PAGES_HELD 4

static volatile unsigned asked, demanded, repossessed, emergencies, wanted, generous;
static int held[PAGES_HELD], vector, backing[2];

static unsigned told(unsigned pc, unsigned cause, unsigned number)
{
    switch (cause >> 2) {
    case EXCEPTION_REVOKE:
        wanted = number;
        if ((cause & 3) == 1)
            asked++;
        else
            demanded++;
        if (generous)
            CHECK(aegis_page_free(held[--generous]) == AEGIS_OK);
        break;
    case EXCEPTION_REPOSSESS:
        repossessed++;
        break;
    case EXCEPTION_EMERGENCY:
        emergencies++;
        break;
    }
    return pc;
}

/* Until the kernel asks for nothing any more. */
static void wait(void)
{
    unsigned until = public_state()->ticks + 30;

    while (env_info(aegis_self())->wanted && (int)(public_state()->ticks - until) < 0)
        spin(2000);
    CHECK(env_info(aegis_self())->wanted == 0);
    spin(100000);
}

int main(void)
{
    const volatile struct EnvInfo *own = env_info(aegis_self());
    const volatile struct Repossessed *entries = (const volatile struct Repossessed *)VECTOR;
    struct Repossessed *fill = (struct Repossessed *)VECTOR;
    unsigned i, pages, minimum, free, found = 0;

    catch_exception(EXCEPTION_REVOKE, told);
    catch_exception(EXCEPTION_REPOSSESS, told);
    catch_exception(EXCEPTION_EMERGENCY, told);
    for (i = 0; i < PAGES_HELD; i++)
        held[i] = my_page();
    pages = own->pages;
    INVALID(aegis_page_revoke(0, 0, 0, 0));
    INVALID(aegis_page_revoke(0, REVOKE_PAGES + 1, 0, 0));
    DENY(aegis_page_revoke(BOOT_ENVID(1), 1, MY_HIGH, MY_READ));

    /* Asked, it gives what is wanted. */
    generous = 1;
    CHECK(aegis_page_revoke(0, 1, 0, 0) == AEGIS_OK);
    CHECK(own->wanted == 1 && aegis_page_revoke(0, 1, 0, 0) == AEGIS_BUSY);
    wait();
    CHECK(asked == 1 && demanded == 0 && wanted == 1 && own->pages == pages - 1 &&
        repossessed == 0 && emergencies == 0);

    /* Asked in vain, then commanded. */
    held[0] = my_page();
    CHECK(aegis_page_revoke(0, 1, 0, 0) == AEGIS_OK);
    while (asked == 1)
        ;
    generous = 1;
    wait();
    CHECK(asked == 2 && demanded == 1 && own->pages == pages - 1 && repossessed == 0);

    /*
     * It gives nothing: two are taken, contents moved where the vector says; no deadline is shorter
     * than it should be.
     */
    held[0] = my_page();
    vector = my_page();
    backing[0] = my_page();
    backing[1] = my_page();
    CHECK(map_mine(VECTOR, vector, 1) >= 0);
    for (i = 0; i < PAGES_HELD; i++) {
        CHECK(map_mine(VICTIM + i * PAGE_SIZE, held[i], 1) >= 0);
        *(volatile unsigned *)(VICTIM + i * PAGE_SIZE) = 100 + held[i];
        *(volatile unsigned *)(VICTIM + i * PAGE_SIZE + PAGE_SIZE - 4) = held[i];
    }
    for (i = 0; i < 2; i++) {
        fill[i].backing = backing[i];
        fill[i].capability[0] = MY_HIGH;
        fill[i].capability[1] = i ? MY_READ : MY_WRITE;
    }
    CHECK(aegis_environment_set(0, SET_VECTOR, vector << PAGE_SHIFT, 0, 0) == AEGIS_OK);
    pages = own->pages;
    minimum = own->minimum;
    free = public_state()->ticks;
    CHECK(aegis_page_revoke(0, 2, 0, 0) == AEGIS_OK);
    wait();
    CHECK(public_state()->ticks - free >= 2 * REVOKE_TICKS);
    CHECK(asked == 3 && demanded == 2 && repossessed == 1 && own->pages == pages - 2);
    for (i = 0; i < 2; i++) {
        unsigned page = entries[i].taken, at;

        CHECK(page && page != (unsigned)vector && page != (unsigned)backing[0] &&
            page != (unsigned)backing[1]);
        CHECK(page_record(page)->owner == PAGE_FREE);
        for (at = 0; at < PAGES_HELD; at++)
            if (held[at] == (int)page) {
                CHECK(faults_reading(VICTIM + at * PAGE_SIZE));
                found++;
            }
    }
    CHECK(found == 2);
    CHECK(entries[2].taken == 0);
    /*
     * The second backing page came with a capability that does not open it: contents lost, nothing
     * written.
     */
    CHECK(entries[0].backing == (unsigned)backing[0] && entries[1].backing == 0);
    CHECK(map_mine(BACKING, backing[0], 0) >= 0);
    CHECK(*(volatile unsigned *)BACKING == 100 + entries[0].taken);
    CHECK(*(volatile unsigned *)(BACKING + PAGE_SIZE - 4) == entries[0].taken);
    CHECK(map_mine(BACKING, backing[1], 0) >= 0 && *(volatile unsigned *)BACKING == 0);

    /*
     * Below the guaranteed minimum the emergency exception comes as well, and the environment lives
     * on.
     */
    CHECK(emergencies == (own->minimum < minimum));
    catch_exception(EXCEPTION_EMERGENCY, told); /* faults_reading has a function of its own */
    emergencies = 0;
    minimum = own->minimum;
    while (own->pages < own->minimum)
        my_page();
    CHECK(aegis_page_revoke(0, 1, 0, 0) == AEGIS_OK);
    wait();
    CHECK(emergencies == 1 && own->minimum == minimum - 1 && own->pages == minimum - 1);
    return 0;
}
