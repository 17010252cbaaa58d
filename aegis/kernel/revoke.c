/*
 * Visible revocation of pages: a request, an imperative with a deadline, then force. What is taken
 * is recorded in the environment's repossession vector, the contents moved to a page that the
 * library named there; the environment is told and lives on. One revocation at a time for each
 * environment, one page at a time for all, on which a tick works for TICK_CYCLES. Paper: 3.3, 3.4.
 */
#include "aegis/kernel/kernel.h"

/*
 * Parts of preemptible work and their worst-case cycles: entries of the vector, bytes moved,
 * environments.
 */
#define VECTOR_PART 64
#define VECTOR_CYCLES 1600
#define MOVE_BYTES 512
#define MOVE_CYCLES 1600
#define COUNT_PART 32
#define COUNT_CYCLES 1800
#define DEADLINES_PART 16
#define DEADLINES_CYCLES 800

/*
 * How many environments are being asked for pages, and the number of the last that lost one by
 * force.
 */
static unsigned revoking, last;

/* The earliest tick at which a deadline passes or a claim lapses. */
static unsigned due;

/* The page that is being taken by force, or 0; its capabilities are already withdrawn. */
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

/*
 * The number of claims served before an environment's: those on other families' pages first, then
 * by age. All of them when it has none.
 */
unsigned claims;
static unsigned last_claim;

unsigned claims_before(const struct Environment *e)
{
    const struct Environment *other;
    unsigned before = 0;

    for (other = kernel.environments; other < kernel.environments + ENVIRONMENTS; other++)
        if (other->claim &&
            (e->claim == 0 || other->claim < e->claim ||
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

/* Pages above its guarantee that an environment holds and has not been asked for. */
static int surplus(const struct EnvInfo *a)
{
    int pages = a->pages - a->minimum - a->wanted;

    return pages > 0 ? pages : 0;
}

/*
 * A count, on behalf of one environment that found memory short: environments counted so far, pages
 * already asked for, and surplus by family.
 */
static struct {
    unsigned asking, looked, wanted;
    int held[ENVIRONMENTS];
} count;

/* Completes the count, or returns 0 if preempted. A request of another environment restarts it. */
static int count_pages(const struct Environment *asking)
{
    struct Environment *e;
    unsigned i;

    if (count.asking != asking->envid) {
        count.asking = asking->envid;
        count.looked = count.wanted = 0;
        for (i = 0; i < ENVIRONMENTS; i++)
            count.held[i] = 0;
    }
    while (count.looked < ENVIRONMENTS) {
        e = &kernel.environments[count.looked++];
        if (e->envid) {
            count.held[e->family] += surplus(e->info) + (e->claim && e != asking);
            count.wanted += e->info->wanted;
        }
        if (count.looked % COUNT_PART == 0 && work_left_off(COUNT_CYCLES))
            return 0;
    }
    return 1;
}

/*
 * Memory is short. The family with the greatest surplus is asked for a page, from its richest
 * member. If that is the asking family, or exceeds it by no more than one page, a richer member of
 * the asking family is asked instead. The asking environment gets a claim on the next page to be
 * freed, and no more pages are asked for than are claimed. 0 if preempted.
 */
int revoke_excess(struct Environment *asking)
{
    int greatest;
    struct Environment *e, *most = 0;
    unsigned i, family = asking->family;

    if (!count_pages(asking))
        return 0;
    count.asking = 0;
    greatest = count.held[family] + 1;
    for (i = 0; i < ENVIRONMENTS; i++)
        if (count.held[i] > greatest) {
            greatest = count.held[i];
            family = i;
        }
    greatest = family == asking->family ? surplus(asking->info) + 1 : 0;
    for (e = kernel.environments; e < kernel.environments + ENVIRONMENTS; e++)
        if (e->envid && e->family == family && e->info->wanted == 0 &&
            surplus(e->info) > greatest && !loses(e)) {
            greatest = surplus(e->info);
            most = e;
        }
    if (most || family != asking->family)
        claim(asking, family != asking->family ? CLAIM_OF_OTHERS : CLAIM_OF_OWN);
    if (most && count.wanted < claims)
        revoke_begin(most, 1);
    return 1;
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

/*
 * Progress with the page that is being taken: vector entries examined, the first free one, the one
 * that names it (numbers from 1), and bytes moved to its backing page. The owner may write the
 * vector between two activations, so every part checks what it reads.
 */
static struct {
    unsigned looked, plain, entry, backing, moved;
} taken;

static void taking_begin(unsigned page)
{
    page_taking = page;
    taking.what = 0;            /* its search may have been begun for an environment that has
                                   ended since */
    taken.looked = taken.plain = taken.entry = taken.backing = taken.moved = 0;
}

/*
 * Chooses the vector's entry for the page, one with a backing page if there is any; 0 if preempted.
 */
static int choose_entry(const struct Repossessed *vector)
{
    const struct Repossessed *entry;

    while (taken.entry == 0 && taken.looked < REPOSSESSED_ENTRIES) {
        entry = &vector[taken.looked++];
        if (entry->taken == 0 && entry->backing)
            taken.entry = taken.looked;
        else if (entry->taken == 0 && taken.plain == 0)
            taken.plain = taken.looked;
        if (taken.looked % VECTOR_PART == 0 && work_left_off(VECTOR_CYCLES))
            return 0;
    }
    if (taken.entry == 0)
        taken.entry = taken.plain;
    return 1;
}

/* Moves the contents to the backing page, if the entry's capability opens that; 0 if preempted. */
static int move_contents(struct Repossessed *entry, unsigned page)
{
    unsigned backing = entry->backing, *from, *to, *end;

    if (backing == 0 || backing >= PAGES || /* the page itself cannot back itself: it has no
                                               capabilities any more */
        !capability_opens(
            page_capabilities[backing].write, entry->capability[0], entry->capability[1])) {
        entry->backing = 0;
        return 1;
    }
    if (taken.backing != backing) {
        taken.backing = backing;
        taken.moved = 0;
    }
    while (taken.moved < PAGE_SIZE) {
        from = (unsigned *)(KSEG0 | page << PAGE_SHIFT | taken.moved);
        to = (unsigned *)(KSEG0 | backing << PAGE_SHIFT | taken.moved);
        taken.moved += MOVE_BYTES;
        for (end = from + MOVE_BYTES / 4; from < end; from += 4, to += 4) {
            to[0] = from[0];
            to[1] = from[1];
            to[2] = from[2];
            to[3] = from[3];
        }
        if (work_left_off(MOVE_CYCLES))
            return 0;
    }
    return 1;
}

/* Pages taken last: those with contexts, and backing pages that the vector names. */
static unsigned spared(const struct Environment *e, unsigned short *pages)
{
    const struct Repossessed *entry = (const struct Repossessed *)e->vector;
    unsigned i, count = page_contexts(e, pages);

    for (i = 0; entry && i < REVOKE_PAGES; i++)
        if (entry[i].backing && entry[i].backing < PAGES)
            pages[count++] = entry[i].backing;
    return count;
}

/* The first page that holds no context and is no backing page; failing that, any. */
static unsigned choose(const struct Environment *e)
{
    static unsigned char marked[PAGES];
    unsigned short pages[CONTEXT_PAGES + REVOKE_PAGES];
    unsigned count = spared(e, pages), i, page, tries = CONTEXT_PAGES + REVOKE_PAGES;

    for (i = 0; i < count; i++)
        marked[pages[i]] = 1;
    for (page = e->info->first_page; page && marked[page] && tries; tries--)
        page = public_state.pages[page].next;
    for (i = 0; i < count; i++)
        marked[pages[i]] = 0;
    return page && tries ? page : e->info->first_page;
}

/* Continues with the page being taken: removes its mappings, moves its contents, frees it. */
static void repossess(struct Environment *e)
{
    unsigned page = page_taking;
    struct Repossessed *vector, *entry;

    page_close(page);
    if (!unbind(page, &taking))
        return;
    vector = (struct Repossessed *)e->vector;
    if (vector && !choose_entry(vector))
        return;
    if (vector && taken.entry) {
        entry = &vector[taken.entry - 1];
        if (!move_contents(entry, page))
            return;
        entry->taken = page;
    }
    page_drop(page);
    expect(public_state.ticks + 1);
    if (e->info->wanted == 0)
        finish(e);
}

/*
 * A deadline has passed: the environment gets the second request, or loses a page by force. Returns
 * its next deadline.
 */
static unsigned overdue(struct Environment *e)
{
    if (e->stage == 1) {
        e->stage = 2;
        e->deadline = public_state.ticks + REVOKE_TICKS;
        announce(e, EXCEPTION_REVOKE);
        return e->deadline;
    }
    if (page_taking)
        return public_state.ticks + REVOKE_TICKS;
    if (e->info->pages) {
        last = e - kernel.environments;
        taking_begin(choose(e));
        e->taken++;
        e->info->wanted--;
    } else
        finish(e);
    return public_state.ticks + 1;
}

/* Handles lapsed claims and deadlines; what is preempted is left to the next tick. */
static void deadlines_pass(unsigned now)
{
    static unsigned first, looked;
    struct Environment *e;

    if (looked == 0) {
        if ((int)(now - due) < 0)
            return;
        due = now + CLAIM_TICKS;
        first = last + 1;
    }
    while (looked < ENVIRONMENTS) {
        e = &kernel.environments[(first + looked++) % ENVIRONMENTS];
        if (e->claim && (int)(now - e->claim_until) >= 0)
            claim_end(e);
        if (e->claim)
            expect(e->claim_until);
        if (e->envid && e->info->wanted)
            expect((int)(now - e->deadline) < 0 ? e->deadline : overdue(e));
        if (looked % DEADLINES_PART == 0 && work_left_off(DEADLINES_CYCLES))
            return;
    }
    looked = 0;
}

/* Revocation's share of a tick; returns whether a page is being taken by force. */
int revoke_tick(void)
{
    work_begin(TICK_CYCLES);
    deadlines_pass(public_state.ticks);
    if (page_taking == 0)
        return 0;
    work_begin(TICK_CYCLES);
    repossess(environment_of(page_taking));
    return 1;
}

int call_page_revoke(unsigned envid, unsigned pages, unsigned high, unsigned low)
{
    struct Environment *e = environment_controlled(envid, high, low);

    return e ? revoke_begin(e, pages) : AEGIS_DENIED;
}
