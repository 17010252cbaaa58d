/*
 * IP's input: packets from the interfaces' queue at the software interrupt, checked, and put
 * together again when they came in pieces; then to their protocol. This host forwards nothing.
 * Structure as documented for 4.3BSD.
 */
#include "errno.h"
#include "in.h"

struct ifqueue ipintrq;
struct ipstat ipstat;
ushort ip_id;

/* The protocol of each number: its place in protosw, or that of none. */
static const struct protosw *ip_protox[256];

void ip_init(void)
{
    const struct protosw *proto;

    for (proto = protosw; proto < &protosw[nprotosw]; proto++) {
        if (proto->pr_domain == AF_INET && proto->pr_protocol)
            ip_protox[proto->pr_protocol] = proto;
    }
    ipintrq.ifq_maxlen = IFQ_MAXLEN;
    ip_id = time.tv_sec & 0xffff;
}

/*
 * Checks that the options' lengths fit the header. Source routes are ignored, for this host does
 * not forward; a record of the route is left as it is, for only the packet's destination sees it.
 */
static int ip_dooptions(const struct ip *ip)
{
    const uchar *at = (const uchar *)(ip + 1), *end = (const uchar *)ip + IP_HL(ip) * 4;

    while (at < end && *at != IPOPT_EOL) {
        if (*at == IPOPT_NOP) {
            at++;
            continue;
        }
        if (end - at < 2 || at[1] < 2 || at[1] > end - at) return EINVAL;
        if (*at == IPOPT_LSRR || *at == IPOPT_SSRR) {
            if (at[1] < 3 || at[2] < 4) return EINVAL;
            if (at[2] + 3 <= at[1]) return EOPNOTSUPP;
        }
        at += at[1];
    }
    return 0;
}

/* Is a packet with this destination for us? */
static int ip_ours(const struct ip *ip, struct ifnet *ifp)
{
    struct in_ifaddr *ia;

    for (ia = in_ifaddr; ia; ia = ia->ia_next) {
        if (IA_SIN(ia)->sin_addr.s_addr == ip->ip_dst.s_addr) return 1;
        if (ia->ia_ifa.ifa_ifp == ifp && (ifp->if_flags & IFF_BROADCAST)) {
            uint address = ntohl(ip->ip_dst.s_addr);

            if (address == ia->ia_netbroadcast || address == ia->ia_net) return 1;
        }
    }
    return ip->ip_dst.s_addr == INADDR_BROADCAST || ip->ip_dst.s_addr == INADDR_ANY;
}

/* One packet. Its first mbuf holds the header, or the packet is dropped. */
static void ip_packet(struct mbuf *m, struct ifnet *ifp)
{
    struct ip *ip;
    struct mbuf *last;
    int hlen, excess;

    ipstat.ips_total++;
    if ((M_HASCL(m) || m->m_len < sizeof *ip) && (m = m_pullup(m, sizeof *ip)) == NULL) {
        ipstat.ips_toosmall++;
        return;
    }
    ip = mtod(m, struct ip *);
    hlen = IP_HL(ip) * 4;
    if (hlen < sizeof *ip || ip->ip_vhl >> 4 != 4) {
        ipstat.ips_badhlen++;
        goto bad;
    }
    if (hlen > m->m_len) {
        if ((m = m_pullup(m, hlen)) == NULL) {
            ipstat.ips_badhlen++;
            return;
        }
        ip = mtod(m, struct ip *);
    }
    ip->ip_sum = in_cksum(m, hlen);
    if (ip->ip_sum) {
        ipstat.ips_badsum++;
        goto bad;
    }
    ip->ip_len = ntohs(ip->ip_len);
    if ((ushort)ip->ip_len < hlen || ip->ip_len < 0) {
        ipstat.ips_badlen++;
        goto bad;
    }
    ip->ip_id = ntohs(ip->ip_id);
    ip->ip_off = ntohs(ip->ip_off);

    /* As much as the header says; a shorter packet was truncated, a longer one is padded. */
    excess = -(int)(ushort)ip->ip_len;
    for (last = m; last->m_next; last = last->m_next) excess += last->m_len;
    excess += last->m_len;
    if (excess < 0) {
        ipstat.ips_tooshort++;
        goto bad;
    }
    if (excess > 0) {
        if (excess <= last->m_len) last->m_len -= excess;
        else m_adj(m, -excess);
    }
    if (hlen > sizeof *ip && ip_dooptions(ip)) {
        ipstat.ips_badoptions++;
        goto bad;
    }
    if (!ip_ours(ip, ifp)) {
        ipstat.ips_cantforward++;
        goto bad;
    }
    if (ip->ip_off & ~IP_DF) {
        m = ip_reass(m, hlen);
        if (m == NULL) return;
        ip = mtod(m, struct ip *);
    } else {
        ip->ip_len -= hlen;
    }
    if (ip_protox[ip->ip_p] == NULL) {
        ipstat.ips_noproto++;
        goto bad;
    }
    ipstat.ips_delivered++;
    (*ip_protox[ip->ip_p]->pr_input)(m, ifp);
    return;
bad:
    m_freem(m);
}

/* From the software interrupt: all packets that wait. */
void ipintr(void)
{
    struct mbuf *m;
    struct ifnet *ifp;
    int s;

    for (;;) {
        s = splimp();
        IF_DEQUEUE(&ipintrq, m);
        splx(s);
        if (m == NULL) return;
        ifp = *mtod(m, struct ifnet **);
        IF_ADJ(m);
        if (m == NULL) continue;
        if (in_ifaddr == NULL) {
            ipstat.ips_total++;
            ipstat.ips_cantforward++;
            m_freem(m);
        } else {
            ip_packet(m, ifp);
        }
    }
}
