/*
 * The yield that stops oneself, while it works: both processes have rested until their priorities
 * are equal, and few turns are taken. How it fails: yield_stop.c.
 */
#include "work.h"

static volatile int *turn;

static void yieldTo(int peer, int self)
{
    kill(peer, SIGCONT);
    kill(self, SIGSTOP);
}

static void note(int signal)
{
}

static void rest(void)
{
    struct itimerval timer = { { 0, 0 }, { 2, 200000 } };
    struct sigvec vec = { note, 0, 0 };

    sigvec(SIGALRM, &vec, 0);
    sigblock(sigmask(SIGALRM));
    setitimer(ITIMER_REAL, &timer, 0);
    sigpause(0);
}

int main(void)
{
    int parent = getpid(), self, child, i, id = shmsys(3, 0, 4096, 0);

    turn = (volatile int *)shmsys(0, id, 0, 0);
    child = fork();
    if (child == 0) {
        self = getpid();
        kill(getpid(), SIGSTOP);
        for (;;) {
            turn[0]++;
            yieldTo(parent, self);
        }
    }
    rest();
    for (i = 0; i < ITERATIONS / 2; i++) {
        workBegin();
        turn[0]++;
        yieldTo(child, parent);
        workEnd();
    }
    CHECK(turn[0] == ITERATIONS);
    kill(child, SIGKILL);
    return 0;
}
