/*
 * A kernel for IPC in the manner of Liedtke's L3 (SOSP '93), for the boards of the study. What its
 * programs see comes first, then what it keeps.
 *
 * A thread sends with a system call and may wait for a message with the same one. In: v0 =
 * CALL_IPC, a0 = receiver's uid or NOBODY, a1 = from whom to receive afterwards: a uid, ANY, or
 * NOBODY. Out: v0 = 0 or IPC_ERROR, a0 = the sender's uid. The message is t0 to t7. Of other
 * registers sp alone is the thread's own afterwards: s0 to s8, a2, a3, gp and ra hold what the
 * partner had in them, and at, v1, t8, t9, HI and LO hold nothing.
 */
#ifndef EXPERIMENTS_IPC_KERNEL_IPC_H
#define EXPERIMENTS_IPC_KERNEL_IPC_H

#include "machine/board/boot.h"
#include "machine/board/cp0.h"

#define CALL_IPC 0
#define CALL_LEAVE 1            /* the machine halts; a0 = status */
#define NOBODY 0
#define ANY (-1)
#define IPC_ERROR 1

/* Status with which the machine halts where a thread faulted, and where the kernel gave up. */
#define HALT_FAULT 96
#define HALT_PANIC 97

/*
 * Thread n, from 1, is the program of boot file n. Its uid holds the offset of its control block,
 * which begins and, with the thread's kernel stack, fills 1 << THREAD_SHIFT bytes.
 */
#define THREADS 8
#define THREAD_SHIFT 10
#define UID(number) ((number) << THREAD_SHIFT)
#define UID_OFFSET 0x1c00

/* Where what the kernel keeps lies: a multiple of 64 KB, so that a lui makes the address. */
#define KERNEL_AT 0x80010000

#define PAGE_SHIFT 12
#define PAGE_SIZE 4096
/*
 * Address space n has the 2 MB of memory at SPACE(n): the first two pages are its page table, where
 * Context finds it, the others are its pages. It is 1 << SPACE_SHIFT bytes large.
 */
#define SPACE(number) (KSEG0 + ((number) << 21))
#define SPACE_PAGES 512
#define SPACE_SHIFT 23
#define TABLE_PAGES 2

#define STACK_PAGE 0x007ff000

#ifndef __ASSEMBLER__
/* Registers of a thread that does not run. */
struct Frame {
    unsigned at, v0, v1, a0, a1, a2, a3;
    unsigned t0, t1, t2, t3, t4, t5, t6, t7;
    unsigned s0, s1, s2, s3, s4, s5, s6, s7;
    unsigned t8, t9, gp, sp, s8, ra, lo, hi, epc;
};

struct Thread {
    unsigned uid;               /* 0: there is no such thread */
    unsigned waits;             /* for a message from: a uid or ANY; else NOBODY */
    unsigned pc, sp;            /* of one that waits: where it goes on */
    unsigned high;              /* EntryHi: its address-space identifier */
    unsigned table;             /* Context: its page table */
    struct Thread *senders;     /* those that wait until it receives, the first of them */
    struct Thread *next_sender;
    unsigned sends;             /* not 0 while it waits to send */
    struct Thread *next;        /* in the ready queue, */
    unsigned queued;            /* if it is there */
    unsigned stack[(1 << THREAD_SHIFT) / 4 - 11 - sizeof(struct Frame) / 4];
    struct Frame frame;         /* of one that neither waits nor runs: at the top of its stack */
};

/*
 * Every thread that neither runs nor waits is in the ready queue. Others may be: a transfer leaves
 * the queue alone, and the scheduler drops those that it finds waiting (lazy scheduling).
 */
struct Kernel {
    struct Thread threads[THREADS];
    struct Thread *current;
    struct Thread *head, *tail;
};

extern struct Kernel kernel;

struct Thread *boot(struct Boot *boot);
struct Thread *exception(struct Frame *frame, unsigned cause, unsigned address);
struct Thread *schedule(void);
void enqueue(struct Thread *t);
void clock_start(const struct Boot *boot);
void panic(const char *why);
void status_install(unsigned status);
#endif

#endif
