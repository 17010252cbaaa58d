/* Table 11: a counter goes to another machine and back in a datagram; each side counts on. */
#include "experiments/workloads/table11.h"

static struct {
    unsigned counter;
    char rest[DATAGRAM - sizeof(unsigned)];
} __attribute__((packed, aligned(4))) message;
static struct Peer peer;

void exchange(void)
{
    message.counter++;
    sendto(peer.socket, &message, DATAGRAM, 0, peer.name, sizeof *peer.name);
    recvfrom(peer.socket, &message, DATAGRAM, 0, peer.name, peer.name_bytes);
}

int main(void)
{
    if (open_peer(&peer, CLIENT_ADDRESS, CLIENT_PORT, SERVER_ADDRESS, SERVER_PORT)) return 1;
    if (meet(&peer)) return 1;
    measured_loop(COLD_PASS);
    done();
    measured_loop(table11_trips);
    done();
    return message.counter == 2 * (COLD_PASS + table11_trips) ? 0 : 2;
}
