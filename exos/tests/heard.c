/*
 * Takes every datagram that comes to a port until one says that it is the last, with sums looked at
 * and without, and answers every second one if it is its peer's; prints a sum of what came and from
 * whom, what the library counts, and what a connected socket has got meanwhile. One to itself waits
 * all the time.
 */
#include "exos/tests/check.h"
#include "exos/library/socket.h"

#define HOST(n) HTONL(0x0a000000 | (n))
#define PORT HTONS(2049)
#define PEERS_PORT HTONS(2002)
#define OTHER HTONS(3000)
#define LAST 'q'

static unsigned char data[1024];
static unsigned sum, count;

static volatile int hearing;

/* From here on frames come. */
void __attribute__((noinline)) hears(void)
{
    hearing = 1;
}

static void add(unsigned value)
{
    sum = (sum << 5 | sum >> 27) + value;
}

/* As a word of its own kind: no address. */
static void print_word(unsigned value)
{
    char text[] = "is00000000\n";
    int i;

    for (i = 9; i >= 2; i--, value >>= 4)
        text[i] = "0123456789abcdef"[value & 15];
    write(1, text, 11);
}

/* What is no socket, no address of a station, or too much. */
static void refused(int s, int c)
{
    static const unsigned as_usual[] = {0x24020001, 0x03e00008, 0};     /* li v0, 1; jr ra; nop */
    static const unsigned nobody[] = {0, HTONL(0xe0000001), ~0u};
    struct sockaddr_in name = {AF_INET, PORT, {0}}, from;
    volatile unsigned *page;
    unsigned i;
    int length, n;

    for (n = 0; n < 8 && socket(AF_INET, SOCK_DGRAM, 0) >= 0; n++)
        ;
    CHECK(n == 6);                                      /* of eight, two are s and c */
    CHECK(sendto(c + 7, data, 8, 0, &name, sizeof name) < 0 && !waiting(c + 7) && !waiting(0));
    CHECK(connect(s - 1, &name, sizeof name) < 0 && bind(s - 1, &name, sizeof name) < 0);
    CHECK(recvfrom(c + 7, data, 8, 0, &from, &length) < 0);
    CHECK(recvfrom(0x01000000, data, 8, 0, &from, &length) < 0 && !waiting(-0x100000));
    for (i = 0; i < sizeof nobody / 4; i++) {
        name.sin_addr.s_addr = nobody[i];
        CHECK(sendto(s, data, 8, 0, &name, sizeof name) < 0);
    }
    CHECK(handle(c + 7, as_usual, 3, &page) < 0 && handle(c, as_usual, 3, &page) < 0);
    CHECK(handle(s, as_usual, ETHER_HANDLER_WORDS + 1, &page) < 0);
    CHECK(handle(s, as_usual, 1, &page) < 0);           /* no handler */
    CHECK(handle(s, as_usual, 3, &page) == 0 && *page == 0);
}

int main(void)
{
    struct sockaddr_in own = {AF_INET, PORT, {HOST(1)}}, absent = {AF_INET, PORT, {HOST(77)}},
                       peer = {AF_INET, PEERS_PORT, {HOST(2)}},
                       other = {AF_INET, OTHER, {HOST(1)}}, from;
    int s, c, i, n, length;

    CHECK(socket(AF_INET, SOCK_DGRAM, 0) < 0);          /* without an address */
    CHECK(set_address(HOST(1)) == 0);
    CHECK(socket(AF_INET + 1, SOCK_DGRAM, 0) < 0 && socket(AF_INET, 1, 0) < 0);
    CHECK(socket(AF_INET, SOCK_DGRAM, 1) < 0 && socket(1, 1, 0) < 0);
    s = socket(AF_INET, SOCK_DGRAM, 0);
    c = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK(bind(s, &own, sizeof own - 1) < 0 && bind(s, &absent, sizeof absent) < 0);
    CHECK(bind(s, &own, sizeof own) == 0 && bind(s, &own, sizeof own) < 0);
    CHECK(bind(c, &own, sizeof own) < 0 && bind(c + 1, &own, sizeof own) < 0);
    CHECK(sendto(s, data, 8, 0, 0, 0) < 0 && sendto(s, data, 1473, 0, &absent, sizeof absent) < 0);
    CHECK(sendto(s, data, 8, 0, &absent, sizeof absent - 1) < 0);
    CHECK(sendto(s, data, 8, 1, &absent, sizeof absent) < 0);
    CHECK(recvfrom(s, data, sizeof data, 1, &from, &length) < 0);
    CHECK(connect(c, &peer, sizeof peer - 1) < 0);
    refused(s, c);
    hears();
    CHECK(connect(c, &peer, sizeof peer) == 0 && bind(c + 1, &other, sizeof other) == 0);
    CHECK(sendto(s, "other", 5, 0, &other, sizeof other) == 5);
    CHECK(sendto(c, "peer", 4, 0, 0, 0) == 4 && sendto(c, data, 4, 0, &peer, sizeof peer) < 0);
    for (i = 0; i < 3; i++)
        CHECK(sendto(s, "absent", 6, 0, &absent, sizeof absent) == 6);
    do {
        udp_checksums = count >> 1 & 1;
        if (count % 8 == 7)
            while (!waiting(s))
                ;
        length = 0;
        if (count == 3) {
            CHECK(recvfrom(s, data, 2, 0, 0, 0) == 2);          /* the rest is lost */
            add(data[1]);
        }
        n = recvfrom(s, data, sizeof data, 0, &from, &length);
        CHECK(n >= 0 && length == sizeof from && from.sin_family == AF_INET);
        add(from.sin_addr.s_addr);
        add(from.sin_port);
        for (i = 0; i < n; i++)
            add(data[i]);
        if (++count % 2 && from.sin_addr.s_addr == HOST(2) && data[0] != LAST)
            CHECK(sendto(s, data, n, 0, &from, sizeof from) == n);
    } while (n == 0 || data[0] != LAST);
    print_word(count);
    print_word(sum);
    print_word(network_counts.bad_length);
    print_word(network_counts.bad_sum);
    print_word(network_counts.arp);
    print_word(network_counts.arp_bad);
    print_word(network_counts.arp_answered);
    for (count = 0; waiting(c); count++) {
        n = recvfrom(c, data, sizeof data, 0, &from, &length);
        CHECK(n > 0 && data[0] == 'c' && from.sin_port == PEERS_PORT);
    }
    print_word(count);
    CHECK(recvfrom(c + 1, data, 3, 0, &from, &length) == 3 && data[2] == 'h' && !waiting(c + 1));
    return 0;
}
