/* Table 11: counts on and sends back. */
#include "experiments/workloads/table11.h"

static struct {
    unsigned counter;
    char rest[DATAGRAM - sizeof(unsigned)];
} __attribute__((packed, aligned(4))) message;

int main(void)
{
    int peer = connected_socket(SERVER_ADDRESS, SERVER_PORT, CLIENT_ADDRESS, CLIENT_PORT);
    int trips;

    if (peer < 0) return 1;
    for (trips = 0; trips < COLD_PASS + table11_trips; trips++) {
        if (recvfrom(peer, &message, DATAGRAM, 0, 0, 0) != DATAGRAM) return 2;
        message.counter++;
        sendto(peer, &message, DATAGRAM, 0, 0, 0);
    }
    return 0;
}
