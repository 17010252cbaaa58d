/*
 * The interface between Aegis and applications: names, calls, contexts, limits, and what the kernel
 * lets everybody read. This header owns every number; assembly includes it, offsets.c passes
 * structure offsets on. DESIGN.md explains; paper: sections 3 and 5.
 */
#ifndef AEGIS_ABI_H
#define AEGIS_ABI_H

/*
 * Numbers of the calls: CALL_null and so on, offsets of words in the dispatch table, whose size is
 * a power of two.
 */
#define CALL_MASK 0xfc
#ifndef __ASSEMBLER__
enum CallIndex {
#define CALL(name, path, result, arguments) INDEX_##name,
#define TRANSFER(name)
#include "aegis/kernel/calls.h"
#undef CALL
#undef TRANSFER
    INDEX_END
};
enum CallNumber {
#define CALL(name, path, result, arguments) CALL_##name = 4 * INDEX_##name,
#define TRANSFER(name)
#include "aegis/kernel/calls.h"
#undef CALL
#undef TRANSFER
    CALL_END = 4 * INDEX_END
};
#endif

/* Results from -15 to -1 are error codes; envids are below -256. */
#define AEGIS_OK 0
#define AEGIS_DENIED -1     /* a capability or a right is missing */
#define AEGIS_INVALID -2    /* an argument is out of range, or names nothing */
#define AEGIS_EXHAUSTED -3  /* none left for this environment */
#define AEGIS_BUSY -4       /* not now */
#define AEGIS_AGAIN -16     /* internal: the call was preempted and is executed again */
#define AEGIS_REFUSED(result) ((unsigned)(result) >= (unsigned)-16)

/*
 * The envid, an environment's identifier: transfer bit, generation, number. In v0 of a system call
 * it is a protected control transfer to that environment, synchronous as it stands, asynchronous
 * with bit 0 set.
 */
#define ENVID_TRANSFER 0x80000000
#define ENVID_GENERATION 0x10000
#define ENVID_OFFSET 0xfe00
#define ENVID_ASYNCHRONOUS 1
#define ENVIRONMENTS 128

/*
 * A capability is 64 bits in two words. A high word of 0 opens nothing. What the well-known one
 * opens everybody may read.
 */
#define WELL_KNOWN_HIGH 0x57454c4c
#define WELL_KNOWN_LOW 0x4b4e4f57

/*
 * Mappings: the low half of a TLB entry. The global bit is refused. The low byte means nothing to
 * the TLB or to Aegis: applications keep bits of their own there, and read them from the software
 * TLB.
 */
#define PAGE_SHIFT 12
#define PAGE_SIZE 4096
#define ENTRY_G 0x100
#define ENTRY_VALID 0x200
#define ENTRY_WRITABLE 0x400
#define ENTRY_UNCACHED 0x800
#define ENTRY_SOFT 0xff

/*
 * The pinned segment of an address space: its mappings can be guaranteed, so that no miss on them
 * reaches the application. It begins at 0, because 16-bit offsets from $0 reach its first 32 KB: an
 * upcall can save registers there without a base register.
 */
#define PINNED_PAGES 40
#define PINNED_END 0x28000

/* Address spaces (contexts) that an environment may switch between; 0 is installed at first. */
#define CONTEXTS 4

/*
 * Exception context: handler and save area by exception code of the Cause register (0 to 12; 8 is a
 * call in a branch delay slot), and four codes of the kernel's own. A handler is entered in user
 * mode with interrupts on, with a0 to a2 saved in three words at the physical address `save`, and
 * a0 = where to go on, a1 = Cause, a2 = BadVAddr; for the kernel's own codes a1 = the code << 2 |
 * stage, a2 = pages still wanted, or taken. It returns by restoring registers and jumping.
 */
#define EXCEPTIONS 16
#define EXCEPTION_REVOKE 13    /* pages are wanted: stage 1 asks, 2 demands before a deadline */
#define EXCEPTION_REPOSSESS 14 /* pages were taken: the repossession vector says which */
#define EXCEPTION_EMERGENCY 15 /* guaranteed pages were taken */

#define EXCEPTION_ETHER 0      /* a frame came for a binding that asked for this */

/* Network bindings of a machine, and what each may hold. Fields lie within the first 64 bytes. */
#define ETHER_BINDINGS 32
#define ETHER_ATOMS 8
#define ETHER_PAGES 8
#define ETHER_FIELDS 64
#define ETHER_BUFFER 2048

/*
 * Counts of frames: delivered to a binding; matched by none; broken (check sequence, length,
 * overflow); without a free buffer of their binding, or lost by the chip; sent; failed to send;
 * restarts of the chip.
 */
#define ETHER_RECEIVED 0
#define ETHER_NOBODYS 1
#define ETHER_BROKEN 2
#define ETHER_EXHAUSTED 3
#define ETHER_MISSED 4
#define ETHER_SENT 5
#define ETHER_FAILED 6
#define ETHER_RESTARTS 7
#define ETHER_COUNTS 8
#define ETHER_SHORTEST 60
#define ETHER_LONGEST 1514

/*
 * Items of environment_set. SAVE, INTERRUPT_SAVE and VECTOR are physical addresses in pages that
 * the environment owns.
 */
#define SET_HANDLER 0          /* + exception code */
#define SET_SAVE 16            /* + exception code: 12 bytes */
#define SET_START 32           /* start of slice: all registers but k0 and k1 undefined or 0 */
/* End of slice: a0 saved at INTERRUPT_SAVE, a0 = where to go on; save all and yield(0). */
#define SET_END 33
#define SET_INTERRUPT_SAVE 34  /* 4 bytes */
#define SET_START_STATUS 35    /* STATUS_FPU or 0 while an upcall runs and after it */
#define SET_END_STATUS 36
/*
 * An interrupt within this range continues at the start of the 16 bytes it hit. So a sequence of
 * four instructions that loads k1 with the resumption address and jumps there is restarted, and
 * returning needs no kernel.
 */
#define SET_RESTARTABLE_START 37
#define SET_RESTARTABLE_END 38
#define SET_SYNCHRONOUS 39     /* protected entry */
#define SET_ASYNCHRONOUS 40
#define SET_VECTOR 41          /* repossession vector: one whole page */
#define SET_END_ITEM 42
#define STATUS_FPU 0x20000000

/*
 * Time slices: one clock interrupt (15.625 ms) each, accounted in parts. An environment that stays
 * more slices than the limit is ended.
 */
#define HZ 64
#define SLICES 64
#define SLICE_PARTS 32
#define EXCESS_LIMIT 2

/*
 * Guaranteed pages of an environment made at boot, and ticks of each of the two stages of a
 * revocation.
 */
#define BOOT_MINIMUM 64
#define REVOKE_TICKS 4
#define REVOKE_PAGES 16

/*
 * Ticks for which a claim on the next page to be freed is kept after the last attempt to allocate:
 * one turn of the slices.
 */
#define CLAIM_TICKS SLICES

/* Most pages of a machine, and owners in struct Page that are no envids. */
#define PAGES 6144
#define PAGE_FREE 0
#define PAGE_KERNEL 1

/*
 * Software TLB: 4096 direct-mapped entries of 8 bytes (EntryHi, EntryLo). Its pages are readable by
 * all.
 */
#define STLB_ENTRIES 4096
#define STLB_MASK ((STLB_ENTRIES - 1) * 8)

/*
 * Where the entry of a page lies: the page number and the address space's tag, both times 8,
 * exclusive-ored and masked. The shifts start at an address, at Context (page number * 4) and at
 * the tag in Context's place.
 */
#define STLB_ADDRESS_SHIFT 9
#define STLB_CONTEXT_SHIFT 1
#define STLB_TAG_SHIFT 18
#ifdef __ASSEMBLER__
	.macro	STLB_OFFSET to, page, tag	# page = page number * 8 (upper bits are masked); clobbers: tag
	srl	\tag, \tag, STLB_TAG_SHIFT
	xor	\to, \page, \tag
	andi	\to, \to, STLB_MASK
	.endm
#else
#define STLB_OFFSET(address, tag) \
    (((address) >> STLB_ADDRESS_SHIFT ^ (tag) >> STLB_TAG_SHIFT) & STLB_MASK)
#endif

/* Most pages of a tlb_delete_range. */
#define RANGE_PAGES 1024

/*
 * Address-space identifiers: their place in EntryHi, and from there to the tag in Context's place.
 */
#define ASIDS 64
#define ASID_SHIFT 6
#define TAG_SHIFT 20

/* A program's BootInfo: a guaranteed page, and how many mappings it lists. */
#define BOOT_INFO_AT 0x1000
#define BOOT_INFO_MAPPINGS 480

/*
 * A boot file whose name begins so is no program to start, but a prepared image for whoever maps
 * it.
 */
#define IMAGE_PREFIX '@'

#ifndef __ASSEMBLER__

/* A mapping in the layout of EntryHi and EntryLo. */
struct Mapping {
    unsigned high;
    unsigned low;
};

/* One physical page, as everybody may read it. */
struct Page {
    unsigned owner;             /* envid, PAGE_FREE or PAGE_KERNEL */
    unsigned short next;        /* in the list of free pages or of the owner's; 0 ends it */
    unsigned short previous;
    unsigned binding;           /* EntryHi of the only mapping made, 0 for none, 1 for several */
    unsigned previous_owner;   /* envid of the last owner */
};

/* What an environment holds, as everybody may read it. */
struct EnvInfo {
    unsigned envid;              /* 0: no environment */
    unsigned creator;           /* envid */
    unsigned pages;             /* held */
    unsigned minimum;           /* guaranteed */
    unsigned allowance;         /* environments it may still create */
    unsigned slices;            /* owned */
    unsigned ticks;             /* slices charged: its own, whoever they were given to */
    int balance;          /* parts of slices lost to others, less those taken from others */
    unsigned pins;              /* guaranteed mappings in use */
    unsigned asids;       /* address-space identifiers held */
    unsigned first_page;         /* list of its pages */
    unsigned wanted;            /* pages that the kernel has asked it to give back */
    unsigned reserved[4];
};

/*
 * Public kernel state, from which applications choose what to ask for. Its physical address is in
 * struct BootInfo.
 */
struct PublicState {
    unsigned ticks;             /* clock interrupts since boot */
    unsigned ended;             /* of these, charged to environments that have ended */
    unsigned position;          /* slot of the present slice */
    unsigned free;              /* free pages */
    unsigned first_free;
    unsigned guaranteed;        /* of the free ones, reserved for environments below their
                                   minimum */
    unsigned managed;           /* pages that are free or owned by environments */
    unsigned allowance;         /* environments that no program may create any more */
    unsigned ether[ETHER_COUNTS];      /* frames by what became of them: ETHER_RECEIVED and so on */
    unsigned slots[SLICES];     /* owners of the slices by envid, 0: free */
    unsigned asids[ASIDS];   /* address space of each asid: envid + context, 0: free */
    struct EnvInfo environments[ENVIRONMENTS];
    struct Page pages[PAGES];
};

/*
 * Repossession vector: the library fills in pages to which contents may be moved, the kernel which
 * page it took.
 */
struct Repossessed {
    unsigned taken;             /* page number, 0: entry unused */
    unsigned backing;           /* page number, 0: contents are lost */
    unsigned capability[2];     /* to write to the backing page */
};
#define REPOSSESSED_ENTRIES (PAGE_SIZE / 16)

/*
 * A network binding: a page of its owner's that says which frames are the owner's, and where they
 * go. A frame belongs to it if every atom's field, masked, has the atom's value. No frame may
 * belong to two owners. The owner may send frames in which the same fields of the other direction
 * have these values.
 */
struct EtherAtom {
    unsigned short offset;      /* from the destination address */
    unsigned short size;        /* 1, 2 or 4 bytes, most significant first */
    unsigned mask;
    unsigned value;
};

struct EtherRing {
    unsigned count;             /* of atoms, at least 1 */
    struct EtherAtom atoms[ETHER_ATOMS];
    unsigned pages;             /* of buffers, pages of the owner's: each holds two */
    unsigned page[ETHER_PAGES];
    unsigned notify;            /* EXCEPTION_ETHER is wanted */
    volatile unsigned received; /* frames that came into a buffer */
    volatile unsigned exhausted;        /* frames that found none free, at the cost of this binding
                                           alone */
    volatile unsigned length[2 * ETHER_PAGES];  /* of the frame in each buffer, used in turn; the
                                                   owner sets it to 0 */
};

/*
 * A safe handler of a binding (aegis/handlers/handler.h says what it may hold): a page of the
 * owner's with its code. It is checked, rewritten and run by the kernel when a frame comes, whoever
 * runs then; what it has in v0 at its end says whether the frame goes the usual way as well. Kernel
 * services, with arguments in v0, v1 and t0, and the result in v0:
 *   HANDLER_SEND  (bytes): sends the first bytes of the transmit page, if the owner may
 *   HANDLER_COPY  (from, to, bytes): moves a part of the frame, from a multiple of 16 on, in whole
 *                 groups of 16 bytes, through the stages; `to` is an offset into the data page or,
 *                 from PAGE_SIZE on, into the buffer pages; the sum of its stages
 */
#define ETHER_HANDLERS 8
#define ETHER_HANDLER_WORDS 256
#define ETHER_STAGES 4
#define HANDLER_SEND 0
#define HANDLER_COPY 1
struct EtherHandler {
    unsigned words;             /* of code; 0 takes the handler back */
    unsigned data;              /* page of the owner's: the data segment */
    unsigned transmit;          /* page of the owner's: what is sent */
    unsigned stages;            /* of HANDLER_COPY: 0 sums up, 1 turns bytes around */
    unsigned char stage[ETHER_STAGES];
    unsigned code[ETHER_HANDLER_WORDS];
};

/* What the kernel leaves at BOOT_INFO_AT for a program of the boot. */
struct BootInfo {
    unsigned envid;
    unsigned read[2];           /* capabilities of all the pages that the program was given */
    unsigned write[2];
    unsigned control[2];        /* of its own environment */
    unsigned public_state;         /* physical addresses, readable with the well-known capability */
    unsigned stlb;
    unsigned boot;              /* boot block; files follow it up to the end of memory */
    unsigned memory;            /* bytes */
    unsigned cycle_ns;
    unsigned mappings;
    struct Mapping map[BOOT_INFO_MAPPINGS]; /* of the first segment: high without asid, ascending */
    unsigned pinned[PINNED_PAGES];            /* entry_low of the guaranteed ones */
};

#endif

#endif
