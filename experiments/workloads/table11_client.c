/* Table 11: a counter goes to another machine and back in a datagram; each side counts on. */
#include "experiments/workloads/table11.h"

static struct {
    unsigned counter;
    char rest[DATAGRAM - sizeof(unsigned)];
} __attribute__((packed, aligned(4))) message;
static int peer;

void exchange(void)
{
    message.counter++;
    sendto(peer, &message, DATAGRAM, 0, 0, 0);
    recvfrom(peer, &message, DATAGRAM, 0, 0, 0);
}

int main(void)
{
    peer = connected_socket(CLIENT_ADDRESS, CLIENT_PORT, SERVER_ADDRESS, SERVER_PORT);
    if (peer < 0) return 1;
    measured_loop(COLD_PASS);
    done();
    measured_loop(table11_trips);
    done();
    return message.counter == 2 * (COLD_PASS + table11_trips) ? 0 : 2;
}
