/*
 * A process takes what comes for its socket and throws it away; its child beside it computes.
 * Neither ends by itself. taken() and worked() tell of each datagram and of each piece of work.
 */
#include "experiments/workloads/livelock.h"

static char message[DATAGRAM];
static struct Peer peer;

int main(void)
{
    volatile unsigned *turning = shared_memory(4096);

    if (turning == 0) return 1;
    *turning = 1;
    if (fork() == 0)
        for (;;) {
            work(turning);
            worked();
        }
    if (open_peer(&peer, SERVER_ADDRESS, SERVER_PORT, CLIENT_ADDRESS, CLIENT_PORT)) return 1;
    null_procedure(); /* a flood may begin */
    for (;;) {
        if (recvfrom(peer.socket, message, DATAGRAM, 0, peer.name, peer.name_bytes) != DATAGRAM)
            return 2;
        taken();
    }
}
