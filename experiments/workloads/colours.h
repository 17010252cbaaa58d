/*
 * Our figure of page colouring: what the program asks of the system's library, and what each column
 * and series links of its own.
 */
#ifndef COLOURS_H
#define COLOURS_H

#include "experiments/workloads/workload.h"

#define PAGE 4096
/* Pages that are allocated and freed so as to disorder the list of free pages. */
#define DISORDERED 128

/* Bytes that an iteration reads, and where the draws of the disorder begin. */
extern const int colour_bytes;
extern const unsigned colour_draws;
/* Whether pages are asked for by name, and the first of two that the kernel's hot data lie in. */
extern const int colour_by_name;
extern const unsigned colour_of_kernel;

/* A permutation of the first pages. */
void draw_order(unsigned char order[DISORDERED]);

/* Leaves the list of free pages in an order that was drawn; 0, or -1. */
int disorder(void);
/* Gives an area its pages, whole; 0, or -1. */
int place(char *area, unsigned bytes);
/* The system's shortest call that runs on a kernel's stack. */
void call_kernel(void);

/* One iteration; its label tells them apart. */
void look_and_call(void);

#endif
