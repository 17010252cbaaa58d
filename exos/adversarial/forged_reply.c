/*
 * Answers in another's place: a stranger, one that has served the client before, and one whose call
 * the client has given up for another. Each answer is its server's, and each once.
 */
#include "exos/adversarial/strike.h"
#include "exos/tests/check.h"

#define FORGED 0xbad
#define CALLS 12

static volatile struct {
    int served, replies, client, previous;
    volatile int done;
} *shared;

/* Is called, answers, and goes on answering. */
static int answer(int argument)
{
    return reply_and_start(argument + 1);
}

void former_server(void)
{
    while (!shared->done) {
        CHECK(reply_with(FORGED) == AEGIS_INVALID);
        shared->replies++;
        yield_to(0);
    }
    exit(0);
}

/* Two slices and more. */
static int slow(int argument)
{
    unsigned until = PUBLIC_STATE->ticks + 2;

    while ((int)(PUBLIC_STATE->ticks - until) < 0)
        ;
    shared->served++;
    return argument + 1;
}

static void stranger(void)
{
    while (!shared->done) {
        CHECK(reply_with(FORGED) == AEGIS_INVALID);
        CHECK(
            strike(shared->client | ENVID_TRANSFER, STACK_TOP - 32, FORGED) == -1 || shared->done);
        CHECK(lrpc(shared->client, FORGED) == -1 || shared->done);
        shared->replies++;
        yield_to(0);
    }
    exit(0);
}

static int server_of(int (*function)(int))
{
    int server = fork();

    if (server == 0) serve(function);
    return server;
}

int main(void)
{
    int server, previous, i, result, status;

    shared = shared_memory(PAGE_SIZE);
    shared->client = getpid();
    if (fork() == 0) stranger();
    previous = server_of(answer);
    while ((result = lrpc(previous, 1)) == -1) switch_to(previous);
    CHECK(result == 2);
    server = server_of(slow);
    for (i = 0; i < CALLS || shared->replies < CALLS; i++) {
        while ((result = (i & 1 ? tlrpc : lrpc)(server, i)) == -1) switch_to(server);
        CHECK(result == i + 1 && shared->served == i + 1);
    }
    shared->done = 1;
    CHECK(kill(server, SIGKILL) == 0);
    for (i = 0; i < 3; i++) CHECK(wait(&status) != -1 && (status == 0 || status == SIGKILL));
    return 0;
}
