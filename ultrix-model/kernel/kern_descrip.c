/* Descriptors and open files. Structure as documented for 4.3BSD. */
#include "errno.h"
#include "file.h"
#include "systm.h"

struct file file[NFILE];
static struct file *lastf = file;

/* The open file of a descriptor, or NULL with EBADF. */
struct file *getf(int descriptor)
{
    struct file *fp;

    if ((uint)descriptor >= NOFILE || (fp = u.u_ofile[descriptor]) == NULL) {
        u.u_error = EBADF;
        return NULL;
    }
    return fp;
}

/* The lowest free descriptor from `first` on, in u_rval1 too; -1 with EMFILE. */
int ufalloc(int first)
{
    for (; first < NOFILE; first++) {
        if (u.u_ofile[first]) continue;
        u.u_rval1 = first;
        u.u_pofile[first] = 0;
        if (first > u.u_lastfile) u.u_lastfile = first;
        return first;
    }
    u.u_error = EMFILE;
    return -1;
}

/* A new open file under a new descriptor (in u_rval1), or NULL. */
struct file *falloc(void)
{
    int descriptor = ufalloc(0);
    struct file *fp;

    if (descriptor < 0) return NULL;
    for (fp = lastf; fp < &file[NFILE]; fp++) {
        if (fp->f_count == 0) goto found;
    }
    for (fp = file; fp < lastf; fp++) {
        if (fp->f_count == 0) goto found;
    }
    u.u_error = ENFILE;
    return NULL;
found:
    u.u_ofile[descriptor] = fp;
    fp->f_count = 1;
    fp->f_data = NULL;
    lastf = fp + 1;
    return fp;
}

/* One reference fewer; the last one closes. */
void closef(struct file *fp)
{
    if (fp->f_count > 1) {
        fp->f_count--;
        return;
    }
    if (fp->f_ops) fp->f_ops->fo_close(fp);
    fp->f_count = 0;
}

/* close(descriptor) */
void close(void)
{
    int i = u.u_ap[0];
    struct file *fp = getf(i);

    if (fp == NULL) return;
    u.u_ofile[i] = NULL;
    while (u.u_lastfile >= 0 && u.u_ofile[u.u_lastfile] == NULL) u.u_lastfile--;
    u.u_pofile[i] = 0;
    closef(fp);
}

static void dupit(int descriptor, struct file *fp)
{
    u.u_ofile[descriptor] = fp;
    u.u_pofile[descriptor] = 0;
    fp->f_count++;
    if (descriptor > u.u_lastfile) u.u_lastfile = descriptor;
}

/* dup(descriptor) */
void dup(void)
{
    struct file *fp = getf(u.u_ap[0]);
    int new;

    if (fp == NULL) return;
    new = ufalloc(0);
    if (new >= 0) dupit(new, fp);
}

/* dup2(descriptor, new) */
void dup2(void)
{
    struct file *fp = getf(u.u_ap[0]);
    uint new = u.u_ap[1];
    struct file *old;

    if (fp == NULL) return;
    if (new >= NOFILE) {
        u.u_error = EBADF;
        return;
    }
    u.u_rval1 = new;
    if (new == (uint)u.u_ap[0]) return;
    old = u.u_ofile[new];
    u.u_ofile[new] = NULL;
    if (old) closef(old);
    dupit(new, fp);
}

/* getdtablesize() */
void getdtablesize(void)
{
    u.u_rval1 = NOFILE;
}
