/*
 * A server that waits for calls is asked for pages: it gives clean ones up where it is, and calls
 * go on before, between and after.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

#define CLEAN 8
#define WANTED 4
#define TAKEN 100000            /* asks whether any was taken by force */

static volatile int area[CLEAN][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int *shared;
static int counter;

/* Of a negative argument: looks at the area as well, which is zeros, whatever was given up. */
static int count(int argument)
{
    if (argument == TAKEN)
        return repossessed;
    counter++;
    return argument < 0 ? area[-argument % CLEAN][-argument] + counter : counter;
}

static void serve_when_asked(void)
{
    int i;

    for (i = 0; i < CLEAN; i++) CHECK(area[i][0] == 0);
    shared[1] = PUBLIC_STATE->environments[(getpid() & ENVID_OFFSET) >> 9].pages;
    CHECK(aegis_page_revoke(0, WANTED, 0, 0) == AEGIS_OK);
    shared[0] = 1;
    serve(count);
}

int main(void)
{
    const volatile struct EnvInfo *info;
    unsigned until;
    int server, result, calls = 0, status, i;

    shared = shared_memory(PAGE_SIZE);
    server = fork();
    if (server == 0) serve_when_asked();
    while (shared[0] == 0) yield_to(0);
    yield_to(server | ENVID_TRANSFER);
    info = &PUBLIC_STATE->environments[(server & ENVID_OFFSET) >> 9];
    until = PUBLIC_STATE->ticks + 6 * REVOKE_TICKS;
    while ((int)(PUBLIC_STATE->ticks - until) < 0) {
        result = lrpc(server, calls);
        if (result == -1) continue;
        calls++;
        CHECK(result == calls);
    }
    CHECK(calls > 100);
    CHECK(info->wanted == 0);
    CHECK(info->pages == (unsigned)shared[1] - WANTED && lrpc(server, TAKEN) == 0);
    for (i = 1; i <= 2 * CLEAN; i++) CHECK(lrpc(server, -i) == calls + i);
    CHECK(info->pages == (unsigned)shared[1]);
    CHECK(kill(server, SIGKILL) == 0 && wait(&status) == server && status == SIGKILL);
    return 0;
}
