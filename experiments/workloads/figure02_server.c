/* Figure 2: the process itself answers, as in Table 11. */
#include "experiments/workloads/figure02.h"

static struct {
    unsigned counter;
    char rest[DATAGRAM - sizeof(unsigned)];
} __attribute__((packed, aligned(4))) message;

int answer_all(struct Peer *peer)
{
    int trips;

    if (await(peer, &message, DATAGRAM) != DATAGRAM) return 2;
    for (trips = COLD_PASS + table11_trips;;) {
        message.counter++;
        sendto(peer->socket, &message, DATAGRAM, 0, peer->name, sizeof *peer->name);
        if (--trips == 0) return 0;
        if (recvfrom(peer->socket, &message, DATAGRAM, 0, peer->name, peer->name_bytes)
            != DATAGRAM) return 2;
    }
}
