/*
 * Which binding a frame belongs to. DPF holds the filters of all bindings; the code it generated
 * for the last insertion classifies. No two bindings share a frame, whoever owns them. A removed
 * filter stays with the engine until the next insertion, so that ending an environment with many
 * bindings is short; the insertion is long and runs as a coroutine, while the previous code goes on
 * classifying. Paper: 3.2.1, 5.6.
 */
#include "aegis/filters/dpf.h"
#include "aegis/kernel/ether.h"

_Static_assert(
    ETHER_ATOMS <= DPF_FIELDS && ETHER_BINDINGS <= DPF_FILTERS, "every binding has room");

/* The engine, and two code areas: one classifies while the other is generated. */
#define ENGINE_PAGES ((sizeof(struct dpf) + PAGE_SIZE - 1) >> PAGE_SHIFT)
#define CODE_PAGES 4
#define AREA(i) (code + (i) * CODE_PAGES * PAGE_SIZE / 4)

/* Bytes of code that are invalidated in the instruction cache at once. */
#define FORGOTTEN 512

static struct dpf *engine;
static unsigned *code;

/* The code area in use, and by filter number the binding (from 1) that it belongs to. */
static unsigned live;
static unsigned char binding_of[DPF_FILTERS + 1];

static void code_changed(void *from, unsigned bytes)
{
    unsigned at = PHYSICAL(from) & -FORGOTTEN,
             end = (PHYSICAL(from) + bytes + FORGOTTEN - 1) & -FORGOTTEN;

    for (; at < end; at += FORGOTTEN) {
        apart_pause(1500);
        icache_invalidate(at, FORGOTTEN);
    }
}

/* Code is generated into the area that is not in use. */
static void prepare(unsigned area)
{
    engine->code = AREA(area);
    engine->end = AREA(area + 1);
    engine->table_from = area * DPF_TABLE / 2;
    engine->table_end = (area + 1) * DPF_TABLE / 2;
}

int classifier_start(void)
{
    unsigned page;

    if (engine)
        return 0;
    page = pages_reserve(ENGINE_PAGES + 2 * CODE_PAGES);
    if (page == 0)
        return -1;
    engine = (struct dpf *)(KSEG0 | page << PAGE_SHIFT);
    code = (unsigned *)(KSEG0 | (page + ENGINE_PAGES) << PAGE_SHIFT);
    engine->minimum = ETHER_SHORTEST;
    engine->alignment = 0;
    engine->changed = code_changed;
    engine->pause = apart_pause;
    prepare(0);
    dpf_start(engine);
    return 0;
}

/* Filters of bindings that were given up are removed before another is inserted. */
static void drop_unbound(void)
{
    struct Binding *b;

    for (b = bindings; b < bindings + ETHER_BINDINGS; b++)
        if (b->owner == 0 && b->filter) {
            apart_pause(1500);
            dpf_drop(engine, b->filter);
            binding_of[b->filter] = 0;
            b->filter = 0;
        }
}

/* The filters' owners are the bindings, by their numbers from 1. */
static int insert(const struct dpf_atom *filter, unsigned count, const struct Binding *b)
{
    return dpf_insert(engine, filter, count, 1 + (b - bindings));
}

int classifier_insert(struct Binding *b, const struct EtherAtom *atoms, unsigned count)
{
    static struct dpf_atom filter[ETHER_ATOMS];
    static struct dpf_filter previous;
    unsigned i, generated = engine->generated;
    int made, before;

    drop_unbound();                 /* that of a binding given up in this place as well */
    before = b->filter;
    for (i = 0; i < count; i++) {
        filter[i].op = DPF_EQUAL;
        filter[i].size = atoms[i].size;
        filter[i].offset = atoms[i].offset;
        filter[i].mask = atoms[i].mask;
        filter[i].value = atoms[i].value;
    }
    prepare(1 - live);
    if (before) {
        previous = engine->filters[before];
        dpf_drop(engine, before);
    }
    made = insert(filter, count, b);
    /* Restoring the previous filter cannot fail: it fitted, and overlapped with no other. */
    if (made <= 0 && before)
        b->filter = insert(previous.field, previous.fields, b);
    else if (made > 0)
        b->filter = made;
    if (engine->generated != generated)
        live = 1 - live;
    else
        prepare(live);
    binding_of[before] = 0;
    binding_of[b->filter] = 1 + (b - bindings);
    binding_of[0] = 0;
    if (made > 0)
        return AEGIS_OK;
    return made == DPF_OVERLAP ? AEGIS_BUSY : made == DPF_FORM ? AEGIS_INVALID : AEGIS_EXHAUSTED;
}

struct Binding *classify(const unsigned char *head, unsigned bytes)
{
    struct Binding *b = &bindings[binding_of[((dpf_demux *)AREA(live))(
        head, bytes < ETHER_FIELDS ? bytes : ETHER_FIELDS)]];

    return b > bindings && environment_find(b[-1].owner) ? b - 1 : 0;
}
