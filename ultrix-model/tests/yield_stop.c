/*
 * The other yield that signals allow: let the peer continue, stop oneself. A continuation that comes before the stop is lost, and then
 * both processes stand still. This one's child is the peer; it stops itself first.
 */
#include "work.h"

static volatile int *turn;

static void yieldTo(int peer)
{
    kill(peer, SIGCONT);
    kill(getpid(), SIGSTOP);
}

int main(void)
{
    int parent = getpid(), child, id = shmsys(3, 0, 4096, 0);

    turn = (volatile int *)shmsys(0, id, 0, 0);
    child = fork();
    if (child == 0) {
        for (;;) {
            turn[0]++;
            yieldTo(parent);
        }
    }
    for (;;) {
        workBegin();
        turn[0]++;
        yieldTo(child);
        workEnd();
    }
}
