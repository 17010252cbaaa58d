/*
 * UDP over IP over Ethernet, and ARP, as procedures on Aegis' network bindings: a socket is a
 * binding for its port, its frames come into pages of ours and are polled for there. Headers of a
 * connected socket are made once. No options, no fragments: frames that have them belong to nobody.
 * Sources: RFC 768, 791, 826, 1071.
 */
#include "exos/library/port.h"
#include "exos/library/socket.h"

#define SOCKETS 8
#define NUMBERS 64              /* of the first socket: descriptors of pipes lie below */

/* Offsets in a frame. */
#define IP 14
#define IP_LENGTH 16
#define IP_ID 18
#define IP_FRAGMENT 20
#define IP_TTL 22
#define IP_PROTOCOL 23
#define IP_CHECKSUM 24
#define IP_SOURCE 26
#define IP_DESTINATION 30
#define UDP 34
#define UDP_DESTINATION 36
#define UDP_LENGTH 38
#define UDP_CHECKSUM 40
#define DATA 42

#define TYPE_ARP 0x0806
#define PROTOCOL_UDP 17
#define ARP_REQUEST 1
#define ARP_REPLY 2

/*
 * Polls so often for a frame before the slice is given away; an ARP request is repeated after so
 * many polls.
 */
#define LOOKS 4096
#define ARP_LOOKS 65536
#define ARP_TRIES 5
#define ARP_ENTRIES 8

/* Ports that are given to who names none, and how many may turn out to be somebody's. */
#define FIRST_PORT 1024
#define LAST_PORT 65535
#define PORTS_TRIED ETHER_BINDINGS

/* Datagrams to this machine that may wait. */
#define OWN_FRAMES 4

struct Socket {
    struct Port port;
    unsigned char used, bound, connected;
    unsigned char own;          /* the headers in its page are of datagrams to this machine */
    unsigned short number;      /* of the UDP port, network order */
    struct sockaddr_in peer;
};

static struct Socket sockets[SOCKETS];
static struct Port arp;
static unsigned own_address;    /* network order; 0: none yet */
static unsigned char station[6];
static struct {
    unsigned address;
    unsigned char station[6];
} known[ARP_ENTRIES];
static unsigned known_next;

/*
 * Datagrams to this machine's own address, oldest first; they never reach the chip, which does not
 * receive its own frames.
 */
static struct {
    struct Socket *to;
    unsigned length;
    unsigned char frame[ETHER_LONGEST + 2];
} own[OWN_FRAMES];
static unsigned own_waiting;

static unsigned short next_port = FIRST_PORT, identification;
int udp_checksums;
struct NetworkCounts network_counts;

void copy6(unsigned char *to, const unsigned char *from)
{
    put2(to, get2(from));
    put2(to + 2, get2(from + 2));
    put2(to + 4, get2(from + 4));
}

/* One's complement sum of whole and half words, not yet folded. */
static unsigned sum(unsigned start, const unsigned char *from, unsigned bytes)
{
    for (; bytes > 1; bytes -= 2, from += 2)
        start += get2(from);
    return bytes ? start + *from : start;
}

static unsigned fold(unsigned sum)
{
    sum = (sum & 0xffff) + (sum >> 16);
    return (sum + (sum >> 16)) & 0xffff;
}

/* The checksum of the pseudo header, UDP header and data. */
static unsigned udp_sum(const unsigned char *frame, unsigned bytes)
{
    unsigned start = sum(HTONS(PROTOCOL_UDP) + HTONS(bytes), frame + IP_SOURCE, 8);

    return fold(sum(start, frame + UDP, bytes));
}

int port_prepare(struct Port *port)
{
    unsigned char *memory;
    unsigned i;

    if (port->ring)
        return 0;
    memory = shared_memory((2 + BUFFER_PAGES) * PAGE_SIZE);
    if (memory == 0)
        return -1;
    for (i = 0; i < 2 + BUFFER_PAGES; i++)
        memory[i * PAGE_SIZE] = 0;      /* a page that was written to is not given away */
    port->ring = (struct EtherRing *)memory;
    port->out = memory + PAGE_SIZE;
    port->out_physical = page_physical(port->out) << PAGE_SHIFT;
    port->buffers = memory + 2 * PAGE_SIZE;
    port->ring->pages = BUFFER_PAGES;
    for (i = 0; i < BUFFER_PAGES; i++)
        port->ring->page[i] = page_physical(port->buffers + i * PAGE_SIZE);
    return 0;
}

void port_atom(struct EtherRing *ring, unsigned offset, unsigned size, unsigned value)
{
    struct EtherAtom *a = &ring->atoms[ring->count++];

    a->offset = offset;
    a->size = size;
    a->mask = size == 4 ? ~0 : (1 << 8 * size) - 1;
    a->value = value;
}

int port_bind(struct Port *port)
{
    port->binding = aegis_ether_bind(page_physical(port->ring));
    return AEGIS_REFUSED(port->binding) ? -1 : 0;
}

int port_send(struct Port *port, unsigned bytes)
{
    int result;

    do
        result = aegis_ether_send(
            port->binding, port->out_physical, bytes < ETHER_SHORTEST ? ETHER_SHORTEST : bytes);
    while (result == AEGIS_BUSY);
    return result == AEGIS_OK ? 0 : -1;
}

static const unsigned char *arp_find(unsigned address)
{
    unsigned i;

    for (i = 0; i < ARP_ENTRIES; i++)
        if (known[i].address == address)
            return known[i].station;
    return 0;
}

static void arp_learn(unsigned address, const unsigned char *from)
{
    const unsigned char *place = arp_find(address);

    if (place == 0) {
        place = known[known_next].station;
        known[known_next].address = address;
        known_next = (known_next + 1) % ARP_ENTRIES;
    }
    copy6((unsigned char *)place, from);
}

static void arp_send(unsigned operation, const unsigned char *to, unsigned address)
{
    static const unsigned char everybody[6]
        __attribute__((aligned(2))) = {255, 255, 255, 255, 255, 255};
    unsigned char *frame = arp.out;

    copy6(frame, operation == ARP_REQUEST ? everybody : to);
    copy6(frame + 6, station);
    put2(frame + TYPE, HTONS(TYPE_ARP));
    put2(frame + ARP_HARDWARE, HTONS(ARP_ETHERNET));
    put2(frame + ARP_PROTOCOL, HTONS(TYPE_IP));
    put2(frame + ARP_LENGTHS, HTONS(ARP_LENGTHS_OF_BOTH));
    put2(frame + ARP_OPERATION, HTONS(operation));
    copy6(frame + ARP_SENDER, station);
    put4(frame + ARP_SENDER_IP, own_address);
    copy6(frame + ARP_TARGET, to);
    put4(frame + ARP_TARGET_IP, address);
    port_send(&arp, ETHER_SHORTEST);
}

/*
 * Whether a question or an answer names one station that it can be from: neither a group nor this
 * one, with an address of its own.
 */
static int arp_credible(const unsigned char *frame)
{
    const unsigned char *from = frame + ARP_SENDER;
    unsigned address = get4(frame + ARP_SENDER_IP);

    if (get2(frame + ARP_HARDWARE) != HTONS(ARP_ETHERNET) ||
        get2(frame + ARP_PROTOCOL) != HTONS(TYPE_IP) ||
        get2(frame + ARP_LENGTHS) != HTONS(ARP_LENGTHS_OF_BOTH))
        return 0;
    if ((from[0] & 1) || (get4(from) == get4(station) && get2(from + 4) == get2(station + 4)))
        return 0;
    return address_of_station(address) && address != own_address;
}

/*
 * Answers and learns from received ARP frames, once around the ring at most, so that a flood of
 * requests cannot keep a datagram waiting.
 */
static void arp_serve(void)
{
    unsigned char *frame;
    unsigned n;

    for (n = 0; n < BUFFERS && (frame = port_look(&arp)) != 0; n++) {
        network_counts.arp++;
        if (arp_credible(frame)) {
            arp_learn(get4(frame + ARP_SENDER_IP), frame + ARP_SENDER);
            if (get2(frame + ARP_OPERATION) == HTONS(ARP_REQUEST)) {
                network_counts.arp_answered++;
                arp_send(ARP_REPLY, frame + ARP_SENDER, get4(frame + ARP_SENDER_IP));
            }
        } else
            network_counts.arp_bad++;
        port_done(&arp);
    }
}

static const unsigned char *arp_resolve(unsigned address)
{
    static const unsigned char unknown[6] __attribute__((aligned(2)));
    const unsigned char *found;
    unsigned tries, looks;

    for (tries = 0; tries < ARP_TRIES; tries++) {
        found = arp_find(address);
        if (found)
            return found;
        arp_send(ARP_REQUEST, unknown, address);
        for (looks = 0; looks < ARP_LOOKS && arp_find(address) == 0; looks++)
            arp_serve();
    }
    return 0;
}

int set_address(unsigned address)
{
    unsigned long long bits = aegis_ether_address();
    unsigned i;

    if (own_address || !address_of_station(address) || port_prepare(&arp))
        return -1;
    for (i = 0; i < 6; i++)
        station[i] = bits >> 8 * (5 - i);
    arp.ring->count = 0;
    port_atom(arp.ring, TYPE, 2, TYPE_ARP);
    port_atom(arp.ring, ARP_TARGET_IP, 4, HTONL(address));
    if (port_bind(&arp))
        return -1;
    own_address = address;
    return 0;
}

static struct Socket *find(int number)
{
    unsigned i = number - NUMBERS;

    return i < SOCKETS && sockets[i].used ? &sockets[i] : 0;
}

int socket(int domain, int type, int protocol)
{
    unsigned i;

    if (domain != AF_INET || type != SOCK_DGRAM || protocol || own_address == 0)
        return -1;
    for (i = 0; i < SOCKETS; i++)
        if (!sockets[i].used && port_prepare(&sockets[i].port) == 0) {
            sockets[i].used = 1;
            sockets[i].bound = sockets[i].connected = 0;
            return NUMBERS + i;
        }
    return -1;
}

/* Binds the socket's frames: for its port and, once it is connected, from its peer. */
static int take(struct Socket *s)
{
    struct EtherRing *ring = s->port.ring;

    ring->count = 0;
    port_atom(ring, TYPE, 2, TYPE_IP);
    port_atom(ring, IP, 1, 0x45);
    port_atom(ring, IP_FRAGMENT, 2, 0);
    ring->atoms[ring->count - 1].mask = 0x3fff;
    port_atom(ring, IP_PROTOCOL, 1, PROTOCOL_UDP);
    port_atom(ring, IP_DESTINATION, 4, HTONL(own_address));
    port_atom(ring, UDP_DESTINATION, 2, HTONS(s->number));
    if (s->connected) {
        port_atom(ring, IP_SOURCE, 4, HTONL(s->peer.sin_addr.s_addr));
        port_atom(ring, UDP, 2, HTONS(s->peer.sin_port));
    }
    if (port_bind(&s->port))
        return -1;
    s->bound = 1;
    return 0;
}

/* Binds the next port that is nobody's on this machine, above those reserved. */
static int take_free(struct Socket *s)
{
    unsigned tries;

    for (tries = 0; tries < PORTS_TRIED; tries++) {
        s->number = HTONS(next_port);
        if (next_port++ == LAST_PORT)
            next_port = FIRST_PORT;
        if (take(s) == 0)
            return 0;
        if (s->port.binding != AEGIS_BUSY)
            return -1;
    }
    return -1;
}

int bind(int number, const struct sockaddr_in *name, int bytes)
{
    struct Socket *s = find(number);

    if (s == 0 || s->bound || bytes < (int)sizeof *name ||
        (name->sin_addr.s_addr && name->sin_addr.s_addr != own_address))
        return -1;
    if (name->sin_port == 0)
        return take_free(s);
    s->number = name->sin_port;
    return take(s);
}

static int bind_any(struct Socket *s)
{
    static const struct sockaddr_in any;

    return s->bound ? 0 : bind(NUMBERS + (s - sockets), &any, sizeof any);
}

static void copy(unsigned char *to, const unsigned char *from, unsigned bytes)
{
    if ((((unsigned)to | (unsigned)from) & 1) == 0)
        for (; bytes > 1; bytes -= 2, to += 2, from += 2)
            put2(to, get2(from));
    for (; bytes; bytes--)
        *to++ = *from++;
}

static int is_own(unsigned address)
{
    return address == own_address || (address & 0xff) == LOOPBACK_NET;
}

/*
 * Queues a datagram to this machine for its socket; without a socket, or when the queue is full, it
 * is dropped.
 */
static void own_send(const unsigned char *frame, unsigned bytes)
{
    unsigned from = get4(frame + IP_SOURCE), port = get2(frame + UDP), i;

    if (own_waiting == OWN_FRAMES)
        return;
    for (i = 0; i < SOCKETS; i++) {
        struct Socket *s = &sockets[i];

        if (!s->used || !s->bound || s->number != get2(frame + UDP_DESTINATION))
            continue;
        if (s->connected && (s->peer.sin_addr.s_addr != from || s->peer.sin_port != port))
            continue;
        own[own_waiting].to = s;
        own[own_waiting].length = bytes;
        copy(own[own_waiting].frame, frame, bytes);
        own_waiting++;
        return;
    }
}

/* The oldest queued datagram of a socket, or own_waiting. */
static unsigned own_look(const struct Socket *s)
{
    unsigned i;

    for (i = 0; i < own_waiting && own[i].to != s; i++)
        ;
    return i;
}

static void own_done(unsigned i)
{
    own_waiting--;
    for (; i < own_waiting; i++) {
        own[i].to = own[i + 1].to;
        own[i].length = own[i + 1].length;
        copy(own[i].frame, own[i + 1].frame, own[i].length);
    }
}

/* Header fields that do not change from one datagram to this peer to the next. */
static int prepare(struct Socket *s, const struct sockaddr_in *to)
{
    unsigned address = to->sin_addr.s_addr;
    int to_us = is_own(address);
    const unsigned char *hardware = to_us ? station
        : address_of_station(address)     ? arp_resolve(address)
                                          : 0;
    unsigned char *frame = s->port.out;

    if (hardware == 0)
        return -1;
    s->own = to_us;
    copy6(frame, hardware);
    copy6(frame + 6, station);
    put2(frame + TYPE, HTONS(TYPE_IP));
    put2(frame + IP, HTONS(0x4500));
    put2(frame + IP_FRAGMENT, 0);
    put2(frame + IP_TTL, HTONS(64 << 8 | PROTOCOL_UDP));
    put4(frame + IP_SOURCE, to_us ? address : own_address);
    put4(frame + IP_DESTINATION, address);
    put2(frame + UDP, s->number);
    put2(frame + UDP_DESTINATION, to->sin_port);
    return 0;
}

int connect(int number, const struct sockaddr_in *name, int bytes)
{
    struct Socket *s = find(number);

    if (s == 0 || bytes < (int)sizeof *name || bind_any(s) || prepare(s, name))
        return -1;
    s->peer = *name;
    s->connected = 1;
    return take(s);
}

int sendto(int number, const void *from, unsigned bytes, int flags, const struct sockaddr_in *to,
    int to_bytes)
{
    struct Socket *s = find(number);
    unsigned char *frame;
    unsigned check;

    if (s == 0 || flags || bytes > ETHER_LONGEST - DATA || (to != 0) == s->connected)
        return -1;
    if (to && (to_bytes < (int)sizeof *to || bind_any(s) || prepare(s, to)))
        return -1;
    frame = s->port.out;
    put2(frame + IP_LENGTH, HTONS(bytes + DATA - IP));
    put2(frame + IP_ID, HTONS(identification));
    identification++;
    put2(frame + IP_CHECKSUM, 0);
    put2(frame + IP_CHECKSUM, ~fold(sum(0, frame + IP, UDP - IP)));
    put2(frame + UDP_LENGTH, HTONS(bytes + DATA - UDP));
    put2(frame + UDP_CHECKSUM, 0);
    copy(frame + DATA, from, bytes);
    if (udp_checksums) {
        check = ~udp_sum(frame, bytes + DATA - UDP) & 0xffff;
        put2(frame + UDP_CHECKSUM, check ? check : 0xffff);
    }
    if (s->own) {
        own_send(frame, DATA + bytes);
        return bytes;
    }
    return port_send(&s->port, DATA + bytes) ? -1 : (int)bytes;
}

static int rejected(unsigned *count)
{
    ++*count;
    return -1;
}

/* Bytes of data in a received frame, or -1 when lengths disagree or a checksum is wrong. */
static int accept_frame(const unsigned char *frame, unsigned length)
{
    unsigned ip_length = HTONS(get2(frame + IP_LENGTH)),
             udp_length = HTONS(get2(frame + UDP_LENGTH));

    if (ip_length > length - IP || udp_length < DATA - UDP || udp_length + (UDP - IP) != ip_length)
        return rejected(&network_counts.bad_length);
    if (fold(sum(0, frame + IP, UDP - IP)) != 0xffff)
        return rejected(&network_counts.bad_sum);
    if (udp_checksums && get2(frame + UDP_CHECKSUM) && udp_sum(frame, udp_length) != 0xffff)
        return rejected(&network_counts.bad_sum);
    return udp_length - (DATA - UDP);
}

int recvfrom(
    int number, void *to, unsigned bytes, int flags, struct sockaddr_in *from, int *from_bytes)
{
    struct Socket *s = find(number);
    unsigned char *frame;
    unsigned looks = 0, at = OWN_FRAMES;
    int got;

    if (s == 0 || flags || bind_any(s))
        return -1;
    for (;;) {
        frame = port_look(&s->port);
        if (frame) {
            got = accept_frame(frame, s->port.ring->length[s->port.next]);
            if (got >= 0)
                break;
            port_done(&s->port);
        } else if (own_waiting && (at = own_look(s)) < own_waiting) {
            frame = own[at].frame;
            got = own[at].length - DATA;
            break;
        } else {
            if (port_look(&arp))    /* a look that finds nothing saves no registers */
                arp_serve();
            if (++looks % LOOKS == 0)
                yield_to(0);
        }
    }
    if ((unsigned)got > bytes)
        got = bytes;
    copy(to, frame + DATA, got);
    if (from) {
        from->sin_family = AF_INET;
        from->sin_port = get2(frame + UDP);
        from->sin_addr.s_addr = get4(frame + IP_SOURCE);
        *from_bytes = sizeof *from;
    }
    if (at < own_waiting)
        own_done(at);
    else
        port_done(&s->port);
    return got;
}

int waiting(int number)
{
    struct Socket *s = find(number);

    arp_serve();
    return s && (port_look(&s->port) != 0 || own_look(s) < own_waiting);
}

int handle(int number, const unsigned *code, unsigned words, volatile unsigned **data)
{
    struct Socket *s = find(number);
    unsigned char *memory = s && s->bound ? shared_memory(2 * PAGE_SIZE) : 0;
    struct EtherHandler *h = (struct EtherHandler *)memory;
    unsigned i;

    if (memory == 0 || words > ETHER_HANDLER_WORDS)
        return -1;
    memory[0] = memory[PAGE_SIZE] = 0;  /* a page that was written to is not given away */
    h->words = words;
    h->data = page_physical(memory + PAGE_SIZE);
    h->transmit = s->port.out_physical >> PAGE_SHIFT;
    h->stages = 0;
    for (i = 0; i < words; i++)
        h->code[i] = code[i];
    *data = (volatile unsigned *)(memory + PAGE_SIZE);
    return aegis_ether_handle(s->port.binding, page_physical(memory)) == AEGIS_OK ? 0 : -1;
}
