/* System calls about sockets. Structure as documented for 4.3BSD. */
#include "errno.h"
#include "file.h"
#include "in.h"

/* The socket of a descriptor, or NULL with the error. */
static struct socket *getsock(int descriptor)
{
    struct file *fp = getf(descriptor);

    if (fp == NULL) return NULL;
    if (fp->f_type != DTYPE_SOCKET) {
        u.u_error = ENOTSOCK;
        return NULL;
    }
    return fp->f_data;
}

/* Copies an argument of the user's into an mbuf. */
static int sockargs(struct mbuf **result, const void *user, int length, int type)
{
    struct mbuf *m;
    int error;

    if ((uint)length > MLEN) return EINVAL;
    m = m_get(M_WAIT, type);
    m->m_len = length;
    error = copyin(user, mtod(m, char *), length);
    if (error) (void)m_free(m);
    else *result = m;
    return error;
}

/* socket(domain, type, protocol) */
void socket(void)
{
    struct socket *so;

    u.u_error = socreate(u.u_ap[0], &so, u.u_ap[1], u.u_ap[2]);
    if (u.u_error) return;
    if (socketFile(so, FREAD | FWRITE) == NULL) (void)soclose(so);
}

/* Gives a socket the name at the user's address: bind's and connect's. */
static void withName(int (*action)(struct socket *so, struct mbuf *name))
{
    struct socket *so = getsock(u.u_ap[0]);
    struct mbuf *name = NULL;

    if (so == NULL) return;
    u.u_error = sockargs(&name, (void *)u.u_ap[1], u.u_ap[2], MT_SONAME);
    if (u.u_error) return;
    u.u_error = (*action)(so, name);
    m_freem(name);
}

/* bind(descriptor, name, length) */
void bind(void)
{
    withName(sobind);
}

/* connect(descriptor, name, length) */
void connect(void)
{
    withName(soconnect);
}

/*
 * Interrupted by a signal: the bytes moved count; if there are none, the call fails or is
 * restarted.
 */
static void interrupted(const struct uio *uio, int count)
{
    if (uio->uio_resid != count) return;
    if (u.u_sigintr & sigmask(u.u_procp->p_cursig)) u.u_error = EINTR;
    else u.u_eosys = RESTARTSYS;
}

/* The user's area as a transfer; 0 if it cannot be one. */
static int area(struct uio *uio, struct iovec *iov)
{
    iov->iov_base = (char *)u.u_ap[1];
    iov->iov_len = u.u_ap[2];
    uio->uio_iov = iov;
    uio->uio_iovcnt = 1;
    uio->uio_segflg = UIO_USERSPACE;
    uio->uio_offset = 0;
    uio->uio_resid = iov->iov_len;
    if (iov->iov_len >= 0) return 1;
    u.u_error = EINVAL;
    return 0;
}

static void sendit(void *user, int length)
{
    struct socket *so = getsock(u.u_ap[0]);
    struct mbuf *to = NULL;
    struct uio uio;
    struct iovec iov;

    if (so == NULL || !area(&uio, &iov)) return;
    if (user) {
        u.u_error = sockargs(&to, user, length, MT_SONAME);
        if (u.u_error) return;
    }
    if (setjmp(&u.u_qsave)) interrupted(&uio, u.u_ap[2]);
    else u.u_error = sosend(so, to, &uio, u.u_ap[3], NULL);
    u.u_rval1 = u.u_ap[2] - uio.uio_resid;
    if (to) m_freem(to);
}

/* sendto(descriptor, from, bytes, flags, name, length) */
void sendto(void)
{
    sendit((void *)u.u_ap[4], u.u_ap[5]);
}

/* send(descriptor, from, bytes, flags) */
void send(void)
{
    sendit(NULL, 0);
}

/* The sender's name to the user, as much as there is room for, and its length. */
static int nameOut(struct mbuf *from, void *user, void *lengthAt)
{
    int length, error;

    error = copyin(lengthAt, &length, sizeof length);
    if (error) return error;
    if (length < 0) return EINVAL;
    if (from == NULL) length = 0;
    else if (length > from->m_len) length = from->m_len;
    if (length > 0) error = copyout(mtod(from, char *), user, length);
    if (error) return error;
    return copyout(&length, lengthAt, sizeof length);
}

static void recvit(void *user, void *lengthAt)
{
    struct socket *so = getsock(u.u_ap[0]);
    struct mbuf *from, *rights;
    struct uio uio;
    struct iovec iov;

    if (so == NULL || !area(&uio, &iov)) return;
    if (setjmp(&u.u_qsave)) { /* it slept before it took anything */
        interrupted(&uio, u.u_ap[2]);
        return;
    }
    u.u_error = soreceive(so, &from, &uio, u.u_ap[3], &rights);
    u.u_rval1 = u.u_ap[2] - uio.uio_resid;
    if (user && u.u_error == 0) u.u_error = nameOut(from, user, lengthAt);
    if (rights) m_freem(rights);
    if (from) m_freem(from);
}

/* recvfrom(descriptor, to, bytes, flags, name, length) */
void recvfrom(void)
{
    recvit((void *)u.u_ap[4], (void *)u.u_ap[5]);
}

/* recv(descriptor, to, bytes, flags) */
void recv(void)
{
    recvit(NULL, NULL);
}

/* getsockname(descriptor, name, length) */
void getsockname(void)
{
    struct socket *so = getsock(u.u_ap[0]);
    struct mbuf *m;

    if (so == NULL) return;
    m = m_get(M_WAIT, MT_SONAME);
    u.u_error = (*so->so_proto->pr_usrreq)(so, PRU_SOCKADDR, NULL, m, NULL);
    if (u.u_error == 0) u.u_error = nameOut(m, (void *)u.u_ap[1], (void *)u.u_ap[2]);
    (void)m_free(m);
}

/* setsockopt(descriptor, level, option, value, length) */
void setsockopt(void)
{
    struct socket *so = getsock(u.u_ap[0]);
    int value;

    if (so == NULL) return;
    if (u.u_ap[1] != SOL_SOCKET || u.u_ap[4] != sizeof value) {
        u.u_error = EINVAL;
        return;
    }
    u.u_error = copyin((void *)u.u_ap[3], &value, sizeof value);
    if (u.u_error == 0) u.u_error = sosetopt(so, u.u_ap[2], value);
}

/* ioctl(descriptor, command, argument): of interfaces alone. */
void ioctl(void)
{
    struct socket *so = getsock(u.u_ap[0]);
    struct ifreq ifr;

    if (so == NULL) return;
    if (u.u_ap[1] != SIOCSIFADDR && u.u_ap[1] != SIOCGIFADDR) {
        u.u_error = EINVAL;
        return;
    }
    u.u_error = copyin((void *)u.u_ap[2], &ifr, sizeof ifr);
    if (u.u_error == 0) u.u_error = ifioctl(so, u.u_ap[1], &ifr);
    if (u.u_error == 0) u.u_error = copyout(&ifr, (void *)u.u_ap[2], sizeof ifr);
}
