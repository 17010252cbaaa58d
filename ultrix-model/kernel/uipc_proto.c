/* The protocols that a socket can speak, and their timer. */
#include "in.h"

const struct protosw protosw[] = {
    { AF_UNIX, SOCK_STREAM, 0, PR_CONNREQUIRED | PR_WANTRCVD, uipc_usrreq },
    { AF_INET, 0, 0, 0, NULL, NULL, ip_init, ip_slowtimo },
    { AF_INET, SOCK_DGRAM, IPPROTO_UDP, PR_ATOMIC | PR_ADDR, udp_usrreq, udp_input, udp_init },
};

const int nprotosw = sizeof protosw / sizeof protosw[0];

#define PR_SLOWHZ 2

/* Twice a second. */
static void pfslowtimo(void *unused)
{
    const struct protosw *proto;

    for (proto = protosw; proto < &protosw[nprotosw]; proto++) {
        if (proto->pr_slowtimo) (*proto->pr_slowtimo)();
    }
    timeout(pfslowtimo, NULL, hz / PR_SLOWHZ);
}

void domaininit(void)
{
    const struct protosw *proto;

    for (proto = protosw; proto < &protosw[nprotosw]; proto++) {
        if (proto->pr_init) (*proto->pr_init)();
    }
    timeout(pfslowtimo, NULL, hz / PR_SLOWHZ);
}
