/*
 * Secure bindings of the network: frames belong to whoever bound them, by tests on their fields that no
 * two owners may have in common. A frame is copied into a buffer of its owner's or, when none is free,
 * lost at that owner's cost; what an owner sends bears this station's address and, in the fields of the
 * other direction, the values it has bound. Tests are interpreted here; `demultiplex` is the one place
 * that a compiled classifier would replace. The kernel knows no protocol but for `opposite`. Paper: 3.2, 3.4.
 */
#include "aegis/kernel/kernel.h"

/* A binding. What its owner wrote in the ring is copied when it is made: the owner may write there at any time. */
struct Binding {
    unsigned owner;             /* envid, 0: free */
    unsigned ring;              /* page */
    unsigned count;
    struct EtherAtom atoms[ETHER_ATOMS];
    unsigned pages;
    unsigned page[ETHER_PAGES];
    unsigned notify;
    unsigned next;              /* buffer */
};

/* Which bits of a frame's first bytes have to have which values. */
struct Pattern {
    unsigned char mask[ETHER_FIELDS], value[ETHER_FIELDS];
};

static struct Binding bindings[ETHER_BINDINGS];
unsigned ether_bound;

#define RING(b) ((struct EtherRing *)(KSEG0 | (b)->ring << PAGE_SHIFT))
#define OWNED(page) ((page) != 0 && (page) < PAGES && public_state.pages[page].owner == current->envid)

/*
 * Fields that change places in a frame of the other direction, by offset and size: addresses of Ethernet
 * and IP, ports behind an IP header without options; the two pairs of addresses in ARP.
 */
static const struct {
    unsigned char one, other, size;
} pairs[] = {{0, 6, 6}, {26, 30, 4}, {34, 36, 2}, {22, 32, 6}, {28, 38, 4}};

#define ETHER_TYPE 12
#define TYPE_ARP 0x0806

/* Where the field stands in a frame of the other direction. */
static unsigned opposite(unsigned offset, int arp)
{
    unsigned i, first = arp ? 3 : 1, last = arp ? 5 : 3;

    for (i = 0; i < last; i += i == 0 ? first : 1) {
        if (offset - pairs[i].one < pairs[i].size)
            return offset + pairs[i].other - pairs[i].one;
        if (offset - pairs[i].other < pairs[i].size)
            return offset + pairs[i].one - pairs[i].other;
    }
    return offset;
}

static unsigned field(const unsigned char *frame, unsigned offset, unsigned size)
{
    unsigned value = frame[offset];

    if (size == 1)
        return value;
    value = value << 8 | frame[offset + 1];
    if (size == 2)
        return value;
    return value << 16 | frame[offset + 2] << 8 | frame[offset + 3];
}

/* The binding that a frame belongs to. */
static struct Binding *demultiplex(const unsigned char *frame)
{
    struct Binding *b;
    const struct EtherAtom *a, *end;

    for (b = bindings; b < bindings + ETHER_BINDINGS; b++) {
        if (b->owner == 0)
            continue;
        end = b->atoms + b->count;
        for (a = b->atoms; a < end && (field(frame, a->offset, a->size) & a->mask) == a->value; a++)
            ;
        if (a == end)
            return b;
    }
    return 0;
}

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
        b = demultiplex(head);
        if (b)
            deliver(b, bytes);
        else
            public_state.ether[ETHER_NOBODYS]++;
        lance_done();
    }
    f->epc = upcall(current, f->epc, &f->a0);
}

/* Spreads tests over the bytes that they look at; 0 when they look beyond, or contradict each other. */
static int pattern(struct Pattern *p, const struct EtherAtom *a, unsigned count)
{
    unsigned i, k;

    for (i = 0; i < ETHER_FIELDS; i++)
        p->mask[i] = p->value[i] = 0;
    for (i = 0; i < count; i++, a++) {
        if ((a->size != 1 && a->size != 2 && a->size != 4) || a->offset > ETHER_FIELDS - a->size)
            return 0;
        if (a->mask == 0 || (a->value & ~a->mask) || (a->size < 4 && a->mask >> 8 * a->size))
            return 0;
        for (k = 0; k < a->size; k++) {
            unsigned shift = 8 * (a->size - 1 - k);
            unsigned char mask = a->mask >> shift, value = a->value >> shift;

            if ((p->value[a->offset + k] ^ value) & p->mask[a->offset + k] & mask)
                return 0;
            p->mask[a->offset + k] |= mask;
            p->value[a->offset + k] |= value;
        }
    }
    return 1;
}

/* Whether some frame would pass both. */
static int overlap(const struct Pattern *p, const struct Pattern *q)
{
    unsigned i;

    for (i = 0; i < ETHER_FIELDS; i++)
        if ((p->value[i] ^ q->value[i]) & p->mask[i] & q->mask[i])
            return 0;
    return 1;
}

int call_ether_bind(unsigned page)
{
    struct Binding *b, *free = 0, *old = 0, made;
    struct Pattern wanted, other;
    const struct EtherRing *ring;
    unsigned i;

    if (!OWNED(page))
        return AEGIS_DENIED;
    ring = (const struct EtherRing *)(KSEG0 | page << PAGE_SHIFT);
    made.owner = current->envid;
    made.ring = page;
    made.count = ring->count;
    made.pages = ring->pages;
    made.notify = ring->notify;
    made.next = 0;
    if (made.count - 1 >= ETHER_ATOMS || made.pages - 1 >= ETHER_PAGES)
        return AEGIS_INVALID;
    for (i = 0; i < made.count; i++)
        made.atoms[i] = ring->atoms[i];
    for (i = 0; i < made.pages; i++) {
        made.page[i] = ring->page[i];
        if (!OWNED(made.page[i]) || made.page[i] == page)
            return AEGIS_DENIED;
    }
    if (!pattern(&wanted, made.atoms, made.count))
        return AEGIS_INVALID;
    for (b = bindings; b < bindings + ETHER_BINDINGS; b++) {
        if (b->owner == 0) {
            if (free == 0)
                free = b;
            continue;
        }
        if (b->owner == current->envid && b->ring == page) {
            old = b;
            continue;
        }
        pattern(&other, b->atoms, b->count);
        if (overlap(&wanted, &other))
            return AEGIS_BUSY;
    }
    if (old) {
        if (made.pages != old->pages)
            return AEGIS_INVALID;
        made.next = old->next;
        *old = made;
        return old - bindings;
    }
    if (free == 0 || lance_start())
        return AEGIS_EXHAUSTED;
    *free = made;
    ether_bound++;
    return free - bindings;
}

static void unbind_frames(struct Binding *b)
{
    b->owner = 0;
    ether_bound--;
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
        if (i < b->pages || b->ring == page)
            unbind_frames(b);
    }
}

static struct Binding *binding_own(unsigned number)
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

/* Whether a frame is one that the binding's peer would send back. */
static int may_send(const struct Binding *b, const unsigned char *frame)
{
    const struct EtherAtom *a;
    unsigned i, k;

    for (i = 0; i < 6; i++)
        if (frame[6 + i] != lance_address()[i])
            return 0;
    for (a = b->atoms; a < b->atoms + b->count; a++)
        for (k = 0; k < a->size; k++) {
            unsigned shift = 8 * (a->size - 1 - k);

            if ((frame[opposite(a->offset + k, field(frame, ETHER_TYPE, 2) == TYPE_ARP)] ^ a->value >> shift) & a->mask >> shift & 0xff)
                return 0;
        }
    return 1;
}

int call_ether_send(unsigned number, unsigned physical, unsigned bytes)
{
    struct Binding *b = binding_own(number);
    unsigned offset = physical & (PAGE_SIZE - 1);

    if (b == 0 || !OWNED(physical >> PAGE_SHIFT))
        return AEGIS_DENIED;
    if ((physical & 3) || bytes < ETHER_SHORTEST || bytes > ETHER_LONGEST || offset + bytes > PAGE_SIZE)
        return AEGIS_INVALID;
    if (!may_send(b, (const unsigned char *)(KSEG0 | physical)))
        return AEGIS_DENIED;
    return lance_send((const unsigned *)(KSEG0 | physical), bytes);
}

unsigned long long call_ether_address(void)
{
    const unsigned char *a = lance_address();

    return (unsigned long long)(a[0] << 8 | a[1]) << 32 | (unsigned)a[2] << 24 | a[3] << 16 | a[4] << 8 | a[5];
}
