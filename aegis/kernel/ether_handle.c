/*
 * Safe handlers at work: downloaded by a call, checked and rewritten, and run when a frame comes for their binding, whoever runs then. A
 * handler that has used up its steps of this tick lets frames go the usual way: nobody's time is taken beyond that. Paper: 3.2.1, 6.3.
 */
#include "aegis/handlers/handler.h"
#include "aegis/handlers/stages.h"
#include "aegis/kernel/ether.h"

_Static_assert(HANDLER_DATA == PAGE_SIZE && ETHER_HANDLER_WORDS == HANDLER_WORDS && ETHER_STAGES == STAGES, "one interface");

/* Steps at a tick: of one binding's handler, and of all. A tick is 195 000 cycles on the slowest board. */
#define TICK_STEPS 32768
#define ALL_TICK_STEPS 49152
/* What a service takes beside the bytes that it moves. */
#define SERVICE_STEPS 256

#define CODE_BYTES (4 * HANDLER_CODE)
#define LOOP_BYTES (4 * STAGE_WORDS)
#define POOL_PAGES (ETHER_HANDLERS * (CODE_BYTES + LOOP_BYTES) >> PAGE_SHIFT)

static unsigned pool;           /* code of all handlers, then their transfer loops */
static struct {
    unsigned used, words;
} places[ETHER_HANDLERS];
static unsigned all_tick, all_steps;

/* Of the handler that runs. */
static struct Binding *running;
static unsigned running_bytes, running_spent;

#define CODE(i) ((unsigned *)(pool + (i) * CODE_BYTES))
#define LOOP(i) ((unsigned *)(pool + ETHER_HANDLERS * CODE_BYTES + (i) * LOOP_BYTES))

void ether_service_send(void);
void ether_service_copy(void);

static const struct handler_bounds bounds = { ETHER_SHORTEST, PAGE_SIZE, { ether_service_send, ether_service_copy } };

static int pool_start(void)
{
    unsigned page = pool ? 0 : pages_reserve(POOL_PAGES);

    if (page)
        pool = KSEG0 | page << PAGE_SHIFT;
    return pool ? 0 : -1;
}

void handler_leaves(struct Binding *b)
{
    if (b->handler >= 0)
        places[b->handler].used = 0;
    b->handler = -1;
}

int call_ether_handle(unsigned binding, unsigned page)
{
    static unsigned code[HANDLER_WORDS];
    struct Binding *b = binding_own(binding);
    const struct EtherHandler *h = (const struct EtherHandler *)(KSEG0 | page << PAGE_SHIFT);
    unsigned i, place, step;
    int words;

    if (b == 0 || !OWNED(page))
        return AEGIS_DENIED;
    if (h->words == 0) {
        handler_leaves(b);
        return AEGIS_OK;
    }
    if (!OWNED(h->data) || !OWNED(h->transmit))
        return AEGIS_DENIED;
    if (h->words > HANDLER_WORDS || h->stages > STAGES)
        return AEGIS_INVALID;
    for (i = 0; i < h->words; i++)
        code[i] = h->code[i];
    if (handler_check(code, h->words, &bounds))
        return AEGIS_INVALID;
    handler_leaves(b);
    for (place = 0; place < ETHER_HANDLERS && places[place].used; place++)
        ;
    if (place == ETHER_HANDLERS || pool_start())
        return AEGIS_EXHAUSTED;
    words = handler_install(code, h->words, &bounds, CODE(place));
    lance_frame(&step);
    if (words < 0 || stages_compile(h->stage, h->stages, step, LOOP(place)) < 0)
        return AEGIS_INVALID;
    icache_invalidate(PHYSICAL(CODE(place)), CODE_BYTES);
    icache_invalidate(PHYSICAL(LOOP(place)), LOOP_BYTES);
    places[place].used = 1;
    places[place].words = words;
    b->data = h->data;
    b->transmit = h->transmit;
    b->handler = place;
    return AEGIS_OK;
}

int handler_takes(struct Binding *b, const unsigned char *head, unsigned bytes)
{
    unsigned transmit = KSEG0 | b->transmit << PAGE_SHIFT;
    int result;

    if (b->tick != public_state.ticks) {
        b->tick = public_state.ticks;
        b->steps = 0;
    }
    if (all_tick != public_state.ticks) {
        all_tick = public_state.ticks;
        all_steps = 0;
    }
    if (b->steps >= TICK_STEPS || all_steps >= ALL_TICK_STEPS)
        return 0;
    running = b;
    running_bytes = bytes;
    running_spent = places[b->handler].words;
    result = handler_run(CODE(b->handler), head, bytes, (void *)(KSEG0 | b->data << PAGE_SHIFT), (unsigned char *)transmit);
    running = 0;
    if (result < 0)
        running_spent += HANDLER_STEPS;
    b->steps += running_spent;
    all_steps += running_spent;
    return result == 0;
}

/* Result of a service, and the steps that it takes from its handler's. */
static unsigned long long served(int result, unsigned steps)
{
    running_spent += steps;
    return (unsigned long long)steps << 32 | (unsigned)result;
}

unsigned long long handler_send(unsigned bytes)
{
    const unsigned *frame = (const unsigned *)(KSEG0 | running->transmit << PAGE_SHIFT);

    if (bytes < ETHER_SHORTEST || bytes > ETHER_LONGEST)
        return served(AEGIS_INVALID, SERVICE_STEPS);
    if (!ether_may_send(&running->send, frame, bytes))
        return served(AEGIS_DENIED, SERVICE_STEPS);
    return served(lance_send(frame, bytes), SERVICE_STEPS + bytes);
}

unsigned long long handler_copy(unsigned from, unsigned to, unsigned bytes)
{
    unsigned step, area = to >> PAGE_SHIFT, offset = to & (PAGE_SIZE - 1), frame = lance_frame(&step);
    unsigned page = area == 0 ? running->data : area <= running->pages ? running->page[area - 1] : 0;

    if (frame == 0 || page == 0 || (from & 15) || (to & 3) || bytes - 1 >= ETHER_BUFFER || (bytes & 15))
        return served(AEGIS_INVALID, SERVICE_STEPS);
    if (from >= running_bytes || from + bytes > ((running_bytes + 15) & -16) || offset + bytes > PAGE_SIZE)
        return served(AEGIS_INVALID, SERVICE_STEPS);
    return served(((transfer_loop *)LOOP(running->handler))((unsigned *)(KSEG0 | page << PAGE_SHIFT | offset),
        (const unsigned *)(frame + from * (step / 16)), bytes / 4, 0), SERVICE_STEPS + 4 * bytes);
}
