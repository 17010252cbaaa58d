/*
 * The end of an environment. It is gone for all others at once; what it held comes back in parts,
 * in the time of whoever ended it, waits for its end or needs what it held, and a little at each
 * tick. Paper: 3.1.
 */
#include "aegis/kernel/kernel.h"

/* The stages of an end, pages that one part of it covers, and the cycles that this takes. */
#define REAP_FRAMES 0
#define REAP_CLOSE 1
#define REAP_UNBIND 2
#define REAP_FREE 3
#define REAP_IDENTIFIERS 4
#define REAP_PAGES 8
#define REAP_CYCLES 2400

/* Until it is gone for others. */
#define END_CYCLES 4500

/* Environments that have ended and still hold something. */
static unsigned dying;

/* Nobody can name, enter or control the environment any more, and its slices are free. */
void environment_end(struct Environment *e)
{
    struct Environment *other;

    e->pending = ~0;
    e->synchronous_tag = 0;
    environment_set_entry_tags(e);
    revoke_forget(e);
    slices_release(e);
    for (other = kernel.environments; other < kernel.environments + ENVIRONMENTS; other++) {
        if (other->donee == e)
            other->donee = 0;
        if (other->client == e)
            other->client = other;
    }
    if (kernel.fpu_owner == e)
        kernel.fpu_owner = 0;
    public_state.ended += e->info->ticks;
    e->dying = e->envid;
    e->phase = REAP_FRAMES;
    e->cursor = e->info->first_page;
    e->envid = e->info->envid = 0;
    dying++;
    if (current == e)
        current = 0;
}

/* What its creator had passed on goes back. */
static void reap_finish(struct Environment *e)
{
    struct Environment *creator = environment_find(e->info->creator);

    minimum_move(e->info, creator ? creator->info : 0, e->info->minimum);
    if (creator)
        creator->info->allowance += 1 + e->info->allowance;
    else
        public_state.allowance += 1 + e->info->allowance;
    e->dying = 0;
    dying--;
}

/*
 * Goes on with an end, as far as this stay goes: it is sent nothing, nobody can map its pages any
 * more, then nobody does (a search, if one is mapped often), then they are free, and its asids.
 */
static void reap(struct Environment *e)
{
    unsigned i, page;

    switch (e->phase) {
    case REAP_FRAMES:
        if (ether_bound)
            ether_owner_leaves(e->dying);
        e->unbinding.what = e->unbinding.part = 0;
        e->phase = REAP_CLOSE;
        break;
    case REAP_CLOSE:
        for (i = 0; i < REAP_PAGES && e->cursor; i++) {
            page_shut(e->cursor);
            if (!unbind_single(e->cursor))
                e->unbinding.what = e->dying;
            e->cursor = public_state.pages[e->cursor].next;
        }
        if (e->cursor == 0)
            e->phase = REAP_UNBIND;
        break;
    case REAP_UNBIND:
        if (e->unbinding.what == 0 || unbind_owner(e->dying, &e->unbinding))
            e->phase = REAP_FREE;
        break;
    case REAP_FREE:
        for (i = 0; i < REAP_PAGES && (page = e->info->first_page) != 0; i++)
            page_drop(page);
        if (e->info->first_page == 0)
            e->phase = REAP_IDENTIFIERS;
        break;
    default:
        if (asids_release(e))
            reap_finish(e);
    }
}

/* Takes back what there is, as far as this stay goes; whether there was anything. */
int environments_reap(void)
{
    struct Environment *e;

    if (dying == 0)
        return 0;
    do {
        for (e = kernel.environments; e->dying == 0; e++)
            ;
        reap(e);
    } while (!work_left_off(REAP_CYCLES) && dying);
    return 1;
}

/*
 * Whether nothing is left of an environment: whoever waits for that gives its own time for it, and
 * for no other's end.
 */
int environment_reaped(unsigned envid)
{
    struct Environment *e =
        &kernel.environments[(envid & ENVID_OFFSET) / sizeof(struct Environment)];

    if (envid == 0 || e->dying != envid)
        return 1;
    do
        reap(e);
    while (!work_left_off(REAP_CYCLES) && e->dying == envid);
    return e->dying != envid;
}

int call_leave(unsigned status)
{
    environment_end(current);
    if (environment_any() == 0)
        halt(status);
    work_begin(TICK_CYCLES);
    if (!work_left_off(0))
        environments_reap();
    run_next();
}

int call_environment_destroy(unsigned envid, unsigned high, unsigned low)
{
    struct Environment *e;

    if (envid == 0 || current->destroying != envid) {
        e = environment_controlled(envid, high, low);
        if (e == 0)
            return AEGIS_DENIED;
        if (e == current)
            call_leave(0);
        environment_end(e);
        current->destroying = envid;
        if (work_left_off(END_CYCLES))
            return AEGIS_AGAIN;
    }
    current->destroying = environment_reaped(envid) ? 0 : envid;
    return current->destroying ? AEGIS_AGAIN : AEGIS_OK;
}
