/*
 * What every Ethernet driver does with a packet: the header before it, the queue it waits in, the
 * protocol it is for. Structure as documented for 4.3BSD.
 */
#include "errno.h"
#include "if_ether.h"

/*
 * Puts a header before a packet and queues it for the driver. `type` is in network order. Frees the
 * packet if it cannot.
 */
int ether_send(struct ifnet *ifp, struct mbuf *m0, const uchar *desten, ushort type)
{
    struct ether_header *eh;
    struct mbuf *m = m0;
    int s;

    if (M_HASCL(m) || m->m_off < MMINOFF + sizeof *eh) {
        MGET(m, M_DONTWAIT, MT_HEADER);
        if (m == NULL) {
            m_freem(m0);
            return ENOBUFS;
        }
        m->m_next = m0;
        m->m_off = MMAXOFF - sizeof *eh;
        m->m_len = sizeof *eh;
    } else {
        m->m_off -= sizeof *eh;
        m->m_len += sizeof *eh;
    }
    eh = mtod(m, struct ether_header *);
    eh->ether_type = type;
    bcopy(desten, eh->ether_dhost, sizeof eh->ether_dhost);
    bcopy(((struct arpcom *)ifp)->ac_enaddr, eh->ether_shost, sizeof eh->ether_shost);
    s = splimp();
    if (IF_QFULL(&ifp->if_snd)) {
        IF_DROP(&ifp->if_snd);
        splx(s);
        m_freem(m);
        return ENOBUFS;
    }
    IF_ENQUEUE(&ifp->if_snd, m);
    lestart();
    splx(s);
    return 0;
}

/* A packet of the protocol that dst names. */
int ether_output(struct ifnet *ifp, struct mbuf *m, struct sockaddr *dst)
{
    uchar edst[6];
    struct in_addr idst;

    if ((ifp->if_flags & (IFF_UP | IFF_RUNNING)) != (IFF_UP | IFF_RUNNING)) {
        m_freem(m);
        return ENETDOWN;
    }
    if (dst->sa_family != AF_INET) {
        m_freem(m);
        return EAFNOSUPPORT;
    }
    idst = satosin(dst)->sin_addr;
    if (!arpresolve((struct arpcom *)ifp, m, &idst, edst)) return 0; /* it waits for the answer */
    return ether_send(ifp, m, edst, htons(ETHERTYPE_IP));
}

/* A received packet without its header; the interface's pointer stands before its data. */
void ether_input(struct arpcom *ac, struct ether_header *eh, struct mbuf *m)
{
    switch (ntohs(eh->ether_type)) {
    case ETHERTYPE_IP:
        if (IF_QFULL(&ipintrq)) {
            IF_DROP(&ipintrq);
            m_freem(m);
            return;
        }
        IF_ENQUEUE(&ipintrq, m);
        schednetisr(NETISR_IP);
        return;
    case ETHERTYPE_ARP:
        IF_ADJ(m);
        if (m) arpinput(ac, m);
        return;
    default:
        ac->ac_if.if_noproto++;
        m_freem(m);
    }
}
