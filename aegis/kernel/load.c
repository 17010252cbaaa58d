/*
 * Programs of the boot: an ELF file that firmware left in memory becomes pages bound to a new
 * environment, which finds a BootInfo at BOOT_INFO_AT. Mappings in the pinned segment are
 * guaranteed; the others the program inserts when it misses them.
 */
#include "aegis/kernel/kernel.h"

struct ElfHeader {
    unsigned char identification[16];
    unsigned short type, machine;
    unsigned version, entry, programs, sections, flags;
    unsigned short size, program_size, program_count, section_size, section_count, names;
};

struct ElfProgram {
    unsigned type, offset, address, physical, file_size, memory_size, flags, align;
};

#define ELF_MAGIC 0x464c457f
#define ELF_32 1
#define ELF_LITTLE 1
#define ELF_EXECUTABLE 2
#define ELF_MIPS 8
#define ELF_LOAD 1
#define ELF_WRITE 2

/* The program that is being loaded. */
struct Loading {
    struct Environment *e;
    struct BootInfo *boot_info;
    struct PageCapabilities capabilities;
};

static unsigned *view(unsigned low)
{
    return (unsigned *)(KSEG0 | (low & ENTRY_PAGE));
}

/* A new page at an address; returns its EntryLo. */
static unsigned bind(struct Loading *l, unsigned address, int writable)
{
    struct BootInfo *boot_info = l->boot_info;
    int page = page_take(l->e, 0, &l->capabilities);
    unsigned low, i;

    if (page < 0)
        panic("no page for a program");
    low = page << PAGE_SHIFT | ENTRY_VALID | (writable ? ENTRY_WRITABLE : 0);
    if (address < PINNED_END) {
        i = address >> PAGE_SHIFT;
        l->e->guaranteed[i] = low;
        l->e->info->pins++;
        public_state.pages[page].binding = BINDING_MANY;
        if (boot_info)
            boot_info->pinned[i] = low;
        return low;
    }
    if (boot_info->mappings == BOOT_INFO_MAPPINGS)
        panic("a program has more pages than it could be told of");
    for (i = boot_info->mappings++; i > 0 && boot_info->map[i - 1].high > address; i--)
        boot_info->map[i] = boot_info->map[i - 1];
    boot_info->map[i].high = address;
    boot_info->map[i].low = low;
    return low;
}

/* The page at an address; two segments may share one. */
static unsigned page_at(struct Loading *l, unsigned address, int writable)
{
    unsigned i;

    if (address < PINNED_END) {
        unsigned slot = address >> PAGE_SHIFT,
                 low = l->e->guaranteed[slot] | (writable ? ENTRY_WRITABLE : 0);

        if (l->e->guaranteed[slot]) {
            l->e->guaranteed[slot] = l->boot_info->pinned[slot] = low;
            return low;
        }
    }
    for (i = 0; i < l->boot_info->mappings; i++)
        if (l->boot_info->map[i].high == address)
            return l->boot_info->map[i].low |= writable ? ENTRY_WRITABLE : 0;
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
    unsigned at = p->address, end = p->address + p->memory_size,
             file_end = p->address + p->file_size, next, low;

    for (; at < end; at = next) {
        next = (at & ENTRY_PAGE) + PAGE_SIZE;
        low = page_at(l, at & ENTRY_PAGE, (p->flags & ELF_WRITE) != 0);
        if (at < file_end)
            copy((char *)view(low) + (at & (PAGE_SIZE - 1)), file + p->offset + (at - p->address),
                 (next < file_end ? next : file_end) - at);
    }
}

static void capability(unsigned *words)
{
    unsigned long long bits = call_random();

    words[0] = (unsigned)bits;
    words[1] = (unsigned)(bits >> 32);
}

/*
 * Whether a file can be loaded: every offset, address and count in it lies within the file, the
 * user's half of the address space, and the limits of a BootInfo.
 */
int program_valid(const struct BootFile *file)
{
    const struct ElfHeader *header = (const struct ElfHeader *)(KSEG0 | file->physical);
    const struct ElfProgram *p;
    unsigned i, pages = 0;

    if (file->bytes < sizeof *header || *(const unsigned *)header->identification != ELF_MAGIC)
        return 0;
    if (header->identification[4] != ELF_32 || header->identification[5] != ELF_LITTLE ||
        header->type != ELF_EXECUTABLE || header->machine != ELF_MIPS ||
        header->program_size != sizeof *p)
        return 0;
    if (header->programs > file->bytes || (header->programs & 3) ||
        header->program_count > (file->bytes - header->programs) / sizeof *p)
        return 0;
    p = (const struct ElfProgram *)((const char *)header + header->programs);
    for (i = 0; i < header->program_count; i++, p++) {
        if (p->type != ELF_LOAD)
            continue;
        if (p->offset > file->bytes || p->file_size > file->bytes - p->offset ||
            p->file_size > p->memory_size)
            return 0;
        if (p->address >= KSEG0 || p->memory_size > KSEG0 - p->address)
            return 0;
        if (p->memory_size >> PAGE_SHIFT > BOOT_INFO_MAPPINGS)
            return 0;
        pages += (p->memory_size >> PAGE_SHIFT) + 2;
    }
    return pages <= BOOT_INFO_MAPPINGS;
}

void program_load(struct Environment *e, const struct Boot *boot, const struct BootFile *file)
{
    const char *bytes = (const char *)(KSEG0 | file->physical);
    const struct ElfHeader *header = (const struct ElfHeader *)bytes;
    const struct ElfProgram *program = (const struct ElfProgram *)(bytes + header->programs);
    struct Loading l = {e, 0, {{0, 0}, {0, 0}}};
    struct BootInfo *boot_info;
    unsigned i, low;

    capability(l.capabilities.read);
    capability(l.capabilities.write);
    low = bind(&l, BOOT_INFO_AT, 1);
    boot_info = l.boot_info = (struct BootInfo *)view(low);
    boot_info->pinned[BOOT_INFO_AT >> PAGE_SHIFT] = low;
    boot_info->envid = e->envid;
    for (i = 0; i < 2; i++) {
        boot_info->read[i] = l.capabilities.read[i];
        boot_info->write[i] = l.capabilities.write[i];
        boot_info->control[i] = e->control[i];
    }
    boot_info->public_state = PHYSICAL(&public_state);
    boot_info->stlb = PHYSICAL(stlb);
    boot_info->boot = PHYSICAL(boot);
    boot_info->memory = boot->memory;
    boot_info->cycle_ns = boot->cycleNs;
    for (i = 0; i < header->program_count; i++)
        if (program[i].type == ELF_LOAD)
            load(&l, bytes, &program[i]);
    e->start = header->entry;
}
