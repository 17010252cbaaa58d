/* Channels, and what goes back through them: UDP over IP over Ethernet, and ARP. */
#include "experiments/event_loop/datagram.h"

/* Offsets in a frame. */
#define TYPE 12
#define IP 14
#define IP_LENGTH 16
#define IP_FRAGMENT 20
#define IP_PROTOCOL 23
#define IP_CHECKSUM 24
#define IP_SOURCE 26
#define IP_DESTINATION 30
#define UDP 34
#define UDP_DESTINATION 36
#define UDP_LENGTH 38
#define UDP_CHECKSUM 40
#define DATA 42
#define ARP_OPERATION 20
#define ARP_SENDER 22
#define ARP_TARGET 32
#define ARP_TARGET_IP 38

#define TYPE_IP 0x0800
#define TYPE_ARP 0x0806
#define PROTOCOL_UDP 17
#define ARP_REQUEST 1
#define ARP_REPLY 2
/* An address of Ethernet and one of IP, in ARP. */
#define ARP_ADDRESSES 10

#define NETWORK2(x) ((unsigned short)((x) << 8 | ((x) >> 8 & 0xff)))

static struct Channel questions;
static unsigned station_address;
static unsigned char station[6] __attribute__((aligned(2)));
unsigned datagrams_dropped;

/* Fields of two bytes, at even addresses. */
static inline unsigned get2(const unsigned char *at)
{
    return *(const unsigned short *)at;
}

static inline void put2(unsigned char *at, unsigned value)
{
    *(unsigned short *)at = value;
}

/* Fields that are exchanged in an answer. */
static inline void exchange(unsigned char *one, unsigned char *other, unsigned bytes)
{
    unsigned i, kept;

    for (i = 0; i < bytes; i += 2) {
        kept = get2(one + i);
        put2(one + i, get2(other + i));
        put2(other + i, kept);
    }
}

static inline void copy(unsigned char *to, const unsigned char *from, unsigned bytes)
{
    unsigned i;

    for (i = 0; i < bytes; i += 2)
        put2(to + i, get2(from + i));
}

/* The one's complement sum of a header of IP. */
static unsigned header_sum(const unsigned char *frame)
{
    unsigned i, sum = 0;

    for (i = IP; i < UDP; i += 2)
        sum += get2(frame + i);
    sum = (sum & 0xffff) + (sum >> 16);
    return (sum + (sum >> 16)) & 0xffff;
}

/* The page number behind an address; all memory of the program is listed in its BootInfo. */
static unsigned page_number(const void *address)
{
    unsigned page = (unsigned)address & -PAGE_SIZE, i;

    for (i = 0; i < BOOT_INFO->mappings; i++)
        if (BOOT_INFO->map[i].high == page)
            return BOOT_INFO->map[i].low >> PAGE_SHIFT;
    return 0;
}

static void atom(struct EtherRing *ring, unsigned offset, unsigned size, unsigned value)
{
    struct EtherAtom *a = &ring->atoms[ring->count++];

    a->offset = offset;
    a->size = size;
    a->mask = size == 4 ? ~0 : (1 << 8 * size) - 1;
    a->value = value;
}

/* Posts the frames that have come, in the order of their buffers. */
static void channel_look(struct Source *source)
{
    struct Channel *channel = (struct Channel *)source;
    struct Datagram *datagram;

    while (channel->ring.length[channel->next]) {
        datagram = &channel->datagrams[channel->next];
        if (datagram->held)
            return;
        datagram->held = 1;
        channel->next = (channel->next + 1) % CHANNEL_BUFFERS;
        event_post(&datagram->arrival);
    }
}

void datagram_done(struct Datagram *datagram)
{
    struct Channel *channel = datagram->channel;

    datagram->held = 0;
    channel->ring.length[datagram - channel->datagrams] = 0;
}

/* Tries to send; without a free descriptor the event is queued again, behind the others. */
static void reply_send(struct Event *event)
{
    struct Reply *reply = (struct Reply *)event;
    struct Datagram *datagram = reply->datagram;
    int result = aegis_ether_send(datagram->channel->binding, datagram->physical, reply->bytes);

    if (result == AEGIS_BUSY) {
        event_post(event);
        return;
    }
    if (result != AEGIS_OK)
        datagrams_dropped++;
    datagram_done(datagram);
}

/* Allocates and describes a channel's buffers and binds it; 0 or an error code. */
static int channel_bind(struct Channel *channel, void (*arrival)(struct Event *event))
{
    struct Datagram *datagram;
    unsigned i;

    channel->ring.pages = CHANNEL_PAGES;
    for (i = 0; i < CHANNEL_PAGES; i++)
        channel->ring.page[i] = page_number(channel->buffers[2 * i]);
    for (i = 0; i < CHANNEL_BUFFERS; i++) {
        datagram = &channel->datagrams[i];
        datagram->arrival.action = arrival;
        datagram->reply.event.action = reply_send;
        datagram->reply.datagram = datagram;
        datagram->channel = channel;
        datagram->frame = channel->buffers[i];
        datagram->physical =
            (channel->ring.page[i / 2] << PAGE_SHIFT) + i % 2 * ETHER_BUFFER;
        datagram->data = datagram->frame + DATA;
    }
    channel->binding = aegis_ether_bind(page_number(&channel->ring));
    if (AEGIS_REFUSED(channel->binding))
        return channel->binding;
    channel->source.look = channel_look;
    source_add(&channel->source);
    return 0;
}

static void datagram_drop(struct Datagram *datagram)
{
    datagrams_dropped++;
    datagram_done(datagram);
}

static void datagram_arrival(struct Event *event)
{
    struct Datagram *datagram = (struct Datagram *)event;
    struct Channel *channel = datagram->channel;
    const unsigned char *frame = datagram->frame;
    unsigned length = channel->ring.length[datagram - channel->datagrams];
    unsigned ip_length = NETWORK2(get2(frame + IP_LENGTH));
    unsigned udp_length = NETWORK2(get2(frame + UDP_LENGTH));

    if (ip_length > length - IP || udp_length < DATA - UDP ||
        udp_length + (UDP - IP) != ip_length || header_sum(frame) != 0xffff) {
        datagram_drop(datagram);
        return;
    }
    datagram->bytes = udp_length - (DATA - UDP);
    channel->action(datagram);
}

/* Sends a frame back to the station that it came from. */
static void reply(struct Datagram *datagram, unsigned bytes)
{
    copy(datagram->frame, datagram->frame + 6, 6);
    copy(datagram->frame + 6, station, 6);
    datagram->reply.bytes = bytes < ETHER_SHORTEST ? ETHER_SHORTEST : bytes;
    reply_send(&datagram->reply.event);
}

/*
 * Exchanging both addresses and both ports leaves IP's checksum as it is, unless the length
 * changes.
 */
void datagram_answer(struct Datagram *datagram, unsigned bytes)
{
    unsigned char *frame = datagram->frame;

    exchange(frame + IP_SOURCE, frame + IP_DESTINATION, 4);
    exchange(frame + UDP, frame + UDP_DESTINATION, 2);
    put2(frame + UDP_CHECKSUM, 0);
    if (bytes != datagram->bytes) {
        put2(frame + IP_LENGTH, NETWORK2(bytes + DATA - IP));
        put2(frame + UDP_LENGTH, NETWORK2(bytes + DATA - UDP));
        put2(frame + IP_CHECKSUM, 0);
        put2(frame + IP_CHECKSUM, ~header_sum(frame));
    }
    reply(datagram, DATA + bytes);
}

/* An ARP request becomes its answer in its own buffer. */
static void question_arrival(struct Event *event)
{
    struct Datagram *datagram = (struct Datagram *)event;
    unsigned char *frame = datagram->frame;

    if (get2(frame + 14) != NETWORK2(1) || get2(frame + 16) != NETWORK2(TYPE_IP) ||
        get2(frame + 18) != NETWORK2(0x0604) ||
        get2(frame + ARP_OPERATION) != NETWORK2(ARP_REQUEST)) {
        datagram_drop(datagram);
        return;
    }
    put2(frame + ARP_OPERATION, NETWORK2(ARP_REPLY));
    copy(frame + ARP_TARGET, station, 6);
    exchange(frame + ARP_SENDER, frame + ARP_TARGET, ARP_ADDRESSES);
    reply(datagram, ETHER_SHORTEST);
}

int station_open(unsigned address)
{
    unsigned long long bits = aegis_ether_address();
    unsigned i;

    for (i = 0; i < 6; i++)
        station[i] = bits >> 8 * (5 - i);
    station_address = address;
    atom(&questions.ring, TYPE, 2, TYPE_ARP);
    atom(&questions.ring, ARP_TARGET_IP, 4, address);
    return channel_bind(&questions, question_arrival);
}

int channel_open(struct Channel *channel, unsigned port, void (*action)(struct Datagram *datagram))
{
    struct EtherRing *ring = &channel->ring;

    atom(ring, TYPE, 2, TYPE_IP);
    atom(ring, IP, 1, 0x45);
    atom(ring, IP_FRAGMENT, 2, 0);
    ring->atoms[ring->count - 1].mask = 0x3fff;
    atom(ring, IP_PROTOCOL, 1, PROTOCOL_UDP);
    atom(ring, IP_DESTINATION, 4, station_address);
    atom(ring, UDP_DESTINATION, 2, port);
    channel->action = action;
    return channel_bind(channel, datagram_arrival);
}
