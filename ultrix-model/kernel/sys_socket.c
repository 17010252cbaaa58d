/* Sockets as open files. */
#include "errno.h"
#include "file.h"
#include "socketvar.h"

static int soo_rw(struct file *fp, int rw, struct uio *uio)
{
    struct socket *so = fp->f_data;

    return rw == UIO_READ ? soreceive(so, NULL, uio, 0, NULL) : sosend(so, NULL, uio, 0, NULL);
}

static int soo_close(struct file *fp)
{
    int error = 0;

    if (fp->f_data) error = soclose(fp->f_data);
    fp->f_data = NULL;
    return error;
}

const struct fileops socketops = { soo_rw, soo_close };
