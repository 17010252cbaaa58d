/*
 * Memory that runs out: a process takes page after page, and at each depth another one asks for
 * everything that the kernel allocates for. Whatever is refused or killed, the others go on, what
 * they hold keeps its contents, and the test beside this file finds every page again.
 */
#include "check.h"

#define PAGE 4096
#define ROOM 0x10010000 /* the taker's pages */
#define LAST 60         /* pages before the end from which on each step is tried */
#define STEP 4

static volatile struct {
    int taken; /* pages that the first taker got */
    int refused, done;
} *shared;
static char buffer[PAGE];

/* Takes pages, one for each byte that comes through the pipe, after the first `many`. */
static void take(int from, int to, int many)
{
    int i, k;
    char byte;

    if (brk((void *)0x10400000)) exit(2);
    for (i = 0; i < many || read(from, &byte, 1) == 1; i++) {
        *(volatile int *)(ROOM + PAGE * i) = i ^ 0x5a5a;
        shared->taken = i + 1;
        for (k = i & 63; k < i; k += 64)
            if (*(volatile int *)(ROOM + PAGE * k) != (k ^ 0x5a5a)) exit(3);
        if (i >= many) write(to, &byte, 1);
    }
    exit(0);
}

static int deep(int level)
{
    volatile char room[2000];

    room[0] = level;
    return level ? deep(level - 1) + room[0] : 0;
}

static int pipes(void)
{
    int ends[2], i, n = 0;

    if (pipe(ends)) return 0;
    for (i = 0; i < 2; i++) {
        buffer[i] = i + 5;
        if (write(ends[1], buffer, PAGE) == PAGE) n += read(ends[0], buffer, PAGE) == PAGE;
    }
    return n == 2 && buffer[0] == 5;
}

static int grows(void)
{
    int i;

    if (brk((void *)0x10040000)) return 0;
    for (i = 0; i < 3; i++) {
        if (*(volatile int *)(0x10030000 + PAGE * i)) exit(4);
        *(volatile int *)(0x10030000 + PAGE * i) = i;
    }
    return 1;
}

static int stack(void)
{
    return deep(8) > 0;
}

static int segment(void)
{
    int id = shmsys(3, 1, 3 * PAGE, 01000), at;

    if (id < 0) return 0;
    at = shmsys(0, id, 0, 0);
    if (at == -1) {
        shmsys(0, id, 0, 0);
        return 0;
    }
    if (*(volatile int *)(at + 2 * PAGE)) exit(4);
    *(volatile int *)(at + 2 * PAGE) = 1;
    return 1;
}

static int image(void)
{
    return execve("second1", 0, 0); /* the bench numbers its files */
}

static int children(void)
{
    int child = fork(), status;

    if (child == 0) exit(grows() && stack() ? 0 : 1);
    return child > 0 && wait(&status) == child && status == 0;
}

/* All of it, each by a child; those that could not, or died for want of a page, are counted. */
static void ask(void)
{
    static int (*const all[])(void) = { pipes, grows, stack, segment, image, children };
    int i, child, status;

    for (i = 0; i < 6; i++) {
        child = fork();
        if (child == 0) exit(all[i]() ? 0 : 1);
        if (child < 0) CHECK(errno == 12);
        else CHECK(wait(&status) == child);
        if (child < 0 || (status != 0 && status != 42 << 8)) shared->refused++;
        else shared->done++;
        if (child > 0) CHECK((status & 0x7f) == 0 || status == SIGBUS || status == SIGSEGV ||
                             status == SIGKILL);
        if (child > 0) CHECK((status & 0xff) != 0 || status >> 8 == 42 || status >> 8 < 2);
    }
}

int main(void)
{
    int to[2], from[2], child, status, i, most;
    char byte = 0;

    shared = (void *)shmsys(0, shmsys(3, 7, PAGE, 01000), 0, 0);
    CHECK(shared != (void *)-1 && pipe(to) == 0 && pipe(from) == 0);
    ask(); /* mbufs keep the pages that they once had */
    CHECK(shared->refused == 0);
    child = fork();
    if (child == 0) take(to[0], from[1], 100000);
    CHECK(wait(&status) == child && status == SIGBUS);
    most = shared->taken;
    CHECK(most > LAST);
    child = fork();
    if (child == 0) {
        close(to[1]);
        take(to[0], from[1], most - LAST);
    }
    close(from[1]);
    for (i = 0;; i++) {
        if (i % STEP == 0) ask();
        CHECK(write(to[1], &byte, 1) == 1);
        if (read(from[0], &byte, 1) != 1) break;
    }
    CHECK(i >= LAST - 12 && shared->refused > 10 && shared->done > 30);
    CHECK(wait(&status) == child && status == SIGBUS);
    for (i = 0, shared->refused = 0; i < 2; i++) ask();
    CHECK(shared->refused == 0);
    child = fork();
    if (child == 0) take(to[0], from[1], 100000);
    CHECK(wait(&status) == child && status == SIGBUS && shared->taken == most);
    return 0;
}
