/*
 * Internet addresses: their classes, and those of interfaces. Structure as documented for 4.3BSD.
 */
#include "errno.h"
#include "in.h"

#define CLASSA_NET 0xff000000
#define CLASSB_NET 0xffff0000
#define CLASSC_NET 0xffffff00

struct in_ifaddr *in_ifaddr;

uint in_netmaskof(uint address)
{
    if ((address & 0x80000000) == 0) return CLASSA_NET;
    return (address & 0xc0000000) == 0x80000000 ? CLASSB_NET : CLASSC_NET;
}

/* The network number, in host order. */
uint in_netof(struct in_addr in)
{
    uint address = ntohl(in.s_addr);

    return address & in_netmaskof(address);
}

/* The number of the host within its network. */
uint in_lnaof(struct in_addr in)
{
    uint address = ntohl(in.s_addr);

    return address & ~in_netmaskof(address);
}

/* Is it a broadcast address of a network that we are on? */
int in_broadcast(struct in_addr in)
{
    struct in_ifaddr *ia;
    uint address, net;

    if (in.s_addr == INADDR_BROADCAST || in.s_addr == INADDR_ANY) return 1;
    address = ntohl(in.s_addr);
    net = in_netof(in);
    for (ia = in_ifaddr; ia; ia = ia->ia_next) {
        if (net == ia->ia_net && (ia->ia_ifa.ifa_ifp->if_flags & IFF_BROADCAST)) {
            return address == ia->ia_netbroadcast || address == net;
        }
    }
    return 0;
}

struct in_ifaddr *in_iaonnetof(uint net)
{
    struct in_ifaddr *ia;

    for (ia = in_ifaddr; ia; ia = ia->ia_next) {
        if (ia->ia_net == net) break;
    }
    return ia;
}

/*
 * Gives an interface its address and enters the route to its network; routes by its previous
 * address are deleted.
 */
static int in_ifinit(struct ifnet *ifp, struct in_ifaddr *ia, const struct sockaddr_in *sin)
{
    uint address = ntohl(sin->sin_addr.s_addr);
    struct sockaddr net;
    int error;

    if (ia->ia_flags & IFA_ROUTE) (void)rtinit(NULL, &ia->ia_ifa.ifa_addr, ifp, 0);
    ia->ia_flags &= ~IFA_ROUTE;
    in_setaddr(IA_SIN(ia), sin->sin_addr, 0);
    ia->ia_netmask = in_netmaskof(address);
    ia->ia_net = address & ia->ia_netmask;
    ia->ia_netbroadcast = ia->ia_net | ~ia->ia_netmask;
    error = (*ifp->if_init)(ifp->if_unit);
    if (error) return error;
    bzero(&net, sizeof net);
    if (ifp->if_flags & IFF_LOOPBACK) {
        error = rtinit(&ia->ia_ifa.ifa_addr, &ia->ia_ifa.ifa_addr, ifp, RTF_HOST);
    } else {
        in_setaddr(satosin(&net), (struct in_addr){ htonl(ia->ia_net) }, 0);
        error = rtinit(&net, &ia->ia_ifa.ifa_addr, ifp, 0);
    }
    if (error == 0) ia->ia_flags |= IFA_ROUTE;
    return error;
}

int in_control(int command, struct ifreq *ifr, struct ifnet *ifp)
{
    struct in_ifaddr *ia, **last;
    struct mbuf *m;

    for (ia = in_ifaddr; ia; ia = ia->ia_next) {
        if (ia->ia_ifa.ifa_ifp == ifp) break;
    }
    switch (command) {
    case SIOCGIFADDR:
        if (ia == NULL) return EADDRNOTAVAIL;
        ifr->ifr_addr = ia->ia_ifa.ifa_addr;
        return 0;
    case SIOCSIFADDR:
        if (ia == NULL) {
            MGET(m, M_DONTWAIT, MT_IFADDR);
            if (m == NULL) return ENOBUFS;
            m->m_len = sizeof *ia;
            ia = mtod(m, struct in_ifaddr *);
            bzero(ia, sizeof *ia);
            for (last = &in_ifaddr; *last; last = &(*last)->ia_next) continue;
            *last = ia;
            ia->ia_ifa.ifa_ifp = ifp;
            ifp->if_addrlist = &ia->ia_ifa;
        }
        return in_ifinit(ifp, ia, satosin(&ifr->ifr_addr));
    default:
        return EOPNOTSUPP;
    }
}
