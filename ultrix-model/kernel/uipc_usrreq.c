/*
 * The protocol of AF_UNIX streams: what is sent goes straight into the peer's receive buffer, and
 * the sender's limits shrink by what the receiver has not read. Structure as documented for 4.3BSD.
 */
#include "errno.h"
#include "socketvar.h"

struct unpcb {
    struct socket *unp_socket;
    struct unpcb *unp_conn;
    uint unp_cc; /* of our receive buffer, as the peer last knew */
    uint unp_mbcnt;
};

static struct unpcb *sotounpcb(struct socket *so)
{
    return so->so_pcb;
}

static int attach(struct socket *so)
{
    struct mbuf *m;
    struct unpcb *unp;

    (void)soreserve(so, PIPSIZ, PIPSIZ);
    m = m_get(M_DONTWAIT, MT_PCB);
    if (m == NULL) return ENOBUFS;
    unp = mtod(m, struct unpcb *);
    bzero(unp, sizeof *unp);
    unp->unp_socket = so;
    so->so_pcb = unp;
    return 0;
}

static void disconnect(struct unpcb *unp)
{
    struct unpcb *peer = unp->unp_conn;

    if (peer == NULL) return;
    unp->unp_conn = NULL;
    peer->unp_conn = NULL;
    soisdisconnected(unp->unp_socket);
    soisdisconnected(peer->unp_socket);
}

static void detach(struct unpcb *unp)
{
    struct socket *so = unp->unp_socket;

    disconnect(unp);
    so->so_pcb = NULL;
    (void)m_free(dtom(unp));
}

/* Our reader took data: the peer may send as much more. */
static void received(struct socket *so, struct unpcb *unp)
{
    struct socket *peer;
    struct sockbuf *rcv = &so->so_rcv;

    if (unp->unp_conn == NULL) return;
    peer = unp->unp_conn->unp_socket;
    peer->so_snd.sb_mbmax += unp->unp_mbcnt - rcv->sb_mbcnt;
    unp->unp_mbcnt = rcv->sb_mbcnt;
    peer->so_snd.sb_hiwat += unp->unp_cc - rcv->sb_cc;
    unp->unp_cc = rcv->sb_cc;
    sowwakeup(peer);
}

static int send(struct socket *so, struct unpcb *unp, struct mbuf *m)
{
    struct unpcb *peer = unp->unp_conn;
    struct sockbuf *rcv;

    if (so->so_state & SS_CANTSENDMORE) {
        m_freem(m);
        return EPIPE;
    }
    if (peer == NULL) {
        m_freem(m);
        return ENOTCONN;
    }
    rcv = &peer->unp_socket->so_rcv;
    sbappend(rcv, m);
    so->so_snd.sb_mbmax -= rcv->sb_mbcnt - peer->unp_mbcnt;
    peer->unp_mbcnt = rcv->sb_mbcnt;
    so->so_snd.sb_hiwat -= rcv->sb_cc - peer->unp_cc;
    peer->unp_cc = rcv->sb_cc;
    sorwakeup(peer->unp_socket);
    return 0;
}

int uipc_usrreq(struct socket *so, int request, struct mbuf *m, struct mbuf *name,
                struct mbuf *rights)
{
    struct unpcb *unp;

    if (request == PRU_CONTROL) return EOPNOTSUPP; /* its arguments are no mbufs */
    if (rights) { /* descriptors are not passed on here */
        if (m) m_freem(m);
        return EOPNOTSUPP;
    }
    if (request == PRU_ATTACH) return so->so_pcb ? EISCONN : attach(so);
    if (so->so_pcb == NULL) return EINVAL;
    unp = sotounpcb(so);
    switch (request) {
    case PRU_DETACH:
        detach(unp);
        return 0;
    case PRU_DISCONNECT:
        disconnect(unp);
        return 0;
    case PRU_SHUTDOWN:
        socantsendmore(so);
        if (unp->unp_conn) socantrcvmore(unp->unp_conn->unp_socket);
        return 0;
    case PRU_RCVD:
        received(so, unp);
        return 0;
    case PRU_SEND:
        if (name) { /* of a stream that is connected already */
            m_freem(m);
            return EISCONN;
        }
        return send(so, unp, m);
    case PRU_SENDOOB:
        m_freem(m);
        return EOPNOTSUPP;
    default:
        return EOPNOTSUPP;
    }
}

/* Connects two sockets to each other. */
int unp_connect2(struct socket *so, struct socket *peer)
{
    struct unpcb *unp = sotounpcb(so), *other = sotounpcb(peer);

    if (so->so_type != peer->so_type) return EPROTOTYPE;
    unp->unp_conn = other;
    other->unp_conn = unp;
    soisconnected(peer);
    soisconnected(so);
    return 0;
}
