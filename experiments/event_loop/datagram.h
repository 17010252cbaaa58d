/*
 * Datagrams as events. A channel is a binding of Aegis': frames for one UDP port, in buffers that
 * are the program's own pages. A datagram is handed over where it came in, is answered from there,
 * and its buffer takes frames again when the program is done with it: no byte is copied. The sums
 * of UDP are neither checked nor made, as RFC 768 allows; IP's is checked. Sources: RFC 768, 791,
 * 826, 1071.
 */
#ifndef EVENT_LOOP_DATAGRAM_H
#define EVENT_LOOP_DATAGRAM_H

#include "experiments/event_loop/events.h"

#define CHANNEL_PAGES 4
#define CHANNEL_BUFFERS (2 * CHANNEL_PAGES)

struct Channel;
struct Datagram;

/* The sending of an answer. */
struct Reply {
    struct Event event;
    struct Datagram *datagram;
    unsigned bytes;             /* of the frame */
};

/* A frame in its buffer. It belongs to the program from its action until datagram_done. */
struct Datagram {
    struct Event arrival;
    struct Reply reply;
    struct Channel *channel;
    unsigned held;              /* posted, or the program's */
    unsigned char *frame;       /* at an even address */
    unsigned physical;
    unsigned char *data;
    unsigned bytes;             /* of data */
};

struct Channel {
    struct Source source;
    void (*action)(struct Datagram *datagram);
    int binding;
    unsigned next;              /* the buffer that takes the next frame */
    struct Datagram datagrams[CHANNEL_BUFFERS];
    struct EtherRing ring __attribute__((aligned(PAGE_SIZE)));
    unsigned char buffers[CHANNEL_BUFFERS][ETHER_BUFFER] __attribute__((aligned(PAGE_SIZE)));
};

/* Gives this station an address of IP, and answers who asks for it; 0 or a refusal. */
int station_open(unsigned address);
/* Has datagrams for a port of the station's handed to an action; 0 or a refusal. */
int channel_open(struct Channel *channel, unsigned port, void (*action)(struct Datagram *datagram));

/* Sends the first bytes of a datagram's data back to where it came from, then is done with it. */
void datagram_answer(struct Datagram *datagram, unsigned bytes);
void datagram_done(struct Datagram *datagram);

/* What the station did not answer or hand over: lengths that disagree, sums that are wrong. */
extern unsigned datagrams_dropped;

#endif
