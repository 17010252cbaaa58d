/*
 * Table 11, with a safe handler: the first datagram is answered by the process, which is how the
 * headers get where the handler sends from.
 */
#include "experiments/workloads/table11.h"

extern const unsigned table11_handler[], table11_handler_end[];

static struct {
    unsigned counter;
    char rest[DATAGRAM - sizeof(unsigned)];
} __attribute__((packed, aligned(4))) message;
static struct Peer peer;

static int answer(void)
{
    message.counter++;
    return sendto(peer.socket, &message, DATAGRAM, 0, 0, 0) == DATAGRAM ? 0 : -1;
}

int main(void)
{
    volatile unsigned *handled;
    unsigned own = 1;

    if (open_peer(&peer, SERVER_ADDRESS, SERVER_PORT, CLIENT_ADDRESS, CLIENT_PORT)) return 1;
    if (await(&peer, &message, DATAGRAM) != DATAGRAM || answer()) return 2;
    if (handle(peer.socket, table11_handler, table11_handler_end - table11_handler, &handled))
        return 3;
    while (own + *handled < COLD_PASS + table11_trips)
        if (waiting(peer.socket)) {     /* it came before the handler was there */
            if (recvfrom(peer.socket, &message, DATAGRAM, 0, 0, 0) != DATAGRAM ||
                answer()) return 2;
            own++;
        }
    return 0;
}
