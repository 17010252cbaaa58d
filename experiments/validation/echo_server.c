/* Sends every datagram back, its first byte set. */
#include "experiments/validation/echo.h"

static char message[1500];
static struct Peer peer;

int main(void)
{
    int rounds;

    if (open_peer(&peer, SERVER_ADDRESS, SERVER_PORT, CLIENT_ADDRESS, CLIENT_PORT)) return 1;
    if (await(&peer, message, validation_bytes) != validation_bytes) return 2;
    for (rounds = COLD_PASS + validation_rounds;;) {
        message[0] = 1;
        sendto(peer.socket, message, validation_bytes, 0, peer.name, sizeof *peer.name);
        if (--rounds == 0) return 0;
        if (recvfrom(peer.socket, message, validation_bytes, 0, peer.name, peer.name_bytes)
            != validation_bytes) return 2;
    }
}
