/*
 * Calls between address spaces: arguments, results and registers; two clients of a server; servers
 * that are busy, gone, or serve nobody.
 */
#include "exos/tests/check.h"
#include "exos/tests/server.h"
#include "exos/library/unix.h"

static volatile int *shared;
static int counter, table[40][PAGE_SIZE / sizeof(int)];

static int count(int argument)
{
    return counter += argument;
}

/* Misses, allocates, and runs longer than its slice. */
static int work(int argument)
{
    volatile int i;

    for (i = 0; i < argument; i++) table[i % 40][i % 7] += i;
    return argument + 1;
}

static void ready(void)
{
    while (shared[0] == 0) yield_to(0);
    shared[0] = 0;
}

static int server_of(int (*function)(int))
{
    int pid = fork();

    if (pid == 0) {
        shared[0] = 1;
        serve(function);
    }
    ready();
    /* It serves once it has had the processor again. */
    yield_to(pid | ENVID_TRANSFER);
    return pid;
}

static void call_both(int server)
{
    int result, i;

    for (i = 0; i < 200; i++) {
        CHECK(registers_kept(lrpc, server, i, &result) == 0 && result == i + 1);
        CHECK(registers_kept(tlrpc, server, i, &result) == 0 && result == i + 1);
    }
    CHECK(registers_kept(lrpc, server, 20000, &result) == 0 && result == 20001);
    CHECK(registers_kept(tlrpc, server, 20000, &result) == 0 && result == 20001);
}

int main(void)
{
    int counting, working, i, sum = 0, pid, status, result;

    shared = shared_memory(PAGE_SIZE);
    CHECK(lrpc(12345 << 9, 1) == -1 && tlrpc(0, 1) == -1);
    counting = server_of(count);
    for (i = 0; i < 300; i++) {
        sum += i;
        CHECK((i & 1 ? lrpc : tlrpc)(counting, i) == sum);
    }
    CHECK(counter == 0);
    working = server_of(work);
    call_both(working);
    /* A second client while the first one's call runs is told at once, or served. */
    pid = fork();
    if (pid == 0) {
        for (i = 0; i < 3; i++)
            while ((result = lrpc(working, 20000)) != 20001) {
                CHECK(result == -1);
                shared[2]++;
            }
        exit(0);
    }
    for (i = 0; i < 3; i++)
        while ((result = lrpc(working, 20000)) != 20001) {
            CHECK(result == -1);
            shared[1]++;
        }
    CHECK(wait(&status) == pid && status == 0);
    CHECK(shared[1] + shared[2] > 0);
    CHECK(lrpc(counting, 0) == sum);
    /* It serves nobody. */
    pid = fork();
    if (pid == 0)
        for (;;) yield_to(0);
    CHECK(lrpc(pid, 1) == -1 && tlrpc(pid, 1) == -1);
    CHECK(kill(pid, SIGKILL) == 0 && kill(working, SIGKILL) == 0 && kill(counting, SIGKILL) == 0 &&
        kill(pid + 1, SIGKILL) == -1);
    for (i = 0; i < 3; i++) CHECK(wait(&status) != -1 && status == SIGKILL);
    CHECK(lrpc(counting, 1) == -1);
    return 0;
}
