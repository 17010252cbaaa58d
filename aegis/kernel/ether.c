/*
 * Secure bindings of the network: frames belong to whoever bound them, by tests on their fields that no
 * two owners may have in common. A frame is copied into a buffer of its owner's or, when none is free,
 * lost at that owner's cost; what an owner sends bears this station's address and, in the fields of the
 * other direction, the values it has bound. Paper: 3.2, 3.4.
 */
#include "aegis/kernel/ether.h"

struct Binding bindings[ETHER_BINDINGS];
unsigned ether_bound;

#define RING(b) ((struct EtherRing *)(KSEG0 | (b)->ring << PAGE_SHIFT))

/* Puts the frame that lance_next found into the next buffer of its owner's. */
static void deliver(struct Binding *b, unsigned bytes)
{
    struct Environment *e = environment_find(b->owner);
    struct EtherRing *ring = RING(b);
    unsigned page = b->page[b->next / 2];

    if (ring->length[b->next]) {
        ring->exhausted++;
        public_state.ether[ETHER_EXHAUSTED]++;
        return;
    }
    lance_copy((unsigned *)(KSEG0 | page << PAGE_SHIFT | b->next % 2 * ETHER_BUFFER));
    ring->received++;
    ring->length[b->next] = bytes;
    public_state.ether[ETHER_RECEIVED]++;
    b->next = (b->next + 1) % (2 * b->pages);
    if (b->notify) {
        e->pending |= 1 << EXCEPTION_ETHER;
        environment_set_entry_tags(e);
    }
}

void ether_interrupt(struct Frame *f)
{
    unsigned char head[ETHER_FIELDS] __attribute__((aligned(4)));
    struct Binding *b;
    unsigned bytes;

    if (!lance_asks())
        return;
    while ((bytes = lance_next(head)) != 0) {
        b = classify(head, bytes);
        if (b == 0)
            public_state.ether[ETHER_NOBODYS]++;
        else if (b->handler < 0 || !handler_takes(b, head, bytes))
            deliver(b, bytes);
        lance_done();
    }
    if (kernel.ending == 0)
        f->epc = upcall(current, f->epc, &f->a0);
}

/* Whether a test looks within the first bytes, at bits that its field has. */
static int well_formed(const struct EtherAtom *a)
{
    if ((a->size != 1 && a->size != 2 && a->size != 4) || a->offset > ETHER_FIELDS - a->size)
        return 0;
    return a->mask != 0 && (a->value & ~a->mask) == 0 && (a->size == 4 || a->mask >> 8 * a->size == 0);
}

/* Copies what the ring says; a refusal when that is no binding of the caller's. */
static int read_ring(struct Binding *made, const struct EtherRing *ring, struct EtherAtom *atoms, unsigned count)
{
    unsigned i;

    if (count - 1 >= ETHER_ATOMS || made->pages - 1 >= ETHER_PAGES)
        return AEGIS_INVALID;
    for (i = 0; i < made->pages; i++) {
        made->page[i] = ring->page[i];
        if (!OWNED(made->page[i]) || made->page[i] == made->ring)
            return AEGIS_DENIED;
    }
    for (i = 0; i < count; i++) {
        atoms[i] = ring->atoms[i];
        if (!well_formed(&atoms[i]))
            return AEGIS_INVALID;
    }
    return ether_send_prepare(&made->send, atoms, count) ? AEGIS_OK : AEGIS_INVALID;
}

int call_ether_bind(unsigned page)
{
    static struct Binding made;
    static struct EtherAtom atoms[ETHER_ATOMS];
    struct Binding *b, *place = 0;
    const struct EtherRing *ring;
    unsigned count;
    int refused;

    if (!OWNED(page))
        return AEGIS_DENIED;
    ring = (const struct EtherRing *)(KSEG0 | page << PAGE_SHIFT);
    count = ring->count;
    made.owner = current->envid;
    made.ring = page;
    made.pages = ring->pages;
    made.notify = ring->notify;
    made.next = made.filter = made.tick = made.steps = 0;
    made.handler = -1;
    refused = read_ring(&made, ring, atoms, count);
    if (refused)
        return refused;
    for (b = bindings; b < bindings + ETHER_BINDINGS; b++) {
        if (b->owner == current->envid && b->ring == page) {
            place = b;
            break;
        }
        if (b->owner == 0 && place == 0)
            place = b;
    }
    if (place == 0 || lance_start() || classifier_start())
        return AEGIS_EXHAUSTED;
    if (place->owner && made.pages != place->pages)
        return AEGIS_INVALID;
    refused = classifier_insert(place, atoms, count);
    if (refused)
        return refused;
    if (place->owner) {
        made.next = place->next;
        handler_leaves(place);
    } else
        ether_bound++;
    made.filter = place->filter;
    *place = made;
    return place - bindings;
}

static void unbind_frames(struct Binding *b)
{
    handler_leaves(b);
    classifier_remove(b);
    b->owner = 0;
    ether_bound--;
}

/* An environment has ended: it gets no frame any more, though its pages are taken back later. */
void ether_owner_leaves(unsigned envid)
{
    struct Binding *b;

    for (b = bindings; b < bindings + ETHER_BINDINGS; b++)
        if (b->owner == envid)
            unbind_frames(b);
}

/* A page changes hands: no frame is written to it any more. */
void ether_page_leaves(unsigned page)
{
    struct Binding *b;
    unsigned i;

    for (b = bindings; b < bindings + ETHER_BINDINGS; b++) {
        if (b->owner == 0)
            continue;
        for (i = 0; i < b->pages && b->page[i] != page; i++)
            ;
        if (i < b->pages || b->ring == page || (b->handler >= 0 && (b->data == page || b->transmit == page)))
            unbind_frames(b);
    }
}

struct Binding *binding_own(unsigned number)
{
    return number < ETHER_BINDINGS && bindings[number].owner == current->envid ? &bindings[number] : 0;
}

int call_ether_unbind(unsigned number)
{
    struct Binding *b = binding_own(number);

    if (b == 0)
        return AEGIS_DENIED;
    unbind_frames(b);
    return AEGIS_OK;
}

int call_ether_send(unsigned number, unsigned physical, unsigned bytes)
{
    struct Binding *b = binding_own(number);
    unsigned offset = physical & (PAGE_SIZE - 1);

    if (b == 0 || !OWNED(physical >> PAGE_SHIFT))
        return AEGIS_DENIED;
    if ((physical & 3) || bytes < ETHER_SHORTEST || bytes > ETHER_LONGEST || offset + bytes > PAGE_SIZE)
        return AEGIS_INVALID;
    if (!ether_may_send(&b->send, (const unsigned *)(KSEG0 | physical), bytes))
        return AEGIS_DENIED;
    return lance_send((const unsigned *)(KSEG0 | physical), bytes);
}

unsigned long long call_ether_address(void)
{
    const unsigned char *a = lance_address();

    return (unsigned long long)(a[0] << 8 | a[1]) << 32 | (unsigned)a[2] << 24 | a[3] << 16 | a[4] << 8 | a[5];
}
