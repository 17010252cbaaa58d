/*
 * The other yield that signals allow: let the peer continue, stop oneself. A continuation that
 * comes before the stop is lost, and then both processes stand still. This one's child is the peer;
 * it stops itself first.
 */
#include "work.h"

static volatile int *turn;

static void yieldTo(int peer, int self)
{
    kill(peer, SIGCONT);
    kill(self, SIGSTOP);
}

int main(void)
{
    int parent = getpid(), self, child, id = shmsys(3, 0, 4096, 0);

    turn = (volatile int *)shmsys(0, id, 0, 0);
    child = fork();
    if (child == 0) {
        self = getpid();
        for (;;) {
            turn[0]++;
            yieldTo(parent, self);
        }
    }
    for (;;) {
        workBegin();
        turn[0]++;
        yieldTo(child, parent);
        workEnd();
    }
}
