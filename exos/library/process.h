/* What parent and child share about the child. */
#ifndef EXOS_PROCESS_H
#define EXOS_PROCESS_H

struct Process {
    volatile int pid;           /* 0: the record is unused */
    volatile int state;
    volatile int status;        /* as wait returns it: exit status << 8, or the signal that
                                   stands for a violent end */
    int reserved;
};

#define RUNNING 0
#define EXITED 1
#define REAPED 2
#define MADE 3                  /* being made: not to be run yet */

/* What a descriptor names. */
struct Pipe;
struct Descriptor {
    struct Pipe *pipe;
    int end;
};
#define DESCRIPTORS 32

/* exec.c, process.c, pipe.c: what goes from one image to the next. */
void exec_started(void);
void process_save(struct Process **self, struct Process **children);
void process_restore(struct Process *self, struct Process *children);
void descriptors_save(struct Descriptor *to);
void descriptors_restore(const struct Descriptor *from);

/* pipe.c: what a child, by envid, has open from its start; what is closed at the end. */
void descriptors_inherit(unsigned envid);
void descriptors_close(void);

#endif
