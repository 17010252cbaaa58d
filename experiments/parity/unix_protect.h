/*
 * mprotect with what Unix promises beside the protection: REGIONS, whole pages of one region, whose
 * books say what may differ from its first protection; PROTECT_SIGNALS, signals that are pending
 * are acted upon before it returns.
 */
#include "exos/library/exos.h"
#include "experiments/parity/unix_signal.h"

#define REGIONS 1
#define PROTECT_SIGNALS 2

#define mprotect(address, bytes, protection) library_mprotect(address, bytes, protection)
#include "exos/library/protect.c"
#undef mprotect

/* A part of the address space, and the pages in it whose protection was changed. */
struct Region {
    unsigned from;
    const unsigned *end;        /* where it ends: a word that grows, */
    unsigned fixed;             /* or, where there is none, this */
    unsigned most;              /* the most that its pages may permit */
    unsigned changed_from, changed_to;
};

static struct Region regions[] = {
    {TEXT_AT, 0, DATA_AT, PROT_READ, -1, 0},
    {DATA_AT, &heap_end, 0, PROT_READ | PROT_WRITE, -1, 0},
    {SHARED_AT, &shared_end, 0, PROT_READ | PROT_WRITE, -1, 0},
    {STACK_BOTTOM, 0, STACK_TOP, PROT_READ | PROT_WRITE, -1, 0},
};

static struct Region *region_of(unsigned from, unsigned to)
{
    struct Region *region;
    unsigned end;

    for (region = regions; region < regions + sizeof regions / sizeof regions[0]; region++) {
        end = region->end ? (*region->end + PAGE_SIZE - 1) & -PAGE_SIZE : region->fixed;
        if (from >= region->from && to <= end)
            return region;
    }
    return 0;
}

int mprotect(void *address, unsigned bytes, int protection)
{
    unsigned from = (unsigned)address, to;
    struct Region *region;

    bytes = (bytes + PAGE_SIZE - 1) & -PAGE_SIZE;
    to = from + bytes;
    if (from & (PAGE_SIZE - 1) || protection & ~(PROT_READ | PROT_WRITE))
        return failed(EINVAL);
    if (bytes == 0)
        return 0;
    if (to < from || (region = region_of(from, to)) == 0)
        return failed(ENOMEM);
    if (protection & ~region->most)
        return failed(EACCES);
    if (from < region->changed_from)
        region->changed_from = from;
    if (to > region->changed_to)
        region->changed_to = to;
    if (library_mprotect(address, bytes, protection))
        return failed(ENOMEM);
#if PROTECT_STEP >= PROTECT_SIGNALS
    signals_look();
#endif
    return 0;
}
