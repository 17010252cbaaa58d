/* Figure 2, with a safe handler: the first datagram is answered by the process, as in Table 11. */
#include "experiments/workloads/figure02.h"

extern const unsigned table11_handler[], table11_handler_end[];

static struct {
    unsigned counter;
    char rest[DATAGRAM - sizeof(unsigned)];
} __attribute__((packed, aligned(4))) message;

static int answer(int socket)
{
    message.counter++;
    return sendto(socket, &message, DATAGRAM, 0, 0, 0) == DATAGRAM ? 0 : -1;
}

int answer_all(struct Peer *peer)
{
    volatile unsigned *handled;
    unsigned own = 1;

    if (await(peer, &message, DATAGRAM) != DATAGRAM || answer(peer->socket)) return 2;
    if (handle(peer->socket, table11_handler, table11_handler_end - table11_handler, &handled))
        return 3;
    while (own + *handled < COLD_PASS + table11_trips)
        if (waiting(peer->socket)) {    /* it came before the handler was there */
            if (recvfrom(peer->socket, &message, DATAGRAM, 0, 0, 0) != DATAGRAM ||
                answer(peer->socket)) return 2;
            own++;
        }
    return 0;
}
