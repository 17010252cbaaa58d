/* The loopback interface: what goes out comes in. Structure as documented for 4.3BSD. */
#include "errno.h"
#include "in.h"

#define LOMTU (1024 + 512)

struct ifnet loif;

int looutput(struct ifnet *ifp, struct mbuf *m0, struct sockaddr *dst)
{
    struct mbuf *m;
    int s;

    ifp->if_opackets++;
    /* Room for the interface's pointer: before the data of the first mbuf, or in one of its own. */
    if (!M_HASCL(m0) && m0->m_off >= MMINOFF + sizeof ifp) {
        m = m0;
        m->m_off -= sizeof ifp;
        m->m_len += sizeof ifp;
    } else {
        MGET(m, M_DONTWAIT, MT_HEADER);
        if (m == NULL) {
            m_freem(m0);
            return ENOBUFS;
        }
        m->m_len = sizeof ifp;
        m->m_next = m0;
    }
    *mtod(m, struct ifnet **) = ifp;
    s = splimp();
    if (IF_QFULL(&ipintrq)) {
        IF_DROP(&ipintrq);
        splx(s);
        m_freem(m);
        return ENOBUFS;
    }
    IF_ENQUEUE(&ipintrq, m);
    schednetisr(NETISR_IP);
    splx(s);
    ifp->if_ipackets++;
    return 0;
}

static int loinit(int unit)
{
    return 0;
}

void loattach(void)
{
    loif.if_name = "lo";
    loif.if_mtu = LOMTU;
    loif.if_flags = IFF_LOOPBACK | IFF_UP;
    loif.if_init = loinit;
    loif.if_output = looutput;
    if_attach(&loif);
}
