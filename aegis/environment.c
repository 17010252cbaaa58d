/*
 * Environments: made by a call at boot from a program file that firmware left in memory, given four contexts, charged for what they hold.
 * Paper: sections 5.1.2 and 3.2.
 */
#include "kernel.h"

struct ElfHeader {
    unsigned char identification[16];
    unsigned short type, machine;
    unsigned version, entry, programs, sections, flags;
    unsigned short size, programSize, programCount, sectionSize, sectionCount, names;
};

struct ElfProgram {
    unsigned type, offset, address, physical, fileSize, memorySize, flags, align;
};

#define ELF_MAGIC 0x464c457f
#define ELF_LOAD 1
#define ELF_WRITE 2

struct Environment environments[ENVIRONMENTS], *current;
unsigned alive, interruptMask;

static void clear(char *at)
{
    unsigned *word = (unsigned *)at, *end = (unsigned *)(at + PAGE_SIZE);

    while (word != end)
        *word++ = 0;
}

/* The kernel's view of the page that an environment has guaranteed at an address; the page is allocated where there is none. */
static char *guaranteed_page(struct Environment *e, unsigned address, int writable)
{
    struct AddressingContext *context = &e->addressing;
    unsigned high = (address & ~(PAGE_SIZE - 1)) | context->identifier, i;
    int page;

    for (i = 0; i < context->guaranteed; i++)
        if (context->mappings[i].high == high)
            return (char *)(KSEG0 | (context->mappings[i].low & ~(PAGE_SIZE - 1)));
    if (i == GUARANTEED)
        panic("a program needs more guaranteed mappings than there are");
    page = page_allocate(e);
    if (page < 0)
        panic("no page for a program");
    context->mappings[i].high = high;
    context->mappings[i].low = page << PAGE_SHIFT | ENTRY_V | (writable ? ENTRY_D : 0);
    context->guaranteed++;
    clear((char *)(KSEG0 | page << PAGE_SHIFT));
    return (char *)(KSEG0 | page << PAGE_SHIFT);
}

static void load(struct Environment *e, const char *file, const struct ElfProgram *program)
{
    unsigned offset, at;
    char *page = 0;

    for (offset = 0; offset < program->memorySize; offset++) {
        at = program->address + offset;
        if (offset == 0 || (at & (PAGE_SIZE - 1)) == 0)
            page = guaranteed_page(e, at, (program->flags & ELF_WRITE) != 0);
        if (offset < program->fileSize)
            page[at & (PAGE_SIZE - 1)] = file[program->offset + offset];
    }
}

struct Environment *environment_create(const struct Boot *boot, const struct BootFile *file)
{
    const char *bytes = (const char *)(KSEG0 | file->physical);
    const struct ElfHeader *header = (const struct ElfHeader *)bytes;
    const struct ElfProgram *program = (const struct ElfProgram *)(bytes + header->programs);
    struct Environment *e;
    unsigned i;

    for (e = environments; e < environments + ENVIRONMENTS && e->alive; e++)
        ;
    if (e == environments + ENVIRONMENTS)
        return 0;
    if (*(const unsigned *)header->identification != ELF_MAGIC)
        panic("a program file is no ELF file");
    e->number = e - environments;
    e->alive = 1;
    e->addressing.identifier = (e->number + 1) << 6;
    e->addressing.tag = (e->number * 37 + 1) << 21;
    e->addressing.status = interruptMask | STATUS_KUP | STATUS_IEP;
    for (i = 0; i < header->programCount; i++)
        if (program[i].type == ELF_LOAD)
            load(e, bytes, &program[i]);
    for (i = 1; i <= PROGRAM_STACK_PAGES; i++)
        guaranteed_page(e, PROGRAM_STACK_TOP - i * PAGE_SIZE, 1);
    e->entry.synchronous = header->entry;
    alive++;
    return e;
}

/* Ends an environment; the last one takes the machine with it. */
void environment_destroy(struct Environment *e)
{
    e->alive = 0;
    alive--;
}

void environment_fault(unsigned cause, unsigned pc, unsigned address)
{
    panic("a fault that the environment does not handle");
}

void boot(const struct Boot *boot)
{
    unsigned i;

    if (boot->magic != BOOT_MAGIC_WORD)
        panic("no boot block");
    memory_start(boot);
    slice_start(boot);
    for (i = 0; i < boot->fileCount; i++) {
        struct Environment *e = environment_create(boot, &boot->files[i]);
        unsigned slot;

        if (e == 0)
            panic("too many programs");
        for (slot = i; slot < SLICES; slot += boot->fileCount)
            slice_allocate(e, slot);
    }
    current = &environments[0];
    environment_enter(current, current->entry.synchronous, PROGRAM_STACK_TOP - 64);
}

int call_null_stack(void)
{
    return AEGIS_OK;
}

int call_console(unsigned character)
{
    char text[2] = {character, 0};

    print(text);
    return AEGIS_OK;
}

int call_leave(unsigned status)
{
    environment_destroy(current);
    if (alive == 0)
        halt(status);
    panic("no other environment can run yet");
}
