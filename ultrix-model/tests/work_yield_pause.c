/*
 * A turn to another process and back, by a yield made of signals that loses none: the signal is
 * blocked but while a process waits in sigpause(). The other process is this one's child.
 */
#include "work.h"

static volatile int *turn;
static volatile int received;

static void handler(int signal)
{
    received++;
}

static void yieldTo(int peer)
{
    kill(peer, SIGUSR1);
    sigpause(0);
}

int main(void)
{
    struct sigvec vec = { handler, 0, 0 };
    int parent = getpid(), child, i, id = shmsys(3, 0, 4096, 0);

    turn = (volatile int *)shmsys(0, id, 0, 0);
    sigvec(SIGUSR1, &vec, 0);
    sigblock(sigmask(SIGUSR1));
    child = fork();
    if (child == 0) {
        sigpause(0);
        for (;;) {
            if (turn[0] == -1) exit(0);
            turn[0]++;
            yieldTo(parent);
        }
    }
    for (i = 0; i < ITERATIONS; i++) {
        workBegin();
        turn[0]++;
        yieldTo(child);
        workEnd();
    }
    CHECK(turn[0] == 2 * ITERATIONS);
    turn[0] = -1;
    kill(child, SIGUSR1);
    return 0;
}
