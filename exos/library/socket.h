/*
 * Datagrams of UDP over IP over Ethernet, by 4.3BSD's names: the part of the Unix-like interface
 * (unix.h) that workloads use on both systems. ExOS answers with procedures, the monolithic system
 * with system calls. Numbers in addresses are in network order, most significant byte first.
 */
#ifndef EXOS_SOCKET_H
#define EXOS_SOCKET_H

#define AF_INET 2
#define SOCK_DGRAM 2

struct in_addr {
    unsigned s_addr;
};

struct sockaddr_in {
    short sin_family;               /* AF_INET */
    unsigned short sin_port;
    struct in_addr sin_addr;
    char sin_zero[8];
};

#define HTONS(x) ((unsigned short)((x) << 8 | ((x) >> 8 & 0xff)))
#define HTONL(x) \
    ((unsigned)(x) << 24 | ((unsigned)(x) & 0xff00) << 8 | ((unsigned)(x) >> 8 & 0xff00) | \
        (unsigned)(x) >> 24)

/*
 * Whether UDP's sums are computed for what is sent and looked at in what comes; not, at first.
 * ExOS' own.
 */
extern int udp_checksums;

/*
 * Has a safe handler (aegis/handlers/handler.h) take what comes for a socket, with a page of data
 * that is 0 at first; its transmit page is the one that the socket sends from, with the headers of
 * what it sent last. 0, or -1. ExOS' own, as is waiting().
 */
int handle(int socket, const unsigned *code, unsigned words, volatile unsigned **data);
/*
 * Counts of discarded datagrams of this program's sockets by reason, and of frames for its ARP.
 * ExOS' own.
 */
struct NetworkCounts {
    unsigned bad_length, bad_sum, arp, arp_bad, arp_answered;
};
extern struct NetworkCounts network_counts;
/* Whether a datagram has come that recvfrom would return, or throw away, at once. */
int waiting(int socket);

/*
 * This station's Internet address as a server on its wire knows it, by RARP; 0 when nobody answers.
 * ExOS' own; before set_address.
 */
unsigned ask_address(void);
/*
 * Gives this machine an Internet address (network 10, 8 bits), once, before the first socket; 0 or
 * -1.
 */
int set_address(unsigned address);

/* A datagram socket: socket(AF_INET, SOCK_DGRAM, 0); -1 when there is none. */
int socket(int domain, int type, int protocol);
/* Names the local port; 0 or -1. The address is this machine's own, or 0. */
int bind(int socket, const struct sockaddr_in *name, int bytes);
/* Fixes the peer: nobody else's datagrams are received. 0 or -1. */
int connect(int socket, const struct sockaddr_in *name, int bytes);
/* Sends a datagram; `to` is 0 on a connected socket. Bytes sent, or -1. */
int sendto(int socket, const void *from, unsigned bytes, int flags, const struct sockaddr_in *to,
    int to_bytes);
/* Waits for a datagram; what does not fit is lost. Bytes received, or -1. `from` may be 0. */
int recvfrom(
    int socket, void *to, unsigned bytes, int flags, struct sockaddr_in *from, int *from_bytes);

#endif
