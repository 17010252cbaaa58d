/*
 * The end of an environment. Its envid is invalid at once; what it held is reclaimed in parts, on
 * the time of the environment that ended it, waits for its end or needs what it held, and a little
 * at each tick. Paper: 3.1.
 */
#include "aegis/kernel/kernel.h"

/* Stages of reclaiming, pages in one part, and its worst-case cycles. */
#define REAP_FRAMES 0
#define REAP_CLOSE 1
#define REAP_UNBIND 2
#define REAP_FREE 3
#define REAP_IDENTIFIERS 4
#define REAP_PAGES 8
#define REAP_CYCLES 2400

/* Cycles of making the envid invalid. */
#define END_CYCLES 4500

/*
 * Environments that have ended and still hold something: how many, and by family, the one that
 * ended last first.
 */
static unsigned dying;
static struct Environment *family_dying[SLICES];

/* From here on nobody can name, enter or control the environment, and its slices are free. */
void environment_end(struct Environment *e)
{
    struct Environment *other;

    e->pending = ~0;
    e->synchronous_tag = 0;
    environment_set_entry_tags(e);
    revoke_forget(e);
    slices_release(e);
    for (other = kernel.environments; other < kernel.environments + ENVIRONMENTS; other++)
        if (other->donee == e)
            other->donee = 0;
    if (e->reply)       /* it called somebody */
        for (other = kernel.environments; other < kernel.environments + ENVIRONMENTS; other++)
            if (other->client == e)
                other->client = other;
    if (kernel.fpu_owner == e)
        kernel.fpu_owner = 0;
    public_state.ended += e->info->ticks;
    e->dying = e->envid;
    e->phase = REAP_FRAMES;
    e->cursor = e->info->first_page;
    e->envid = e->info->envid = 0;
    dying++;
    e->next_dying = family_dying[e->family];
    family_dying[e->family] = e;
    if (current == e)
        current = 0;
}

/* What the creator had passed on returns to it. */
static void reap_finish(struct Environment *e)
{
    struct Environment *creator = environment_find(e->info->creator), **link;

    minimum_move(e->info, creator ? creator->info : 0, e->info->minimum);
    if (creator)
        creator->info->allowance += 1 + e->info->allowance;
    else
        public_state.allowance += 1 + e->info->allowance;
    e->dying = 0;
    dying--;
    for (link = &family_dying[e->family]; *link != e; link = &(*link)->next_dying)
        ;
    *link = e->next_dying;
}

/*
 * Reclaims what an ended environment held, until preempted: network bindings; capabilities of its
 * pages; their mappings, by one search if any is mapped often; the pages; the asids.
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

/*
 * An ended environment of a family without slices, which has no time of its own for its end; each
 * call looks at one environment.
 */
static struct Environment *dying_without_slices(void)
{
    static unsigned next;
    struct Environment *e = &kernel.environments[next];

    if (e->dying && !family_has_slices(e->family))
        return e;
    next = (next + 1) % ENVIRONMENTS;
    return 0;
}

static struct Environment *dying_any(void)
{
    unsigned family;

    for (family = 0; family_dying[family] == 0; family++)
        ;
    return family_dying[family];
}

/*
 * Reclaims what ended members of a family held, on the family's own time, until preempted. Ended
 * environments of families without slices are reclaimed in parts on the time of all others.
 */
void environments_reap(unsigned family)
{
    struct Environment *e;

    do {
        if (dying == 0)
            return;
        e = family_dying[family];
        if (e == 0)
            e = dying_without_slices();
        if (e == 0)
            return;
        reap(e);
    } while (!work_left_off(REAP_CYCLES));
}

/*
 * Reclaims what ended members of a family held, before the family makes another environment. 0 if
 * preempted.
 */
int family_reap(unsigned family)
{
    while (family_dying[family]) {
        reap(family_dying[family]);
        if (work_left_off(REAP_CYCLES))
            return family_dying[family] == 0;
    }
    return 1;
}

/*
 * For a caller that found memory or environments exhausted: reclaims ended members of its family
 * first, then any others. Whether there were any.
 */
int environments_reap_any(unsigned family)
{
    if (dying == 0)
        return 0;
    do {
        reap(family_dying[family] ? family_dying[family] : dying_any());
    } while (!work_left_off(REAP_CYCLES) && dying);
    return 1;
}

/*
 * Reclaims one environment; 0 if preempted. The caller works on this one alone: who waits for an
 * end spends its own time on that end and no other.
 */
int environment_reap(unsigned envid)
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
    unsigned family = current->family;

    environment_end(current);
    if (environment_any() == 0)
        halt(status);
    work_begin(TICK_CYCLES);
    if (!work_left_off(0))
        environments_reap(family);
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
    current->destroying = environment_reap(envid) ? 0 : envid;
    return current->destroying ? AEGIS_AGAIN : AEGIS_OK;
}
