/*
 * A page table at its ends: entries whose place is one of the last, so that they stand round its
 * end while it grows; memory that runs out for it; as many entries as it takes; more that come and
 * go than it has places.
 */
#include "exos/tests/check.h"

#define FROM 0x40000000
#define TO 0x70000000
#define CLUSTER (8 * PAGE_SIZE) /* of a clustered table */
#define STEP (CLUSTER + PAGE_SIZE)
#define NOBODYS (TO + 3 * PAGE_SIZE)
#define VISITORS 1100           /* more than a clustered table has places */
#define APART 64
#define MOST_PAGES 8192

static unsigned taken[MOST_PAGES];

static unsigned word(unsigned address)
{
    return address >> 5 | 1;
}

/* How many entries there are, each with its own word, and which its address finds. */
static unsigned mapped(void)
{
    unsigned slot, address, *low, count = 0;

    for (slot = 0; slot < page_slots(); slot++)
        if ((low = page_slot(slot, &address)) != 0) {
            CHECK(page_find(address) == low);
            CHECK(address < FROM || address >= TO || *low == word(address));
            count++;
        }
    return count;
}

/* Of eight slots in a row, how many rows are used. */
static unsigned rows_used(void)
{
    unsigned slot, address, row = 0, count = 0;

    for (slot = 0; slot < page_slots(); slot++)
        if (page_slot(slot, &address) && slot / 8 + 1 != row) {
            row = slot / 8 + 1;
            count++;
        }
    return count;
}

/* One of the last two places by either table's hash, in a table of its first size. */
static int last(unsigned address)
{
    return ((address >> 12 ^ address >> 21) & 255) >= 254 ||
        (address % CLUSTER == 0 && ((address >> 15 ^ address >> 24) & 63) >= 62);
}

static unsigned insert_last(void)
{
    unsigned address, count = 0;

    for (address = FROM; address < TO; address += PAGE_SIZE)
        if (last(address) && draw() % 16 == 0) {
            CHECK(*page_insert(address, word(address)) == word(address));
            count++;
        }
    return count;
}

static void visits(void)
{
    unsigned n;

    for (n = 0; n < VISITORS; n++) {
        CHECK(page_insert(FROM + n * STEP, 1) != 0);
        page_remove(FROM + n * STEP);
    }
}

static unsigned take_all(void)
{
    unsigned count;
    int page;

    for (count = 0; count < MOST_PAGES && (page = page_take(CLASS_OWN)) >= 0; count++)
        taken[count] = page;
    return count;
}

static void give(unsigned count)
{
    while (count--)
        page_drop(taken[count]);
}

/* Inserts until there is no room, from an address on: the first that was refused. */
static unsigned fill(unsigned address)
{
    while (page_find(address) || page_insert(address, word(address)))
        address += STEP;
    return address;
}

int main(void)
{
    unsigned n, pages, count, end;

    for (n = 0; n < MOST_PAGES; n += PAGE_SIZE / sizeof taken[0])
        taken[n] = 0;
    count = mapped();
    visits();
    CHECK(mapped() == count);
    count += insert_last();
    CHECK(mapped() == count);
    pages = take_all();
    end = fill(FROM);
    count = mapped();
    CHECK(page_find(end) == 0 && page_find(end - STEP));
    give(pages);
    CHECK(page_insert(end, word(end)) != 0 && mapped() == count + 1);
    end = fill(end);
    count = mapped();
    CHECK(page_find(NOBODYS) == 0 && page_insert(NOBODYS, 1) == 0);
    /* All places but one, or the whole of what there is room for. */
    CHECK(count == page_slots() - 1 || rows_used() == page_slots() / 8 - 1 ||
        (count == page_slots() && count == (TABLE_END - TABLE_AT) / sizeof(struct Mapping)));
    /* What is taken out makes room, and nothing else goes. */
    for (n = FROM; n < end; n += APART * STEP) {
        page_remove(n);
        count--;
    }
    CHECK(mapped() == count);
    for (n = FROM; n < end; n += APART * STEP) {
        CHECK(page_find(n) == 0 && page_find(n + STEP) && page_insert(n, word(n)) != 0);
        count++;
    }
    CHECK(mapped() == count);
    return 0;
}
