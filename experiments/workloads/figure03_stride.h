/*
 * A stride scheduler of an application's own: it holds every slice, and gives each one to the
 * process of its choice. Nothing of it needs a privilege. Waldspurger and Weihl, "Stride
 * scheduling", MIT/LCS/TM-528; SOSP '95, section 7.3.
 */
#ifndef FIGURE03_STRIDE_H
#define FIGURE03_STRIDE_H

#define STRIDE_ONE (1 << 20)
#define STRIDE_CLIENTS 8

struct stride_client {
    int pid;
    unsigned stride;    /* inverse to its share */
    unsigned pass;      /* virtual time of its next quantum */
};

struct stride {
    int clients;
    struct stride_client client[STRIDE_CLIENTS];
};

/* Adds a process with a share in tickets; 0, or -1 when there are too many. */
int stride_add(struct stride *s, int pid, unsigned tickets);

/*
 * Gives what is left of this slice to the client whose pass is least, the first of equals; returns
 * in a later slice of ours. Its index.
 */
int stride_quantum(struct stride *s);

/* Of a process that only runs when others let it: gives every slice of its own up. */
void slices_give_up(void);

/* Takes every slice that is free; how many the caller then holds. */
int slices_take(void);

#endif
