/*
 * A process receives datagrams and discards them; its child computes beside it. Neither ends by
 * itself. taken() and worked() are called for each datagram and each piece of work.
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
