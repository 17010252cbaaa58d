/* Calls between which, and in the midst of which, the test lets slices end: without and with pages to be given up on both sides. */
#include "exos/tests/check.h"
#include "exos/tests/server.h"
#include "exos/library/unix.h"

#define CLEAN 8
#define WANTED 2

static volatile int area[CLEAN][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int *shared, phase;

/* Entered where the test begins and ends to watch. */
void plain_begin(void)
{
    phase = 1;
}

void plain_end(void)
{
    phase = 2;
}

void asked_begin(void)
{
    phase = 3;
}

void asked_end(void)
{
    phase = 4;
}

static void touch(void)
{
    int i;

    for (i = 0; i < CLEAN; i++) CHECK(area[i][i] == 0);
}

static int next(int argument)
{
    if (argument < 0) {
        touch();
        CHECK(aegis_page_revoke(0, WANTED, 0, 0) == AEGIS_OK);
    }
    return argument + 1;
}

static void call(int (*by)(int, int), int server, int argument)
{
    int result;

    do
        CHECK(registers_kept(by, server, argument, &result) == 0);
    while (result == -1);
    CHECK(result == argument + 1);
}

static void calls(int server)
{
    int i;

    for (i = 10; i < 12; i++) {
        call(lrpc, server, i);
        call(tlrpc, server, i);
        yield_to(0);
    }
}

int main(void)
{
    int server, i, status;

    shared = shared_memory(PAGE_SIZE);
    server = fork();
    if (server == 0) {
        touch();
        shared[0] = 1;
        serve(next);
    }
    while (shared[0] == 0) yield_to(0);
    for (i = 0; i < 20; i++) calls(server);
    plain_begin();
    calls(server);
    plain_end();
    touch();
    call(lrpc, server, -5);
    CHECK(aegis_page_revoke(0, WANTED, 0, 0) == AEGIS_OK);
    asked_begin();
    calls(server);
    asked_end();
    CHECK(kill(server, SIGKILL) == 0 && wait(&status) == server);
    return 0;
}
