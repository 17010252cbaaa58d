/*
 * IP's output: a route, the header's remaining fields, and pieces where the interface's packets are
 * smaller. Structure as documented for 4.3BSD.
 */
#include "errno.h"
#include "in.h"

/*
 * Puts options between a header and its data. In and out: the header in the first mbuf; ip_len in
 * host order.
 */
static struct mbuf *ip_insertoptions(struct mbuf *m, struct mbuf *options)
{
    struct ip *ip = mtod(m, struct ip *);
    struct mbuf *n;

    MGET(n, M_DONTWAIT, MT_HEADER);
    if (n == NULL) return m;
    n->m_off = MMAXOFF - sizeof *ip - options->m_len;
    n->m_len = sizeof *ip + options->m_len;
    bcopy(ip, mtod(n, struct ip *), sizeof *ip);
    m->m_off += sizeof *ip;
    m->m_len -= sizeof *ip;
    n->m_next = m;
    ip = mtod(n, struct ip *);
    bcopy(mtod(options, char *), ip + 1, options->m_len);
    ip->ip_vhl = 0x45 + options->m_len / 4;
    ip->ip_len += options->m_len;
    return n;
}

/*
 * Sends a packet that is too long in pieces. Options stay in the first alone: those that programs
 * may set are not copied.
 */
static int ip_fragment(struct ifnet *ifp, struct mbuf *m, struct sockaddr *dst, int hlen)
{
    struct ip *ip = mtod(m, struct ip *), *head;
    int length = (ifp->if_mtu - hlen) & ~7, total = (ushort)ip->ip_len, off, error = 0, first = 1;
    struct mbuf *n;

    if (length < 8) {
        m_freem(m);
        return EMSGSIZE;
    }
    for (off = hlen; off < total && error == 0; off += length) {
        int bytes = total - off < length ? total - off : length;
        int size = first ? hlen : sizeof *ip;

        MGET(n, M_DONTWAIT, MT_HEADER);
        if (n == NULL) {
            error = ENOBUFS;
            break;
        }
        n->m_off = MMAXOFF - size;
        n->m_len = size;
        head = mtod(n, struct ip *);
        bcopy(ip, head, size);
        head->ip_vhl = 0x40 | size / 4;
        head->ip_off =
            htons((ip->ip_off & ~IP_DF) + (off - hlen) / 8 + (off + bytes < total ? IP_MF : 0));
        head->ip_len = htons(size + bytes);
        n->m_next = m_copy(m, off, bytes);
        if (n->m_next == NULL) {
            (void)m_free(n);
            error = ENOBUFS;
            break;
        }
        head->ip_sum = 0;
        head->ip_sum = in_cksum(n, size);
        error = (*ifp->if_output)(ifp, n, dst);
        first = 0;
    }
    m_freem(m);
    return error;
}

/*
 * Sends a packet: ip_src may be open; ip_len and ip_off are in host order. `ro`, if given, keeps
 * the route for the next.
 */
int ip_output(struct mbuf *m, struct mbuf *options, struct route *ro, int flags)
{
    struct ip *ip = mtod(m, struct ip *);
    struct sockaddr_in *dst;
    struct in_ifaddr *ia;
    struct route iproute;
    struct ifnet *ifp;
    int hlen, error = 0;

    if (options) m = ip_insertoptions(m, options);
    ip = mtod(m, struct ip *);
    hlen = IP_HL(ip) * 4;
    if (options == NULL) {
        hlen = sizeof *ip;
        ip->ip_vhl = 0x45;
    }
    ip->ip_off &= IP_DF;
    ip->ip_id = htons(ip_id++);
    if (ro == NULL) {
        ro = &iproute;
        bzero(ro, sizeof *ro);
    }
    dst = satosin(&ro->ro_dst);
    if (ro->ro_rt &&
        (!(ro->ro_rt->rt_flags & RTF_UP) || dst->sin_addr.s_addr != ip->ip_dst.s_addr)) {
        RTFREE(ro->ro_rt);
        ro->ro_rt = NULL;
    }
    if (ro->ro_rt == NULL) {
        dst->sin_family = AF_INET;
        dst->sin_addr = ip->ip_dst;
    }
    if (flags & IP_ROUTETOIF) {
        ia = in_iaonnetof(in_netof(ip->ip_dst));
        if (ia == NULL) {
            error = ENETUNREACH;
            goto bad;
        }
        ifp = ia->ia_ifa.ifa_ifp;
    } else {
        if (ro->ro_rt == NULL) rtalloc(ro);
        if (ro->ro_rt == NULL || (ifp = ro->ro_rt->rt_ifp) == NULL) {
            error = in_broadcast(ip->ip_dst) ? EADDRNOTAVAIL : ENETUNREACH;
            goto bad;
        }
        ro->ro_rt->rt_use++;
        if (ro->ro_rt->rt_flags & RTF_GATEWAY) dst = satosin(&ro->ro_rt->rt_gateway);
    }
    if (ip->ip_src.s_addr == INADDR_ANY) {
        for (ia = in_ifaddr; ia; ia = ia->ia_next) {
            if (ia->ia_ifa.ifa_ifp != ifp) continue;
            ip->ip_src = IA_SIN(ia)->sin_addr;
            break;
        }
    }
    if (in_broadcast(dst->sin_addr)) {
        if (!(ifp->if_flags & IFF_BROADCAST)) {
            error = EADDRNOTAVAIL;
            goto bad;
        }
        if (!(flags & IP_ALLOWBROADCAST)) {
            error = EACCES;
            goto bad;
        }
        if ((ushort)ip->ip_len > ifp->if_mtu) {
            error = EMSGSIZE;
            goto bad;
        }
    }
    if ((ushort)ip->ip_len <= ifp->if_mtu) {
        ip->ip_len = htons(ip->ip_len);
        ip->ip_off = htons(ip->ip_off);
        ip->ip_sum = 0;
        ip->ip_sum = in_cksum(m, hlen);
        error = (*ifp->if_output)(ifp, m, (struct sockaddr *)dst);
    } else if (ip->ip_off & IP_DF) {
        error = EMSGSIZE;
        goto bad;
    } else {
        error = ip_fragment(ifp, m, (struct sockaddr *)dst, hlen);
    }
    goto done;
bad:
    m_freem(m);
done:
    if (ro == &iproute && ro->ro_rt) RTFREE(ro->ro_rt);
    return error;
}
