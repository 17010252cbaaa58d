/* Making, closing, sending to and receiving from sockets of any protocol. Structure as documented for 4.3BSD. */
#include "errno.h"
#include "socketvar.h"

int socreate(int domain, int type, struct socket **result)
{
    const struct protosw *proto;
    struct socket *so;
    struct mbuf *m;
    int error;

    for (proto = protosw; proto < &protosw[nprotosw]; proto++) {
        if (proto->pr_domain == domain && proto->pr_type == type) break;
    }
    if (proto == &protosw[nprotosw]) return EPROTONOSUPPORT;
    m = m_get(M_WAIT, MT_SOCKET);
    so = mtod(m, struct socket *);
    bzero(so, sizeof *so);
    so->so_type = type;
    so->so_proto = proto;
    error = (*proto->pr_usrreq)(so, PRU_ATTACH, NULL);
    if (error) {
        so->so_state |= SS_NOFDREF;
        sofree(so);
        return error;
    }
    *result = so;
    return 0;
}

/* Gives the socket back when neither a file nor a protocol needs it. */
void sofree(struct socket *so)
{
    if (so->so_pcb || !(so->so_state & SS_NOFDREF)) return;
    sbflush(&so->so_snd);
    sbflush(&so->so_rcv);
    (void)m_free(dtom(so));
}

int soclose(struct socket *so)
{
    int s = splnet();
    int error = 0;

    if (so->so_pcb) {
        if (so->so_state & SS_ISCONNECTED) error = (*so->so_proto->pr_usrreq)(so, PRU_DISCONNECT, NULL);
        if (so->so_pcb) {
            int detached = (*so->so_proto->pr_usrreq)(so, PRU_DETACH, NULL);
            if (error == 0) error = detached;
        }
    }
    so->so_state |= SS_NOFDREF;
    sofree(so);
    splx(s);
    return error;
}

/* Why nothing can be sent now and ever, or 0. */
static int sendError(struct socket *so)
{
    int error;

    if (so->so_state & SS_CANTSENDMORE) {
        psignal(u.u_procp, SIGPIPE);
        return EPIPE;
    }
    if (so->so_error) {
        error = so->so_error;
        so->so_error = 0;
        return error;
    }
    if (!(so->so_state & SS_ISCONNECTED) && (so->so_proto->pr_flags & PR_CONNREQUIRED)) return ENOTCONN;
    return 0;
}

/* Sends what the transfer names, piece by piece as there is room; waits for room. */
int sosend(struct socket *so, struct uio *uio)
{
    struct mbuf *top = NULL, **link, *m;
    int error = 0, space, length, s;

    u.u_ru.ru_msgsnd++;
restart:
    sblock(&so->so_snd);
    do {
        s = splnet();
        error = sendError(so);
        if (error) {
            splx(s);
            break;
        }
        space = sbspace(&so->so_snd);
        if (space <= 0 || (space < uio->uio_resid && space < MLEN && so->so_snd.sb_cc)) {
            if (so->so_state & SS_NBIO) {
                error = EWOULDBLOCK;
                splx(s);
                break;
            }
            sbunlock(&so->so_snd);
            sbwait(&so->so_snd);
            splx(s);
            goto restart;
        }
        splx(s);
        link = &top;
        do {
            MGET(m, M_WAIT, MT_DATA);
            length = uio->uio_resid < MLEN ? uio->uio_resid : MLEN;
            if (length > space) length = space;
            error = uiomove(mtod(m, char *), length, UIO_WRITE, uio);
            m->m_len = length;
            *link = m;
            if (error) break;
            link = &m->m_next;
            space -= length;
        } while (uio->uio_resid > 0 && space > 0);
        if (error) break;
        s = splnet();
        error = (*so->so_proto->pr_usrreq)(so, PRU_SEND, top);
        splx(s);
        top = NULL;
    } while (error == 0 && uio->uio_resid > 0);
    sbunlock(&so->so_snd);
    if (top) m_freem(top);
    return error;
}

/* Receives at least one byte, unless there will be none any more; then as many as there are and fit. */
int soreceive(struct socket *so, struct uio *uio)
{
    struct sockbuf *sb = &so->so_rcv;
    struct mbuf *m, *next;
    int error = 0, length, s;

restart:
    sblock(sb);
    s = splnet();
    m = sb->sb_mb;
    if (m == NULL) {
        if (so->so_error) {
            error = so->so_error;
            so->so_error = 0;
            goto release;
        }
        if (so->so_state & SS_CANTRCVMORE) goto release;
        if (!(so->so_state & SS_ISCONNECTED) && (so->so_proto->pr_flags & PR_CONNREQUIRED)) {
            error = ENOTCONN;
            goto release;
        }
        if (uio->uio_resid == 0) goto release;
        if (so->so_state & SS_NBIO) {
            error = EWOULDBLOCK;
            goto release;
        }
        sbunlock(sb);
        sbwait(sb);
        splx(s);
        goto restart;
    }
    u.u_ru.ru_msgrcv++;
    do {
        length = uio->uio_resid;
        if (length > m->m_len) length = m->m_len;
        splx(s);
        error = uiomove(mtod(m, char *), length, UIO_READ, uio);
        s = splnet();
        if (length == m->m_len) {
            next = m->m_act;
            sbfree(sb, m);
            MFREE(m, sb->sb_mb);
            m = sb->sb_mb;
            if (m) m->m_act = next;
        } else {
            m->m_off += length;
            m->m_len -= length;
            sb->sb_cc -= length;
        }
    } while (m && uio->uio_resid > 0 && error == 0);
    if ((so->so_proto->pr_flags & PR_WANTRCVD) && so->so_pcb) {
        (void)(*so->so_proto->pr_usrreq)(so, PRU_RCVD, NULL);
    }
release:
    sbunlock(sb);
    splx(s);
    return error;
}
