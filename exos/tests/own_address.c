/*
 * Datagrams to the machine's own address and to 127.0.0.1: within the library, in order, to the
 * socket they are for.
 */
#include "exos/tests/check.h"
#include "exos/library/socket.h"

#define OWN HTONL(0x0a000001)
#define LOOPBACK HTONL(0x7f000001)
#define ELSEWHERE HTONL(0x0a000002)
#define PORT HTONS(2049)
#define OTHER HTONS(2050)
#define THIRD HTONS(2051)
#define LONGEST 1472

static unsigned char data[LONGEST], back[LONGEST];

static int opened(unsigned short port)
{
    struct sockaddr_in name = {AF_INET, port, {OWN}};
    int s = socket(AF_INET, SOCK_DGRAM, 0);

    CHECK(s >= 0 && bind(s, &name, sizeof name) == 0);
    return s;
}

static void send_to(int s, unsigned address, unsigned short port, unsigned first, unsigned bytes)
{
    struct sockaddr_in name = {AF_INET, port, {address}};
    unsigned i;

    for (i = 0; i < bytes; i++)
        data[i] = first + i * 7;
    CHECK(sendto(s, data, bytes, 0, &name, sizeof name) == (int)bytes);
}

static void received(int s, unsigned address, unsigned first, unsigned bytes)
{
    struct sockaddr_in from;
    unsigned i;
    int length = sizeof from;

    CHECK(waiting(s));
    CHECK(recvfrom(s, back, sizeof back, 0, &from, &length) == (int)bytes);
    CHECK(from.sin_addr.s_addr == address && from.sin_port == OTHER);
    for (i = 0; i < bytes; i++)
        CHECK(back[i] == (unsigned char)(first + i * 7));
}

/* Who names no port gets the next that nobody has. */
static void ports_are_found(int to)
{
    struct sockaddr_in from;
    int s = socket(AF_INET, SOCK_DGRAM, 0), length = sizeof from;

    opened(HTONS(1024));
    CHECK(s >= 0);
    send_to(s, OWN, PORT, 1, 8);
    CHECK(recvfrom(to, back, sizeof back, 0, &from, &length) == 8);
    CHECK(from.sin_port == HTONS(1025));
}

int main(void)
{
    struct sockaddr_in peer = {AF_INET, OTHER, {LOOPBACK}}, third = {AF_INET, THIRD, {OWN}};
    int a, b, c;
    unsigned i;

    CHECK(set_address(0) < 0 && set_address(LOOPBACK) < 0 && set_address(OWN) == 0);
    CHECK(set_address(OWN) < 0);
    a = opened(PORT);
    b = opened(OTHER);
    ports_are_found(a);
    for (i = 1; i <= LONGEST; i += i < 20 ? 1 : 363) {
        send_to(b, OWN, PORT, i, i);
        send_to(b, LOOPBACK, PORT, i + 1, i);
        received(a, OWN, i, i);
        received(a, LOOPBACK, i + 1, i);
    }
    CHECK(!waiting(a) && !waiting(b));
    c = socket(AF_INET, SOCK_DGRAM, 0);
    send_to(b, OWN, 0, 5, 8);                   /* nobody's: c has no port yet */
    CHECK(bind(c, &third, sizeof third) == 0 && !waiting(c));
    CHECK(connect(c, &peer, sizeof peer) == 0);
    send_to(b, OWN, THIRD, 1, 8);               /* not from its peer's address */
    send_to(a, LOOPBACK, THIRD, 1, 8);          /* nor from its peer's port */
    send_to(b, LOOPBACK, THIRD, 2, 80);
    send_to(b, OWN, PORT, 3, 8);
    send_to(b, OWN, HTONS(9999), 4, 8);         /* nobody's */
    CHECK(!waiting(b) && waiting(c));
    received(a, OWN, 3, 8);
    CHECK(!waiting(a));
    received(c, LOOPBACK, 2, 80);
    send_to(b, OWN, PORT, 1, 8);                /* of several the first that is for a socket */
    send_to(b, LOOPBACK, THIRD, 2, 80);
    send_to(b, LOOPBACK, THIRD, 4, 81);
    send_to(b, OWN, PORT, 3, 9);
    received(c, LOOPBACK, 2, 80);
    received(c, LOOPBACK, 4, 81);
    CHECK(!waiting(c));
    received(a, OWN, 1, 8);
    received(a, OWN, 3, 9);
    for (i = 0; i < 6; i++)                     /* two find no room */
        send_to(b, OWN, PORT, i, 8);
    for (i = 0; i < 4; i++)
        received(a, OWN, i, 8);
    CHECK(!waiting(a) && !waiting(c));
    data[1] = 7;                                /* at odd addresses */
    CHECK(sendto(b, data + 1, 9, 0, &(struct sockaddr_in){AF_INET, PORT, {OWN}}, 16) == 9);
    CHECK(recvfrom(a, back + 3, 100, 0, 0, 0) == 9 && back[3] == 7 && back[11] == data[9]);
    send_to(b, OWN, PORT, 9, 8);                /* the rest of it is lost */
    back[3] = 1;
    CHECK(recvfrom(a, back, 3, 0, 0, 0) == 3 && back[2] == 9 + 14 && back[3] == 1 && !waiting(a));
    send_to(b, ELSEWHERE, PORT, 1, 8);          /* on the wire, and not to itself */
    CHECK(!waiting(a));
    send_to(b, OWN, PORT, 2, 8);
    received(a, OWN, 2, 8);
    return 0;
}
