/* A transfer between the kernel and a list of user areas. Names as documented for 4.3BSD. */
#ifndef ULTRIX_MODEL_UIO_H
#define ULTRIX_MODEL_UIO_H

#include "types.h"

#define UIO_READ 0
#define UIO_WRITE 1
#define UIO_USERSPACE 0
#define UIO_SYSSPACE 1

struct iovec {
    char *iov_base;
    int iov_len;
};

struct uio {
    struct iovec *uio_iov;
    int uio_iovcnt;
    int uio_offset;
    int uio_segflg;
    int uio_resid;
};

/* kern_subr.c */
int uiomove(void *kernel, int bytes, int rw, struct uio *uio);

#endif
