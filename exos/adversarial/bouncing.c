/*
 * Calls that come back: a server calls its client, two servers call each other, each calls itself.
 * An environment that waits for a reply, or serves, cannot be called, so all of these are refused;
 * no reply is taken for another, and every process ends.
 */
#include "exos/adversarial/strike.h"
#include "exos/tests/check.h"

#define ROUNDS 200

static volatile struct {
    int pid[2], calls[2], refused;
} *shared;

/* Calls the other one, then its client, then itself. */
static int bounce(int argument)
{
    int own = shared->pid[1] == getpid(), other = shared->pid[!own], result;

    shared->calls[own]++;
    result = lrpc(other, argument + 1);
    if (result == -1)
        shared->refused++;
    else
        CHECK(result == argument + 101);
    CHECK(lrpc(getpid(), 7) == -1 && tlrpc(getpid(), 7) == -1);
    CHECK(lrpc((aegis_caller() & ~ENVID_TRANSFER), 8) == -1);
    return argument + 100;
}

int main(void)
{
    int i, pid, round, result, status, answered = 0;

    shared = shared_memory(PAGE_SIZE);
    CHECK(lrpc(getpid(), 1) == -1 && tlrpc(getpid(), 1) == -1);
    for (i = 0; i < 2; i++) {
        pid = fork();
        if (pid == 0) {
            while (shared->pid[0] == 0 || shared->pid[1] == 0) yield_to(0);
            serve(bounce);
        }
        shared->pid[i] = pid;
    }
    for (round = 0; round < ROUNDS; round++) {
        for (i = 0; i < 2; i++) {
            while ((result = lrpc(shared->pid[i], round)) == -1) switch_to(shared->pid[i]);
            CHECK(result == round + 100);
            answered++;
        }
        CHECK(reply_with(5) == AEGIS_INVALID);
    }
    CHECK(shared->calls[0] + shared->calls[1] + shared->refused >= 2 * answered &&
        shared->calls[0] >= ROUNDS && shared->calls[1] >= ROUNDS);
    for (i = 0; i < 2; i++) CHECK(kill(shared->pid[i], SIGKILL) == 0 && wait(&status) != -1);
    return 0;
}
