/*
 * Routes: two hash tables of mbufs, to hosts and to networks; a protocol control block caches the
 * route that it found. Structure as documented for 4.3BSD.
 */
#include "errno.h"
#include "in.h"

static struct mbuf *rthost[RTHASHSIZ], *rtnet[RTHASHSIZ];

static uint hostHash(const struct sockaddr_in *sin)
{
    return ntohl(sin->sin_addr.s_addr);
}

/* Of the network number without its trailing zero bytes. */
static uint netHash(const struct sockaddr_in *sin)
{
    uint net = in_netof(sin->sin_addr);

    if (net) {
        while ((net & 0xff) == 0) net >>= 8;
    }
    return net;
}

static struct rtentry *find(struct mbuf *m, uint hash, const struct sockaddr *dst, int host)
{
    struct rtentry *rt;

    for (; m; m = m->m_next) {
        rt = mtod(m, struct rtentry *);
        if (rt->rt_hash != hash || !(rt->rt_flags & RTF_UP) || !(rt->rt_ifp->if_flags & IFF_UP))
            continue;
        if (rt->rt_dst.sa_family != dst->sa_family) continue;
        if (host ? satosin(&rt->rt_dst)->sin_addr.s_addr == satosin(dst)->sin_addr.s_addr
                 : in_netof(satosin(&rt->rt_dst)->sin_addr) == in_netof(satosin(dst)->sin_addr)) {
            return rt;
        }
    }
    return NULL;
}

/* Looks up the route to ro_dst, unless ro_rt still holds a valid one. */
void rtalloc(struct route *ro)
{
    struct rtentry *rt;
    uint hash;
    int s;

    if (ro->ro_rt && ro->ro_rt->rt_ifp && (ro->ro_rt->rt_flags & RTF_UP)) return;
    if (ro->ro_dst.sa_family != AF_INET) return;
    hash = hostHash(satosin(&ro->ro_dst));
    s = splnet();
    rt = find(rthost[RTHASHMOD(hash)], hash, &ro->ro_dst, 1);
    if (rt == NULL) {
        hash = netHash(satosin(&ro->ro_dst));
        rt = find(rtnet[RTHASHMOD(hash)], hash, &ro->ro_dst, 0);
    }
    if (rt) rt->rt_refcnt++;
    splx(s);
    ro->ro_rt = rt;
}

/* Frees a route that was deleted while in use, at its last use. */
void rtfree(struct rtentry *rt)
{
    rt->rt_refcnt--;
    if (rt->rt_refcnt == 0 && !(rt->rt_flags & RTF_UP)) (void)m_free(dtom(rt));
}

/* Takes the routes through this interface's address out of a table. */
static void withdraw(struct mbuf **table, const struct sockaddr *gateway)
{
    struct mbuf **mp, *m;
    struct rtentry *rt;
    int i;

    for (i = 0; i < RTHASHSIZ; i++) {
        for (mp = &table[i]; (m = *mp) != NULL;) {
            rt = mtod(m, struct rtentry *);
            if (satosin(&rt->rt_gateway)->sin_addr.s_addr != satosin(gateway)->sin_addr.s_addr) {
                mp = &m->m_next;
                continue;
            }
            *mp = m->m_next;
            m->m_next = NULL;
            rt->rt_flags &= ~RTF_UP;
            if (rt->rt_refcnt == 0) (void)m_free(m);
        }
    }
}

/*
 * Enters the route to dst through the interface whose address is gateway; with dst NULL, takes out
 * all those of gateway.
 */
int rtinit(struct sockaddr *dst, struct sockaddr *gateway, struct ifnet *ifp, int flags)
{
    struct mbuf *m, **head;
    struct rtentry *rt;
    uint hash;
    int s = splnet();

    if (dst == NULL) {
        withdraw(rthost, gateway);
        withdraw(rtnet, gateway);
        splx(s);
        return 0;
    }
    MGET(m, M_DONTWAIT, MT_RTABLE);
    if (m == NULL) {
        splx(s);
        return ENOBUFS;
    }
    hash = flags & RTF_HOST ? hostHash(satosin(dst)) : netHash(satosin(dst));
    head = flags & RTF_HOST ? &rthost[RTHASHMOD(hash)] : &rtnet[RTHASHMOD(hash)];
    m->m_len = sizeof *rt;
    rt = mtod(m, struct rtentry *);
    bzero(rt, sizeof *rt);
    rt->rt_hash = hash;
    rt->rt_dst = *dst;
    rt->rt_gateway = *gateway;
    rt->rt_flags = RTF_UP | flags;
    rt->rt_ifp = ifp;
    m->m_next = *head;
    *head = m;
    splx(s);
    return 0;
}
