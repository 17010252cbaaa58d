/*
 * What the kernel keeps. All of it lies in physical memory at kseg0 addresses: the kernel never
 * misses in the TLB and no instruction of it can fault. Assembly reaches struct Kernel from one
 * upper half, %hi(kernel); a test holds the layout to that.
 */
#ifndef AEGIS_KERNEL_H
#define AEGIS_KERNEL_H

#include "aegis/kernel/abi.h"
#include "machine/board/boot.h"
#include "machine/board/cp0.h"

#define KERNEL_STACK 4096
#define PHYSICAL(pointer) ((unsigned)(pointer) & 0x1fffffff)

#define ENTRY_PAGE 0xfffff000
#define FPU_WORDS 33            /* the coprocessor's registers and its control and status word */

#define OPEN_SLOWPATH 1

/*
 * Whose page is claimed: a claim on another family's page is served before one on a family's own.
 */
#define CLAIM_OF_OTHERS 1
#define CLAIM_OF_OWN 2

#define CONTEXT_PAGES (EXCEPTIONS + 2)

#define BINDING_NONE 0
#define BINDING_MANY 1

#ifndef __ASSEMBLER__
#include "aegis/handlers/stages.h"

/* A search for the mappings of one page, asid or owner: preemptible, resumed from `part`. */
struct Search {
    unsigned what;
    unsigned part;
};

/*
 * An environment: its four contexts, and the kernel's own record of it. 512 bytes, so that an
 * envid's number is an offset.
 */
struct Environment {
    unsigned handler[EXCEPTIONS];       /* exception context */
    unsigned save[EXCEPTIONS];          /* kseg0 addresses of words that the environment owns, or of
                                           the discard_area */
    unsigned guaranteed[PINNED_PAGES];  /* addressing context: EntryLo by page of the pinned
                                           segment */
    unsigned entry_tag;         /* the envid while the environment can be entered at once, else 0 */
    unsigned synchronous_tag;           /* not 0 while it waits to serve: open_tag */
    unsigned open_tag;         /* the envid while a call can enter it at once, else OPEN_SLOWPATH */
    unsigned reply;                     /* where it goes on when its call is answered */
    unsigned asynchronous_tag;
    unsigned envid;
    unsigned asid;                /* address-space identifier in EntryHi's place */
    unsigned tag;                 /* mixed into the index of the software TLB, in Context's place */
    unsigned status;                    /* for Status */
    struct Environment *donee;          /* who runs in its slices while it waits for a reply */
    struct Environment *client;       /* whom it serves, if that one's donee is this one; never 0 */
    unsigned synchronous;               /* protected entry context */
    unsigned asynchronous;
    unsigned start, start_status;        /* interrupt context */
    unsigned end, end_status;
    unsigned interrupt_save;
    unsigned restartable_start, restartable_end;
    unsigned contexts[CONTEXTS];        /* asids of its address spaces, 0: none at present */
    unsigned context;                   /* the one installed */
    unsigned control[2];                /* capability of whoever made it */
    unsigned vector;                    /* repossession vector, kseg0 address or 0 */
    unsigned pending;                /* upcalls to deliver at the next entry: 1 << exception code */
    unsigned stage, deadline, taken;    /* of a revocation */
    unsigned generation;                /* of the envid */
    unsigned family;                    /* program of the boot from which it descends */
    unsigned destroying;                /* envid of the ended one that it helps to reclaim */
    unsigned dying, phase, cursor;      /* its envid while it is being reclaimed, and the stage
                                           reached */
    struct Environment *next_dying;     /* of its family */
    struct EnvInfo *info;
    unsigned claim;           /* on the next page to be freed: CLAIM_OF_OTHERS and so on, 0 for
                                 none */
    unsigned claim_order, claim_until;  /* orders claims by age, and the tick at which this one
                                           lapses */
    unsigned apart_done;                /* purpose of its finished coroutine, 0 for none */
    int apart_result;
    struct Search unbinding;    /* of a page that it frees or gives new capabilities, or of all
                                   at its end */
    unsigned spare[512 / 4 - (2 * EXCEPTIONS + PINNED_PAGES + 26 + CONTEXTS + 17)];
};

struct Kernel {
    unsigned handlers[64];              /* of calls */
    unsigned functions[64];             /* of the calls that run in C */
    struct Environment *current;
    struct Environment *ending;   /* the environment that was told of its slice's end and has not
                                     handed over yet */
    struct Environment *fpu_owner;       /* the owner of the coprocessor's registers, or 0 */
    unsigned scratch[4];             /* registers of the application during a primitive operation */
    unsigned discard_area[4];                   /* save area of whoever has set none */
    unsigned stack[KERNEL_STACK / 4];
    struct Environment environments[ENVIRONMENTS];
};

/* Registers of an application while C runs on its behalf; s0 to s8 are where C keeps them. */
struct Frame {
    unsigned at, v0, v1, a0, a1, a2, a3, t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, sp, ra, lo, hi,
        epc;
};

/* Capabilities of a page; kept out of public kernel state. */
struct PageCapabilities {
    unsigned read[2];
    unsigned write[2];
};

/*
 * Budgets of cycles for preemptible work: of one activation (work.c), and of each purpose that a
 * tick serves beside the change of slices. Fixed work and the last part of an activation fit into
 * the rest of a tenth of a tick; each part alone is shorter than a part of a slice.
 */
#define STAY_CYCLES 9000
#define TICK_CYCLES 4000

extern struct Kernel kernel;
extern struct PublicState public_state;
extern struct PageCapabilities page_capabilities[PAGES];
extern struct Mapping stlb[STLB_ENTRIES];
#define current kernel.current

/* boot.c */
extern unsigned interrupt_mask;

/* environment.c: e is a living environment everywhere. */
struct Environment *environment_find(unsigned envid);
struct Environment *environment_controlled(unsigned envid, unsigned high, unsigned low);
struct Environment *environment_make(const unsigned *control);
struct Environment *environment_any(void);
void environment_set_entry_tags(struct Environment *e);
int capability_opens(const unsigned *capability, unsigned high, unsigned low);

/* reap.c */
void environment_end(struct Environment *e);
int environment_reap(unsigned envid);
void environments_reap(unsigned family);
int family_reap(unsigned family);
int environments_reap_any(unsigned family);

/* work.c */
void work_begin(int cycles);
int work_left_off(int cycles);
int work_left_to_clock(int cycles);

/* apart.c */
int apart_result(unsigned for_what, int *result);
int apart_continue(void);
void apart_begin(unsigned for_what, int (*function)(void));
void apart_pause(int cycles);

/* frame.S */
void apart_switch(unsigned *from, unsigned to);
unsigned apart_prepare(unsigned top);
void enter(struct Environment *e, unsigned pc, const unsigned *arguments) __attribute__((noreturn));
void status_install(unsigned status);
void clear_caller_saved(void);
int clock_waits(void);

/* coprocessor.c, coprocessor.S */
int fpu_ready(const struct Environment *e);
void fpu_take(struct Environment *e);
void fpu_clear(const struct Environment *e);
void fpu_save(unsigned *words);
void fpu_restore(const unsigned *words);

/* transfer.c */
void run(struct Environment *e) __attribute__((noreturn));
void run_next(void) __attribute__((noreturn));
unsigned upcall(struct Environment *e, unsigned pc, unsigned *registers);
int restartable(const struct Environment *e, unsigned pc);

/* asid.c */
int asid_assign(struct Environment *e, unsigned context);
int asids_release(struct Environment *e);
unsigned asids_owned(const struct Environment *e);

/* tlb.S: all but the last leave another address space installed. */
void tlb_get(unsigned index, struct Mapping *mapping);
void tlb_clear(unsigned index);
int tlb_find(unsigned high);
void asid_install(unsigned high, unsigned tag);
void icache_invalidate(unsigned physical, unsigned bytes);

/* binding.c */
int unbind_single(unsigned page);
int unbind(unsigned page, struct Search *s);
int unbind_asid(unsigned asid, struct Search *s);
int unbind_owner(unsigned envid, struct Search *s);
void unbind_pin(struct Environment *e, unsigned slot);

/* memory.c */
void memory_start(const struct Boot *boot);
void page_publish(unsigned from, unsigned bytes);
int page_take(struct Environment *e, unsigned page, const struct PageCapabilities *capabilities);
unsigned pages_reserve(unsigned count);
void page_shut(unsigned page);
void page_close(unsigned page);
void page_drop(unsigned page);
int minimum_move(struct EnvInfo *from, struct EnvInfo *to, unsigned pages);
unsigned page_contexts(const struct Environment *e, unsigned short *pages);
struct Environment *environment_of(unsigned page);

/* load.c */
int program_valid(const struct BootFile *file);
void program_load(struct Environment *e, const struct Boot *boot, const struct BootFile *file);

/* slice.c */
void clock_start(const struct Boot *boot);
void slices_release(struct Environment *e);
void slice_set_owner(unsigned slot, struct Environment *e);
int family_has_slices(unsigned family);
struct Environment *slice_present(void);
struct Environment *slice_following(void);
struct Environment *follow_donation(struct Environment *e);
void slice_handed_over(void);
void slice_work(void);
int edge_waits(void);

/* revoke.c */
int revoke_begin(struct Environment *e, unsigned pages);
int revoke_excess(struct Environment *asking);
extern unsigned claims;         /* claims on pages that will be freed */
unsigned claims_before(const struct Environment *e);
void claim_end(struct Environment *e);
extern unsigned page_taking;
int revoke_tick(void);
void revoke_returned(struct Environment *e);
void revoke_forget(struct Environment *e);

/* ether.c, lance.c */
int ether_interrupt(void);
void ether_resume(void);
void ether_owner_leaves(unsigned envid);
void ether_page_leaves(unsigned page);
extern unsigned ether_bound;    /* bindings in use */
extern unsigned lance_works, lance_budget;
void lance_prepare(const struct Boot *boot);
int lance_start(void);
int lance_asks(void);
int lance_settled(void);
void lance_hold(int hold);
#define LANCE_BROKEN 1          /* no length of a frame */
unsigned lance_next(unsigned char *head);
void lance_copy(unsigned *to, unsigned from, unsigned bytes);
enum stage_layout lance_layout(void);
unsigned lance_frame(unsigned offset);
void lance_done(void);
int lance_send(const unsigned *frame, unsigned bytes);
const unsigned char *lance_address(void);

/* random.c */
void random_start(struct Boot *boot);

/*
 * What calls.h says of those that run in C; `leave` returns to nobody, which is its caller's
 * business.
 */
#define NORETURN int
#define FAST(result, name, arguments)
#define PRIMITIVE(result, name, arguments)
#define STACK(result, name, arguments) result call_##name arguments;
#define STACK8 STACK
#define MANY FAST
#define MANY8 FAST
#define LONG STACK
#define LONG8 STACK
#define CALL(name, path, result, arguments) path(result, name, arguments)
#define TRANSFER(name)
#include "aegis/kernel/calls.h"
#undef CALL
#undef TRANSFER
#undef FAST
#undef PRIMITIVE
#undef STACK
#undef STACK8
#undef MANY
#undef MANY8
#undef LONG
#undef LONG8
#undef NORETURN

/* halt status of a machine whose last environment was destroyed, and of a kernel that gives up */
#define HALT_DESTROYED 69
#define HALT_PANIC 70

/* panic.c */
void print(const char *text);
void halt(unsigned status) __attribute__((noreturn));
void panic(const char *why) __attribute__((noreturn));

#endif

#endif
