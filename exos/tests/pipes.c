/*
 * Pipes: transfers of random lengths both ways, every byte checked; ends, partial transfers, closed
 * peers, many pipes at once.
 */
#include "exos/tests/check.h"
#include "exos/library/pipe_inline.h"

#define TOTAL 60000
#define LONGEST 5000

static char sent[LONGEST], received[LONGEST];

static char byte(unsigned at, unsigned salt)
{
    return (at * 2654435761u + salt) >> 13;
}

static void pour(int descriptor, unsigned salt, int inlined)
{
    unsigned at = 0, count, i;
    int result;

    while (at < TOTAL) {
        count = draw() % (draw() & 1 ? LONGEST : 9) + 1;
        if (count > TOTAL - at) count = TOTAL - at;
        for (i = 0; i < count; i++) sent[i] = byte(at + i, salt);
        result = inlined ? pipe_write(pipe_of(descriptor, WRITE_END), sent, count)
                         : write(descriptor, sent, count);
        CHECK(result == (int)count);
        at += count;
    }
}

static void drain(int descriptor, unsigned salt, int inlined)
{
    unsigned at = 0, count, offset;
    int result, i;

    for (;;) {
        offset = draw() & 3;
        count = draw() % (draw() & 1 ? LONGEST - 4 : 9) + 1;
        result = inlined ? pipe_read(pipe_of(descriptor, READ_END), received + offset, count)
                         : read(descriptor, received + offset, count);
        CHECK(result >= 0 && result <= (int)count);
        if (result == 0) break;
        for (i = 0; i < result; i++) CHECK(received[offset + i] == byte(at + i, salt));
        at += result;
    }
    CHECK(at == TOTAL);
}

static void both_ways(int inlined)
{
    int down[2], up[2], status, child;

    CHECK(pipe(down) == 0 && pipe(up) == 0);
    child = fork();
    if (child == 0) {
        close(down[1]);
        close(up[0]);
        drain(down[0], 1, inlined);
        pour(up[1], 2, !inlined);
        exit(0);
    }
    close(down[0]);
    close(up[1]);
    pour(down[1], 1, inlined);
    close(down[1]);
    drain(up[0], 2, inlined);
    close(up[0]);
    CHECK(wait(&status) == child && status == 0);
}

static void alone(void)
{
    int ends[2], other[2], i;

    CHECK(pipe(ends) == 0);
    CHECK(
        write(ends[1], "abcdef", 6) == 6 && read(ends[0], received, 4) == 4 && received[3] == 'd');
    CHECK(read(ends[0], received, 100) == 2 && received[1] == 'f');
    CHECK(write(ends[1], sent, 0) == 0 && read(ends[0], received, 0) == 0);
    CHECK(read(ends[1], received, 1) == -1 && write(ends[0], "x", 1) == -1 &&
        write(31, "x", 1) == -1 && read(-1, received, 1) == -1);
    CHECK(write(ends[1], "gh", 2) == 2 && close(ends[1]) == 0 && close(ends[1]) == -1);
    /* What was written before the end closed is there, then its end. */
    CHECK(read(ends[0], received, 9) == 2 && received[0] == 'g' &&
        read(ends[0], received, 9) == 0 && read(ends[0], received, 9) == 0);
    close(ends[0]);
    CHECK(pipe(ends) == 0 && pipe(other) == 0);
    close(ends[0]);
    CHECK(write(ends[1], "x", 1) == -1);
    CHECK(write(other[1], "y", 1) == 1 && read(other[0], received, 1) == 1 && received[0] == 'y');
    close(ends[1]);
    close(other[0]);
    close(other[1]);
    /* Pages of pipes are used again. */
    for (i = 0; i < 100; i++) {
        CHECK(pipe(ends) == 0 && write(ends[1], &i, 4) == 4 && read(ends[0], received, 4) == 4 &&
            *(int *)received == i);
        close(ends[0]);
        close(ends[1]);
    }
}

static void deaths(void)
{
    int ends[2], status;

    CHECK(pipe(ends) == 0);
    if (fork() == 0) {
        close(ends[0]);
        write(ends[1], "last", 4);
        *(volatile int *)0x50000000 = 1;
    }
    close(ends[1]);
    CHECK(read(ends[0], received, 9) == 4 && received[0] == 'l' && read(ends[0], received, 9) == 0);
    CHECK(wait(&status) != -1);
    close(ends[0]);
    /* A reader that closes while the writer waits for room. */
    CHECK(pipe(ends) == 0);
    if (fork() == 0) {
        close(ends[1]);
        read(ends[0], received, 1);
        exit(0);
    }
    close(ends[0]);
    CHECK(write(ends[1], sent, LONGEST) < LONGEST && write(ends[1], sent, 1) == -1);
    CHECK(wait(&status) != -1);
    close(ends[1]);
}

int main(void)
{
    both_ways(0);
    both_ways(1);
    alone();
    deaths();
    return 0;
}
