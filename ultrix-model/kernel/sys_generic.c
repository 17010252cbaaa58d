/*
 * read and write, and their forms with several areas, for whatever a descriptor stands for.
 * Structure as documented for 4.3BSD.
 */
#include "errno.h"
#include "file.h"
#include "systm.h"
#include "uio.h"

#define MAXIOV 16

static void rwuio(struct uio *uio, int rw)
{
    struct file *fp = getf(u.u_ap[0]);
    struct iovec *iov;
    int i, count;

    if (fp == NULL) return;
    if ((fp->f_flag & (rw == UIO_READ ? FREAD : FWRITE)) == 0) {
        u.u_error = EBADF;
        return;
    }
    uio->uio_resid = 0;
    uio->uio_segflg = UIO_USERSPACE;
    for (i = 0, iov = uio->uio_iov; i < uio->uio_iovcnt; i++, iov++) {
        if (iov->iov_len < 0 || uio->uio_resid + iov->iov_len < 0) {
            u.u_error = EINVAL;
            return;
        }
        uio->uio_resid += iov->iov_len;
    }
    count = uio->uio_resid;
    uio->uio_offset = 0;
    if (setjmp(&u.u_qsave)) {
        /*
         * Interrupted by a signal: the bytes moved count; if there are none, the call fails or is
         * restarted.
         */
        if (uio->uio_resid == count) {
            if (u.u_sigintr & sigmask(u.u_procp->p_cursig)) u.u_error = EINTR;
            else u.u_eosys = RESTARTSYS;
        }
    } else {
        u.u_error = (*fp->f_ops->fo_rw)(fp, rw, uio);
    }
    u.u_rval1 = count - uio->uio_resid;
}

static void one(int rw)
{
    struct uio uio;
    struct iovec iov;

    iov.iov_base = (char *)u.u_ap[1];
    iov.iov_len = u.u_ap[2];
    uio.uio_iov = &iov;
    uio.uio_iovcnt = 1;
    rwuio(&uio, rw);
}

static void several(int rw)
{
    struct uio uio;
    struct iovec iov[MAXIOV];

    if ((uint)u.u_ap[2] > MAXIOV) {
        u.u_error = EINVAL;
        return;
    }
    uio.uio_iov = iov;
    uio.uio_iovcnt = u.u_ap[2];
    u.u_error = copyin((void *)u.u_ap[1], iov, uio.uio_iovcnt * sizeof(struct iovec));
    if (u.u_error == 0) rwuio(&uio, rw);
}

void read(void)
{
    one(UIO_READ);
}

void write(void)
{
    one(UIO_WRITE);
}

void readv(void)
{
    several(UIO_READ);
}

void writev(void)
{
    several(UIO_WRITE);
}
