/* Sends datagrams back to where they came from, until one is empty. */
#include "udp.h"

static char data[9000];

int main(void)
{
    struct sockaddr_in name = nameOf(0, ECHO_PORT), from;
    int s, n, length;

    CHECK(set_address(HOST(2)) == 0);
    CHECK((s = socket(AF_INET, SOCK_DGRAM, 0)) >= 0);
    CHECK(bind(s, &name, sizeof name) == 0);
    do {
        length = sizeof from;
        n = recvfrom(s, data, sizeof data, 0, &from, &length);
        CHECK(n >= 0 && length == sizeof from && from.sin_addr.s_addr == HOST(1));
        CHECK(sendto(s, data, n, 0, &from, sizeof from) == n);
    } while (n > 0);
    return 0;
}
