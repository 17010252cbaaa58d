/* Figure 2: processes beside the one that a datagram is for. */
#ifndef FIGURE02_H
#define FIGURE02_H

#include "experiments/workloads/table11.h"

/*
 * What the other processes do: compute through every slice, give it to the next of the round, or
 * each pass it on to its successor.
 */
#define COMPUTES 0
#define GIVES_WAY 1
#define PASSES_ON 2

/* How many there are besides, and what they do. */
extern const int figure02_others, figure02_does;

/*
 * Gives every process of the round equally many slices, in turn, ours first, where slices can be
 * owned. 0 or -1.
 */
int share_prepare(int others);
void share_join(int number);
int share(const int *others, int count);

/*
 * Gives the rest of the slice to the next of the round, or to the owner of the slice after ours;
 * nothing on a system that has no such call.
 */
void give_way(void);
void pass_on(void);

/* Answers every datagram of a run, by itself or by its handler; 0 or what went wrong. */
int answer_all(struct Peer *peer);

#endif
