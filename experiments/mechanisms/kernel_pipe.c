/*
 * The kernel's part of a pipe: rings, named by the address of the page that a family of processes
 * shares, and two calls that copy from the caller into one and from one to the caller. A user's
 * page is reached at its physical address, which the software TLB or the TLB tells. Assembled with
 * the kernel's calls (variants.ts). A call copies within one page, and returns how many bytes; 0
 * where the caller is to wait, AEGIS_BUSY where it is to touch its page first.
 */
#include "aegis/kernel/kernel.h"
#include "experiments/mechanisms/kernel_pipe.h"

int call_pipe_write(unsigned name, unsigned from, unsigned bytes);
int call_pipe_read(unsigned name, unsigned to, unsigned bytes);

static struct Ring {
    unsigned family, name, head, tail;
    char bytes[KERNEL_RING];
} rings[KERNEL_RINGS];

static inline unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* A family's ring of a name; one that nobody has named yet becomes it. 0 when none is left. */
static inline struct Ring *ring_of(unsigned name)
{
    struct Ring *r;

    for (r = rings; r < rings + KERNEL_RINGS; r++) {
        if (r->name == 0) {
            r->name = name;
            r->family = current->family;
        }
        if (r->name == name && r->family == current->family)
            return r;
    }
    return 0;
}

/* What maps a page of the caller's; 0 when neither TLB does. */
static inline unsigned entry_of(unsigned high)
{
    unsigned tag = (high & ((ASIDS - 1) << ASID_SHIFT)) << TAG_SHIFT;
    struct Mapping *entry = &stlb[STLB_OFFSET(high, tag) / sizeof(struct Mapping)], mapping;
    int index;

    if (entry->high == high)
        return entry->low;
    index = tlb_find(high);
    mapping.low = 0;
    if (index >= 0)
        tlb_get(index, &mapping);
    asid_install(current->asid, current->tag);
    return mapping.low;
}

/*
 * The kernel's address of a user's; 0 when it is to be touched first. A page is memory, or no
 * mapping of it was inserted.
 */
static inline char *reach(unsigned address, unsigned needed)
{
    unsigned low = 0;

    if (address < KSEG0)
        low = entry_of((address & ENTRY_PAGE) | current->asid);
    if ((low & needed) != needed)
        return 0;
    return (char *)(KSEG0 | (low & ENTRY_PAGE) | (address & (PAGE_SIZE - 1)));
}

static inline void copy(char *to, const char *from, unsigned bytes)
{
    if ((((unsigned)to | (unsigned)from) & 3) == 0)
        for (; bytes >= 4; bytes -= 4, to += 4, from += 4)
            *(unsigned *)to = *(const unsigned *)from;
    for (; bytes; bytes--)
        *to++ = *from++;
}

static inline unsigned in_page(unsigned address, unsigned bytes)
{
    return least(bytes, PAGE_SIZE - (address & (PAGE_SIZE - 1)));
}

int call_pipe_write(unsigned name, unsigned from, unsigned bytes)
{
    struct Ring *r = ring_of(name);
    const char *at = reach(from, ENTRY_VALID);
    unsigned head;

    if (r == 0)
        return AEGIS_EXHAUSTED;
    if (at == 0)
        return AEGIS_BUSY;
    head = r->head % KERNEL_RING;
    bytes = least(in_page(from, bytes), r->tail + KERNEL_RING - r->head);
    bytes = least(bytes, KERNEL_RING - head);
    copy(r->bytes + head, at, bytes);
    r->head += bytes;
    return bytes;
}

int call_pipe_read(unsigned name, unsigned to, unsigned bytes)
{
    struct Ring *r = ring_of(name);
    char *at = reach(to, ENTRY_VALID | ENTRY_WRITABLE);
    unsigned tail;

    if (r == 0)
        return AEGIS_EXHAUSTED;
    if (at == 0)
        return AEGIS_BUSY;
    tail = r->tail % KERNEL_RING;
    bytes = least(in_page(to, bytes), r->head - r->tail);
    bytes = least(bytes, KERNEL_RING - tail);
    copy(at, r->bytes + tail, bytes);
    r->tail += bytes;
    return bytes;
}
