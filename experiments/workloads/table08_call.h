/*
 * Tables 8 and 12: calls of a procedure in another address space, which counts and returns the
 * count; TABLE08_CALL is how. The server is a child of the client's, with memory of its own.
 */
#include "experiments/workloads/table08.h"
#include "exos/library/exos.h"
#include "exos/library/unix.h"

static volatile int *ready;
static int server, count;

static int increment(int argument)
{
    return ++count;
}

void exchange(void)
{
    count = TABLE08_CALL(server, 0);
}

int main(void)
{
    int status, first;

    ready = shared_memory(PAGE_SIZE);
    if (!ready) return 1;
    server = fork();
    if (server == 0) {
        ready[0] = 1;
        serve(increment);
    }
    while (ready[0] == 0) switch_to(server);
    while ((first = TABLE08_CALL(server, 0)) == -1) switch_to(server);
    if (first != 1) return 2;
    measured_loop(COLD_PASS);
    done();
    measured_loop(EXCHANGES);
    done();
    if (count != 1 + COLD_PASS + EXCHANGES) return 3;
    if (kill(server, SIGKILL) != 0 || wait(&status) != server) return 4;
    return 0;
}
