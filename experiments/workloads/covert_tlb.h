/*
 * The covert channel through the TLB alone: one line of each page, another for each, so that no two
 * meet in the data cache in whichever colours the pages are. The first quarter of a page is left to
 * the words that map these pages, in the page table and the software TLB; what the receiver times,
 * what the sender touches and what fills the receiver's TLB again have a quarter each.
 */
#ifndef COVERT_TLB_H
#define COVERT_TLB_H

#include "experiments/workloads/covert.h"

#define TIMED_AT 1024
#define SENT_AT 2048
#define FILLED_AT 3072

/* Times that the receiver fills its TLB before it looks; each figure's series links its own. */
extern const int covert_fills;

/* One load from a line of each page. */
int touch_pages(const char *from, int bytes);

/* The receiver's own look at its pages, between its label and that of seen(). */
void look_at_pages(const char *from, int bytes);

#endif
