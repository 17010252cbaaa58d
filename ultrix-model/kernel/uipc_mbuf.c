/*
 * Memory buffers: a free list that grows by pages and never shrinks. Structure as documented for
 * 4.3BSD.
 */
#include "mbuf.h"
#include "systm.h"

/* Physical pages that a cluster can be: 32 MB. */
#define NMCLPAGES 8192

struct mbuf *mfree;
struct mbstat mbstat;
int m_want;

/* Adds a page of free mbufs. Returns 0 when memory is short. */
static int m_clalloc(void)
{
    uint frame = pageAlloc(mbstat.m_mbufs / (PAGE_BYTES / MSIZE), 0);
    struct mbuf *m = (struct mbuf *)(KSEG0 + frame);
    int i;

    if (frame == 0) return 0;
    for (i = 0; i < PAGE_BYTES / MSIZE; i++, m++) {
        m->m_off = 0;
        m->m_type = MT_FREE;
        m->m_act = NULL;
        m->m_next = mfree;
        mfree = m;
        mbstat.m_mtypes[MT_FREE]++;
        mbstat.m_mbufs++;
    }
    return 1;
}

void mbinit(void)
{
    if (!m_clalloc() || !m_clalloc()) panic("mbinit");
}

/* Called at splimp when the free list is empty. */
struct mbuf *m_more(int canwait, int type)
{
    struct mbuf *m;

    while (mfree == NULL && !m_clalloc()) {
        if (canwait == M_DONTWAIT) {
            mbstat.m_drops++;
            return NULL;
        }
        mbstat.m_wait++;
        m_want = 1;
        sleep(&mfree, PZERO - 1);
    }
    MGET(m, canwait, type);
    return m;
}

/*
 * Free clusters, linked through their first word, and how many mbufs share each, by physical page.
 */
static uint *mclfree;
static uchar mclrefcnt[NMCLPAGES];

static uchar *references(uint cluster)
{
    return &mclrefcnt[(cluster - KSEG0) >> PAGE_SHIFT];
}

/* Called at splimp. */
void mclget(struct mbuf *m)
{
    uint frame, *cluster = mclfree;

    if (cluster) {
        mclfree = (uint *)*cluster;
        mbstat.m_clfree--;
    } else {
        frame = pageAlloc(mbstat.m_clusters, 0);
        if (frame == 0 || frame >> PAGE_SHIFT >= NMCLPAGES) {
            if (frame) pageFree(frame);
            return;
        }
        cluster = (uint *)(KSEG0 + frame);
        mbstat.m_clusters++;
    }
    *references((uint)cluster) = 1;
    m->m_off = (uint)cluster - (uint)m;
    m->m_len = CLBYTES;
}

/* Called at splimp: the cluster is free when no other mbuf shares it. */
void mclput(struct mbuf *m)
{
    uint cluster = mtod(m, uint) & PG_FRAME;

    if (--*references(cluster)) return;
    *(uint *)cluster = (uint)mclfree;
    mclfree = (uint *)cluster;
    mbstat.m_clfree++;
}

struct mbuf *m_get(int canwait, int type)
{
    struct mbuf *m;

    MGET(m, canwait, type);
    return m;
}

struct mbuf *m_free(struct mbuf *m)
{
    struct mbuf *n;

    MFREE(m, n);
    return n;
}

/* Frees a chain. */
void m_freem(struct mbuf *m)
{
    struct mbuf *n;

    for (; m; m = n) MFREE(m, n);
}

/*
 * A copy of `length` bytes of a chain from `off` on; clusters are shared. NULL when there are no
 * mbufs.
 */
struct mbuf *m_copy(struct mbuf *m, int off, int length)
{
    struct mbuf *top = NULL, **link = &top, *n;
    int take, s;

    for (; m && off >= m->m_len; m = m->m_next) off -= m->m_len;
    for (; length > 0; m = m->m_next, off = 0) {
        if (m == NULL) panic("m_copy");
        MGET(n, M_DONTWAIT, m->m_type);
        *link = n;
        if (n == NULL) {
            m_freem(top);
            return NULL;
        }
        take = m->m_len - off < length ? m->m_len - off : length;
        n->m_len = take;
        if (M_HASCL(m)) {
            s = splimp();
            n->m_off = (uint)m + m->m_off + off - (uint)n;
            ++*references(mtod(n, uint) & PG_FRAME);
            splx(s);
        } else {
            bcopy(mtod(m, char *) + off, mtod(n, char *), take);
        }
        length -= take;
        link = &n->m_next;
    }
    return top;
}

/*
 * Trims bytes off a chain's front, or with a negative length off its end. An mbuf that keeps none
 * stays where it is: behind the last byte of its cluster another one begins.
 */
void m_adj(struct mbuf *m, int length)
{
    int total = 0;
    struct mbuf *n;

    if (length >= 0) {
        for (; m && m->m_len <= length; m = m->m_next) {
            length -= m->m_len;
            m->m_len = 0;
        }
        if (m) {
            m->m_off += length;
            m->m_len -= length;
        }
        return;
    }
    for (n = m; n; n = n->m_next) total += n->m_len;
    total += length;
    if (total < 0) total = 0;
    for (; m; m = m->m_next) {
        if (m->m_len > total) m->m_len = total;
        total -= m->m_len;
    }
}

/*
 * Makes the first `length` bytes lie in one small mbuf; frees the chain and returns NULL if it has
 * fewer or there are no mbufs.
 */
struct mbuf *m_pullup(struct mbuf *n, int length)
{
    struct mbuf *m;
    int take;

    MGET(m, M_DONTWAIT, n->m_type);
    if (m == NULL || length > MLEN) goto bad;
    m->m_len = 0;
    while (n && m->m_len < length) {
        take = n->m_len < length - m->m_len ? n->m_len : length - m->m_len;
        bcopy(mtod(n, char *), mtod(m, char *) + m->m_len, take);
        m->m_len += take;
        n->m_len -= take;
        if (n->m_len == 0) n = m_free(n);
        else n->m_off += take;
    }
    if (m->m_len < length) goto bad;
    m->m_next = n;
    return m;
bad:
    if (m) (void)m_free(m);
    if (n) m_freem(n);
    return NULL;
}
