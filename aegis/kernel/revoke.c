/*
 * Visible revocation of pages: a request, an imperative with a deadline, then force. What is taken is recorded in the environment's
 * repossession vector, the contents moved to a page that the library named there; the environment is told and lives on. One revocation at a
 * time for each environment, one page at a time for all, of whose search a tick does TICK_PARTS:
 * bounded work. Paper: 3.3, 3.4.
 */
#include "aegis/kernel/kernel.h"

/* Environments of which pages are wanted, and the number of the last that lost one. */
static unsigned revoking, last;

/* No deadline is earlier than this tick, nor does a claim end. */
static unsigned due;

/* The tick of the last work on a page that is taken by force: one a tick. */
static unsigned forced;

/* The page that is being taken by force, or 0: it has no capabilities any more. */
unsigned page_taking;
static struct Search taking;

static int loses(const struct Environment *e)
{
    return page_taking && public_state.pages[page_taking].owner == e->envid;
}

static void expect(unsigned tick)
{
    if ((int)(tick - due) < 0)
        due = tick;
}

static void announce(struct Environment *e, unsigned code)
{
    e->pending |= 1 << code;
    environment_set_entry_tags(e);
}

int revoke_begin(struct Environment *e, unsigned pages)
{
    if (e->info->wanted || loses(e))
        return AEGIS_BUSY;
    if (pages == 0 || pages > REVOKE_PAGES || pages > e->info->pages)
        return AEGIS_INVALID;
    revoking++;
    e->deadline = public_state.ticks + REVOKE_TICKS;
    expect(e->deadline);
    e->info->wanted = pages;
    e->stage = 1;
    e->taken = 0;
    announce(e, EXCEPTION_REVOKE);
    return AEGIS_OK;
}

/* Claims that are older than an environment's, or come before it for another reason; all of them when it has none. */
unsigned claims;
static unsigned last_claim;

unsigned claims_before(const struct Environment *e)
{
    const struct Environment *other;
    unsigned before = 0;

    for (other = kernel.environments; other < kernel.environments + ENVIRONMENTS; other++)
        if (other->claim && (e->claim == 0 || other->claim < e->claim ||
                             (other->claim == e->claim && (int)(other->claim_order - e->claim_order) < 0)))
            before++;
    return before;
}

void claim_end(struct Environment *e)
{
    e->claim = 0;
    claims--;
}

static void claim(struct Environment *e, unsigned kind)
{
    if (e->claim == 0) {
        e->claim = kind;
        e->claim_order = ++last_claim;
        claims++;
    }
    e->claim_until = public_state.ticks + CLAIM_TICKS;
    expect(e->claim_until);
}

/* Pages above the guaranteed ones that it was not asked for yet. */
static int surplus(const struct EnvInfo *a)
{
    int pages = a->pages - a->minimum - a->wanted;

    return pages > 0 ? pages : 0;
}

/*
 * Memory is short for someone: of the family that controls most above its minimum whoever holds most is asked for a page, unless that is
 * the asking family or nearly so: then one of its own that holds more is. A page that comes free is kept for the asking one, and as many
 * are asked for as are claimed.
 */
void revoke_excess(struct Environment *asking)
{
    int held[ENVIRONMENTS], greatest;
    struct Environment *e, *most = 0;
    unsigned i, family = asking->family, wanted = 0;

    for (i = 0; i < ENVIRONMENTS; i++)
        held[i] = 0;
    for (e = kernel.environments; e < kernel.environments + ENVIRONMENTS; e++) {
        if (e->envid == 0)
            continue;
        held[e->family] += surplus(e->info) + (e->claim && e != asking);
        wanted += e->info->wanted;
    }
    greatest = held[family] + 1;
    for (i = 0; i < ENVIRONMENTS; i++)
        if (held[i] > greatest) {
            greatest = held[i];
            family = i;
        }
    greatest = family == asking->family ? surplus(asking->info) + 1 : 0;
    for (e = kernel.environments; e < kernel.environments + ENVIRONMENTS; e++)
        if (e->envid && e->family == family && e->info->wanted == 0 && surplus(e->info) > greatest && !loses(e)) {
            greatest = surplus(e->info);
            most = e;
        }
    if (most || family != asking->family)
        claim(asking, family != asking->family ? CLAIM_OF_OTHERS : CLAIM_OF_OWN);
    if (most && wanted < claims)
        revoke_begin(most, 1);
}

static void finish(struct Environment *e)
{
    struct Environment *creator;
    struct EnvInfo *a = e->info;
    unsigned lost;

    e->pending &= ~(1 << EXCEPTION_REVOKE);
    environment_set_entry_tags(e);
    if (e->taken)
        announce(e, EXCEPTION_REPOSSESS);
    if (e->taken && a->pages < a->minimum) {
        lost = a->minimum - a->pages;
        creator = environment_find(a->creator);
        minimum_move(a, creator ? creator->info : 0, lost < e->taken ? lost : e->taken);
        announce(e, EXCEPTION_EMERGENCY);
    }
    a->wanted = 0;
    revoking--;
}

void revoke_returned(struct Environment *e)
{
    if (e->info->wanted && --e->info->wanted == 0 && !loses(e))
        finish(e);
}

void revoke_forget(struct Environment *e)
{
    if (e->claim)
        claim_end(e);
    if (e->info->wanted || loses(e))
        revoking--;
    e->info->wanted = 0;
    if (loses(e))
        page_taking = 0;
}

/* An entry of the vector for a page about to be taken: rather one with a page to move contents to. */
static struct Repossessed *vector_entry(const struct Environment *e)
{
    struct Repossessed *entry = (struct Repossessed *)e->vector, *end = entry + REPOSSESSED_ENTRIES, *plain = 0;

    if (entry == 0)
        return 0;
    for (; entry < end; entry++) {
        if (entry->taken)
            continue;
        if (entry->backing)
            return entry;
        if (plain == 0)
            plain = entry;
    }
    return plain;
}

/* Moves a page's contents where the entry says, if its capability opens that page. */
static void move(const struct Repossessed *entry, unsigned page)
{
    unsigned *from = (unsigned *)(KSEG0 | page << PAGE_SHIFT), *to = (unsigned *)(KSEG0 | entry->backing << PAGE_SHIFT);
    unsigned i;

    for (i = 0; i < PAGE_SIZE / 4; i += 4) {
        to[i] = from[i];
        to[i + 1] = from[i + 1];
        to[i + 2] = from[i + 2];
        to[i + 3] = from[i + 3];
    }
}

/* Whether the first entries of the vector, as many as one revocation uses, name a page for contents. */
static int backs(const struct Repossessed *entry, unsigned page)
{
    unsigned i;

    for (i = 0; entry && i < REVOKE_PAGES; i++)
        if (entry[i].backing == page)
            return 1;
    return 0;
}

/* The first of its pages that holds no context and serves as no backing, or any. */
static unsigned choose(const struct Environment *e)
{
    unsigned page, tries = 64;

    for (page = e->info->first_page; page && tries; page = public_state.pages[page].next, tries--)
        if (!page_holds_context(e, page) && !backs((const struct Repossessed *)e->vector, page))
            return page;
    return e->info->first_page;
}

/* Goes on with the page that is being taken: when nobody maps it any more, its contents move and it is free. */
static void repossess(struct Environment *e)
{
    unsigned page = page_taking, backing;
    struct Repossessed *entry;

    page_close(page);
    if (!unbind(page, &taking, TICK_PARTS))
        return;
    entry = vector_entry(e);
    if (entry) {
        backing = entry->backing;
        if (backing && backing < PAGES &&     /* the page itself has no capabilities any more */
            capability_opens(page_capabilities[backing].write, entry->capability[0], entry->capability[1]))
            move(entry, page);
        else
            entry->backing = 0;
        entry->taken = page;
    }
    page_release(page);
    if (e->info->wanted == 0)
        finish(e);
}

/* A deadline of an environment is over: it is told what is left to do, or loses a page, one environment at a time. Its next deadline. */
static unsigned overdue(struct Environment *e)
{
    if (e->stage == 1) {
        e->stage = 2;
        e->deadline = public_state.ticks + REVOKE_TICKS;
        announce(e, EXCEPTION_REVOKE);
        return e->deadline;
    }
    if (forced == public_state.ticks)
        return public_state.ticks + 1;
    if (e->info->pages) {
        forced = public_state.ticks;
        last = e - kernel.environments;
        page_taking = choose(e);
        taking.what = 0;        /* one begun before may have lost its holder on the way */
        e->taken++;
        e->info->wanted--;
        repossess(e);
    } else
        finish(e);
    return public_state.ticks + 1;
}

void revoke_tick(void)
{
    unsigned i, from = last, now = public_state.ticks;
    struct Environment *e;

    if (page_taking) {
        forced = now;
        repossess(environment_find(public_state.pages[page_taking].owner));
    }
    if ((int)(now - due) < 0)
        return;
    due = now + CLAIM_TICKS;
    for (i = 1; i <= ENVIRONMENTS; i++) {
        e = &kernel.environments[(from + i) % ENVIRONMENTS];
        if (e->claim && (int)(now - e->claim_until) >= 0)
            claim_end(e);
        if (e->claim)
            expect(e->claim_until);
        if (e->envid && e->info->wanted)
            expect((int)(now - e->deadline) < 0 ? e->deadline : overdue(e));
    }
}

int call_page_revoke(unsigned envid, unsigned pages, unsigned high, unsigned low)
{
    struct Environment *e = environment_controlled(envid, high, low);

    return e ? revoke_begin(e, pages) : AEGIS_DENIED;
}
