/*
 * What protocols call: changes of a socket's state, and its buffers. Structure as documented for
 * 4.3BSD.
 */
#include "errno.h"
#include "socketvar.h"

void soisconnected(struct socket *so)
{
    so->so_state |= SS_ISCONNECTED;
    sorwakeup(so);
    sowwakeup(so);
}

void soisdisconnected(struct socket *so)
{
    so->so_state &= ~SS_ISCONNECTED;
    so->so_state |= SS_CANTRCVMORE | SS_CANTSENDMORE;
    sowwakeup(so);
    sorwakeup(so);
}

void socantsendmore(struct socket *so)
{
    so->so_state |= SS_CANTSENDMORE;
    sowwakeup(so);
}

void socantrcvmore(struct socket *so)
{
    so->so_state |= SS_CANTRCVMORE;
    sorwakeup(so);
}

/* Sleeps until the buffer changes. */
void sbwait(struct sockbuf *sb)
{
    sb->sb_flags |= SB_WAIT;
    sleep(&sb->sb_cc, PZERO + 1);
}

static void sbwakeup(struct sockbuf *sb)
{
    if (sb->sb_flags & SB_WAIT) {
        sb->sb_flags &= ~SB_WAIT;
        wakeup(&sb->sb_cc);
    }
}

/* The buffer changed: tells those who wait, and a process group that asked for SIGIO. */
void sowakeup(struct socket *so, struct sockbuf *sb)
{
    sbwakeup(sb);
    if (so->so_state & SS_ASYNC) (void)killpg1(SIGIO, so->so_pgrp);
}

/* Sets a buffer's limits. Returns 0 if that is more than a socket may have. */
int sbreserve(struct sockbuf *sb, uint bytes)
{
    if (bytes == 0 || bytes > SB_MAX) return 0;
    sb->sb_hiwat = bytes;
    sb->sb_mbmax = bytes * 2;
    return 1;
}

int soreserve(struct socket *so, uint send, uint receive)
{
    return sbreserve(&so->so_snd, send) && sbreserve(&so->so_rcv, receive) ? 0 : ENOBUFS;
}

/* Adds a chain behind `n`, which may be NULL; short ones go into the room that n has. */
static void sbcompress(struct sockbuf *sb, struct mbuf *m, struct mbuf *n)
{
    while (m) {
        if (m->m_len == 0) {
            m = m_free(m);
            continue;
        }
        if (n && !M_HASCL(n) && !M_HASCL(m) && n->m_off + n->m_len + m->m_len <= MMAXOFF &&
            n->m_type == m->m_type) {
            bcopy(mtod(m, char *), mtod(n, char *) + n->m_len, m->m_len);
            n->m_len += m->m_len;
            sb->sb_cc += m->m_len;
            m = m_free(m);
            continue;
        }
        sballoc(sb, m);
        if (n) n->m_next = m;
        else sb->sb_mb = m;
        n = m;
        m = m->m_next;
        n->m_next = NULL;
    }
}

/* Adds a chain to the last record of a buffer: a stream has one record. */
void sbappend(struct sockbuf *sb, struct mbuf *m)
{
    struct mbuf *n = sb->sb_mb;

    if (m == NULL) return;
    if (n) {
        while (n->m_act) n = n->m_act;
        while (n->m_next) n = n->m_next;
    }
    sbcompress(sb, m, n);
}

/*
 * Adds a record: the sender's address, then its data. Returns 0, and leaves the data to the caller,
 * if there is no room.
 */
int sbappendaddr(struct sockbuf *sb, const struct sockaddr *address, struct mbuf *m0)
{
    int space = sizeof *address;
    struct mbuf *m, *n;

    for (m = m0; m; m = m->m_next) space += m->m_len;
    if (space > sbspace(sb)) return 0;
    MGET(m, M_DONTWAIT, MT_SONAME);
    if (m == NULL) return 0;
    *mtod(m, struct sockaddr *) = *address;
    m->m_len = sizeof *address;
    sballoc(sb, m);
    if ((n = sb->sb_mb) != NULL) {
        while (n->m_act) n = n->m_act;
        n->m_act = m;
    } else {
        sb->sb_mb = m;
    }
    sbcompress(sb, m0, m);
    return 1;
}

/* Drops the rest of the first record. */
void sbdroprecord(struct sockbuf *sb)
{
    struct mbuf *m = sb->sb_mb, *next;

    if (m == NULL) return;
    sb->sb_mb = m->m_act;
    for (; m; m = next) {
        sbfree(sb, m);
        MFREE(m, next);
    }
}

/* Empties a buffer. */
void sbflush(struct sockbuf *sb)
{
    struct mbuf *record, *next;

    for (record = sb->sb_mb; record; record = next) {
        next = record->m_act;
        m_freem(record);
    }
    sb->sb_mb = NULL;
    sb->sb_cc = sb->sb_mbcnt = 0;
}
