/*
 * Everything for which the kernel allocates memory, each in a child of its own; whether it succeeds
 * is not asked, for the test beside this file lets one allocation fail. At the end all of it is
 * given back.
 */
#include "check.h"

static char buffer[4096];

static void pipes(void)
{
    int ends[2], i;

    if (pipe(ends)) return;
    for (i = 0; i < 3; i++)
        if (write(ends[1], buffer, sizeof buffer) == sizeof buffer)
            read(ends[0], buffer, sizeof buffer);
    for (i = 0; i < 100; i++) write(ends[1], buffer, 40);
}

static void memory(void)
{
    int i;

    if (brk((void *)0x10040000)) return;
    for (i = 0; i < 8; i++) *(volatile int *)(0x10030000 + 4096 * i) = i;
    brk((void *)0x10034000);
}

static int deep(int level)
{
    volatile char room[2000];

    room[0] = level;
    return level ? deep(level - 1) + room[0] : 0;
}

static void stack(void)
{
    deep(20);
}

/* Whoever is born while memory is short has what its parent had. */
static void segments(void)
{
    int id = shmsys(3, 1, 5 * 4096, 01000), at, child, status;

    if (id < 0) return;
    at = shmsys(0, id, 0, 0);
    /* a segment that nobody attached would stay, by its definition */
    if (at == -1) at = shmsys(0, id, 0, 0);
    *(volatile int *)at = 1;
    child = fork();
    if (child == 0) exit(*(volatile int *)at == 1 ? 0 : 2);
    if (child > 0) CHECK(wait(&status) == child && (status == 0 || status == SIGBUS));
}

/* A child that is born can use its stack, and end. */
static void born(void)
{
    int child = fork(), status;

    if (child == 0) exit(0);
    if (child > 0) CHECK(wait(&status) == child && status == 0);
}

static void image(void)
{
    execve("second", 0, 0);
}

static void grandchildren(void)
{
    memory();
    if (fork() == 0) {
        stack();
        image();
    }
}

int main(void)
{
    static void (*const all[])(void) = {
        pipes, memory, stack, segments, image, grandchildren, born,
    };
    int i, status;

    for (i = 0; i < sizeof all / sizeof all[0]; i++) {
        if (fork() == 0) {
            all[i]();
            while (wait(&status) > 0) continue;
            exit(0);
        }
        while (wait(&status) > 0) continue;
    }
    return 0;
}
