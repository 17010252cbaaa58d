/* Table 11: what both machines agree on. */
#ifndef TABLE11_H
#define TABLE11_H

#include "exos/library/socket.h"
#include "experiments/workloads/workload.h"

/*
 * Round trips of the measured pass, whether sockets are connected, and whether UDP's sums are
 * computed.
 */
extern const int table11_trips, table11_connected, table11_checked;
/* Bytes of data: with the headers of UDP, IP and Ethernet a frame of 60. */
#define DATAGRAM 18

#define CLIENT_ADDRESS HTONL(0x0a000001)
#define SERVER_ADDRESS HTONL(0x0a000002)
#define CLIENT_PORT HTONS(2001)
#define SERVER_PORT HTONS(2002)

/* A socket of this machine's that talks to the other's: names are 0 when it is connected. */
struct Peer {
    int socket;
    struct sockaddr_in *name;
    int *name_bytes;
};

/* Opens it; -1 when there is none. */
int open_peer(struct Peer *peer, unsigned own, unsigned port, unsigned other, unsigned other_port);

/* Has UDP's sums computed, where that is the program's to say and not the kernel's. */
void choose_sums(int computed);

/*
 * Sends empty datagrams to the other machine until one comes back: it may not be ready yet, and
 * neither system repeats an ARP request by itself. 0, or -1.
 */
int meet(struct Peer *peer);
/* Sends those back; the first datagram that has data in it: its bytes, or -1. */
int await(struct Peer *peer, void *message, unsigned bytes);
/* Waits for a datagram, for a while; whether there is one. Each system has its own. */
int answered(int socket);

/* One round trip; its label tells iterations apart. */
void exchange(void);

#endif
