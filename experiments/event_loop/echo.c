/* A server of Table 11's protocol: counts on in each datagram that has data, and sends it back. */
#include "experiments/event_loop/datagram.h"

#define ADDRESS 0x0a000002
#define PORT 2002

/* Datagrams with data that are answered before the program ends. */
extern const int echo_requests;

static struct Channel channel;
static int requests;

static void request(struct Datagram *datagram)
{
    unsigned short *counter = (unsigned short *)datagram->data;
    unsigned bytes = datagram->bytes;

    if (bytes >= 4 && ++counter[0] == 0)
        counter[1]++;
    datagram_answer(datagram, bytes);
    if (bytes && ++requests == echo_requests)
        events_end(0);
}

int main(void)
{
    if (station_open(ADDRESS) || channel_open(&channel, PORT, request))
        return 1;
    return events_run();
}
