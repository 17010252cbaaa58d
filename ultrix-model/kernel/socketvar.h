/* Sockets, their buffers and the table of protocols. Names as documented for 4.3BSD; one domain, AF_UNIX, and in it streams. */
#ifndef ULTRIX_MODEL_SOCKETVAR_H
#define ULTRIX_MODEL_SOCKETVAR_H

#include "mbuf.h"
#include "systm.h"
#include "uio.h"

#define AF_UNIX 1
#define SOCK_STREAM 1

#define PIPSIZ 4096

/* A queue of records, each a chain by m_next; records are linked by m_act. */
struct sockbuf {
    uint sb_cc;    /* bytes of data */
    uint sb_hiwat; /* most of them */
    uint sb_mbcnt; /* bytes of mbufs */
    uint sb_mbmax;
    struct mbuf *sb_mb;
    short sb_flags;
};

#define SB_LOCK 0x01
#define SB_WANT 0x02
#define SB_WAIT 0x04

struct socket {
    short so_type;
    short so_state;
    struct mbuf *so_pcb;
    const struct protosw *so_proto;
    ushort so_error;
    short so_pgrp;
    struct sockbuf so_rcv;
    struct sockbuf so_snd;
};

#define SS_NOFDREF 0x001
#define SS_ISCONNECTED 0x002
#define SS_CANTSENDMORE 0x010
#define SS_CANTRCVMORE 0x020
#define SS_NBIO 0x100
#define SS_ASYNC 0x200

struct protosw {
    short pr_domain;
    short pr_type;
    short pr_flags;
    int (*pr_usrreq)(struct socket *so, int request, struct mbuf *m);
};

#define PR_ATOMIC 0x01
#define PR_ADDR 0x02
#define PR_CONNREQUIRED 0x04
#define PR_WANTRCVD 0x08

#define PRU_ATTACH 0
#define PRU_DETACH 1
#define PRU_DISCONNECT 6
#define PRU_SHUTDOWN 7
#define PRU_RCVD 8
#define PRU_SEND 9

extern const struct protosw protosw[];
extern const int nprotosw;

/* The room for data is the lesser of the two limits. */
#define sbspace(sb)                                                                            \
    ((int)((sb)->sb_hiwat - (sb)->sb_cc) < (int)((sb)->sb_mbmax - (sb)->sb_mbcnt)              \
            ? (int)((sb)->sb_hiwat - (sb)->sb_cc)                                              \
            : (int)((sb)->sb_mbmax - (sb)->sb_mbcnt))

#define sballoc(sb, m) ((sb)->sb_cc += (m)->m_len, (sb)->sb_mbcnt += MSIZE)
#define sbfree(sb, m) ((sb)->sb_cc -= (m)->m_len, (sb)->sb_mbcnt -= MSIZE)

/* One reader and one writer at a time. */
#define sblock(sb)                                                \
    do {                                                          \
        while ((sb)->sb_flags & SB_LOCK) {                        \
            (sb)->sb_flags |= SB_WANT;                            \
            sleep(&(sb)->sb_flags, PZERO + 1);                    \
        }                                                         \
        (sb)->sb_flags |= SB_LOCK;                                \
    } while (0)

#define sbunlock(sb)                                              \
    do {                                                          \
        (sb)->sb_flags &= ~SB_LOCK;                               \
        if ((sb)->sb_flags & SB_WANT) {                           \
            (sb)->sb_flags &= ~SB_WANT;                           \
            wakeup(&(sb)->sb_flags);                              \
        }                                                         \
    } while (0)

#define sorwakeup(so) sowakeup((so), &(so)->so_rcv)
#define sowwakeup(so) sowakeup((so), &(so)->so_snd)

/* uipc_socket.c */
int socreate(int domain, int type, struct socket **result);
int soclose(struct socket *so);
void sofree(struct socket *so);
int sosend(struct socket *so, struct uio *uio);
int soreceive(struct socket *so, struct uio *uio);

/* uipc_socket2.c */
void soisconnected(struct socket *so);
void soisdisconnected(struct socket *so);
void sowakeup(struct socket *so, struct sockbuf *sb);
void sbwait(struct sockbuf *sb);
int soreserve(struct socket *so, uint send, uint receive);
void sbappend(struct sockbuf *sb, struct mbuf *m);
void sbflush(struct sockbuf *sb);
void socantsendmore(struct socket *so);
void socantrcvmore(struct socket *so);

/* uipc_usrreq.c, sys_socket.c */
int uipc_usrreq(struct socket *so, int request, struct mbuf *m);
int unp_connect2(struct socket *so, struct socket *peer);
extern const struct fileops socketops;

_Static_assert(sizeof(struct socket) <= MLEN, "a socket lies in an mbuf");

#endif
