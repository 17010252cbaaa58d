/*
 * Calls between which, and in the midst of which, the test lets slices end: answered, with pages to
 * be given up on both sides, refused, to a server that ends, to one that answers late; and pages to
 * be given up by a process that has every slice.
 */
#include "exos/tests/check.h"
#include "exos/tests/server.h"
#include "exos/library/unix.h"

#define CLEAN 8
#define WANTED 2
#define NOBODY 12345

static volatile int area[CLEAN][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile struct {
    int ready, held, holding, served, ended, main;
} *shared;
static volatile int phase;

/* Entered where the test begins and ends to watch. */
#define WATCHED(name, number) \
    void name(void)           \
    {                         \
        phase = number;       \
    }
WATCHED(answered_begin, 1)
WATCHED(answered_end, 2)
WATCHED(own_begin, 13)
WATCHED(own_end, 14)
WATCHED(asked_begin, 3)
WATCHED(asked_end, 4)
WATCHED(refused_begin, 5)
WATCHED(refused_end, 6)
WATCHED(late_begin, 7)
WATCHED(late_end, 8)
WATCHED(dying_begin, 9)
WATCHED(dying_end, 10)
WATCHED(alone_begin, 11)
WATCHED(alone_end, 12)

static void touch(void)
{
    int i;

    for (i = 0; i < CLEAN; i++) CHECK(area[i][i] == 0);
}

static void ask(void)
{
    CHECK(aegis_page_revoke(0, WANTED, 0, 0) == AEGIS_OK);
}

static int next(int argument)
{
    if (argument < 0) {
        touch();
        ask();
    }
    return argument + 1;
}

/* Answers when it may. */
static int hold(int argument)
{
    shared->served++;
    shared->held = 1;
    while (shared->holding) switch_to(shared->main);
    return argument + 1;
}

static int end(int argument)
{
    shared->ended = 1;
    aegis_leave(argument);
}

static int server_of(int (*function)(int))
{
    int server = fork();

    if (server == 0) {
        touch();
        shared->ready = 1;
        serve(function);
    }
    while (shared->ready == 0) yield_to(0);
    shared->ready = 0;
    switch_to(server);
    return server;
}

static void stop(int pid)
{
    int status;

    CHECK(kill(pid, SIGKILL) == 0 && wait(&status) == pid && status == SIGKILL);
}

static void call(int (*by)(int, int), int server, int argument)
{
    int result;

    for (;;) {
        CHECK(registers_kept(by, server, argument, &result) == 0);
        if (result != -1)
            break;
        switch_to(server);
    }
    CHECK(result == argument + 1);
}

static void call_both(int server)
{
    call(lrpc, server, 10);
    call(tlrpc, server, 11);
    switch_to(server);
    call(lrpc, server, 12);
}

static void refuse(int server)
{
    int result;

    CHECK(registers_kept(lrpc, server, 1, &result) == 0 && result == -1);
    CHECK(registers_kept(tlrpc, server, 2, &result) == 0 && result == -1);
}

/*
 * Goes on in a slice of its own that ends with the next tick, for the one behind it is another's.
 * It waits without yielding: a tick that comes in the midst of a yield begins its slice, and the
 * yield gives that one away.
 */
static void begin_own_slice(void)
{
    unsigned own = getpid() | ENVID_TRANSFER, at;

    for (;;) {
        at = PUBLIC_STATE->position;
        if (PUBLIC_STATE->slots[at] == own && PUBLIC_STATE->slots[(at + 1) % SLICES] != own)
            return;
        while (PUBLIC_STATE->position == at)
            ;
    }
}

/* Whoever serves another, nobody, or itself. */
static void refused(int holder, int idle)
{
    begin_own_slice();
    refused_begin();
    refuse(holder);
    refuse(idle);
    refuse(getpid());
    refuse(NOBODY);
    refused_end();
    CHECK(shared->served == 1);
}

/*
 * The client is gone when its call is answered: nobody gets the answer, and the next call its own.
 */
static void late(int holder)
{
    late_begin();
    shared->holding = 0;
    switch_to(holder);
    call(lrpc, holder, 20);
    call(tlrpc, holder, 30);
    late_end();
    CHECK(shared->served == 3);
}

static void dying(int server)
{
    int result;

    dying_begin();
    do
        CHECK(registers_kept(lrpc, server, 1, &result) == 0 && result == -1);
    while (shared->ended == 0);
    refuse(server);
    dying_end();
}

static void alone(void)
{
    int result;

    touch();
    ask();
    alone_begin();
    yield_to(0);
    CHECK(registers_kept(lrpc, NOBODY, 1, &result) == 0 && result == -1);
    CHECK(store_faults(&area[0][0]) == 0);
    CHECK(mprotect((void *)area[1], PAGE_SIZE, PROT_READ) == 0 && store_faults(&area[1][1]) == 1);
    alone_end();
    touch();
}

static int spawn(void (*function)(int), int argument)
{
    int pid = fork();

    if (pid) return pid;
    function(argument);
    exit(0);
}

static void idle(int nearby)
{
    for (;;) switch_to(nearby);
}

static void call_once(int server)
{
    while (lrpc(server, 1) == -1) yield_to(0);
}

int main(void)
{
    int server, client, other, i, status;

    shared = shared_memory(PAGE_SIZE);
    shared->main = getpid();
    server = server_of(next);
    for (i = 0; i < 10; i++) call_both(server);
    answered_begin();
    call_both(server);
    answered_end();
    begin_own_slice();
    own_begin();
    call_both(server);
    own_end();
    touch();
    call(lrpc, server, -5);
    ask();
    asked_begin();
    call_both(server);
    asked_end();
    stop(server);

    shared->holding = 1;
    server = server_of(hold);
    client = spawn(call_once, server);
    other = spawn(idle, shared->main);
    while (shared->held == 0) yield_to(0);
    refused(server, other);
    stop(other);
    stop(client);
    late(server);
    stop(server);

    dying(server_of(end));
    CHECK(wait(&status) != -1);
    alone();
    return 0;
}
