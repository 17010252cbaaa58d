/*
 * ExOS: a library operating system, linked with each application and trusted by nobody else. This
 * header holds its address space, its page table's entries, and what the parts of the library and
 * its applications call. The Unix-like interface is unix.h. Paper: section 6; Aegis:
 * aegis/user/aegis.h.
 */
#ifndef EXOS_EXOS_H
#define EXOS_EXOS_H

/*
 * The pinned segment. Upcalls run on a stack above a page that is never mapped; data lies behind
 * it; the page table grows page by page.
 */
#define GUARD_AT 0x2000
#define UPCALL_STACK 0x3000
#define UPCALL_STACK_TOP 0x5000
#define UPCALL_MARGIN 512       /* no new upcall frame begins below this */
/*
 * Areas of upcalls, turns and transfers: at offsets of a page at which they displace nothing of the
 * kernel's from the cache.
 */
#define HOT_DATA_AT 0x5500
#define COLD_DATA_AT 0x5800
#define PUBLIC_STATE_AT 0x7000         /* first page of the public kernel state */
#define LIBRARY_AT 0x8000       /* text */
#define LIBRARY_END 0x10000
#define TABLE_AT 0x10000
#define TABLE_END 0x20000
#define STLB_AT 0x20000         /* the software TLB, to read */
#define HANDOFF_AT GUARD_AT     /* what a process passes on from one image to the next */

/* The first segment. */
#define TEXT_AT 0x00400000
#define DATA_AT 0x10000000
#define SHARED_AT 0x20000000
#define SHARED_END 0x28000000
/* Temporary mappings of the library: two, then the pinned segment of a child that is being made. */
#define TEMPORARY_AT 0x30000000
#define CHILD_AT 0x30002000
#define TEMPORARY_MAPPINGS (2 + PINNED_PAGES)
#define STACK_TOP 0x7fff0000
#define STACK_BOTTOM 0x7fe00000

/*
 * An entry of the page table holds EntryLo, whose low byte is the library's: PROT_READ and
 * PROT_WRITE of unix.h, flags, and the class of the page's capabilities. EntryLo's own bits are
 * what is to be installed: a page not yet written to is not writable there.
 */
#define P_READ 1
#define P_WRITE 2
#define P_DIRTY 4
#define P_ZEROED 8              /* began as zeros, and can again */
#define P_ALIAS 16              /* other entries may name this page as well */
#define P_SOFT 0xff
#define P_CLASS_SHIFT 5         /* three bits */
#define P_CLASS 0xe0
#define CLASS_TEXT 0     /* of whoever loaded the text: never writable, used by children as it is */
#define CLASS_OWN 1
#define CLASS_FAMILY 2          /* shared between parents and children */
#define CLASS_EVERYBODY 3
#define CLASS_CHILD 4           /* of a child that is being made */
#define CLASSES 5
#define CLASS(class) ((class) << P_CLASS_SHIFT)

#ifndef __ASSEMBLER__
#include "aegis/user/aegis.h"
#include "exos/library/unix.h"

/* Page numbers as Aegis hands them out, capabilities by class. */
struct Capability {
    unsigned read[2];
    unsigned write[2];
};
_Static_assert(sizeof(struct Capability) == 1 << (P_CLASS_SHIFT - 1),
    "an entry's class, shifted once, finds its capabilities");
extern struct Capability capabilities[CLASSES];

/* What an upcall saves: all registers that a C function may change. */
struct UpcallFrame {
    unsigned arguments[4];
    unsigned pc, sp, at, v0, v1, a0, a1, a2, a3, t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, ra, lo, hi;
};
#define UPCALL_FRAME_SIZE ((sizeof(struct UpcallFrame) + 7) & ~7)

/* The context in which a start of slice resumes (slice.S). */
struct Context {
    unsigned a0, a1, a2, pc, at, v0, v1, a3, t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, s0, s1, s2, s3,
        s4, s5, s6, s7, gp, sp, s8, ra, lo, hi;
};
extern struct Context area_slice, fork_area;
extern unsigned slice_resume, pending_upcall, pending_upcalls[], pending_pages[];
extern char restartable_start[], restartable_end[];
void resume_yield(void);
void resume_all(void);
void serve_idle(void);
void serve_again(void);
int yield_to(unsigned envid);     /* 0 at the start of a later slice, or a refusal at once */

/*
 * Page table: page_table.c, or another with the same entry points. An entry's address is valid
 * until the next insertion or removal. Outside [TABLE_AT, TABLE_END) nothing depends on physical
 * pages: fork makes a child's table from a copy.
 */
unsigned *page_find(unsigned address);
unsigned *page_insert(unsigned address, unsigned low);  /* of an address that has none; 0: the table
                                                           is full */
void page_remove(unsigned address);
/*
 * Gives consecutive pages from an address on other rights, in the table and at Aegis. Returns the
 * first page that kept its rights: it has no entry, is text to be made writable, is refused by
 * Aegis, or does not stand in a row with the others.
 */
unsigned page_protect(unsigned at, unsigned end, unsigned protection);
unsigned page_slots(void);                              /* of the table; some may be empty */
unsigned *page_slot(unsigned slot, unsigned *address);

/* memory.c */
int page_take(unsigned class);
void page_drop(unsigned page);
unsigned *page_demand(unsigned address);
int table_grow(unsigned bytes);
void *map_temporarily(unsigned slot, unsigned low);
extern unsigned temporary_mappings[TEMPORARY_MAPPINGS], repossessed;
extern unsigned heap_end, shared_end;
extern void (*protection_handler)(unsigned address);
void copy_words(unsigned *to, const unsigned *from, unsigned bytes);

/* EntryLo's bits for the rights of an entry; a store to a clean page must fault. */
static inline unsigned page_rights(unsigned low)
{
    low &= ~(ENTRY_VALID | ENTRY_WRITABLE);
    if (low & (P_READ | P_WRITE))
        low |= ENTRY_VALID;
    if ((low & (P_WRITE | P_DIRTY)) == (P_WRITE | P_DIRTY))
        low |= ENTRY_WRITABLE;
    return low;
}

/* The same for an entry that gets other rights. */
static inline unsigned page_protected(unsigned low, unsigned protection)
{
    return page_rights((low & ~(P_READ | P_WRITE)) | protection);
}

/* Text is never writable: children use it as it is. */
static inline int page_forbids(unsigned low, unsigned protection)
{
    return (protection & P_WRITE) && (low & P_CLASS) == CLASS(CLASS_TEXT);
}

static inline const struct Capability *capability_of(unsigned low)
{
    return (const struct Capability *)((char *)capabilities + (low >> 1 & P_CLASS >> 1));
}

/*
 * Inserts a mapping into the TLB and the software TLB, which keeps our byte; refused when the page
 * is no longer ours.
 */
static inline int page_install(unsigned address, unsigned low)
{
    const struct Capability *class = capability_of(low);
    const unsigned *capability = low & ENTRY_WRITABLE ? class->write : class->read;

    return aegis_tlb_write(address, low, capability[0], capability[1]);
}

/*
 * install.c: tells Aegis of entries of one class that stand in a row within one page of the pinned
 * segment; 0 when it accepts them all.
 */
int mappings_install(const struct Mapping *from, unsigned count);

/* protect.c: page_protect for entries that stand in a row up to `last`. */
unsigned entries_protect(
    struct Mapping *from, const struct Mapping *last, unsigned end, unsigned protection);

/* environment.c */
int public_pin(unsigned envid, const struct BootInfo *boot_info);
int contexts_set(unsigned envid, const struct BootInfo *boot_info);
void library_start(void);
extern char exos_end[];

void capability_draw(struct Capability *capability);

/* process.c */
void die(const char *why, unsigned pc, unsigned address) __attribute__((noreturn));
void process_exit(int status) __attribute__((noreturn));
#define PUBLIC_STATE ((const volatile struct PublicState *)PUBLIC_STATE_AT)

/*
 * Local remote procedure calls to a process that serves; -1 when it is busy, gone, or serves
 * nobody. The server has one function, asks for no permission and serves one caller at a time. lrpc
 * saves the registers that a procedure keeps; tlrpc trusts the server to keep them.
 */
int lrpc(int server, int argument);
int tlrpc(int server, int argument);
void serve(int (*function)(int argument)) __attribute__((noreturn));

/* Whether a page was written to since it was mapped or cleaned, by the page table alone. */
int page_dirty(void *address);
/* Declares a page clean; its next store is noticed. */
int page_clean(void *address);
/*
 * Maps a page under a second address; maps a given physical page; keeps a page out of the cache, or
 * not. 0, or -1.
 */
int page_alias(void *address, void *second);
int page_specific(void *address, unsigned page);
int page_cached(void *address, int cached);
int page_unmap(void *address);
/* The physical page behind an address, or 0. */
unsigned page_physical(void *address);
#endif

#endif
