/*
 * Visible revocation of pages: a request, an imperative with a deadline, then force. What is taken is recorded in the environment's
 * repossession vector, the contents moved to a page that the library named there; the environment is told and lives on. One revocation at a
 * time, one page a tick: bounded work. Paper: 3.3, 3.4.
 */
#include "aegis/kernel.h"

static struct Environment *target;
static unsigned deadline;

static void announce(struct Environment *e, unsigned code)
{
    e->pending |= 1 << code;
    environment_gate(e);
}

int revoke_begin(struct Environment *e, unsigned pages)
{
    if (target)
        return AEGIS_BUSY;
    if (pages == 0 || pages > REVOKE_PAGES || pages > e->account->pages)
        return AEGIS_INVALID;
    target = e;
    deadline = books.ticks + REVOKE_TICKS;
    e->account->wanted = pages;
    e->stage = 1;
    e->taken = 0;
    announce(e, EXCEPTION_REVOKE);
    return AEGIS_OK;
}

/* Memory is short for someone: whoever holds most above its minimum is asked for a page, unless that is the asking one or nearly so. */
void revoke_excess(const struct Account *asking)
{
    struct Environment *e, *most = 0;
    int surplus, greatest = (int)(asking->pages - asking->minimum) + 1;

    for (e = kernel.environments; e < kernel.environments + ENVIRONMENTS; e++) {
        if (e->name == 0)
            continue;
        surplus = e->account->pages - e->account->minimum;
        if (surplus > 0 && surplus > greatest) {
            greatest = surplus;
            most = e;
        }
    }
    if (most)
        revoke_begin(most, 1);
}

static void finish(void)
{
    struct Environment *creator;
    struct Account *a = target->account;

    target->pending &= ~(1 << EXCEPTION_REVOKE);
    environment_gate(target);
    if (target->taken)
        announce(target, EXCEPTION_REPOSSESS);
    if (a->pages < a->minimum) {
        creator = environment_named(a->creator);
        minimum_move(a, creator ? creator->account : 0, a->minimum - a->pages);
        announce(target, EXCEPTION_EMERGENCY);
    }
    a->wanted = 0;
    target = 0;
}

void revoke_returned(struct Environment *e)
{
    if (e == target && --e->account->wanted == 0)
        finish();
}

void revoke_forget(struct Environment *e)
{
    if (e == target)
        target = 0;
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

/* The first of its pages that holds no context and serves as no backing, or any. */
static unsigned choose(const struct Environment *e)
{
    unsigned page, tries = 64;
    const struct Repossessed *entry = (const struct Repossessed *)e->vector;

    for (page = e->account->firstPage; page && tries; page = books.pages[page].next, tries--) {
        if (page_holds_context(e, page))
            continue;
        if (entry && (entry->backing == page))
            continue;
        return page;
    }
    return e->account->firstPage;
}

static void repossess(struct Environment *e)
{
    unsigned page = choose(e), backing;
    struct Repossessed *entry = vector_entry(e);

    if (entry) {
        backing = entry->backing;
        if (backing && backing != page && backing < PAGES &&
            capability_opens(guards[backing].write, entry->capability[0], entry->capability[1]))
            move(entry, page);
        else
            entry->backing = 0;
        entry->taken = page;
    }
    page_release(page);
    e->taken++;
    e->account->wanted--;
}

void revoke_tick(void)
{
    if (target == 0 || (int)(books.ticks - deadline) < 0)
        return;
    if (target->stage == 1) {
        target->stage = 2;
        deadline = books.ticks + REVOKE_TICKS;
        announce(target, EXCEPTION_REVOKE);
        return;
    }
    repossess(target);
    if (target->account->wanted == 0 || target->account->pages == 0)
        finish();
}

int call_page_revoke(unsigned name, unsigned pages, unsigned high, unsigned low)
{
    struct Environment *e = environment_controlled(name, high, low);

    return e ? revoke_begin(e, pages) : AEGIS_DENIED;
}
