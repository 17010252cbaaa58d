/*
 * exec: a prepared image of the boot replaces the program in the same environment. Its pages are
 * made beside the old ones; then the first segment is unmapped, the pinned segment is exchanged by
 * code on a page of its own, and the new image starts as at the boot, except for what HANDOFF_AT
 * passes on.
 */
#include "exos/library/exos.h"
#include "exos/library/exec.h"
#include "exos/library/unix.h"
#include "machine/board/boot.h"

struct ElfHeader {
    unsigned char identification[16];
    unsigned short type, machine;
    unsigned version, entry, programs, sections, flags;
    unsigned short size, program_size, program_count, section_size, section_count, names;
};

struct ElfProgram {
    unsigned type, offset, address, physical, file_size, memory_size, flags, align;
};

#define ELF_LOAD 1
#define ELF_WRITE 2

/* Temporary mappings: 0 and 1 are reused for each page. */
#define READ_MAPPING 1
#define BOOT_INFO_MAPPING 2
#define HANDOFF_MAPPING 3

static void read_physical(void *to, unsigned from, unsigned bytes)
{
    char *at = to;
    const char *page = 0;

    for (; bytes; bytes--, from++, at++) {
        if (page == 0 || (from & (PAGE_SIZE - 1)) == 0)
            page = map_temporarily(READ_MAPPING, (from & -PAGE_SIZE) | CLASS(CLASS_EVERYBODY));
        *at = page[from & (PAGE_SIZE - 1)];
    }
}

static int same(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

/* Physical address of the image of that name, or 0. */
static unsigned image_of(const char *name)
{
    struct Boot boot;
    struct BootFile file;
    unsigned i;

    read_physical(&boot, BOOT_INFO->boot, sizeof boot);
    for (i = 0; i < boot.fileCount; i++) {
        read_physical(&file, BOOT_INFO->boot + sizeof boot + i * sizeof file, sizeof file);
        if (file.name[0] == IMAGE_PREFIX && same(file.name + 1, name))
            return file.physical;
    }
    return 0;
}

/* EntryLo of the new image's page at an address, allocated if there is none; 0 without memory. */
static unsigned *page_of(struct BootInfo *new, unsigned address)
{
    unsigned i, *low = 0;
    int page;

    if (address < PINNED_END)
        low = &new->pinned[address >> PAGE_SHIFT];
    else {
        for (i = 0; i < new->mappings && new->map[i].high != address; i++)
            ;
        if (i == BOOT_INFO_MAPPINGS)
            return 0;
        low = &new->map[i].low;
        if (i == new->mappings) {
            new->mappings++;
            new->map[i].high = address;
        }
    }
    if (*low == 0) {
        page = page_take(CLASS_CHILD);
        if (page < 0)
            return 0;
        *low = page << PAGE_SHIFT | ENTRY_VALID;
    }
    return low;
}

static int load(struct BootInfo *new, unsigned file, const struct ElfProgram *p)
{
    unsigned at = p->address, end = at + p->memory_size, next, filled, *low;
    char *to;

    for (; at < end; at = next) {
        next = (at & -PAGE_SIZE) + PAGE_SIZE;
        low = page_of(new, at & -PAGE_SIZE);
        if (low == 0)
            return -1;
        if (p->flags & ELF_WRITE)
            *low |= ENTRY_WRITABLE;
        filled = p->address + p->file_size < next ? p->address + p->file_size : next;
        if (at < filled) {
            to = map_temporarily(0, (*low & -PAGE_SIZE) | ENTRY_WRITABLE | CLASS(CLASS_CHILD));
            read_physical(
                to + (at & (PAGE_SIZE - 1)), file + p->offset + (at - p->address), filled - at);
        }
        aegis_instructions_changed(*low >> PAGE_SHIFT);
    }
    return 0;
}

/* Frees the pages of an image that cannot be loaded. */
static int fail(const struct BootInfo *new)
{
    unsigned i;

    for (i = 0; i < PINNED_PAGES; i++)
        if (new->pinned[i] && i != BOOT_INFO_AT >> PAGE_SHIFT)
            page_drop(new->pinned[i] >> PAGE_SHIFT);
    for (i = 0; i < new->mappings; i++)
        page_drop(new->map[i].low >> PAGE_SHIFT);
    page_drop(new->pinned[BOOT_INFO_AT >> PAGE_SHIFT] >> PAGE_SHIFT);
    for (i = 0; i < TEMPORARY_MAPPINGS; i++)         /* fork takes what is mapped at CHILD_AT for
                                                        the child's */
        temporary_mappings[i] = 0;
    aegis_tlb_delete_range(TEMPORARY_AT, TEMPORARY_MAPPINGS);
    return -1;
}

/* On the upcall stack: from here on, nothing of the first segment is touched. */
void exec_finish(unsigned entry)
{
    struct Capability *new = &capabilities[CLASS_CHILD];
    unsigned slot, address, *low;

    for (slot = 0; slot < page_slots(); slot++) {
        low = page_slot(slot, &address);
        if (low == 0)
            continue;
        aegis_tlb_delete(address);
        if ((*low & P_CLASS) == CLASS(CLASS_OWN) ||
            ((*low & P_CLASS) == CLASS(CLASS_TEXT) &&
                ((struct ExecHandoff *)HANDOFF_AT)->children == 0))
            aegis_page_free(*low >> PAGE_SHIFT);
    }
    aegis_tlb_delete_range(TEMPORARY_AT, TEMPORARY_MAPPINGS);
    /*
     * While the pinned segment is exchanged no upcall can be taken: the new image asks afterwards
     * whether a slice has ended meanwhile.
     */
    aegis_environment_set(0, SET_END, 0, 0, 0);
    for (slot = EXCEPTION_REVOKE; slot <= EXCEPTION_EMERGENCY; slot++)
        aegis_environment_set(0, SET_HANDLER + slot, 0, 0, 0);
    ((void (*)(unsigned, const struct Capability *, const unsigned *))HANDOFF_AT)(
        entry, new, ((struct ExecHandoff *)HANDOFF_AT)->pins);
}

int exec(const char *name)
{
    struct ElfHeader header;
    struct ElfProgram program;
    struct BootInfo *new;
    struct ExecHandoff *handoff;
    struct Capability *caps = &capabilities[CLASS_CHILD];
    unsigned file = image_of(name), i, address, *low;
    int own, handoff_page;

    if (file == 0)
        return -1;
    read_physical(&header, file, sizeof header);
    capability_draw(caps);
    own = page_take(CLASS_CHILD);
    if (own < 0)
        return -1;
    new =
        map_temporarily(BOOT_INFO_MAPPING, own << PAGE_SHIFT | ENTRY_WRITABLE | CLASS(CLASS_CHILD));
    copy_words((unsigned *)new, (const unsigned *)BOOT_INFO, PAGE_SIZE);
    new->mappings = 0;
    for (i = 0; i < BOOT_INFO_MAPPINGS; i++)
        new->map[i].low = 0;
    for (i = 0; i < PINNED_PAGES; i++)
        new->pinned[i] = 0;
    new->pinned[BOOT_INFO_AT >> PAGE_SHIFT] = own << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
    for (i = 0; i < 2; i++) {
        new->read[i] = caps->read[i];
        new->write[i] = caps->write[i];
    }
    for (i = 0; i < header.program_count; i++) {
        read_physical(&program, file + header.programs + i * sizeof program, sizeof program);
        if (program.type == ELF_LOAD && load(new, file, &program))
            return fail(new);
    }
    handoff_page = page_take(CLASS_CHILD);
    if (handoff_page < 0)
        return fail(new);
    new->pinned[HANDOFF_AT >> PAGE_SHIFT] =
        handoff_page << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
    handoff = map_temporarily(
        HANDOFF_MAPPING, handoff_page << PAGE_SHIFT | ENTRY_WRITABLE | CLASS(CLASS_CHILD));
    copy_words(handoff->code, (const unsigned *)exec_exchange, HANDOFF_CODE);
    for (i = 0; i < PINNED_PAGES; i++) {
        handoff->pins[i] = new->pinned[i];
        handoff->old_pins[i] = BOOT_INFO->pinned[i];
    }
    handoff->family = capabilities[CLASS_FAMILY];
    handoff->shared_end = shared_end;
    handoff->shared = 0;
    process_save(&handoff->self, &handoff->children);
    descriptors_save(handoff->descriptors);
    for (i = 0; i < page_slots(); i++) {
        low = page_slot(i, &address);
        if (low == 0 || (*low & P_CLASS) != CLASS(CLASS_FAMILY))
            continue;
        if (handoff->shared == sizeof handoff->mappings / sizeof handoff->mappings[0])
            return fail(new);
        handoff->mappings[handoff->shared].high = address;
        handoff->mappings[handoff->shared++].low = *low;
    }
    aegis_instructions_changed(handoff_page);
    aegis_page_pin(
        0, HANDOFF_AT, new->pinned[HANDOFF_AT >> PAGE_SHIFT], caps->write[0], caps->write[1], 0, 0);
    exec_on_stack(header.entry);
}

/*
 * In the new image: adopts what was passed on, if it was started by exec. Contexts are the new
 * image's own.
 */
void exec_started(void)
{
    const struct ExecHandoff *handoff = (const struct ExecHandoff *)HANDOFF_AT;
    unsigned *pin = &BOOT_INFO->pinned[HANDOFF_AT >> PAGE_SHIFT], i;

    if (*pin == 0)
        return;
    for (i = 0; i < PINNED_PAGES; i++)
        if ((handoff->old_pins[i] & ENTRY_WRITABLE) ||
            handoff->children == 0) /* children use our text */
            page_drop(handoff->old_pins[i] >> PAGE_SHIFT);
    capabilities[CLASS_FAMILY] = handoff->family;
    shared_end = handoff->shared_end;
    for (i = 0; i < handoff->shared; i++)
        page_insert(handoff->mappings[i].high, handoff->mappings[i].low);
    process_restore(handoff->self, handoff->children);
    descriptors_restore(handoff->descriptors);
    page_drop(*pin >> PAGE_SHIFT);
    *pin = 0;
}
