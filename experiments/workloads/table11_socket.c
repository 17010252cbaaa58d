/* Table 11: a socket between two machines. */
#include "experiments/workloads/table11.h"

int connected_socket(unsigned own, unsigned port, unsigned peer, unsigned peer_port)
{
    struct sockaddr_in name = {AF_INET, 0, {0}, {0}};
    int s;

    if (set_address(own)) return -1;
    s = socket(AF_INET, SOCK_DGRAM, 0);
    if (s < 0) return -1;
    name.sin_port = port;
    if (bind(s, &name, sizeof name)) return -1;
    name.sin_port = peer_port;
    name.sin_addr.s_addr = peer;
    return connect(s, &name, sizeof name) ? -1 : s;
}
