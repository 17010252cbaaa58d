/* Sends a datagram and waits for its answer. */
#include "experiments/validation/echo.h"

static char message[1500];
static struct Peer peer;

void exchange(void)
{
    sendto(peer.socket, message, validation_bytes, 0, peer.name, sizeof *peer.name);
    recvfrom(peer.socket, message, validation_bytes, 0, peer.name, peer.name_bytes);
}

int main(void)
{
    if (open_peer(&peer, CLIENT_ADDRESS, CLIENT_PORT, SERVER_ADDRESS, SERVER_PORT)) return 1;
    if (meet(&peer)) return 1;
    measured_loop(COLD_PASS);
    done();
    measured_loop(validation_rounds);
    done();
    return message[0] == 1 ? 0 : 2;
}
