/*
 * Which binding a frame belongs to: DPF holds the filters of all bindings and classifies with the code that it
 * generated when the last one was made. No two bindings have a frame in common, whoever owns them. A filter
 * that goes leaves the code for the next insertion to make anew: that an environment with many bindings ends
 * is no long work. Paper: 3.2.1, 5.6.
 */
#include "aegis/filters/dpf.h"
#include "aegis/kernel/ether.h"

_Static_assert(ETHER_ATOMS <= DPF_FIELDS && ETHER_BINDINGS <= DPF_FILTERS, "every binding has room");

/* The engine, and its code behind it. */
#define ENGINE_PAGES ((sizeof(struct dpf) + PAGE_SIZE - 1) >> PAGE_SHIFT)
#define CODE_PAGES 4

/* Lines that the instruction cache forgets at once. */
#define FORGOTTEN 64

static struct dpf *engine;

static void code_changed(void *from, unsigned bytes)
{
    unsigned first = PHYSICAL(from) & -FORGOTTEN, end = (PHYSICAL(from) + bytes + FORGOTTEN - 1) & -FORGOTTEN;

    icache_invalidate(first, end - first);
}

int classifier_start(void)
{
    unsigned page;

    if (engine)
        return 0;
    page = pages_reserve(ENGINE_PAGES + CODE_PAGES);
    if (page == 0)
        return -1;
    engine = (struct dpf *)(KSEG0 | page << PAGE_SHIFT);
    engine->minimum = ETHER_SHORTEST;
    engine->alignment = 0;
    engine->changed = code_changed;
    engine->code = (unsigned *)(KSEG0 | (page + ENGINE_PAGES) << PAGE_SHIFT);
    engine->end = engine->code + CODE_PAGES * PAGE_SIZE / 4;
    dpf_start(engine);
    return 0;
}

/* The filters' owners are the bindings, by their numbers from 1. */
static int insert(const struct dpf_atom *filter, unsigned count, const struct Binding *b)
{
    return dpf_insert(engine, filter, count, 1 + (b - bindings));
}

int classifier_insert(struct Binding *b, const struct EtherAtom *atoms, unsigned count)
{
    static struct dpf_atom filter[ETHER_ATOMS];
    static struct dpf_filter former;
    unsigned i;
    int made;

    for (i = 0; i < count; i++) {
        filter[i].op = DPF_EQUAL;
        filter[i].size = atoms[i].size;
        filter[i].offset = atoms[i].offset;
        filter[i].mask = atoms[i].mask;
        filter[i].value = atoms[i].value;
    }
    if (b->filter) {
        former = engine->filters[b->filter];
        dpf_drop(engine, b->filter);
    }
    made = insert(filter, count, b);
    if (made > 0) {
        b->filter = made;
        return AEGIS_OK;
    }
    /* What stood there before, and overlapped with nothing, can stand there again. */
    if (b->filter)
        b->filter = insert(former.field, former.fields, b);
    return made == DPF_OVERLAP ? AEGIS_BUSY : made == DPF_FORM ? AEGIS_INVALID : AEGIS_EXHAUSTED;
}

void classifier_remove(struct Binding *b)
{
    dpf_drop(engine, b->filter);
    b->filter = 0;
}

struct Binding *classify(const unsigned char *head, unsigned bytes)
{
    int id = DPF_DEMUX(engine)(head, bytes < ETHER_FIELDS ? bytes : ETHER_FIELDS);
    unsigned owner = engine->filters[id].owner;

    return owner ? &bindings[owner - 1] : 0;
}
