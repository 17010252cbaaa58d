/*
 * Memory buffers: 128 bytes, of which 112 hold data; chained to records. Larger data lie in a
 * cluster, a page that copies of the mbuf share. Names and sizes as documented for 4.3BSD.
 */
#ifndef ULTRIX_MODEL_MBUF_H
#define ULTRIX_MODEL_MBUF_H

#include "types.h"

#define MSIZE 128
#define MLEN 112
#define CLBYTES PAGE_BYTES
#define MT_FREE 0
#define MT_DATA 1
#define MT_HEADER 2
#define MT_SOCKET 3
#define MT_PCB 4
#define MT_RTABLE 5
#define MT_SONAME 8
#define MT_FTABLE 11
#define MT_RIGHTS 12
#define MT_IFADDR 13
#define NMTYPES 14
#define M_DONTWAIT 0
#define M_WAIT 1

struct mbuf {
    struct mbuf *m_next;
    uint m_off; /* from the mbuf's beginning to its data; those of a cluster are farther than
                   MMAXOFF, modulo 2^32 */
    short m_len;
    short m_type;
    uchar m_dat[MLEN];
    struct mbuf *m_act; /* the next record of a queue */
};

#define mtod(m, type) ((type)((uint)(m) + (m)->m_off))
#define dtom(x) ((struct mbuf *)((uint)(x) & ~(MSIZE - 1)))
#define MMINOFF 12
#define MMAXOFF (MMINOFF + MLEN)
#define M_HASCL(m) ((m)->m_off > MMAXOFF)

struct mbstat {
    uint m_mbufs;
    uint m_clusters;
    uint m_clfree;
    uint m_drops;
    uint m_wait;
    short m_mtypes[NMTYPES];
};

extern struct mbuf *mfree;
extern struct mbstat mbstat;
extern int m_want;

/* uipc_mbuf.c */
void mbinit(void);
struct mbuf *m_get(int canwait, int type);
struct mbuf *m_free(struct mbuf *m);
void m_freem(struct mbuf *m);
struct mbuf *m_more(int canwait, int type);
void mclget(struct mbuf *m);
void mclput(struct mbuf *m);
struct mbuf *m_copy(struct mbuf *m, int off, int length);
void m_adj(struct mbuf *m, int length);
struct mbuf *m_pullup(struct mbuf *m, int length);

/* The common case of m_get, in line. */
#define MGET(m, canwait, type)                                    \
    do {                                                          \
        int ms = splimp();                                        \
        if (((m) = mfree) != NULL) {                              \
            if ((m)->m_type != MT_FREE) panic("mget");            \
            (m)->m_type = (type);                                 \
            mbstat.m_mtypes[MT_FREE]--;                           \
            mbstat.m_mtypes[type]++;                              \
            mfree = (m)->m_next;                                  \
            (m)->m_next = NULL;                                   \
            (m)->m_off = MMINOFF;                                 \
        } else {                                                  \
            (m) = m_more(canwait, type);                          \
        }                                                         \
        splx(ms);                                                 \
    } while (0)

/* Gives the mbuf a cluster for its data; m_len stays as it is when there is none. */
#define MCLGET(m)                                                 \
    do {                                                          \
        int ms = splimp();                                        \
        mclget(m);                                                \
        splx(ms);                                                 \
    } while (0)

/* Frees one; n is the one that followed. */
#define MFREE(m, n)                                               \
    do {                                                          \
        int ms = splimp();                                        \
        if ((m)->m_type == MT_FREE) panic("mfree");               \
        mbstat.m_mtypes[(m)->m_type]--;                           \
        mbstat.m_mtypes[MT_FREE]++;                               \
        (m)->m_type = MT_FREE;                                    \
        if (M_HASCL(m)) mclput(m);                                \
        (n) = (m)->m_next;                                        \
        (m)->m_next = mfree;                                      \
        (m)->m_off = 0;                                           \
        (m)->m_act = NULL;                                        \
        mfree = (m);                                              \
        splx(ms);                                                 \
        if (m_want) {                                             \
            m_want = 0;                                           \
            wakeup(&mfree);                                       \
        }                                                         \
    } while (0)

#endif
