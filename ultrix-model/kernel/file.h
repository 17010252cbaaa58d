/*
 * Open files. A descriptor indexes u_ofile; an open file is shared after fork and dup. Names as
 * documented for 4.3BSD.
 */
#ifndef ULTRIX_MODEL_FILE_H
#define ULTRIX_MODEL_FILE_H

#include "types.h"

#define FREAD 1
#define FWRITE 2
#define FNDELAY 4

#define DTYPE_CONSOLE 1
#define DTYPE_SOCKET 2

struct uio;
struct file;

struct fileops {
    int (*fo_rw)(struct file *fp, int rw, struct uio *uio);
    int (*fo_close)(struct file *fp);
};

struct file {
    int f_flag;
    short f_type;
    short f_count;
    const struct fileops *f_ops;
    void *f_data;
};

extern struct file file[NFILE];

/* kern_descrip.c */
struct file *falloc(void);
struct file *getf(int descriptor);
int ufalloc(int first);
void closef(struct file *fp);

/* cons.c */
void consOpen(void);

#endif
