/* What the library makes of an environment: its contexts for Aegis, and at the start of a program its page table from what was inherited. */
#include "exos/library/exos.h"
#include "exos/library/process.h"

/* start.S, upcall.S, lrpc.S */
extern char upcall_start[], upcall_end[], upcall_fault[], upcall_told[], window_start[], window_end[];
extern unsigned area_fault[], area_told[], interrupted[];

static unsigned physical(const struct Inheritance *inheritance, const void *address)
{
    unsigned at = (unsigned)address;

    return (inheritance->pinned[at >> PAGE_SHIFT] & -PAGE_SIZE) | (at & (PAGE_SIZE - 1));
}

/* Gives an environment, or with 0 our own, its contexts; it is to have the pinned pages that `inheritance` lists. 0, or a refusal. */
int contexts_set(unsigned name, const struct Inheritance *inheritance)
{
    static const struct {
        unsigned item;
        const void *value;
    } items[] = {
        {SET_END, upcall_end},
        {SET_WINDOW_START, window_start},
        {SET_WINDOW_END, window_end},
        {SET_SYNCHRONOUS, transfer_entry},
        {SET_START, upcall_start},      /* last: who has none is not run */
    };
    const unsigned *control = inheritance->control;
    unsigned code, i;
    int refused = 0;

    for (code = 0; code < EXCEPTIONS; code++) {
        const void *handler = code < EXCEPTION_REVOKE ? upcall_fault : upcall_told;
        const void *save = code < EXCEPTION_REVOKE ? area_fault : area_told;

        refused |= aegis_environment_set(name, SET_SAVE + code, physical(inheritance, save), control[0], control[1]);
        refused |= aegis_environment_set(name, SET_HANDLER + code, (unsigned)handler, control[0], control[1]);
    }
    refused |= aegis_environment_set(name, SET_INTERRUPT_SAVE, physical(inheritance, interrupted), control[0], control[1]);
    for (i = 0; i < sizeof items / sizeof items[0]; i++)
        refused |= aegis_environment_set(name, items[i].item, (unsigned)items[i].value, control[0], control[1]);
    return refused;
}

static void draw(unsigned *capability)
{
    unsigned long long bits = aegis_random();

    capability[0] = (unsigned)bits | 1;
    capability[1] = (unsigned)(bits >> 32);
}

/* New capabilities for a class. */
void capability_draw(struct Capability *capability)
{
    draw(capability->read);
    draw(capability->write);
}

void library_start(void)
{
    const struct Inheritance *inherited = INHERITANCE;
    struct Capability *own = &capabilities[CLASS_OWN], *text = &capabilities[CLASS_TEXT], *all = &capabilities[CLASS_EVERYBODY];
    unsigned i, low;

    for (i = 0; i < 2; i++) {
        own->read[i] = text->read[i] = inherited->read[i];
        own->write[i] = inherited->write[i];
    }
    all->read[0] = WELL_KNOWN_HIGH;
    all->read[1] = WELL_KNOWN_LOW;
    aegis_page_pin(0, BOOKS_AT, (inherited->books & -PAGE_SIZE) | ENTRY_VALID, all->read[0], all->read[1], 0, 0);
    contexts_set(0, inherited);
    yield_to(0);                /* should our slice have ended before we could be told */
    capability_draw(&capabilities[CLASS_FAMILY]);
    heap_end = (unsigned)exos_end;
    for (i = 0; i < inherited->mappings; i++) {
        low = inherited->map[i].low & -PAGE_SIZE;
        if (inherited->map[i].low & ENTRY_WRITABLE)
            low |= CLASS(CLASS_OWN) | P_READ | P_WRITE;
        else
            low |= CLASS(CLASS_TEXT) | P_READ;
        page_insert(inherited->map[i].high, page_rights(low));
    }
    exec_started();
}
