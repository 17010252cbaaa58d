/*
 * Ends that meet one another: of oneself, of whoever others wait for, of one that waits itself, of
 * several members of a family at once, one before the other; and of those whose creator has gone
 * before. Whatever was theirs comes back, and nobody else is taken for them.
 */
#include "aegis/tests/accounts.h"

#define ITSELF 1                /* destroys itself, by its envid or as 0 */
#define HOLDER 2                /* is called and does not answer */
#define WAITER 3                /* calls a holder */
#define ANSWERER 4              /* ends another one that waits, and answers */
#define LEAVER 5                /* leaves when it is told to */
#define CREATOR 6               /* makes one more, and leaves */
#define IDLER 7
#define SPREAD 8                /* holds every identifier that it may */
/* Of a tick of the DECstation 2100, by turns of a loop of two instructions. */
#define TURNS (195313 / 2 * 57 / 64)
#define HEIRS 3
#define TRIES 2000

static unsigned called, name, order;

static void set(unsigned item, unsigned value)
{
    CHECK(aegis_environment_set(0, item, value, 0, 0) == AEGIS_OK);
}

void transfer_wait(void) __attribute__((noreturn));

/* Takes the next call without an answer to the one before. */
static void hold(void)
{
    set(SET_START, (unsigned)transfer_wait);
    transfer_wait();
}

static void answer(void)
{
    CHECK(aegis_environment_destroy(called, MY_HIGH, MY_WRITE) == AEGIS_OK);
    transfer_reply();
}

static void serve(void (*function)(void))
{
    public_state();
    set(SET_SYNCHRONOUS, (unsigned)function);
    transfer_serve(parent, ~0u);
}

static void child(void)
{
    unsigned i, envid;

    switch (role) {
    case ITSELF:
        aegis_environment_destroy(name ? aegis_self() : 0, 0, 0);
        break;
    case HOLDER:
        serve(hold);
    case WAITER:
        set(SET_START, (unsigned)aegis_leave);
        transfer_call(called);
        break;
    case ANSWERER:
        serve(answer);
    case LEAVER:
        while (public_state()->environments[order].envid)
            yield_to(0);
        aegis_leave(0);
    case SPREAD:
        for (i = 1; i <= CONTEXTS; i++)
            aegis_context_switch(i % CONTEXTS);
        break;
    case CREATOR:
        envid = spawn(IDLER, 4, 3, 0);
        CHECK(!AEGIS_REFUSED(envid));
        for (i = 0; i < 4; i++)
            yield_to(envid);
        aegis_leave(0);
    }
    for (;;)
        yield_to(0);
}

static unsigned number(unsigned envid)
{
    return (envid & ENVID_OFFSET) / 0x200;
}

static int lives(unsigned envid)
{
    return env_info(envid)->envid == envid;
}

static unsigned made(unsigned as, unsigned slices)
{
    unsigned envid = spawn(as, 0, 0, slices);

    CHECK(!AEGIS_REFUSED(envid));
    return envid;
}

static void turns(unsigned envid, unsigned count)
{
    while (count--)
        yield_to(envid);
}

/* Gives turns to another one until something is so. */
#define UNTIL(condition, envid)                                 \
    do {                                                        \
        for (tries = 0; !(condition) && tries < TRIES; tries++) \
            yield_to(envid);                                    \
        CHECK(condition);                                       \
    } while (0)

static unsigned tries;

static void of_oneself(void)
{
    unsigned envid;

    for (name = 0; name < 2; name++) {
        envid = made(ITSELF, 0);
        UNTIL(!lives(envid), envid);
        CHECK(aegis_environment_destroy(envid, MY_HIGH, MY_WRITE) == AEGIS_DENIED);
    }
}

/* Two wait for another one that ends; a third one takes its place. */
static void of_a_holder(void)
{
    unsigned holder = made(HOLDER, 0), first, second, heirs[HEIRS], i, found = 0;

    turns(holder, 2);
    called = holder;
    first = made(WAITER, 1);
    turns(first, 2);
    second = made(WAITER, 0);
    turns(second, 2);
    CHECK(lives(first) && lives(second));
    CHECK(aegis_environment_destroy(holder, MY_HIGH, MY_WRITE) == AEGIS_OK);
    for (i = 0; i < HEIRS; i++) {
        heirs[i] = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
        found |= number(heirs[i]) == number(holder);
    }
    CHECK(found);
    UNTIL(!lives(first), first);
    UNTIL(!lives(second), second);
    for (i = 0; i < HEIRS; i++)
        CHECK(aegis_environment_destroy(heirs[i], MY_HIGH, MY_WRITE) == AEGIS_OK);
}

/* One ends that waits, while another one waits. */
static void of_a_waiter(void)
{
    unsigned holder = made(HOLDER, 0), waiter, answerer;

    turns(holder, 2);
    called = holder;
    waiter = made(WAITER, 0);
    turns(waiter, 2);
    called = waiter;
    answerer = made(ANSWERER, 0);
    turns(answerer, 2);
    CHECK(lives(waiter) && transfer_call(answerer) == AEGIS_OK && !lives(waiter));
    CHECK(aegis_environment_destroy(holder, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_environment_destroy(answerer, MY_HIGH, MY_WRITE) == AEGIS_OK);
}

/* The same where the one that waits, or is waited for, is the last of all. */
static void of_the_last(void)
{
    static unsigned envids[ENVIRONMENTS];
    unsigned count = 0, holder, waiter;

    while (env_info(aegis_self())->allowance > 1) {
        envids[count] = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
        CHECK(!AEGIS_REFUSED(envids[count++]));
    }
    called = holder = made(HOLDER, 0);
    CHECK(number(holder) == ENVIRONMENTS - 1);
    turns(holder, 2);
    CHECK(aegis_environment_destroy(envids[--count], MY_HIGH, MY_WRITE) == AEGIS_OK);
    waiter = made(WAITER, 0);
    turns(waiter, 2);
    CHECK(lives(waiter));
    CHECK(aegis_environment_destroy(waiter, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_environment_destroy(holder, MY_HIGH, MY_WRITE) == AEGIS_OK);
    called = holder = made(HOLDER, 0);
    turns(holder, 2);
    waiter = made(WAITER, 0);
    CHECK(number(waiter) == ENVIRONMENTS - 1);
    turns(waiter, 2);
    CHECK(lives(waiter));
    CHECK(aegis_environment_destroy(holder, MY_HIGH, MY_WRITE) == AEGIS_OK);
    UNTIL(!lives(waiter), waiter);
    while (count > 0)
        CHECK(aegis_environment_destroy(envids[--count], MY_HIGH, MY_WRITE) == AEGIS_OK);
}

/* Has a child own pages that are mapped often, so that its end takes long. */
static void burden(unsigned envid, unsigned pages)
{
    int page;

    while (pages--) {
        page = my_page();
        map_mine(SOMEWHERE, page, 1);
        map_mine(SOMEWHERE + PAGE_SIZE, page, 1);
        CHECK(aegis_page_give(page, envid, MY_HIGH, MY_WRITE) == AEGIS_OK);
    }
}

/* The next slot of one's own behind another one. */
static unsigned own_slot(unsigned slot)
{
    do
        slot = (slot + 1) % SLICES;
    while (public_state()->slots[slot] != aegis_self());
    return slot;
}

/*
 * Two more of the family end while the end of one is waited for: they have the slices behind the
 * one near whose end that begins.
 */
static void of_several(void)
{
    unsigned first = made(SPREAD, 0), second, third, slot, next;

    order = number(first);
    second = made(LEAVER, 0);
    third = made(LEAVER, 0);
    turns(first, 1);
    turns(second, 1);
    turns(third, 1);
    burden(first, 8);
    burden(second, 64);
    burden(third, 40);
    slot = own_slot(public_state()->position);
    next = own_slot(slot);
    CHECK(aegis_slice_give(own_slot(next), third) == AEGIS_OK);
    CHECK(aegis_slice_give(next, second) == AEGIS_OK);
    while (public_state()->position != slot)
        ;
    spin(TURNS);
    CHECK(aegis_environment_destroy(first, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(!lives(second) && !lives(third));
}

/* What they had been given returns to whoever is there. */
static void of_orphans(void)
{
    unsigned common = public_state()->allowance, creator = spawn(CREATOR, 8, 8, 0), orphan = 0, i;

    CHECK(!AEGIS_REFUSED(creator));
    UNTIL(!lives(creator), creator);
    for (i = 0; i < ENVIRONMENTS; i++)
        if (public_state()->environments[i].creator == creator)
            orphan = public_state()->environments[i].envid;
    CHECK(orphan && lives(orphan) && public_state()->allowance == common);
    CHECK(aegis_environment_destroy(orphan, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(public_state()->allowance == common + 4);
}

/* Environments that there are, or may be made. */
static unsigned environments(void)
{
    unsigned sum = public_state()->allowance, i;

    for (i = 0; i < ENVIRONMENTS; i++)
        if (public_state()->environments[i].envid)
            sum += 1 + public_state()->environments[i].allowance;
    return sum;
}

int main(void)
{
    const volatile struct EnvInfo *own = env_info(aegis_self());
    unsigned all, most, minimum = own->minimum;

    if (role)
        child();
    all = pages();
    most = environments();
    of_oneself();
    of_a_holder();
    of_a_waiter();
    of_the_last();
    of_several();
    of_orphans();
    UNTIL(pages() == all && environments() == most, 0);
    CHECK(own->minimum + 4 == minimum);
    return 0;
}
