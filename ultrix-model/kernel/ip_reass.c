/*
 * IP's reassembly: for each incomplete datagram a queue of fragments in the order of their offsets,
 * without overlaps. An incomplete datagram is dropped after half a minute; and no more than
 * NFRAGMENTS fragments are held: then the datagram that has waited longest is dropped, so that
 * forged fragments cannot fill memory or keep others' from completing (4.3BSD has only the time
 * limit). Structure otherwise as documented for 4.3BSD's ip_input.
 */
#include "in.h"

#define NFRAGMENTS 128

struct ipq {
    struct ipq *ipq_next;
    struct mbuf *ipq_fragments; /* linked by m_act; ip_off in bytes, ip_len without header, IP_MF in
                                   ip_tos */
    struct in_addr ipq_src;
    struct in_addr ipq_dst;
    ushort ipq_id;
    uchar ipq_p;
    uchar ipq_ttl;
};

#define FRAGMENT_MORE 1

static struct ipq *ipq;
static int fragments;

static struct ip *header(struct mbuf *m)
{
    return mtod(m, struct ip *);
}

static uint offsetOf(struct mbuf *m)
{
    return (ushort)header(m)->ip_off;
}

static uint endOf(struct mbuf *m)
{
    return offsetOf(m) + (ushort)header(m)->ip_len;
}

/* Trims `bytes` of data behind a fragment's header. */
static void trimFront(struct mbuf *m, uint bytes)
{
    struct ip saved = *header(m);

    m->m_off += sizeof(struct ip);
    m->m_len -= sizeof(struct ip);
    m_adj(m, bytes);
    m->m_off -= sizeof(struct ip);
    m->m_len += sizeof(struct ip);
    *header(m) = saved;
    header(m)->ip_off += bytes;
    header(m)->ip_len -= bytes;
}

/* Drops a queue and its fragments. */
static void ip_freef(struct ipq *q)
{
    struct ipq **at;
    struct mbuf *m, *next;

    for (m = q->ipq_fragments; m; m = next) {
        next = m->m_act;
        m_freem(m);
        fragments--;
        ipstat.ips_fragdropped++;
    }
    for (at = &ipq; *at != q; at = &(*at)->ipq_next) continue;
    *at = q->ipq_next;
    (void)m_free(dtom(q));
}

/* The datagram that has waited longest: new ones are put in front. */
static struct ipq *oldest(void)
{
    struct ipq *q = ipq;

    while (q->ipq_next) q = q->ipq_next;
    return q;
}

static struct ipq *queueOf(const struct ip *ip)
{
    struct ipq *q;
    struct mbuf *m;

    for (q = ipq; q; q = q->ipq_next) {
        if (q->ipq_id == ip->ip_id && q->ipq_p == ip->ip_p &&
            q->ipq_src.s_addr == ip->ip_src.s_addr && q->ipq_dst.s_addr == ip->ip_dst.s_addr) {
            return q;
        }
    }
    MGET(m, M_DONTWAIT, MT_FTABLE);
    if (m == NULL) return NULL;
    q = mtod(m, struct ipq *);
    q->ipq_next = ipq;
    ipq = q;
    q->ipq_fragments = NULL;
    q->ipq_src = ip->ip_src;
    q->ipq_dst = ip->ip_dst;
    q->ipq_id = ip->ip_id;
    q->ipq_p = ip->ip_p;
    q->ipq_ttl = IPFRAGTTL;
    return q;
}

/*
 * Inserts a fragment. Data already there stay: the new fragment is trimmed, or dropped. Returns 0
 * if it was dropped.
 */
static int insert(struct ipq *q, struct mbuf *m)
{
    struct mbuf **at, *next;

    for (at = &q->ipq_fragments; (next = *at) && offsetOf(next) <= offsetOf(m); at = &next->m_act) {
        if (endOf(next) <= offsetOf(m)) continue;
        if (endOf(next) >= endOf(m)) return 0;
        trimFront(m, endOf(next) - offsetOf(m));
    }
    while ((next = *at) && offsetOf(next) < endOf(m)) {
        if (endOf(next) <= endOf(m)) { /* the old one lies within the new */
            *at = next->m_act;
            m_freem(next);
            fragments--;
            ipstat.ips_fragdropped++;
        } else {
            uint over = endOf(m) - offsetOf(next);

            m_adj(m, -(int)over);
            header(m)->ip_len -= over;
            break;
        }
    }
    m->m_act = *at;
    *at = m;
    fragments++;
    return 1;
}

/* If the datagram is complete: its header in its first mbuf, ip_len without header. */
static struct mbuf *assemble(struct ipq *q)
{
    struct mbuf *first = q->ipq_fragments, *m, *tail, *next;
    uint end = 0;

    for (m = first; m; m = m->m_act) {
        if (offsetOf(m) != end) return NULL;
        end = endOf(m);
        if (m->m_act == NULL && (header(m)->ip_tos & FRAGMENT_MORE)) return NULL;
    }
    q->ipq_fragments = NULL;
    fragments--;
    ipstat.ips_fragused++;
    for (m = first->m_act, tail = first; m; m = next) {
        next = m->m_act;
        m->m_act = NULL;
        m->m_off += sizeof(struct ip);
        m->m_len -= sizeof(struct ip);
        while (tail->m_next) tail = tail->m_next;
        tail->m_next = m;
        fragments--;
        ipstat.ips_fragused++;
    }
    first->m_act = NULL;
    header(first)->ip_len = end;
    ip_freef(q);
    ipstat.ips_reassembled++;
    return first;
}

/*
 * A fragment, checked, its header in its first mbuf. Returns the datagram that it completes, or
 * NULL.
 */
struct mbuf *ip_reass(struct mbuf *m, int hlen)
{
    struct ip *ip = mtod(m, struct ip *);
    uint length = (ushort)ip->ip_len - hlen, offset = (ip->ip_off & 0x1fff) * 8;
    int more = (ip->ip_off & IP_MF) != 0;
    struct ipq *q;

    ipstat.ips_fragments++;
    if (fragments >= NFRAGMENTS) ip_freef(oldest());
    /*
     * All fragments but the last are multiples of eight bytes; none is empty or reaches beyond the
     * longest packet.
     */
    if (length == 0 || (more && length % 8) || offset + length + sizeof *ip > IP_MAXPACKET ||
        (q = queueOf(ip)) == NULL) {
        ipstat.ips_fragdropped++;
        m_freem(m);
        return NULL;
    }
    if (hlen > sizeof *ip) ip_stripoptions(m);
    ip = header(m);
    ip->ip_off = offset;
    ip->ip_len = length;
    ip->ip_tos = more ? FRAGMENT_MORE : 0;
    if (!insert(q, m)) {
        ipstat.ips_fragdropped++;
        m_freem(m);
        return NULL;
    }
    return assemble(q);
}

/* Takes the options out of a header that lies in the first mbuf. */
void ip_stripoptions(struct mbuf *m)
{
    struct ip *ip = mtod(m, struct ip *);
    int options = IP_HL(ip) * 4 - sizeof *ip;
    struct ip saved = *ip;

    m->m_off += options;
    m->m_len -= options;
    saved.ip_vhl = 0x45;
    *mtod(m, struct ip *) = saved;
}

/* Twice a second. */
void ip_slowtimo(void)
{
    struct ipq *q, *next;
    int s = splnet();

    for (q = ipq; q; q = next) {
        next = q->ipq_next;
        if (--q->ipq_ttl == 0) {
            ipstat.ips_fragtimeout++;
            ip_freef(q);
        }
    }
    splx(s);
}
