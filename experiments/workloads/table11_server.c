/* Table 11: counts on and sends back. */
#include "experiments/workloads/table11.h"

static struct {
    unsigned counter;
    char rest[DATAGRAM - sizeof(unsigned)];
} __attribute__((packed, aligned(4))) message;
static struct Peer peer;

int main(void)
{
    int trips;

    if (open_peer(&peer, SERVER_ADDRESS, SERVER_PORT, CLIENT_ADDRESS, CLIENT_PORT)) return 1;
    if (await(&peer, &message, DATAGRAM) != DATAGRAM) return 2;
    for (trips = COLD_PASS + table11_trips;;) {
        message.counter++;
        sendto(peer.socket, &message, DATAGRAM, 0, peer.name, sizeof *peer.name);
        if (--trips == 0) return 0;
        if (recvfrom(peer.socket, &message, DATAGRAM, 0, peer.name, peer.name_bytes)
            != DATAGRAM) return 2;
    }
}
