/*
 * Datagrams to the machine's own address and to 127.0.0.1: within the library, in order, to the
 * socket they are for.
 */
#include "exos/tests/check.h"
#include "exos/library/socket.h"

#define OWN HTONL(0x0a000001)
#define LOOPBACK HTONL(0x7f000001)
#define PORT HTONS(2049)
#define OTHER HTONS(2050)
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

int main(void)
{
    struct sockaddr_in peer = {AF_INET, OTHER, {LOOPBACK}};
    int a, b, c;
    unsigned i;

    CHECK(set_address(OWN) == 0);
    a = opened(PORT);
    b = opened(OTHER);
    for (i = 1; i <= LONGEST; i += i < 20 ? 1 : 363) {
        send_to(b, OWN, PORT, i, i);
        send_to(b, LOOPBACK, PORT, i + 1, i);
        received(a, OWN, i, i);
        received(a, LOOPBACK, i + 1, i);
    }
    CHECK(!waiting(a) && !waiting(b));
    c = opened(HTONS(2051));
    CHECK(connect(c, &peer, sizeof peer) == 0);
    send_to(b, OWN, HTONS(2051), 1, 8);         /* not from its peer's address */
    send_to(b, LOOPBACK, HTONS(2051), 2, 8);
    send_to(b, OWN, PORT, 3, 8);
    send_to(b, OWN, HTONS(9999), 4, 8);         /* nobody's */
    received(a, OWN, 3, 8);
    received(c, LOOPBACK, 2, 8);
    for (i = 0; i < 6; i++)                     /* two find no room */
        send_to(b, OWN, PORT, i, 8);
    for (i = 0; i < 4; i++)
        received(a, OWN, i, 8);
    CHECK(!waiting(a) && !waiting(c));
    return 0;
}
