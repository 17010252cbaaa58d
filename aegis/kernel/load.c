/*
 * Programs of the boot: an ELF file that firmware left in memory becomes pages bound to a new environment, which finds at INHERITANCE_AT what it
 * was given. Mappings in the pinned segment are guaranteed; the others are the program's to insert when it misses them.
 */
#include "aegis/kernel/kernel.h"

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

/* What is being loaded. */
struct Loading {
    struct Environment *e;
    struct Inheritance *inheritance;
    struct Guard guard;
};

static unsigned *view(unsigned low)
{
    return (unsigned *)(KSEG0 | (low & ENTRY_PAGE));
}

/* A new page at an address; returns its EntryLo. */
static unsigned bind(struct Loading *l, unsigned address, int writable)
{
    struct Inheritance *inheritance = l->inheritance;
    int page = page_take(l->e, 0, &l->guard);
    unsigned low, i;

    if (page < 0)
        panic("no page for a program");
    low = page << PAGE_SHIFT | ENTRY_VALID | (writable ? ENTRY_WRITABLE : 0);
    if (address < PINNED_END) {
        i = address >> PAGE_SHIFT;
        l->e->guaranteed[i] = low;
        l->e->account->pins++;
        books.pages[page].binding = BINDING_MANY;
        if (inheritance)
            inheritance->pinned[i] = low;
        return low;
    }
    if (inheritance->mappings == INHERITED_MAPPINGS)
        panic("a program has more pages than it could be told of");
    for (i = inheritance->mappings++; i > 0 && inheritance->map[i - 1].high > address; i--)
        inheritance->map[i] = inheritance->map[i - 1];
    inheritance->map[i].high = address;
    inheritance->map[i].low = low;
    return low;
}

/* The page at an address; two segments may share one. */
static unsigned page_at(struct Loading *l, unsigned address, int writable)
{
    unsigned i;

    if (address < PINNED_END) {
        unsigned slot = address >> PAGE_SHIFT, low = l->e->guaranteed[slot] | (writable ? ENTRY_WRITABLE : 0);

        if (l->e->guaranteed[slot]) {
            l->e->guaranteed[slot] = l->inheritance->pinned[slot] = low;
            return low;
        }
    }
    for (i = 0; i < l->inheritance->mappings; i++)
        if (l->inheritance->map[i].high == address)
            return l->inheritance->map[i].low |= writable ? ENTRY_WRITABLE : 0;
    return bind(l, address, writable);
}

static void copy(char *to, const char *from, unsigned bytes)
{
    if ((((unsigned)to | (unsigned)from) & 3) == 0)
        for (; bytes >= 4; bytes -= 4, to += 4, from += 4)
            *(unsigned *)to = *(const unsigned *)from;
    while (bytes--)
        *to++ = *from++;
}

static void load(struct Loading *l, const char *file, const struct ElfProgram *p)
{
    unsigned at = p->address, end = p->address + p->memorySize, fileEnd = p->address + p->fileSize, next, low;

    for (; at < end; at = next) {
        next = (at & ENTRY_PAGE) + PAGE_SIZE;
        low = page_at(l, at & ENTRY_PAGE, (p->flags & ELF_WRITE) != 0);
        if (at < fileEnd)
            copy((char *)view(low) + (at & (PAGE_SIZE - 1)), file + p->offset + (at - p->address),
                 (next < fileEnd ? next : fileEnd) - at);
    }
}

static void capability(unsigned *words)
{
    unsigned long long bits = call_random();

    words[0] = (unsigned)bits;
    words[1] = (unsigned)(bits >> 32);
}

void program_load(struct Environment *e, const struct Boot *boot, const struct BootFile *file)
{
    const char *bytes = (const char *)(KSEG0 | file->physical);
    const struct ElfHeader *header = (const struct ElfHeader *)bytes;
    const struct ElfProgram *program = (const struct ElfProgram *)(bytes + header->programs);
    struct Loading l = {e, 0, {{0, 0}, {0, 0}}};
    struct Inheritance *inheritance;
    unsigned i, low;

    if (*(const unsigned *)header->identification != ELF_MAGIC)
        panic("a program file is no ELF file");
    capability(l.guard.read);
    capability(l.guard.write);
    low = bind(&l, INHERITANCE_AT, 1);
    inheritance = l.inheritance = (struct Inheritance *)view(low);
    inheritance->pinned[INHERITANCE_AT >> PAGE_SHIFT] = low;
    inheritance->name = e->name;
    for (i = 0; i < 2; i++) {
        inheritance->read[i] = l.guard.read[i];
        inheritance->write[i] = l.guard.write[i];
        inheritance->control[i] = e->control[i];
    }
    inheritance->books = PHYSICAL(&books);
    inheritance->stlb = PHYSICAL(stlb);
    inheritance->boot = PHYSICAL(boot);
    inheritance->memory = boot->memory;
    inheritance->cycleNs = boot->cycleNs;
    for (i = 0; i < header->programCount; i++)
        if (program[i].type == ELF_LOAD)
            load(&l, bytes, &program[i]);
    e->start = header->entry;
}
