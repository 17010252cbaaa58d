/*
 * Asks who it is, takes that address and sends a datagram from it. With nobody to answer there is
 * no address, and another question may be asked.
 */
#include "exos/tests/check.h"
#include "exos/library/socket.h"

#define ADDRESS HTONL(0x0a000011)
#define PORT HTONS(2049)

int main(void)
{
    struct sockaddr_in to = {AF_INET, PORT, {HTONL(0x0a000002)}};
    unsigned pages;
    int s;

    CHECK(ask_address() == 0);
    pages = PUBLIC_STATE->free;
    CHECK(ask_address() == ADDRESS);
    CHECK(ask_address() == ADDRESS);                    /* what came too late is no answer now */
    CHECK(PUBLIC_STATE->free == pages);                 /* its buffers are those of before */
    CHECK(AEGIS_REFUSED(aegis_ether_unbind(0)));        /* nothing is bound for the question */
    CHECK(set_address(ADDRESS) == 0);
    s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK(s >= 0 && sendto(s, "here", 4, 0, &to, sizeof to) == 4);
    return 0;
}
