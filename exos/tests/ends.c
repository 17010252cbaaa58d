/*
 * Who outlives whom: a process that has ended keeps what its children use until they have ended as
 * well, may be waited for and not be killed; what is mapped while a child is made is nobody's
 * afterwards; children of children until none may be made; aliases below the text are a child's
 * own; ends of pipes that one of several holders has closed.
 */
#include "exos/tests/check.h"
#include "exos/library/pipe_inline.h"
#include "exos/library/process.h"
#include "exos/library/unix.h"

#define LOW_AT 0x00200000       /* below the text */
#define GRANDCHILDREN 2         /* a child may make no more beside their own */
#define TURNS 5
#define KEPT 12                 /* pipes that one child keeps */

static volatile int area[3][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int *shared;

static void await_end(int pid)
{
    while (yield_to(pid | ENVID_TRANSFER) != AEGIS_INVALID)
        ;
}

/* Turns of its own, with other text and data than its dead parent's last. */
static int linger(int me)
{
    int i;

    while (shared[GRANDCHILDREN] == 0)
        yield_to(0);
    for (i = 0; i < TURNS; i++) {
        area[1][i] += me;
        yield_to(0);
    }
    return area[1][0] == me && area[1][TURNS - 1] == me;
}

static void survivors(void)
{
    int child, status, i;

    for (i = 0; i <= GRANDCHILDREN; i++)
        shared[i] = 0;
    child = fork();
    if (child == 0) {
        for (i = 0; i < GRANDCHILDREN; i++)
            if (fork() == 0) {
                shared[i] = linger(i + 1) ? i + 40 : 1;
                exit(0);
            }
        exit(17);
    }
    CHECK(wait(&status) == child && status == 17 << 8);
    CHECK(kill(child, SIGKILL) == -1 && kill(0, SIGKILL) == -1);
    shared[GRANDCHILDREN] = 1;
    await_end(child);
    for (i = 0; i < GRANDCHILDREN; i++)
        CHECK(shared[i] == i + 40);
    child = fork();
    if (child == 0)
        for (;;)
            ;
    CHECK(kill(child, SIGKILL) == 0 && wait(0) == child && wait(0) == -1);
}

/* Each makes one child, until none is made; how many. */
static int descend(int depth)
{
    int child = fork(), status;

    if (child == 0)
        exit(descend(depth + 1));
    if (child == -1)
        return depth;
    CHECK(wait(&status) == child);
    return status >> 8;
}

static void caught(unsigned address)
{
    exit(60 + (address >> PAGE_SHIFT & 31));
}

/* How a child ends that touches an address of the temporary mappings, itself or as a parent. */
static int touching(unsigned address, int parent)
{
    int child = fork(), status;

    if (child == 0) {
        on_protection_fault(caught);
        if (parent && (child = fork()) == 0)
            exit(0);
        (void)*(volatile int *)address;
        exit(1);
    }
    CHECK(wait(&status) == child);
    await_end(child);
    return status >> 8;
}

static void temporary(void)
{
    unsigned slot;

    /* boot_info, a page of the upcall stack, data */
    for (slot = 1; slot <= 5; slot += 2) {
        CHECK(touching(CHILD_AT + slot * PAGE_SIZE, 0) == 62 + (int)slot);
        CHECK(touching(CHILD_AT + slot * PAGE_SIZE, 1) == 62 + (int)slot);
    }
    CHECK(touching(TEMPORARY_AT + PAGE_SIZE, 1) == 61);
}

static void below(void)
{
    volatile int *low = (volatile int *)LOW_AT;
    int child, status;

    area[0][0] = 5;
    CHECK(page_alias((void *)area[0], (void *)LOW_AT) == 0 && low[0] == 5);
    if ((child = fork()) == 0) {
        low[1] = 6;
        exit(area[0][1] == 6 && area[0][0] == 5 ? 3 : 4);
    }
    CHECK(wait(&status) == child && status == 3 << 8 && low[1] == 0);
    CHECK(page_unmap((void *)LOW_AT) == 0 && area[0][0] == 5);
    /* The heap grows up to what lies behind it. */
    low = (volatile int *)(((unsigned)sbrk(0) + 2 * PAGE_SIZE) & -PAGE_SIZE);
    CHECK(page_alias((void *)area[0], (void *)low) == 0);
    CHECK(brk((void *)low) == 0 && low[0] == 5 && brk((void *)low) == 0 && low[0] == 5);
    CHECK(page_unmap((void *)low) == 0);
}

/* What one of those that share a page has no use for is there for the others. */
static void unmapped(void)
{
    volatile int *page = shared_memory(PAGE_SIZE);
    int child, status;

    page[0] = 5;
    shared[0] = 0;
    if ((child = fork()) == 0) {
        while (shared[0] == 0)
            yield_to(0);
        exit(page[0]);
    }
    CHECK(page_unmap((void *)page) == 0 && sbrk(3 * PAGE_SIZE) != (void *)-1);
    shared[0] = 1;
    CHECK(wait(&status) == child && status == 5 << 8);
}

static int held_by_child(int pipes[KEPT][2])
{
    int child = fork(), i;
    char byte;

    if (child == 0) {
        for (i = 0; i < KEPT; i++)
            if (pipes[i][1] >= 0)
                close(pipes[i][1]);
        while (shared[0] == 0)
            yield_to(0);
        exit(read(pipes[0][0], &byte, 1));
    }
    return child;
}

static void pipes_kept(void)
{
    int pipes[KEPT][2], a[2], b[2], children[4], n = 0, made = 0, i, status;
    struct Pipe *first;

    /* Of two ends one is closed: the page is the pipe's still. */
    CHECK(pipe(a) == 0 && close(a[0]) == 0 && pipe(b) == 0);
    first = pipe_of(a[1], WRITE_END);
    CHECK(first && first != pipe_of(b[1], WRITE_END) && write(a[1], "x", 1) == -1);
    close(a[1]);
    CHECK(close(b[1]) == 0 && pipe(a) == 0);
    CHECK(pipe_of(a[1], WRITE_END) == first && pipe_of(b[0], READ_END) != first);
    close(a[0]);
    close(a[1]);
    close(b[0]);
    /* Who reads waits for those that hold the other end and have not written yet. */
    CHECK(pipe(a) == 0 && pipe(b) == 0);
    if ((children[0] = fork()) == 0) {
        close(b[0]);
        for (i = 0; i < TURNS; i++)
            yield_to(0);
        CHECK(write(b[1], "late", 4) == 4);
        exit(0);
    }
    close(b[1]);
    CHECK(read(b[0], (void *)shared, 9) == 4 && read(b[0], (void *)shared, 9) == 0);
    CHECK(wait(&status) == children[0] && status == 0);
    close(b[0]);
    close(a[0]);
    close(a[1]);
    CHECK(write(0x01000000, "x", 1) == -1 && read(0x01000000, a, 1) == -1);
    CHECK(close(0x01000000) == -1 && close(-0x01000000) == -1);
    /* Pages of pipes that only children hold are not given out again. */
    shared[0] = 0;
    do {
        for (i = 0; i < KEPT; i++)
            pipes[i][0] = pipes[i][1] = -1;
        for (i = 0; i < KEPT && pipe(pipes[i]) == 0; i++)
            made++;
        children[n++] = held_by_child(pipes);
        for (i = 0; i < KEPT; i++) {
            close(pipes[i][0]);
            close(pipes[i][1]);
        }
    } while (pipes[KEPT - 1][1] >= 0);
    CHECK(made == DESCRIPTORS && n == 3 && pipe(a) == -1);
    shared[0] = 1;
    for (i = 0; i < n; i++)
        CHECK(wait(&status) != -1 && status == 0);
}

/* A writer that waits for room, and readers that close. */
static void readers_gone(void)
{
    static char sent[2 * PIPE_RING];
    int ends[2], status, result;

    CHECK(pipe(ends) == 0);
    if (fork() == 0)
        exit(read(ends[0], sent, 1) != 1);
    close(ends[0]);
    result = write(ends[1], sent, sizeof sent);
    CHECK(result >= PIPE_RING && result < (int)sizeof sent && write(ends[1], sent, 1) == -1);
    CHECK(wait(&status) != -1 && status == 0);
    close(ends[1]);
    /* Without a read not a byte more is written. */
    CHECK(pipe(ends) == 0 && write(ends[1], sent, PIPE_RING) == PIPE_RING);
    if (fork() == 0)
        exit(0);
    close(ends[0]);
    CHECK(write(ends[1], sent, 10) == -1 && wait(&status) != -1);
    close(ends[1]);
}

int main(void)
{
    int depth;

    shared = shared_memory(PAGE_SIZE);
    CHECK(shared != 0);
    survivors();
    depth = descend(0);
    CHECK(depth > 2 && depth < 20);
    temporary();
    below();
    unmapped();
    readers_gone();
    pipes_kept();
    return 0;
}
