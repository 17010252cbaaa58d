/*
 * Safe handlers: downloaded by a call, checked and rewritten, and run when a frame comes for their
 * binding, whichever environment is running. A handler that has used up its steps of a tick leaves
 * frames to the usual path until the next tick; that bounds the time it takes from others. Paper:
 * 3.2.1, 6.3.
 */
#include "aegis/handlers/handler.h"
#include "aegis/handlers/stages.h"
#include "aegis/kernel/ether.h"

_Static_assert(
    HANDLER_DATA == PAGE_SIZE && ETHER_HANDLER_WORDS == HANDLER_WORDS && ETHER_STAGES == STAGES,
    "one interface");

/*
 * Steps a tick: of one binding's handler, and of all. A tick is 195 000 cycles on the slowest
 * board.
 */
#define TICK_STEPS 32768
#define ALL_TICK_STEPS 49152
/* Steps that a service is charged beside the bytes that it moves. */
#define SERVICE_STEPS 256

/* Bytes of code that are invalidated in the instruction cache at once. */
#define FORGOTTEN 512

#define CODE_BYTES (4 * HANDLER_CODE)
#define LOOP_BYTES (4 * STAGE_WORDS)
#define POOL_PAGES ((ETHER_HANDLERS * (CODE_BYTES + LOOP_BYTES) + PAGE_SIZE - 1) >> PAGE_SHIFT)

static unsigned pool;           /* code of all handlers, then their transfer loops */
static struct {
    unsigned used, words;
} places[ETHER_HANDLERS];
static unsigned all_tick, all_steps;

/* The handler that is running. */
static struct Binding *running;
static unsigned running_bytes, running_spent;

#define CODE(i) ((unsigned *)(pool + (i) * CODE_BYTES))
#define LOOP(i) ((unsigned *)(pool + ETHER_HANDLERS * CODE_BYTES + (i) * LOOP_BYTES))

void ether_service_send(void);
void ether_service_copy(void);

static const struct handler_bounds bounds = {
    ETHER_SHORTEST, PAGE_SIZE, {ether_service_send, ether_service_copy}, apart_pause};

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

/* The handler being downloaded: its binding, the environment, and where its code goes. */
static struct EtherHandler coming;
static struct Binding *to;
static unsigned owner, place;

static int installed(void)
{
    unsigned at;
    int words;

    if (handler_check(coming.code, coming.words, &bounds))
        return AEGIS_INVALID;
    words = handler_install(coming.code, coming.words, &bounds, CODE(place));
    if (words < 0 || stages_compile(coming.stage, coming.stages, lance_layout(), LOOP(place)) < 0)
        return AEGIS_INVALID;
    for (at = 0; at < CODE_BYTES; at += FORGOTTEN) {
        apart_pause(1200);
        icache_invalidate(PHYSICAL(CODE(place)) + at, FORGOTTEN);
    }
    for (at = 0; at < LOOP_BYTES; at += FORGOTTEN) {
        apart_pause(1200);
        icache_invalidate(PHYSICAL(LOOP(place)) + at, FORGOTTEN);
    }
    places[place].words = words;
    return AEGIS_OK;
}

/* Checks and rewrites the handler; runs as the coroutine. */
static int download(void)
{
    int refused = installed();

    if (refused == AEGIS_OK &&
        (to->owner != owner || public_state.pages[coming.data].owner != owner ||
            public_state.pages[coming.transmit].owner != owner))
        refused = AEGIS_DENIED;     /* the binding, or a page of the handler's, was given up
                                       meanwhile */
    if (refused) {
        places[place].used = 0;
        return refused;
    }
    handler_leaves(to);
    to->data = coming.data;
    to->transmit = coming.transmit;
    to->handler = place;
    return AEGIS_OK;
}

/* Starts the download; an error code, or 1 if there is code to check. */
static int handle_begin(unsigned binding, unsigned page)
{
    const struct EtherHandler *h = (const struct EtherHandler *)(KSEG0 | page << PAGE_SHIFT);
    unsigned i;

    to = binding_own(binding);
    if (to == 0 || !OWNED(page))
        return AEGIS_DENIED;
    if (h->words == 0) {
        handler_leaves(to);
        return AEGIS_OK;
    }
    coming.words = h->words;
    coming.stages = h->stages;
    coming.data = h->data;
    coming.transmit = h->transmit;
    if (!OWNED(coming.data) || !OWNED(coming.transmit))
        return AEGIS_DENIED;
    if (coming.words > HANDLER_WORDS || coming.stages > STAGES)
        return AEGIS_INVALID;
    for (i = 0; i < coming.words; i++)
        coming.code[i] = h->code[i];
    for (i = 0; i < coming.stages; i++)
        coming.stage[i] = h->stage[i];
    owner = current->envid;
    handler_leaves(to);
    for (place = 0; place < ETHER_HANDLERS && places[place].used; place++)
        ;
    if (place == ETHER_HANDLERS || pool_start())
        return AEGIS_EXHAUSTED;
    places[place].used = 1;
    return 1;
}

int call_ether_handle(unsigned binding, unsigned page)
{
    unsigned what = APART_HANDLE(binding % ETHER_BINDINGS, page % PAGES);
    int result;

    if (apart_result(what, &result))
        return result;
    if (apart_continue())
        return AEGIS_AGAIN;
    result = handle_begin(binding, page);
    if (result != 1)
        return result;
    apart_begin(what, download);
    return apart_result(what, &result) ? result : AEGIS_AGAIN;
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
    result = handler_run(CODE(b->handler), head, bytes, (void *)(KSEG0 | b->data << PAGE_SHIFT),
        (unsigned char *)transmit);
    running = 0;
    if (result < 0)
        running_spent += HANDLER_STEPS;
    b->steps += running_spent;
    all_steps += running_spent;
    return result == 0;
}

/* Result of a service, and the steps that its handler is charged. */
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
    unsigned area = to >> PAGE_SHIFT, offset = to & (PAGE_SIZE - 1);
    unsigned page = area == 0    ? running->data
        : area <= running->pages ? running->page[area - 1]
                                 : 0;

    if (page == 0 || (from & 15) || (to & 3) || bytes - 1 >= ETHER_BUFFER || (bytes & 15))
        return served(AEGIS_INVALID, SERVICE_STEPS);
    if (from >= running_bytes || from + bytes > ((running_bytes + 15) & -16) ||
        offset + bytes > PAGE_SIZE)
        return served(AEGIS_INVALID, SERVICE_STEPS);
    return served(
        ((transfer_loop *)LOOP(running->handler))((unsigned *)(KSEG0 | page << PAGE_SHIFT | offset),
            (const unsigned *)lance_frame(from), bytes / 4, 0),
        SERVICE_STEPS + 4 * bytes);
}
