/*
 * An environment as the library sets it up: its contexts for Aegis and, at the start of a program,
 * its page table from BootInfo.
 */
#include "exos/library/exos.h"
#include "exos/library/process.h"

/* slice.S, upcall.S, restartable.S */
extern char upcall_start[], upcall_end[], upcall_fault[], upcall_kernel[], transfer_entry[];
extern unsigned area_fault[], area_kernel_upcall[], interrupted[];

static unsigned physical(const struct BootInfo *boot_info, const void *address)
{
    unsigned at = (unsigned)address;

    return (boot_info->pinned[at >> PAGE_SHIFT] & -PAGE_SIZE) | (at & (PAGE_SIZE - 1));
}

/*
 * Sets the contexts of an environment, or with 0 of our own, whose pinned pages `boot_info` lists.
 * 0, or an error code.
 */
int contexts_set(unsigned envid, const struct BootInfo *boot_info)
{
    static const struct {
        unsigned item;
        const void *value;
    } items[] = {
        {SET_END, upcall_end},
        {SET_RESTARTABLE_START, restartable_start},
        {SET_RESTARTABLE_END, restartable_end},
        {SET_SYNCHRONOUS, transfer_entry},
        {SET_START, upcall_start},      /* last: an environment without a start of slice is not
                                           run */
    };
    const unsigned *control = boot_info->control;
    unsigned code, i;
    int refused = 0;

    for (code = 0; code < EXCEPTIONS; code++) {
        const void *handler = code < EXCEPTION_REVOKE ? upcall_fault : upcall_kernel;
        const void *save = code < EXCEPTION_REVOKE ? area_fault : area_kernel_upcall;

        refused |= aegis_environment_set(
            envid, SET_SAVE + code, physical(boot_info, save), control[0], control[1]);
        refused |= aegis_environment_set(
            envid, SET_HANDLER + code, (unsigned)handler, control[0], control[1]);
    }
    refused |= aegis_environment_set(
        envid, SET_INTERRUPT_SAVE, physical(boot_info, interrupted), control[0], control[1]);
    for (i = 0; i < sizeof items / sizeof items[0]; i++)
        refused |= aegis_environment_set(
            envid, items[i].item, (unsigned)items[i].value, control[0], control[1]);
    return refused;
}

/*
 * Pins what everybody may read, for an environment or with 0 our own: the first page of public
 * kernel state, and the software TLB. 0, or an error code.
 */
int public_pin(unsigned envid, const struct BootInfo *boot_info)
{
    const unsigned *control = boot_info->control;
    unsigned at;
    int refused =
        aegis_page_pin(envid, PUBLIC_STATE_AT, (boot_info->public_state & -PAGE_SIZE) | ENTRY_VALID,
            WELL_KNOWN_HIGH, WELL_KNOWN_LOW, control[0], control[1]);

    for (at = 0; at < STLB_ENTRIES * sizeof(struct Mapping); at += PAGE_SIZE)
        refused |= aegis_page_pin(envid, STLB_AT + at, (boot_info->stlb + at) | ENTRY_VALID,
            WELL_KNOWN_HIGH, WELL_KNOWN_LOW, control[0], control[1]);
    return refused;
}

static void draw(unsigned *capability)
{
    unsigned long long bits = aegis_random();

    capability[0] = (unsigned)bits | 1;
    capability[1] = (unsigned)(bits >> 32);
}

/* Draws new capabilities for a class of pages. */
void capability_draw(struct Capability *capability)
{
    draw(capability->read);
    draw(capability->write);
}

void library_start(void)
{
    const struct BootInfo *boot_info = BOOT_INFO;
    struct Capability *own = &capabilities[CLASS_OWN], *text = &capabilities[CLASS_TEXT],
                      *all = &capabilities[CLASS_EVERYBODY];
    unsigned i, low;

    for (i = 0; i < 2; i++) {
        own->read[i] = text->read[i] = boot_info->read[i];
        own->write[i] = boot_info->write[i];
    }
    all->read[0] = WELL_KNOWN_HIGH;
    all->read[1] = WELL_KNOWN_LOW;
    public_pin(0, boot_info);
    contexts_set(0, boot_info);
    yield_to(0);                /* in case our slice ended before an end of slice was set */
    capability_draw(&capabilities[CLASS_FAMILY]);
    heap_end = (unsigned)exos_end;
    for (i = 0; i < boot_info->mappings; i++) {
        low = boot_info->map[i].low & -PAGE_SIZE;
        if (boot_info->map[i].low & ENTRY_WRITABLE)
            low |= CLASS(CLASS_OWN) | P_READ | P_WRITE;
        else
            low |= CLASS(CLASS_TEXT) | P_READ;
        page_insert(boot_info->map[i].high, page_rights(low));
    }
    exec_started();
}
