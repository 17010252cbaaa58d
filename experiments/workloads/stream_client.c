/* Sends datagrams as fast as it can. */
#include "experiments/workloads/stream.h"

static char message[1500];
static struct Peer peer;

int main(void)
{
    int i;

    if (open_peer(&peer, CLIENT_ADDRESS, CLIENT_PORT, SERVER_ADDRESS, SERVER_PORT)) return 1;
    if (meet(&peer)) return 1;
    for (i = 0; i < stream_count; i++) {
        while (sendto(peer.socket, message, stream_bytes, 0, peer.name, sizeof *peer.name) !=
            stream_bytes)
            ;
        taken();
    }
    done();
    return 0;
}
