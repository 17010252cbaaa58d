/*
 * Interfaces: the list of those attached, and what ioctl asks of them. Structure as documented for
 * 4.3BSD.
 */
#include "errno.h"
#include "in.h"

struct ifnet *ifnet;
int netisr;

void ifinit(void)
{
    loattach();
    leattach();
}

void if_attach(struct ifnet *ifp)
{
    struct ifnet **p = &ifnet;

    while (*p) p = &(*p)->if_next;
    *p = ifp;
    ifp->if_snd.ifq_maxlen = IFQ_MAXLEN;
}

/* The interface of a name such as "le0", or NULL. */
struct ifnet *ifunit(const char *name)
{
    struct ifnet *ifp;

    for (ifp = ifnet; ifp; ifp = ifp->if_next) {
        if (ifp->if_name[0] == name[0] && ifp->if_name[1] == name[1] &&
            name[2] == '0' + ifp->if_unit && !name[3]) {
            return ifp;
        }
    }
    return NULL;
}

int ifioctl(struct socket *so, int command, struct ifreq *ifr)
{
    struct ifnet *ifp;

    ifr->ifr_name[sizeof ifr->ifr_name - 1] = '\0';
    ifp = ifunit(ifr->ifr_name);
    if (ifp == NULL) return ENXIO;
    if (command == SIOCSIFADDR && u.u_uid) return EPERM;
    return (*so->so_proto->pr_usrreq)(so, PRU_CONTROL, (struct mbuf *)command, (struct mbuf *)ifr,
                                      (struct mbuf *)ifp);
}
