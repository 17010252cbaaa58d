/*
 * Our figure of a covert channel: procedures of two processes that communicate through the cache
 * alone.
 */
#ifndef COVERT_H
#define COVERT_H

#include "experiments/workloads/workload.h"

/* Bytes that either touches; each figure's column links its own. */
extern const int covert_bytes;

/* One load from each line, and the first words of pages that both own a copy of. */
int touch(const char *from, int bytes);

/* The receiver's own look at its lines, between its label and that of seen(). */
void look(const char *from, int bytes);
void seen(void);

/* The sender: touches its lines for a one. */
void send_bit(int bit, const char *from);

/* One turn of both; its label tells iterations apart. */
void exchange(void);

#endif
