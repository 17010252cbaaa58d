/* Table 11: what both machines agree on. */
#ifndef TABLE11_H
#define TABLE11_H

#include "exos/library/socket.h"
#include "experiments/workloads/workload.h"

/* Round trips of the measured pass. */
extern const int table11_trips;
/* Bytes of data: with the headers of UDP, IP and Ethernet a frame of 60. */
#define DATAGRAM 18

#define CLIENT_ADDRESS HTONL(0x0a000001)
#define SERVER_ADDRESS HTONL(0x0a000002)
#define CLIENT_PORT HTONS(2001)
#define SERVER_PORT HTONS(2002)

/* A socket of this machine's, connected to the other's; -1 when there is none. */
int connected_socket(unsigned own, unsigned port, unsigned peer, unsigned peer_port);

/* One round trip; its label tells iterations apart. */
void exchange(void);

#endif
