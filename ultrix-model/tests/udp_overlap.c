/*
 * Sends itself a datagram whose second cluster begins within a fragment, some while after
 * it said that it is ready; what a stranger has sent before may keep it from coming whole.
 */
#include "udp.h"

#define BYTES 5000
#define WHILE 20000 /* in which a frame comes in */

static char data[BYTES];

int main(void)
{
    struct sockaddr_in own = nameOf(HOST(1), ECHO_PORT);
    volatile int n;
    int s, i;

    CHECK(set_address(HOST(1)) == 0 && (s = socket(AF_INET, SOCK_DGRAM, 0)) >= 0);
    for (i = 0; i < BYTES; i++) data[i] = i * 7;
    CHECK(write(1, "ready", 5) == 5);
    for (n = 0; n < WHILE; n++) continue;
    CHECK(sendto(s, data, BYTES, 0, &own, sizeof own) == BYTES);
    close(s);
    return 0;
}
