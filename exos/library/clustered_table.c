/*
 * A clustered page table: an entry of a hashed table stands for eight pages in a row. Entry points
 * as in page_table.c. Ours, after the authors' talk, which compares such a table with the linear
 * one; method: Talluri, Hill and Khalidi, "A new page table for 64-bit address spaces", SOSP '95.
 */
#include "exos/library/exos.h"

#define PAGES_OF 8
#define LISTED 64               /* pages that Aegis is told of in one call */

struct Cluster {
    unsigned base;              /* EMPTY, or where the first page is */
    unsigned lows[PAGES_OF];    /* 0: not mapped */
};

#define EMPTY 1
#define FIRST_SLOTS 64
#define MOST_SLOTS 1024         /* the table doubles; its end stays below TABLE_END */
#define TABLE ((struct Cluster *)TABLE_AT)
#define BASE_OF(address) ((address) & -(PAGES_OF * PAGE_SIZE))
#define PAGE_IN(address) ((address) >> PAGE_SHIFT & (PAGES_OF - 1))

static unsigned slots, clusters;

static inline unsigned hash(unsigned base)
{
    return ((base >> 15) ^ (base >> 24)) & (slots - 1);
}

static struct Cluster *find(unsigned base)
{
    unsigned i;

    for (i = hash(base); TABLE[i].base != base; i = (i + 1) & (slots - 1))
        if (TABLE[i].base == EMPTY)
            return 0;
    return &TABLE[i];
}

unsigned *page_find(unsigned address)
{
    struct Cluster *cluster = find(BASE_OF(address));

    return cluster && cluster->lows[PAGE_IN(address)] ? &cluster->lows[PAGE_IN(address)] : 0;
}

static struct Cluster *put(const struct Cluster *cluster)
{
    unsigned i;

    for (i = hash(cluster->base); TABLE[i].base != EMPTY; i = (i + 1) & (slots - 1))
        ;
    TABLE[i] = *cluster;
    return &TABLE[i];
}

/* Doubles the table and rehashes each cluster. */
static int grow(void)
{
    unsigned i, old = slots, first;
    struct Cluster cluster;

    if (old == MOST_SLOTS)
        return clusters == MOST_SLOTS - 1 ? -1 : 0;
    if (table_grow((old ? 2 * old : FIRST_SLOTS) * sizeof(struct Cluster)))
        return -1;
    slots = old ? 2 * old : FIRST_SLOTS;
    for (i = old; i < slots; i++)
        TABLE[i].base = EMPTY;
    for (first = 0; first < old && TABLE[first].base != EMPTY; first++)
        ;
    for (i = 0; i < old; i++) {
        cluster = TABLE[(first + i) & (old - 1)];
        if (cluster.base == EMPTY)
            continue;
        TABLE[(first + i) & (old - 1)].base = EMPTY;
        put(&cluster);
    }
    return 0;
}

unsigned *page_insert(unsigned address, unsigned low)
{
    static const struct Cluster nothing;
    struct Cluster *cluster = clusters ? find(BASE_OF(address)) : 0, made;

    if (cluster == 0) {
        if (2 * clusters >= slots && grow())
            return 0;
        clusters++;
        made = nothing;
        made.base = BASE_OF(address);
        cluster = put(&made);
    }
    cluster->lows[PAGE_IN(address)] = low;
    return &cluster->lows[PAGE_IN(address)];
}

static void forget(struct Cluster *cluster)
{
    unsigned free = cluster - TABLE, i;

    clusters--;
    for (i = (free + 1) & (slots - 1); TABLE[i].base != EMPTY; i = (i + 1) & (slots - 1))
        if (((i - hash(TABLE[i].base)) & (slots - 1)) >= ((i - free) & (slots - 1))) {
            TABLE[free] = TABLE[i];
            free = i;
        }
    TABLE[free].base = EMPTY;
}

void page_remove(unsigned address)
{
    struct Cluster *cluster = find(BASE_OF(address));
    unsigned i;

    if (cluster == 0)
        return;
    cluster->lows[PAGE_IN(address)] = 0;
    for (i = 0; i < PAGES_OF; i++)
        if (cluster->lows[i])
            return;
    forget(cluster);
}

/* As page_find, given the entry of the page before. */
static unsigned *after(unsigned *low, unsigned address)
{
    return PAGE_IN(address) == 0 ? page_find(address) : low[1] ? low + 1 : 0;
}

unsigned page_protect(unsigned at, unsigned end, unsigned protection)
{
    static struct Mapping list[LISTED] __attribute__((aligned(LISTED * sizeof(struct Mapping))));
    unsigned from = at, *low = page_find(at), class = low ? *low & P_CLASS : 0, count = 0;

    if (low == 0 || page_forbids(*low, protection))
        return at;
    do {
        *low = page_protected(*low, protection);
        list[count].high = at;
        list[count++].low = *low;
        at += PAGE_SIZE;
    } while (
        at < end && count < LISTED && (low = after(low, at)) != 0 && (*low & P_CLASS) == class);
    return mappings_install(list, count) ? from : at;
}

unsigned page_slots(void)
{
    return slots * PAGES_OF;
}

unsigned *page_slot(unsigned slot, unsigned *address)
{
    struct Cluster *cluster = TABLE + slot / PAGES_OF;

    if (cluster->base == EMPTY || cluster->lows[slot % PAGES_OF] == 0)
        return 0;
    *address = cluster->base + slot % PAGES_OF * PAGE_SIZE;
    return &cluster->lows[slot % PAGES_OF];
}

int page_dirty(void *address)
{
    unsigned *low = page_find((unsigned)address);

    return low && (*low & P_DIRTY);
}
