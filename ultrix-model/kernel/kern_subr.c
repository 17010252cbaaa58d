/*
 * Moving data between the kernel and the areas that a transfer names. Structure as documented for
 * 4.3BSD.
 */
#include "errno.h"
#include "systm.h"
#include "uio.h"

int uiomove(void *kernel, int bytes, int rw, struct uio *uio)
{
    struct iovec *iov;
    int count, error = 0;

    while (bytes > 0 && uio->uio_resid) {
        iov = uio->uio_iov;
        count = iov->iov_len;
        if (count == 0) {
            uio->uio_iov++;
            uio->uio_iovcnt--;
            continue;
        }
        if (count > bytes) count = bytes;
        if (uio->uio_segflg == UIO_SYSSPACE) {
            if (rw == UIO_READ) bcopy(kernel, iov->iov_base, count);
            else bcopy(iov->iov_base, kernel, count);
        } else {
            if (rw == UIO_READ) error = copyout(kernel, iov->iov_base, count);
            else error = copyin(iov->iov_base, kernel, count);
            if (error) return error;
        }
        iov->iov_base += count;
        iov->iov_len -= count;
        uio->uio_resid -= count;
        uio->uio_offset += count;
        kernel = (char *)kernel + count;
        bytes -= count;
    }
    return error;
}
