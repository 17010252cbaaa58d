/*
 * Network bindings of the test programs: frames of type 0x88b5 (for local experiments), told apart
 * by the byte behind it.
 */
#ifndef AEGIS_TESTS_FRAMES_H
#define AEGIS_TESTS_FRAMES_H

#include "aegis/tests/check.h"

#define TYPE_TEST 0x88b5
#define RING_AT SOMEWHERE
#define BUFFER_AT (SOMEWHERE + PAGE_SIZE)
#define FRAME_AT (SOMEWHERE + 2 * PAGE_SIZE)
#define RING ((struct EtherRing *)RING_AT)
#define FRAME ((unsigned char *)FRAME_AT)

static int ring_page, frame_page;

static inline void atom(unsigned offset, unsigned size, unsigned mask, unsigned value)
{
    struct EtherAtom *a = &RING->atoms[RING->count++];

    a->offset = offset;
    a->size = size;
    a->mask = mask;
    a->value = value;
}

/* A ring with one page of buffers, both mapped, for frames of one kind; not yet bound. */
static inline void ring_prepare(unsigned kind)
{
    ring_page = my_page();
    map_mine(RING_AT, ring_page, 1);
    RING->pages = 1;
    RING->page[0] = my_page();
    map_mine(BUFFER_AT, RING->page[0], 1);
    RING->count = 0;
    atom(12, 2, 0xffff, TYPE_TEST);
    atom(14, 1, 0xff, kind);
}

/* Binds a prepared ring; the binding. */
static inline int ring_bind(void)
{
    int binding = aegis_ether_bind(ring_page);

    CHECK(!AEGIS_REFUSED(binding));
    return binding;
}

/* The upcalls for frames, counted: a function for catch_exception. */
static volatile unsigned frames_told;

static inline unsigned count_told(unsigned pc, unsigned cause, unsigned address)
{
    CHECK(cause == EXCEPTION_ETHER << 2 && address == 0);
    frames_told++;
    return pc;
}

/* A frame from this station to everybody, of some kind. */
static inline void frame_prepare(unsigned kind)
{
    unsigned long long address = aegis_ether_address();
    unsigned i;

    frame_page = my_page();
    map_mine(FRAME_AT, frame_page, 1);
    for (i = 0; i < 6; i++) {
        FRAME[i] = 0xff;
        FRAME[6 + i] = address >> 8 * (5 - i);
    }
    FRAME[12] = TYPE_TEST >> 8;
    FRAME[13] = TYPE_TEST & 0xff;
    FRAME[14] = kind;
}

#endif
