/*
 * Calls with arguments at their limits: descriptors, memory, segments, priorities, areas, names of
 * programs. What a process gets holds zeros; what it gave back it cannot reach.
 */
#include "check.h"

#define PAGE 4096
#define DATA_END 0x10400000 /* as far as data may grow */
#define CREATE 01000
#define EXCLUSIVE 02000

struct area {
    void *base;
    int bytes;
};

int peek(int *from);
void poke(int *to, int word);

static char room[PAGE], other[PAGE];
static int counters[64];

/* The signal of which a process dies that does this. */
static int dies(void (*what)(int), int at)
{
    int child = fork();

    CHECK(child >= 0);
    if (child == 0) {
        what(at);
        exit(0);
    }
    return ended(child);
}

static void load(int at)
{
    peek((int *)at);
}

static void store(int at)
{
    poke((int *)at, 1);
}

static void halfword(int at)
{
    exit(*(volatile unsigned short *)at == 0x8281 ? 77 : 78);
}

static void storeHalfword(int at)
{
    *(volatile short *)at = 0x7172;
}

static void clear(int at, int bytes)
{
    int i;

    for (i = 0; i < bytes; i += 4) CHECK(*(volatile int *)(at + i) == 0);
    for (i = 0; i < bytes; i += 4) *(volatile int *)(at + i) = 0x5ec4e75;
}

/* What the kernel puts right for the process, and what it leaves. */
static void unaligned(void)
{
    static unsigned char bytes[8] = { 0x80, 0x81, 0x82, 0x83 };
    int at = (int)bytes, odd[] = { 0x20000001, 0x7ffffffd, 0x0fffffff }, i;

    CHECK(dies(halfword, at + 1) == 77 << 8 && dies(store, at + 1) == 0);
    storeHalfword(at + 3);
    CHECK(bytes[3] == 0x72 && bytes[4] == 0x71 && bytes[2] == 0x82);
    for (i = 0; i < 3; i++) {
        CHECK(dies(load, odd[i]) == SIGBUS && dies(store, odd[i]) == SIGBUS);
        CHECK(dies(halfword, odd[i]) == SIGBUS && dies(storeHalfword, odd[i]) == SIGBUS);
    }
    CHECK(dies(load, 0x80030001) == SIGSEGV && dies(store, 0xc0000002) == SIGSEGV);
    CHECK(dies(storeHalfword, 0x00400001) == SIGBUS && dies(store, 0x00400002) == SIGBUS);
}

static void descriptors(void)
{
    int ends[2], i, last, child;
    char byte;

    FAILS(dup(-1), 9);
    FAILS(dup(20), 9);
    FAILS(dup(19), 9);
    FAILS(dup2(0, 20), 9);
    FAILS(dup2(7, 8), 9);
    for (i = 20; i < 600; i++) FAILS(dup(i), 9);
    for (i = -600; i < 0; i++) FAILS(close(i), 9);
    CHECK(getdtablesize() == 20);
    CHECK(pipe(ends) == 0 && dup2(ends[1], ends[1]) == ends[1] && dup2(ends[1], 12) == 12);
    FAILS(read(ends[1], &byte, 1), 9);
    FAILS(write(ends[0], &byte, 1), 9);
    /* A child has what its parent has; the last that closes it ends the stream. */
    child = fork();
    if (child == 0) {
        close(12);
        CHECK(write(ends[1], "a", 1) == 1);
        exit(0);
    }
    CHECK(ended(child) == 0 && close(ends[1]) == 0);
    CHECK(read(ends[0], &byte, 1) == 1 && write(12, "b", 1) == 1 && read(ends[0], &byte, 1) == 1);
    CHECK(dup2(ends[0], 12) == 12 && read(12, &byte, 1) == 0); /* nobody can write any more */
    CHECK(close(12) == 0 && close(ends[0]) == 0);
    for (last = -1; (i = dup(1)) >= 0; last = i) continue;
    CHECK(errno == 24 && last == 19);
    FAILS(pipe(ends), 24);
    for (i = 3; i < 20; i++) CHECK(close(i) == 0);
    FAILS(close(3), 9);
}

static void memory(void)
{
    int end, ends[2];

    CHECK(pipe(ends) == 0);

    FAILS(brk((void *)(DATA_END + 1)), 12);
    FAILS(brk((void *)0x0fffffff), 12);
    FAILS(brk((void *)0xffffffff), 12);
    CHECK(brk((void *)DATA_END) == 0 && brk((void *)0x10030000) == 0);
    clear(0x10020000, 4 * PAGE);
    CHECK(brk((void *)0x10021000) == 0);
    CHECK(dies(load, 0x10021000) == SIGSEGV && dies(store, 0x10021000) == SIGSEGV);
    CHECK(dies(load, 0x10020ffc) == 0);
    CHECK(brk((void *)0x10021001) == 0);
    clear(0x10021000, PAGE);
    CHECK(dies(load, 0x10022000) == SIGSEGV);
    for (end = 0x10030000; end > 0x10022000; end -= PAGE) CHECK(brk((void *)end) == 0);
    CHECK(brk((void *)0x10040000) == 0);
    clear(0x10022000, 12 * PAGE);
    /* Rights of pages that were never touched, and of those that were. */
    CHECK(mprotect((void *)0x10030000, PAGE, PROT_READ) == 0 && peek((int *)0x10030000) == 0);
    CHECK(dies(store, 0x10030000) == SIGBUS);
    CHECK(mprotect((void *)0x10022000, 12 * PAGE, PROT_NONE) == 0);
    CHECK(dies(load, 0x10022000) == SIGBUS && dies(store, 0x1002d000) == SIGBUS);
    CHECK(mprotect((void *)0x10022000, PAGE, PROT_WRITE) == 0);
    CHECK(peek((int *)0x10022000) == 0x5ec4e75 && dies(store, 0x10022000) == 0);
    FAILS(mprotect((void *)0x10022001, PAGE, 1), 22);
    FAILS(mprotect((void *)0x10022000, 0x1000000, 1), 12);
    FAILS(mprotect((void *)0x1003f000, 2 * PAGE, 1), 12);
    FAILS(mprotect((void *)0x10022000, 0x80000000, 1), 12);
    FAILS(mprotect((void *)0x10022000, 0xf0000000, 1), 12);
    FAILS(mprotect((void *)0x10030000, 0xffffe000, 1), 12); /* ends below its beginning */
    FAILS(mprotect((void *)0x7fffe000, 0xfffff000, 1), 12);
    FAILS(mprotect((void *)0x003ff000, 2 * PAGE, 1), 12); /* begins before the text */
    FAILS(mprotect((void *)0x00400000, 0x0fc01000, 1), 12); /* from one region into another */
    FAILS(mprotect((void *)0x10000000, 0x6ffff000, 1), 12);
    FAILS(mprotect((void *)0x0ffff000, 2 * PAGE, 1), 12);
    FAILS(mprotect((void *)0x00400000, PAGE, 2), 13);
    CHECK(mprotect((void *)0x10022000, 0, 0) == 0);
    CHECK(mprotect((void *)0x7fffe000, PAGE, PROT_READ | PROT_WRITE) == 0);
    FAILS(mprotect((void *)0x7fffe000, 2 * PAGE, 1), 12);
    /* Rights are forgotten of each of a few pages, and pages that were never touched have them. */
    CHECK(mprotect((void *)0x10022000, 3 * PAGE, PROT_READ) == 0);
    for (end = 0; end < 3; end++) CHECK(peek((int *)(0x10022000 + PAGE * end)) == 0x5ec4e75);
    CHECK(mprotect((void *)0x10022000, 3 * PAGE, PROT_NONE) == 0);
    for (end = 0; end < 3; end++) FAILS(write(ends[1], (void *)(0x10022000 + PAGE * end), 1), 14);
    CHECK(mprotect((void *)0x1003e000, PAGE, PROT_NONE) == 0);
    CHECK(dies(load, 0x1003e000) == SIGBUS);
    /* A system call finds what the process itself would find. */
    CHECK(mprotect((void *)0x10030000, PAGE, PROT_READ) == 0);
    FAILS(gettimeofday((void *)0x10030000, 0), 14);
    FAILS(gettimeofday((void *)0x10023000, 0), 14);
    FAILS(gettimeofday((void *)0x1002fffc, 0), 14);
    FAILS(gettimeofday((void *)room, KERNEL), 14);
    FAILS(gettimeofday(KERNEL, room), 14);
    FAILS(gettimeofday((void *)0x7ffffffc, 0), 14);
    FAILS(sigstack((void *)0x10023000, 0), 14);
    CHECK(brk((void *)0x10200000) == 0 && mprotect((void *)0x10040000, 0x1c0000, 3) == 0);
    CHECK(close(ends[0]) == 0 && close(ends[1]) == 0);
}

static int deep(int pages)
{
    volatile char page[PAGE];

    page[0] = pages;
    return pages ? deep(pages - 1) + page[0] : 0;
}

static void deeper(int pages)
{
    deep(pages);
}

static void stack(void)
{
    CHECK(dies(deeper, 100) == 0 && dies(deeper, 140) == SIGSEGV);
    CHECK(dies(load, 0x7ffe0000) == 0 && dies(load, 0x7ff7e000) == SIGSEGV);
    CHECK(dies(store, 0x7ff7f000) == 0 && dies(load, 0x7ffff000) == SIGSEGV);
    CHECK(dies(load, 0) == SIGSEGV && dies(load, 0x003ffffc) == SIGSEGV);
    CHECK(dies(store, 0x00400000) == SIGBUS && dies(load, 0x00400000) == 0);
}

static void segments(void)
{
    int ids[8], i, at, again, child;

    FAILS(shmsys(3, 1, 0, CREATE), 22);
    FAILS(shmsys(3, 1, 0x7fffffff, CREATE), 22);
    FAILS(shmsys(3, 1, -1, CREATE), 22);
    FAILS(shmsys(3, 1, PAGE, 0), 2);
    for (i = 0; i < 8; i++) CHECK((ids[i] = shmsys(3, i ? i : 0, PAGE * (1 + i % 3), CREATE)) >= 0);
    FAILS(shmsys(3, 99, PAGE, CREATE), 12);
    FAILS(shmsys(3, 0, PAGE, CREATE), 12);
    CHECK(shmsys(3, 4, 1, 0) == ids[4]);
    FAILS(shmsys(3, 4, 10 * PAGE, 0), 22);
    FAILS(shmsys(3, 4, 1, CREATE | EXCLUSIVE), 17);
    for (i = 8; i < 1500; i++) FAILS(shmsys(0, i, 0, 0), 22);
    for (i = -300; i < 0; i++) FAILS(shmsys(0, i, 0, 0), 22);
    FAILS(shmsys(1, 0, 0, 0), 22);
    for (i = 0; i < 8; i++) {
        at = shmsys(0, ids[i], 0, 0);
        CHECK(at != -1 && shmsys(0, ids[i], 0, 0) == at);
        clear(at, PAGE * (1 + i % 3));
        CHECK(dies(load, at + PAGE * (1 + i % 3)) == SIGSEGV);
        FAILS(mprotect((void *)at, PAGE * (2 + i % 3), 1), 12);
        FAILS(mprotect((void *)at, 0x7ffff000 - at, 1), 12);
        /* None of the same number among 32: there are eight. */
        FAILS(shmsys(2, at + 0x2000000, 0, 0), 22);
        CHECK(dies(load, at + 0x2000000) == SIGSEGV);
        child = fork();
        if (child == 0) {
            poke((int *)at, i);
            CHECK(shmsys(2, at, 0, 0) == 0);
            FAILS(shmsys(2, at, 0, 0), 22);
            exit(peek((int *)at));
        }
        CHECK(ended(child) == SIGSEGV && peek((int *)at) == i);
        CHECK(mprotect((void *)at, PAGE, PROT_READ) == 0 && dies(store, at) == SIGBUS);
        CHECK(shmsys(2, at, 0, 0) == 0);
        FAILS(shmsys(2, at, 0, 0), 22);
        FAILS(shmsys(0, ids[i], 0, 0), 22); /* nobody had it any more: it has gone */
        if (i < 7) CHECK(shmsys(3, 7, 1, CREATE) == ids[7]); /* behind the gap */
    }
    FAILS(shmsys(2, 0x30800000, 0, 0), 22);
    FAILS(shmsys(2, 0x2ff00000, 0, 0), 22);
    /* All that a process had attached are let go of when it ends. */
    child = fork();
    if (child == 0) {
        for (i = 5; i < 8; i++)
            CHECK(shmsys(0, shmsys(3, i, PAGE, CREATE | EXCLUSIVE), 0, 0) != -1);
        exit(0);
    }
    CHECK(ended(child) == 0);
    CHECK((again = shmsys(3, 5, 3 * PAGE, CREATE | EXCLUSIVE)) >= 0);
    for (i = 6; i < 8; i++) FAILS(shmsys(3, i, PAGE, 0), 2);
    at = shmsys(0, again, 0, 0);
    clear(at, 3 * PAGE);
    CHECK(shmsys(2, at, 0, 0) == 0);
}

/* Each of the three kinds selects by its own number, and 0 is the caller's. */
static void selected(void)
{
    int group = getpgrp(0), child = fork();

    CHECK(child >= 0);
    if (child == 0)
        for (;;) sigpause(0);
    CHECK(setpgrp(child, 70) == 0 && setpriority(PRIO_PGRP, 70, 9) == 0);
    CHECK(getpriority(PRIO_PROCESS, child) == 9 && getpriority(PRIO_PROCESS, 0) == 0);
    CHECK(getpriority(PRIO_PGRP, 70) == 9 && getpriority(PRIO_PGRP, 0) == 0);
    CHECK(setpgrp(0, 71) == 0 && setpriority(PRIO_PGRP, 0, 2) == 0);
    CHECK(getpriority(PRIO_PROCESS, 0) == 2 && getpriority(PRIO_PGRP, 0) == 2);
    CHECK(setpriority(PRIO_PROCESS, 0, 0) == 0 && setpgrp(0, group) == 0);
    CHECK(getpriority(PRIO_USER, 0) == 0);
    FAILS(getpriority(PRIO_PGRP, 4711), 3);
    FAILS(getpriority(PRIO_USER, 4711), 3);
    FAILS(getpriority(PRIO_USER, 70), 3);
    CHECK(kill(child, SIGKILL) == 0 && ended(child) == SIGKILL);
}

static void priorities(void)
{
    FAILS(getpriority(3, 0), 22);
    FAILS(getpriority(-1, 0), 22);
    FAILS(setpriority(3, 0, 0), 22);
    FAILS(getpriority(PRIO_PROCESS, 4711), 3);
    FAILS(setpriority(PRIO_PROCESS, 4711, 0), 3);
    CHECK(setpriority(PRIO_PROCESS, 0, 100) == 0 && getpriority(PRIO_PROCESS, getpid()) == 19);
    CHECK(setpriority(PRIO_PROCESS, getpid(), -100) == 0);
    CHECK(getpriority(PRIO_PGRP, 0) == -20 && getpriority(PRIO_PGRP, getpgrp(0)) == -20);
    CHECK(setpriority(PRIO_PGRP, 0, 3) == 0 && getpriority(PRIO_USER, 0) <= 3);
    CHECK(setpriority(PRIO_PROCESS, 0, 5) == 0);
    CHECK(dies(deeper, 2) == 0 && setpriority(PRIO_USER, 0, 0) == 0);
    CHECK(getpriority(PRIO_PROCESS, 0) == 0);
}

static void areas(void)
{
    struct area to[17] = { { room, 3 }, { room + 10, 0 }, { room + 20, 5 }, { KERNEL, 4 } };
    int ends[2], i;

    CHECK(pipe(ends) == 0 && write(ends[1], "12345678abcd", 12) == 12);
    FAILS(readv(ends[0], to, 17), 22);
    FAILS(readv(ends[0], to, -1), 22);
    FAILS(readv(ends[0], OUTSIDE, 2), 14);
    FAILS(readv(ends[1], to, 1), 9);
    CHECK(readv(ends[0], to, 3) == 8 && room[2] == '3' && room[3] == 0 && room[10] == 0);
    CHECK(room[20] == '4' && room[24] == '8' && room[25] == 0);
    to[1].bytes = -1;
    FAILS(readv(ends[0], to, 3), 22);
    to[1].bytes = 0x7fffffff;
    FAILS(readv(ends[0], to, 2), 22);
    to[1] = (struct area){ room + 2048, 2048 };
    FAILS(writev(ends[1], to + 3, 1), 14);
    CHECK(writev(ends[1], to, 1) == 3 && read(ends[0], other, 9) == 7 && other[6] == '3');
    for (i = 0; i < PAGE; i++) room[i] = i;
    CHECK(write(ends[1], room, PAGE) == PAGE && read(ends[0], other, 100) == 100);
    CHECK(read(ends[0], other + 100, 3 * PAGE) == PAGE - 100);
    for (i = 0; i < PAGE; i++) CHECK(other[i] == (char)i);
    CHECK(readv(ends[0], to, 0) == 0 && write(ends[1], room, 0) == 0);
    FAILS(read(ends[0], room, -1), 22);
    close(ends[0]);
    close(ends[1]);
}

static void programs(void)
{
    static const char *const none[] = { "", "second", "second2", "second11", "s", "nothing" };
    int i, child;

    for (i = 0; i < 6; i++) FAILS(execve(none[i], 0, 0), 2);
    for (i = 0; i < PAGE; i++) room[i] = 's';
    FAILS(execve(room, 0, 0), 14);
    FAILS(execve(KERNEL, 0, 0), 14);
    FAILS(execve(OUTSIDE, 0, 0), 14);
    for (i = 0; i < 3; i++) {
        child = fork();
        if (child == 0) {
            if (i == 2) mprotect((void *)0x10022000, PAGE, PROT_READ | PROT_WRITE);
            execve("second1", 0, 0); /* the bench numbers its files */
            exit(1);
        }
        CHECK(ended(child) == 42 << 8);
    }
    FAILS(wait(&i), 10);
}

/* Counts where it computes; a place that it may not write ends the counting, and nothing else. */
static void profile(void)
{
    volatile int i;
    int sum = 0;

    profil(counters, sizeof counters, 0x400000, 0x100);
    for (i = 0; i < 60000; i++) continue;
    profil(0, 0, 0, 0);
    for (i = 0; i < 64; i++) sum += counters[i];
    CHECK(sum > 0);
    profil(KERNEL, 0x10000, 0x400000, 0x10000);
    for (i = 0; i < 30000; i++) continue;
    profil((void *)0x400000, 0x10000, 0x400000, 0x10000);
    for (i = 0; i < 30000; i++) continue;
    profil(0, 0, 0, 0);
}

static void usage(void)
{
    int use[18];

    FAILS(getrusage(1, use), 22);
    FAILS(getrusage(0, KERNEL), 14);
    CHECK(getrusage(0, use) == 0 && use[0] == 0 && use[1] > 0 && use[3] > 0);
    CHECK(getrusage(-1, use) == 0);
    CHECK(getpagesize() == PAGE && getuid() == 0 && getgid() == 0);
}

int main(void)
{
    unaligned();
    descriptors();
    memory();
    stack();
    segments();
    selected();
    priorities();
    areas();
    programs();
    profile();
    usage();
    return 0;
}
