/*
 * Frees a page for whose mappings it, or another environment, had begun a search before the page
 * changed hands, and keeps its own mapping. Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

/* Addresses all over the software TLB. */
#define PLACES 16
#define PLACE(n) (SOMEWHERE + (n) * (STLB_ENTRIES / PLACES) * PAGE_SIZE)
#define CHILDREN 1
#define ROUNDS 3

static unsigned page, round;

/* Is in the middle of freeing a page that is mapped often, when the slice ends. */
static void begin(void)
{
    for (;;) {
        page = my_page();
        map_mine(PLACE(0), page, 1);
        map_mine(PLACE(1), page, 1);
        aegis_page_free(page);
    }
}

/* The page is had again, mapped, and freed. */
static void look(void)
{
    unsigned n;

    if (aegis_page_allocate(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE) != (int)page)
        return;
    for (n = 0; n < PLACES; n++)
        CHECK(map_mine(PLACE(n), page, 1) >= 0);
    CHECK(aegis_page_free(page) == AEGIS_OK);
    for (n = 0; n < PLACES; n++)
        CHECK(faults_reading(PLACE(n)) && faults_writing(PLACE(n)));
}

static unsigned made(void)
{
    unsigned child = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);

    CHECK(!AEGIS_REFUSED(child));
    return child;
}

/* The slice has ended in the middle of it: the page goes by a gift, or by force, instead. */
static void cut(void)
{
    unsigned child, n;

    set(SET_END, (unsigned)upcall_end);
    yield_to(0);
    if (round++ == ROUNDS)
        aegis_leave(REFUSED);
    if (round % 2) {
        child = made();
        aegis_page_give(page, child, MY_HIGH, MY_WRITE);
        CHECK(aegis_environment_destroy(child, MY_HIGH, MY_WRITE) == AEGIS_OK);
    } else if (page_record(page)->owner == aegis_self()) {
        ignore_revocation();
        CHECK(aegis_page_revoke(0, 1, 0, 0) == AEGIS_OK);
        while (page_record(page)->owner == aegis_self())
            yield_to(0);
        for (n = 0; n < 2; n++)
            yield_to(0);
    }
    look();
    set(SET_END, (unsigned)cut);
    begin();
}

int main(void)
{
    unsigned n, child;

    if (role)
        begin();
    await_victim();
    for (n = 0; n < CHILDREN; n++) {
        child = spawn(1, 0, 0, 0);
        CHECK(!AEGIS_REFUSED(child));
        yield_to(child);
        yield_to(child);
        page = env_info(child)->first_page;
        CHECK(aegis_environment_destroy(child, MY_HIGH, MY_WRITE) == AEGIS_OK);
        look();
    }
    set(SET_END, (unsigned)cut);
    begin();
    return 1;
}
