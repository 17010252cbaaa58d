/* What the programs of the network tests share: two machines, 10.0.0.1 and 10.0.0.2, and a port. */
#ifndef ULTRIX_MODEL_TESTS_UDP_H
#define ULTRIX_MODEL_TESTS_UDP_H

#include "work.h"

#define NET_ORDER(a, b, c, d) \
    ((unsigned)(a) | (unsigned)(b) << 8 | (unsigned)(c) << 16 | (unsigned)(d) << 24)
#define HOST(n) NET_ORDER(10, 0, 0, n)
#define PORT(n) ((unsigned short)((n) << 8 | (n) >> 8))
#define ECHO_PORT PORT(2049)

/* What a frame of 60 bytes carries behind its three headers. */
#define PAYLOAD 18

static inline struct sockaddr_in nameOf(unsigned host, unsigned short port)
{
    struct sockaddr_in name = { AF_INET, port, { host } };

    return name;
}

#endif
