/*
 * Making, closing, sending to and receiving from sockets of any protocol. Structure as documented
 * for 4.3BSD.
 */
#include "errno.h"
#include "socketvar.h"

/* With protocol 0, whichever of the domain has the type. */
int socreate(int domain, struct socket **result, int type, int protocol)
{
    const struct protosw *proto;
    struct socket *so;
    struct mbuf *m;
    int error;

    for (proto = protosw; proto < &protosw[nprotosw]; proto++) {
        if (proto->pr_domain == domain && proto->pr_type && proto->pr_type == type &&
            (protocol == 0 || proto->pr_protocol == protocol)) {
            break;
        }
    }
    if (proto == &protosw[nprotosw]) return EPROTONOSUPPORT;
    m = m_get(M_WAIT, MT_SOCKET);
    so = mtod(m, struct socket *);
    bzero(so, sizeof *so);
    so->so_type = type;
    so->so_proto = proto;
    error = (*proto->pr_usrreq)(so, PRU_ATTACH, NULL, NULL, NULL);
    if (error) {
        so->so_state |= SS_NOFDREF;
        sofree(so);
        return error;
    }
    *result = so;
    return 0;
}

int sobind(struct socket *so, struct mbuf *name)
{
    int s = splnet();
    int error = (*so->so_proto->pr_usrreq)(so, PRU_BIND, NULL, name, NULL);

    splx(s);
    return error;
}

/* A datagram socket that is connected is disconnected first. */
int soconnect(struct socket *so, struct mbuf *name)
{
    int s = splnet();
    int error = 0;

    if (so->so_state & SS_ISCONNECTED) {
        if (so->so_proto->pr_flags & PR_CONNREQUIRED) error = EISCONN;
        else error = (*so->so_proto->pr_usrreq)(so, PRU_DISCONNECT, NULL, NULL, NULL);
    }
    if (error == 0) error = (*so->so_proto->pr_usrreq)(so, PRU_CONNECT, NULL, name, NULL);
    splx(s);
    return error;
}

int sosetopt(struct socket *so, int option, int value)
{
    switch (option) {
    case SO_DONTROUTE:
    case SO_BROADCAST:
        if (value) so->so_options |= option;
        else so->so_options &= ~option;
        return 0;
    case SO_SNDBUF:
        /* A connected stream's limits are what its peer has left of its buffer. */
        if ((so->so_state & SS_ISCONNECTED) && (so->so_proto->pr_flags & PR_CONNREQUIRED))
            return EISCONN;
        return sbreserve(&so->so_snd, value) ? 0 : ENOBUFS;
    case SO_RCVBUF:
        return sbreserve(&so->so_rcv, value) ? 0 : ENOBUFS;
    default:
        return EOPNOTSUPP;
    }
}

/* Frees the socket when neither a file nor a protocol refers to it. */
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
        if (so->so_state & SS_ISCONNECTED)
            error = (*so->so_proto->pr_usrreq)(so, PRU_DISCONNECT, NULL, NULL, NULL);
        if (so->so_pcb) {
            int detached = (*so->so_proto->pr_usrreq)(so, PRU_DETACH, NULL, NULL, NULL);
            if (error == 0) error = detached;
        }
    }
    so->so_state |= SS_NOFDREF;
    sofree(so);
    splx(s);
    return error;
}

/*
 * Sends what the transfer names, to `name` if it is given, with access rights if there are any;
 * waits for room. A stream goes piece by piece, as there is room; what must stay whole waits until
 * it fits. Out-of-band data may exceed the limits by a kilobyte.
 */
int sosend(struct socket *so, struct mbuf *name, struct uio *uio, int flags, struct mbuf *rights)
{
    const struct protosw *proto = so->so_proto;
    struct mbuf *top = NULL, **link, *m;
    int error = 0, space, length, s, rightsLength = 0, first = 1, dontRoute;

    if (sosendallatonce(so) && uio->uio_resid > (int)so->so_snd.sb_hiwat) return EMSGSIZE;
    dontRoute = (flags & MSG_DONTROUTE) && !(so->so_options & SO_DONTROUTE) && sosendallatonce(so);
    u.u_ru.ru_msgsnd++;
    if (rights) rightsLength = rights->m_len;
restart:
    sblock(&so->so_snd);
    do {
        s = splnet();
        if (so->so_state & SS_CANTSENDMORE) {
            psignal(u.u_procp, SIGPIPE);
            error = EPIPE;
        } else if (so->so_error) {
            error = so->so_error;
            so->so_error = 0;
        } else if (!(so->so_state & SS_ISCONNECTED)) {
            if (proto->pr_flags & PR_CONNREQUIRED) error = ENOTCONN;
            else if (name == NULL) error = EDESTADDRREQ;
        }
        if (error) {
            splx(s);
            break;
        }
        if (flags & MSG_OOB) {
            space = 1024;
        } else {
            space = sbspace(&so->so_snd);
            if (space <= rightsLength ||
                (sosendallatonce(so) && space < uio->uio_resid + rightsLength) ||
                (uio->uio_resid >= CLBYTES && space < CLBYTES && so->so_snd.sb_cc >= CLBYTES &&
                 !(so->so_state & SS_NBIO))) {
                if (so->so_state & SS_NBIO) {
                    if (first) error = EWOULDBLOCK;
                    splx(s);
                    break;
                }
                sbunlock(&so->so_snd);
                sbwait(&so->so_snd);
                splx(s);
                goto restart;
            }
        }
        splx(s);
        link = &top;
        space -= rightsLength;
        while (space > 0) {
            MGET(m, M_WAIT, MT_DATA);
            m->m_len = 0;
            if (uio->uio_resid >= CLBYTES / 2 && space >= CLBYTES) MCLGET(m);
            if (m->m_len == CLBYTES) {
                length = uio->uio_resid < CLBYTES ? uio->uio_resid : CLBYTES;
                space -= CLBYTES;
            } else {
                length = uio->uio_resid < MLEN ? uio->uio_resid : MLEN;
                if (length > space) length = space;
                space -= length;
            }
            error = uiomove(mtod(m, char *), length, UIO_WRITE, uio);
            m->m_len = length;
            *link = m;
            if (error) goto release;
            link = &m->m_next;
            if (uio->uio_resid <= 0) break;
        }
        if (dontRoute) so->so_options |= SO_DONTROUTE;
        s = splnet();
        error =
            (*proto->pr_usrreq)(so, flags & MSG_OOB ? PRU_SENDOOB : PRU_SEND, top, name, rights);
        splx(s);
        if (dontRoute) so->so_options &= ~SO_DONTROUTE;
        rights = NULL;
        rightsLength = 0;
        top = NULL;
        first = 0;
    } while (error == 0 && uio->uio_resid > 0);
release:
    sbunlock(&so->so_snd);
    if (top) m_freem(top);
    return error;
}

/* Urgent data, which the protocol keeps out of line. */
static int receiveOutOfBand(struct socket *so, struct uio *uio)
{
    struct mbuf *m = m_get(M_WAIT, MT_DATA);
    int error, length;

    error = (*so->so_proto->pr_usrreq)(so, PRU_RCVOOB, m, NULL, NULL);
    while (error == 0 && m && uio->uio_resid > 0) {
        length = uio->uio_resid < m->m_len ? uio->uio_resid : m->m_len;
        error = uiomove(mtod(m, char *), length, UIO_READ, uio);
        m = m_free(m);
    }
    if (m) m_freem(m);
    return error;
}

/*
 * Removes the first mbuf of the buffer's first record; with `taken`, hands it over instead of
 * freeing it. Returns what is first then.
 */
static struct mbuf *takeFirst(struct sockbuf *sb, struct mbuf **taken)
{
    struct mbuf *m = sb->sb_mb, *nextRecord = m->m_act;

    sbfree(sb, m);
    if (taken) {
        *taken = m;
        sb->sb_mb = m->m_next;
        m->m_next = NULL;
    } else {
        MFREE(m, sb->sb_mb);
    }
    if (sb->sb_mb) sb->sb_mb->m_act = nextRecord;
    else sb->sb_mb = nextRecord;
    return sb->sb_mb == nextRecord ? NULL : sb->sb_mb;
}

/*
 * Receives at least one byte, unless there will be no more; then as many as there are and fit, of
 * one record where the protocol keeps them. A record begins with the sender's address, if the
 * protocol gives one, and access rights. No transfer crosses the mark of urgent data. With MSG_PEEK
 * nothing is removed.
 */
int soreceive(struct socket *so, struct mbuf **name, struct uio *uio, int flags,
              struct mbuf **rights)
{
    const struct protosw *proto = so->so_proto;
    struct sockbuf *sb = &so->so_rcv;
    struct mbuf *m;
    int error = 0, length, s, moved = 0, offset = 0;

    if (rights) *rights = NULL;
    if (name) *name = NULL;
    if (flags & MSG_OOB) return receiveOutOfBand(so, uio);
restart:
    sblock(sb);
    s = splnet();
    if (sb->sb_cc == 0) {
        if (so->so_error) {
            error = so->so_error;
            so->so_error = 0;
            goto release;
        }
        if (so->so_state & SS_CANTRCVMORE) goto release;
        if (!(so->so_state & SS_ISCONNECTED) && (proto->pr_flags & PR_CONNREQUIRED)) {
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
    m = sb->sb_mb;
    if (m == NULL) panic("receive 1");
    if (proto->pr_flags & PR_ADDR) {
        if (m->m_type != MT_SONAME) panic("receive 1a");
        m = flags & MSG_PEEK ? m->m_next : takeFirst(sb, name);
    }
    if (m && m->m_type == MT_RIGHTS) {
        m = flags & MSG_PEEK ? m->m_next : takeFirst(sb, rights);
    }
    while (m && uio->uio_resid > 0 && error == 0) {
        if (m->m_type != MT_DATA && m->m_type != MT_HEADER) panic("receive 3");
        length = uio->uio_resid;
        so->so_state &= ~SS_RCVATMARK;
        if (so->so_oobmark && length > (int)(so->so_oobmark - offset))
            length = so->so_oobmark - offset;
        if (length > m->m_len - moved) length = m->m_len - moved;
        splx(s);
        error = uiomove(mtod(m, char *) + moved, length, UIO_READ, uio);
        s = splnet();
        if (length == m->m_len - moved) {
            if (flags & MSG_PEEK) {
                m = m->m_next;
                moved = 0;
            } else {
                m = takeFirst(sb, NULL);
            }
        } else if (flags & MSG_PEEK) {
            moved += length;
        } else {
            m->m_off += length;
            m->m_len -= length;
            sb->sb_cc -= length;
        }
        if (so->so_oobmark) {
            if (flags & MSG_PEEK) {
                offset += length;
            } else {
                so->so_oobmark -= length;
                if (so->so_oobmark == 0) {
                    so->so_state |= SS_RCVATMARK;
                    break;
                }
            }
        }
    }
    if (!(flags & MSG_PEEK)) {
        if (m && (proto->pr_flags & PR_ATOMIC)) sbdroprecord(sb);
        if ((proto->pr_flags & PR_WANTRCVD) && so->so_pcb) {
            (void)(*proto->pr_usrreq)(so, PRU_RCVD, NULL, NULL, NULL);
        }
    }
release:
    sbunlock(sb);
    splx(s);
    return error;
}
