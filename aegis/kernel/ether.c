/*
 * Secure bindings of the network: frames belong to whoever bound them, by tests on their fields
 * that no two owners may have in common. A frame is copied into a buffer of its owner's or, when
 * none is free, lost at that owner's cost; what an owner sends bears this station's address and, in
 * the fields of the other direction, the values it has bound. Frames that come may take half of
 * each tick: then the chip does not interrupt until the next one, and what finds its ring full is
 * lost, so that whoever runs goes on under any flood. Paper: 3.2, 3.4; for the limit, Mogul and
 * Ramakrishnan, "Eliminating Receive Livelock in an Interrupt-Driven Kernel" (USENIX 1996).
 */
#include "aegis/kernel/ether.h"

struct Binding bindings[ETHER_BINDINGS];
unsigned ether_bound;

#define RING(b) ((struct EtherRing *)(KSEG0 | (b)->ring << PAGE_SHIFT))

/*
 * The received frame that is being copied into its owner's next buffer: bytes copied, and its
 * length.
 */
static struct {
    struct Binding *to;
    unsigned at, bytes;
} copying;

/*
 * Worst-case cycles of looking at the next frame, of a handler's run, and of copying so many bytes.
 */
#define FRAME_CYCLES 2000
#define HANDLED_CYCLES 6000
#define COPIED_BYTES 256
#define COPIED_CYCLES 1700

/*
 * What a frame with its first bytes, intact or not, and each further word copied, is charged to the
 * tick's half: the cycles of short frames on the slowest board.
 */
#define COUNTED_FRAME 1312
#define COUNTED_WORD 32
static unsigned spent, spent_tick;

/* Address in the owner's next buffer of a part of the frame. */
static inline unsigned *place_of(struct Binding *b, unsigned at)
{
    unsigned page = b->page[b->next / 2];

    return (unsigned *)((KSEG0 | page << PAGE_SHIFT | b->next % 2 * ETHER_BUFFER) + at);
}

/*
 * Starts the copy into the owner's next buffer. The bytes read to classify the frame are reused:
 * the chip's memory is uncached, and reading it again would cost as much again.
 */
static void deliver(struct Binding *b, const unsigned char *head, unsigned bytes)
{
    struct EtherRing *ring = RING(b);
    const unsigned *from = (const unsigned *)head;
    unsigned i, *to;

    if (ring->length[b->next]) {
        ring->exhausted++;
        public_state.ether[ETHER_EXHAUSTED]++;
        return;
    }
    to = place_of(b, 0);
    for (i = 0; i < ETHER_FIELDS / 4; i += 4) {
        to[i] = from[i];
        to[i + 1] = from[i + 1];
        to[i + 2] = from[i + 2];
        to[i + 3] = from[i + 3];
    }
    spent += ETHER_FIELDS / 4 * COUNTED_WORD;
    copying.to = b;
    copying.at = ETHER_FIELDS;
    copying.bytes = bytes;
}

/* The copy is complete: the owner is told. */
static void delivered(struct Binding *b)
{
    struct Environment *e = environment_find(b->owner);
    struct EtherRing *ring = RING(b);

    ring->received++;
    ring->length[b->next] = copying.bytes;
    public_state.ether[ETHER_RECEIVED]++;
    b->next = (b->next + 1) % (2 * b->pages);
    if (e && b->notify) {
        e->pending |= 1 << EXCEPTION_ETHER;
        environment_set_entry_tags(e);
    }
}

/* Resumes the copy; 0 if preempted. */
static int copied(void)
{
    struct Binding *b = copying.to;
    unsigned bytes;

    while (copying.at < copying.bytes) {
        if (copying.at > ETHER_FIELDS && work_left_to_clock(COPIED_CYCLES))
            return 0;
        bytes =
            copying.bytes - copying.at < COPIED_BYTES ? copying.bytes - copying.at : COPIED_BYTES;
        lance_copy(place_of(b, copying.at), copying.at, bytes);
        copying.at += bytes;
        spent += bytes / 4 * COUNTED_WORD;
    }
    delivered(b);
    copying.to = 0;
    return 1;
}

/* Gives an intact frame to whom it is for; whether a handler has run. */
static int frame_taken(const unsigned char *head, unsigned bytes)
{
    struct Binding *b = classify(head, bytes);

    if (b == 0) {
        public_state.ether[ETHER_NOBODYS]++;
        return 0;
    }
    if (b->handler >= 0 && handler_takes(b, head, bytes))
        return 1;
    deliver(b, head, bytes);
    return b->handler >= 0;
}

/* Serves received frames; not 0 when none is left or the tick's half is used up, 0 if preempted. */
static int frames_served(void)
{
    unsigned char head[ETHER_FIELDS] __attribute__((aligned(4)));
    unsigned bytes, cycles;

    for (;;) {
        cycles = FRAME_CYCLES;
        if (copying.to == 0) {
            if (spent >= lance_budget)
                return 1;
            bytes = lance_next(head);
            if (bytes == 0)
                return 1;
            spent += COUNTED_FRAME;
            if (bytes != LANCE_BROKEN && frame_taken(head, bytes))
                cycles += HANDLED_CYCLES;
        }
        if (copying.to && !copied())
            return 0;
        lance_done();
        if (work_left_to_clock(cycles))
            return 0;
    }
}

/*
 * The chip's interrupt stays asserted until no frame is left, so the interrupted environment
 * executes at least one instruction between two activations. Nothing is served while a slice ends,
 * whose parts leave no time for it. Returns whether no frame is left.
 */
int ether_interrupt(void)
{
    unsigned restarts = public_state.ether[ETHER_RESTARTS];

    if (kernel.ending) {
        lance_hold(1);
        return 1;
    }
    if (spent_tick != public_state.ticks) {
        spent_tick = public_state.ticks;
        spent = 0;
        lance_hold(0);
    } else if (spent >= lance_budget) {
        lance_hold(1);
        return 1;
    }
    if (!lance_asks())
        return 1;
    if (public_state.ether[ETHER_RESTARTS] != restarts)
        copying.to = 0;
    work_begin(STAY_CYCLES);
    do {
        if (!frames_served())
            return 0;
        if (spent >= lance_budget) {
            lance_hold(1);
            return 1;
        }
    } while (!lance_settled());
    return 1;
}

/* The ending slice has been handed over: frames are served again. */
void ether_resume(void)
{
    lance_hold(0);
}

/* Whether a test reads within the first bytes of a frame, and its mask within its field. */
static int well_formed(const struct EtherAtom *a)
{
    if ((a->size != 1 && a->size != 2 && a->size != 4) || a->offset > ETHER_FIELDS - a->size)
        return 0;
    return a->mask != 0 && (a->value & ~a->mask) == 0 &&
        (a->size == 4 || a->mask >> 8 * a->size == 0);
}

/* Copies what the ring says; an error code when that is no binding that the caller may have. */
static int read_ring(
    struct Binding *made, const struct EtherRing *ring, struct EtherAtom *atoms, unsigned count)
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
    return AEGIS_OK;
}

/* The binding that is being made, and its slot in the table. */
static struct Binding made;
static struct EtherAtom atoms[ETHER_ATOMS];
static unsigned atom_count;
static struct Binding *place;

static void unbind_frames(struct Binding *b)
{
    if (copying.to == b) {          /* the frame is lost */
        copying.to = 0;
        lance_done();
    }
    handler_leaves(b);
    b->owner = 0;
    ether_bound--;
}

/* Whether the owner is alive and still owns the pages. */
static int still_owned(void)
{
    unsigned i;

    if (environment_find(made.owner) == 0 || public_state.pages[made.ring].owner != made.owner)
        return 0;
    for (i = 0; i < made.pages; i++)
        if (public_state.pages[made.page[i]].owner != made.owner)
            return 0;
    return 1;
}

/* Inserts the filter; runs as the coroutine. */
static int insert(void)
{
    int refused;

    if (!ether_send_prepare(&made.send, atoms, atom_count))
        return AEGIS_INVALID;
    apart_pause(4000);
    if (lance_start())
        return AEGIS_EXHAUSTED;
    apart_pause(4000);
    if (classifier_start())
        return AEGIS_EXHAUSTED;
    apart_pause(4000);
    refused = classifier_insert(place, atoms, atom_count);
    if (refused)
        return refused;
    if (!still_owned()) {           /* its filter is removed with the next insertion */
        if (place->owner)
            unbind_frames(place);
        return AEGIS_DENIED;
    }
    if (place->owner) {
        made.next = place->next;
        handler_leaves(place);
    } else
        ether_bound++;
    made.filter = place->filter;
    *place = made;
    return place - bindings;
}

/* Starts making the binding that a page describes; an error code, or 0. */
static int bind_begin(unsigned page)
{
    const struct EtherRing *ring = (const struct EtherRing *)(KSEG0 | page << PAGE_SHIFT);
    struct Binding *b;
    int refused;

    if (!OWNED(page))
        return AEGIS_DENIED;
    atom_count = ring->count;
    made.owner = current->envid;
    made.ring = page;
    made.pages = ring->pages;
    made.notify = ring->notify;
    made.next = made.filter = made.tick = made.steps = 0;
    made.handler = -1;
    refused = read_ring(&made, ring, atoms, atom_count);
    if (refused)
        return refused;
    place = 0;
    for (b = bindings; b < bindings + ETHER_BINDINGS; b++) {
        if (b->owner == current->envid && b->ring == page) {
            place = b;
            break;
        }
        if (b->owner == 0 && place == 0)
            place = b;
    }
    if (place == 0)
        return AEGIS_EXHAUSTED;
    if (place->owner && made.pages != place->pages)
        return AEGIS_INVALID;
    return AEGIS_OK;
}

int call_ether_bind(unsigned page)
{
    int result;

    if (apart_result(APART_BIND(page), &result))
        return result;
    if (apart_continue())
        return AEGIS_AGAIN;
    result = bind_begin(page);
    if (result)
        return result;
    apart_begin(APART_BIND(page), insert);
    return apart_result(APART_BIND(page), &result) ? result : AEGIS_AGAIN;
}

/* An environment has ended: no frame may be on its way into its pages when they are taken back. */
void ether_owner_leaves(unsigned envid)
{
    struct Binding *b;

    for (b = bindings; b < bindings + ETHER_BINDINGS; b++)
        if (b->owner == envid)
            unbind_frames(b);
}

/* A page changes hands: no frame is written to it from now on. */
void ether_page_leaves(unsigned page)
{
    struct Binding *b;
    unsigned i;

    for (b = bindings; b < bindings + ETHER_BINDINGS; b++) {
        if (b->owner == 0)
            continue;
        for (i = 0; i < b->pages && b->page[i] != page; i++)
            ;
        if (i < b->pages || b->ring == page ||
            (b->handler >= 0 && (b->data == page || b->transmit == page)))
            unbind_frames(b);
    }
}

struct Binding *binding_own(unsigned number)
{
    return number < ETHER_BINDINGS && bindings[number].owner == current->envid ? &bindings[number]
                                                                               : 0;
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
    if ((physical & 3) || bytes < ETHER_SHORTEST || bytes > ETHER_LONGEST ||
        offset + bytes > PAGE_SIZE)
        return AEGIS_INVALID;
    if (!ether_may_send(&b->send, (const unsigned *)(KSEG0 | physical), bytes))
        return AEGIS_DENIED;
    return lance_send((const unsigned *)(KSEG0 | physical), bytes);
}

unsigned long long call_ether_address(void)
{
    const unsigned char *a = lance_address();

    return (unsigned long long)(a[0] << 8 | a[1]) << 32 | (unsigned)a[2] << 24 | a[3] << 16 |
        a[4] << 8 | a[5];
}
