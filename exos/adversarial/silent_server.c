/*
 * A server that never returns: its client waits, and whoever did not call it goes on. One that ends
 * in the middle of a call: lrpc says so, and a client that trusted it ends.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

static volatile int *shared;

static int spin(int argument)
{
    shared[0]++;
    while (shared[0])
        ;
    return argument;
}

static int end(int argument)
{
    shared[0]++;
    aegis_leave(argument);
}

static int server_of(int (*function)(int))
{
    int pid = fork();

    if (pid == 0) serve(function);
    yield_to(pid | ENVID_TRANSFER);
    return pid;
}

static int client_of(int (*call)(int, int), int server)
{
    int pid = fork(), result, begun = shared[0];

    if (pid == 0) {
        do
            result = call(server, 0);
        while (result == -1 && shared[0] == begun);
        exit(result == -1 ? 3 : 4);
    }
    return pid;
}

/* Both end; how the client did. */
static int ends_of(int server, int client)
{
    int status, of_client = -1, i;

    for (i = 0; i < 2; i++)
        if (wait(&status) == client)
            of_client = status;
    return of_client;
}

int main(void)
{
    int server, client, status;
    unsigned until;

    shared = shared_memory(PAGE_SIZE);
    server = server_of(spin);
    client = client_of(lrpc, server);
    while (shared[0] == 0) yield_to(0);
    /* The client's slices go to the server; ours stay ours. */
    until = PUBLIC_STATE->ticks + 12;
    while ((int)(PUBLIC_STATE->ticks - until) < 0)
        ;
    CHECK(lrpc(server, 1) == -1);
    CHECK(kill(client, SIGKILL) == 0 && wait(&status) == client && status == SIGKILL);
    CHECK(kill(server, SIGKILL) == 0 && wait(&status) == server && status == SIGKILL);

    server = server_of(end);
    client = client_of(lrpc, server);
    CHECK(ends_of(server, client) == 3 << 8 && shared[0] == 2);
    server = server_of(end);
    client = client_of(tlrpc, server);
    CHECK(ends_of(server, client) == 70 << 8 && shared[0] == 3);
    return 0;
}
