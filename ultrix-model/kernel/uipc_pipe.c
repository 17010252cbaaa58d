/*
 * pipe(): a connected pair of stream sockets, one end to read and one to write, as 4.3BSD makes
 * them; socketpair() the same both ways.
 */
#include "errno.h"
#include "file.h"
#include "socketvar.h"

/* An open file for a socket, under a new descriptor (in u_rval1). */
struct file *socketFile(struct socket *so, int flags)
{
    struct file *fp = falloc();

    if (fp == NULL) return NULL;
    fp->f_flag = flags;
    fp->f_type = DTYPE_SOCKET;
    fp->f_ops = &socketops;
    fp->f_data = so;
    return fp;
}

/* Releases a descriptor before anyone used it. */
static void undo(struct file *fp, int descriptor)
{
    u.u_ofile[descriptor] = NULL;
    fp->f_count = 0;
}

/* Two descriptors of connected sockets, in u_rval1 and u_rval2. */
static void pair(int firstFlags, int secondFlags)
{
    struct socket *a, *b;
    struct file *first, *second;
    int descriptor;

    u.u_error = socreate(AF_UNIX, &a, SOCK_STREAM, 0);
    if (u.u_error) return;
    u.u_error = socreate(AF_UNIX, &b, SOCK_STREAM, 0);
    if (u.u_error) goto freeFirst;
    first = socketFile(a, firstFlags);
    if (first == NULL) goto freeBoth;
    descriptor = u.u_rval1;
    second = socketFile(b, secondFlags);
    if (second == NULL) {
        undo(first, descriptor);
        goto freeBoth;
    }
    u.u_rval2 = u.u_rval1;
    u.u_rval1 = descriptor;
    u.u_error = unp_connect2(b, a);
    if (u.u_error == 0) return;
    undo(first, u.u_rval1);
    undo(second, u.u_rval2);
freeBoth:
    (void)soclose(b);
freeFirst:
    (void)soclose(a);
}

void pipe(void)
{
    pair(FREAD, FWRITE);
}

/* socketpair(domain, type, protocol, ends) */
void socketpair(void)
{
    int ends[2];

    if (u.u_ap[0] != AF_UNIX || u.u_ap[1] != SOCK_STREAM) {
        u.u_error = EPROTONOSUPPORT;
        return;
    }
    pair(FREAD | FWRITE, FREAD | FWRITE);
    if (u.u_error) return;
    ends[0] = u.u_rval1;
    ends[1] = u.u_rval2;
    u.u_rval1 = 0;
    u.u_error = copyout(ends, (void *)u.u_ap[3], sizeof ends);
}
