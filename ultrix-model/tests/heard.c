/*
 * Takes every datagram that comes to a port until one says that it is the last, and answers every
 * second one; prints a sum of what came and from whom.
 */
#include "udp.h"

#define LAST 'q'

static unsigned char data[9000];
static unsigned sum, count;

static void add(unsigned value)
{
    sum = (sum << 5 | sum >> 27) + value;
}

static void print(unsigned value)
{
    char text[] = "00000000\n";
    int i;

    for (i = 7; i >= 0; i--, value >>= 4) text[i] = "0123456789abcdef"[value & 15];
    CHECK(write(1, text, 9) == 9);
}

int main(void)
{
    struct sockaddr_in any = nameOf(0, ECHO_PORT), from, absent = nameOf(HOST(77), ECHO_PORT),
                       all = nameOf(NET_ORDER(10, 255, 255, 255), ECHO_PORT);
    int s, i, n, length, yes = 1;

    CHECK(set_address(HOST(1)) == 0);
    CHECK((s = socket(AF_INET, SOCK_DGRAM, 0)) >= 0 && bind(s, &any, sizeof any) == 0);
    CHECK(setsockopt(s, SOL_SOCKET, SO_BROADCAST, &yes, sizeof yes) == 0);
    CHECK(sendto(s, "all", 3, 0, &all, sizeof all) == 3);
    for (i = 0; i < 3; i++) CHECK(sendto(s, "absent", 6, 0, &absent, sizeof absent) == 6);
    do {
        length = sizeof from;
        n = recvfrom(s, data, sizeof data, 0, &from, &length);
        CHECK(n >= 0 && length == sizeof from && from.sin_family == AF_INET);
        add(from.sin_addr.s_addr);
        add(from.sin_port);
        for (i = 0; i < n; i++) add(data[i]);
        if (++count % 2) CHECK(sendto(s, data, n, 0, &from, sizeof from) == n);
    } while (n == 0 || data[0] != LAST);
    print(count);
    print(sum);
    return 0;
}
