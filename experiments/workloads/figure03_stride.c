/*
 * The stride scheduler, on Aegis' slices: the vector that everybody may read says who owns them, a
 * directed yield gives one away.
 */
#include "exos/library/exos.h"
#include "experiments/workloads/figure03_stride.h"

int stride_add(struct stride *s, int pid, unsigned tickets)
{
    struct stride_client *c = &s->client[s->clients];

    if (s->clients == STRIDE_CLIENTS)
        return -1;
    c->pid = pid;
    c->stride = STRIDE_ONE / tickets;
    c->pass = c->stride;
    s->clients++;
    return 0;
}

int stride_quantum(struct stride *s)
{
    int i, least = 0;

    for (i = 1; i < s->clients; i++)
        if ((int)(s->client[i].pass - s->client[least].pass) < 0)
            least = i;
    s->client[least].pass += s->client[least].stride;
    switch_to(s->client[least].pid);
    return least;
}

void slices_give_up(void)
{
    unsigned slot, own = getpid() | ENVID_TRANSFER;

    for (slot = 0; slot < SLICES; slot++)
        if (PUBLIC_STATE->slots[slot] == own)
            while (aegis_slice_free(slot) == AEGIS_BUSY)
                yield_to(0);
}

int slices_take(void)
{
    unsigned slot, own = getpid() | ENVID_TRANSFER;
    int held = 0;

    while (aegis_slice_allocate(-1) >= 0)
        ;
    for (slot = 0; slot < SLICES; slot++)
        held += PUBLIC_STATE->slots[slot] == own;
    return held;
}
