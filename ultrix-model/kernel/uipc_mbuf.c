/* Memory buffers: a free list that grows by pages and never shrinks. Structure as documented for 4.3BSD. */
#include "mbuf.h"
#include "systm.h"

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
