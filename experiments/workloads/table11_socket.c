/* Table 11: a socket between two machines. */
#include "experiments/workloads/table11.h"

static struct sockaddr_in name = {AF_INET};
static int name_bytes = sizeof name;

int open_peer(struct Peer *peer, unsigned own, unsigned port, unsigned other, unsigned other_port)
{
    int s;

    choose_sums(table11_checked);
    if (set_address(own)) return -1;
    s = socket(AF_INET, SOCK_DGRAM, 0);
    if (s < 0) return -1;
    name.sin_port = port;
    if (bind(s, &name, sizeof name)) return -1;
    name.sin_port = other_port;
    name.sin_addr.s_addr = other;
    peer->socket = s;
    if (!table11_connected) {
        peer->name = &name;
        peer->name_bytes = &name_bytes;
        return 0;
    }
    return connect(s, &name, sizeof name);
}

int meet(struct Peer *peer)
{
    char nothing;

    do {
        if (sendto(peer->socket, &nothing, 0, 0, peer->name, sizeof *peer->name)) return -1;
    } while (!answered(peer->socket));
    return recvfrom(peer->socket, &nothing, 1, 0, peer->name, peer->name_bytes) ? -1 : 0;
}

int await(struct Peer *peer, void *message, unsigned bytes)
{
    int n;

    while ((n = recvfrom(peer->socket, message, bytes, 0, peer->name, peer->name_bytes)) == 0)
        sendto(peer->socket, message, 0, 0, peer->name, sizeof *peer->name);
    return n;
}
