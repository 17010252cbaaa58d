/* Memory buffers: a free list that grows by pages and never shrinks. Structure as documented for 4.3BSD. */
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

/* Free clusters, linked through their first word, and how many mbufs share each, by physical page. */
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
