/* Takes datagrams as fast as it can; does not end by itself. */
#include "experiments/workloads/stream.h"

static char message[1500];
static struct Peer peer;

int main(void)
{
    int bytes;

    if (open_peer(&peer, SERVER_ADDRESS, SERVER_PORT, CLIENT_ADDRESS, CLIENT_PORT)) return 1;
    for (bytes = await(&peer, message, sizeof message); bytes == stream_bytes;
         bytes = recvfrom(peer.socket, message, sizeof message, 0, peer.name, peer.name_bytes))
        taken();
    return 2;
}
