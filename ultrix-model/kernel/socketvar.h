/*
 * Sockets, their buffers and the table of protocols. Names as documented for 4.3BSD; streams of
 * AF_UNIX, datagrams of AF_INET.
 */
#ifndef ULTRIX_MODEL_SOCKETVAR_H
#define ULTRIX_MODEL_SOCKETVAR_H

#include "mbuf.h"
#include "socket.h"
#include "systm.h"
#include "uio.h"

#define SB_MAX 65536

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
    short so_options;
    short so_state;
    void *so_pcb;
    const struct protosw *so_proto;
    ushort so_error;
    short so_pgrp;
    uint so_oobmark; /* bytes to the mark of urgent data */
    struct sockbuf so_rcv;
    struct sockbuf so_snd;
};

#define SS_NOFDREF 0x001
#define SS_ISCONNECTED 0x002
#define SS_CANTSENDMORE 0x010
#define SS_CANTRCVMORE 0x020
#define SS_RCVATMARK 0x040
#define SS_NBIO 0x100
#define SS_ASYNC 0x200

struct ifnet;

struct protosw {
    short pr_domain;
    short pr_type; /* 0: no socket's */
    short pr_protocol;
    short pr_flags;
    int (*pr_usrreq)(struct socket *so, int request, struct mbuf *m, struct mbuf *name,
                     struct mbuf *rights);
    void (*pr_input)(struct mbuf *m, struct ifnet *ifp);
    void (*pr_init)(void);
    void (*pr_slowtimo)(void);
};

#define PR_ATOMIC 0x01
#define PR_ADDR 0x02
#define PR_CONNREQUIRED 0x04
#define PR_WANTRCVD 0x08

#define PRU_ATTACH 0
#define PRU_DETACH 1
#define PRU_BIND 2
#define PRU_CONNECT 4
#define PRU_DISCONNECT 6
#define PRU_SHUTDOWN 7
#define PRU_RCVD 8
#define PRU_SEND 9
#define PRU_CONTROL 11
#define PRU_RCVOOB 13
#define PRU_SENDOOB 14
#define PRU_SOCKADDR 15

/* Whether what is sent must fit as a whole. */
#define sosendallatonce(so) ((so)->so_proto->pr_flags & PR_ATOMIC)

extern const struct protosw protosw[];
extern const int nprotosw;

/* The room for data is the lesser of the two limits. */
#define sbspace(sb)                                                                            \
    ((int)((sb)->sb_hiwat - (sb)->sb_cc) < (int)((sb)->sb_mbmax - (sb)->sb_mbcnt)              \
            ? (int)((sb)->sb_hiwat - (sb)->sb_cc)                                              \
            : (int)((sb)->sb_mbmax - (sb)->sb_mbcnt))

#define sballoc(sb, m)                                            \
    do {                                                          \
        (sb)->sb_cc += (m)->m_len;                                \
        (sb)->sb_mbcnt += MSIZE;                                  \
        if (M_HASCL(m)) (sb)->sb_mbcnt += CLBYTES;                \
    } while (0)
#define sbfree(sb, m)                                             \
    do {                                                          \
        (sb)->sb_cc -= (m)->m_len;                                \
        (sb)->sb_mbcnt -= MSIZE;                                  \
        if (M_HASCL(m)) (sb)->sb_mbcnt -= CLBYTES;                \
    } while (0)

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
int socreate(int domain, struct socket **result, int type, int protocol);
int sobind(struct socket *so, struct mbuf *name);
int soconnect(struct socket *so, struct mbuf *name);
int sosetopt(struct socket *so, int option, int value);
int soclose(struct socket *so);
void sofree(struct socket *so);
int sosend(struct socket *so, struct mbuf *name, struct uio *uio, int flags, struct mbuf *rights);
int soreceive(struct socket *so, struct mbuf **name, struct uio *uio, int flags,
              struct mbuf **rights);

/* uipc_socket2.c */
void soisconnected(struct socket *so);
void soisdisconnected(struct socket *so);
void sowakeup(struct socket *so, struct sockbuf *sb);
void sbwait(struct sockbuf *sb);
int sbreserve(struct sockbuf *sb, uint bytes);
int soreserve(struct socket *so, uint send, uint receive);
void sbappend(struct sockbuf *sb, struct mbuf *m);
int sbappendaddr(struct sockbuf *sb, const struct sockaddr *address, struct mbuf *m);
void sbflush(struct sockbuf *sb);
void sbdroprecord(struct sockbuf *sb);
void socantsendmore(struct socket *so);
void socantrcvmore(struct socket *so);

/* uipc_proto.c, uipc_syscalls.c, uipc_usrreq.c, sys_socket.c */
void domaininit(void);
struct file *socketFile(struct socket *so, int flags);
int uipc_usrreq(struct socket *so, int request, struct mbuf *m, struct mbuf *name,
                struct mbuf *rights);
int unp_connect2(struct socket *so, struct socket *peer);
extern const struct fileops socketops;

_Static_assert(sizeof(struct socket) <= MLEN, "a socket lies in an mbuf");

#endif
