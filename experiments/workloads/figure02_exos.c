/*
 * Figure 2, ExOS: fork gives a child half of its parent's slices, so a round of equals is made with
 * calls that any environment may make.
 */
#include "exos/library/exos.h"
#include "experiments/workloads/figure02.h"
#include "experiments/workloads/figure03_stride.h"

static volatile unsigned *joined;

int share_prepare(int others)
{
    joined = shared_memory(PAGE_SIZE);
    return joined && others < SLICES ? 0 : -1;
}

void share_join(int number)
{
    slices_give_up();
    joined[number] = 1;
    while (joined[number] == 1)
        yield_to(0);
}

/* Gives a slice of ours to an environment, or with 0 to nobody. */
static int part_with(unsigned slot, unsigned envid)
{
    int result;

    while ((result = envid ? aegis_slice_give(slot, envid) : aegis_slice_free(slot)) == AEGIS_BUSY)
        yield_to(0);
    return result == AEGIS_OK ? 0 : -1;
}

int share(const int *others, int count)
{
    unsigned slot, own = getpid() | ENVID_TRANSFER;
    int i, equal, number = 0;

    for (i = 0; i < count; i++)
        while (!joined[i])
            switch_to(others[i]);
    equal = slices_take();
    equal -= equal % (count + 1);
    if (equal == 0) return -1;
    for (slot = 0; slot < SLICES; slot++) {
        if (PUBLIC_STATE->slots[slot] != own) continue;
        i = number % (count + 1);
        if (number >= equal && part_with(slot, 0)) return -1;
        if (number < equal && i && part_with(slot, others[i - 1] | ENVID_TRANSFER)) return -1;
        number++;
    }
    for (i = 0; i < count; i++)
        joined[i] = 2;
    return 0;
}

void give_way(void)
{
    yield_to(0);
}

/*
 * Slices that follow each other in the vector belong to processes that follow each other in the
 * round.
 */
void pass_on(void)
{
    static unsigned next;
    unsigned slot, own = getpid() | ENVID_TRANSFER;

    for (slot = 0; next == 0 && slot < SLICES; slot++)
        if (PUBLIC_STATE->slots[slot] == own) {
            do
                slot = (slot + 1) % SLICES;
            while (PUBLIC_STATE->slots[slot] == 0);
            next = PUBLIC_STATE->slots[slot];
        }
    yield_to(next);
}
