/*
 * From firmware's hand-over to the first thread: an address space and a thread for each program
 * among the boot files, each in a part of memory of its own.
 */
#include "experiments/ipc_kernel/ipc.h"

#define PROGRAMS 4
#define PAGE_MASK (~(PAGE_SIZE - 1))
#define ELF_LOAD 1
#define ELF_WRITE 2

void tlb_clear(unsigned index);

struct ElfHeader {
    unsigned char identification[16];
    unsigned short type, machine;
    unsigned version, entry, programs, sections, flags;
    unsigned short size, program_size, program_count, section_size, section_count, names;
};

struct ElfProgram {
    unsigned type, offset, address, physical, file_size, memory_size, flags, align;
};

/* Pages of a space that have been given out, from a first one that the boot's seed chooses. */
struct Space {
    unsigned number, given, first;
};

/* The kernel's view of an address of a space; its page is made when there is none. */
static char *view(struct Space *space, unsigned address, unsigned writable)
{
    unsigned *entry = (unsigned *)SPACE(space->number) + (address >> PAGE_SHIFT), page, i,
             *word;

    if (address >> SPACE_SHIFT)
        panic("a program lies beyond its address space");
    if (*entry == 0) {
        if (space->given == SPACE_PAGES - TABLE_PAGES)
            panic("a program has more pages than a space");
        page = TABLE_PAGES + (space->first + space->given++) % (SPACE_PAGES - TABLE_PAGES);
        *entry = (SPACE(space->number) - KSEG0 + (page << PAGE_SHIFT)) | ENTRYLO_V;
        for (word = (unsigned *)(KSEG0 | (*entry & PAGE_MASK)), i = 0; i < PAGE_SIZE / 4; i++)
            word[i] = 0;
    }
    if (writable)
        *entry |= ENTRYLO_D;
    return (char *)(KSEG0 | (*entry & PAGE_MASK)) + (address & (PAGE_SIZE - 1));
}

static void load(struct Space *space, const char *file, const struct ElfProgram *p)
{
    unsigned at = p->address, end = at + p->memory_size, next;

    for (; at < end; at = next) {
        char *to = view(space, at, p->flags & ELF_WRITE);

        next = (at & PAGE_MASK) + PAGE_SIZE;
        for (; at < next && at < p->address + p->file_size; at++)
            *to++ = file[p->offset + (at - p->address)];
    }
}

static void thread_make(unsigned number, const char *file, unsigned seed)
{
    const struct ElfHeader *header = (const struct ElfHeader *)file;
    const struct ElfProgram *programs = (const struct ElfProgram *)(file + header->programs);
    struct Space space = {number, 0, (seed & 31) + 3 * number};
    struct Thread *t = &kernel.threads[number];
    unsigned i;

    for (i = 0; i < header->program_count; i++)
        if (programs[i].type == ELF_LOAD)
            load(&space, file, &programs[i]);
    view(&space, STACK_PAGE, 1);
    t->uid = UID(number);
    t->high = number << ENTRYHI_ASID_SHIFT;
    t->table = SPACE(number);
    t->frame.epc = header->entry;
    t->frame.sp = STACK_PAGE + PAGE_SIZE - 32;
    t->frame.a0 = t->uid;
    enqueue(t);
}

struct Thread *boot(struct Boot *boot)
{
    unsigned i;

    if (boot->magic != BOOT_MAGIC_WORD || boot->fileCount == 0 || boot->fileCount > PROGRAMS)
        panic("a boot needs 1 to 4 programs");
    if ((unsigned)boot < SPACE(boot->fileCount + 1))
        panic("too little memory for so many programs");
    for (i = 0; i < 64; i++)
        tlb_clear(i);
    for (i = 0; i < boot->fileCount; i++)
        thread_make(i + 1, (const char *)(KSEG0 | boot->files[i].physical), boot->pagesSeed);
    clock_start(boot);
    return schedule();
}
