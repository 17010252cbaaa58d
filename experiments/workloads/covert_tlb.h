/*
 * The covert channel through the TLB alone: one line of each page, another for each, so that no two
 * meet in the data cache in whichever colours the pages are. The receiver times lines of the first
 * quarter of its pages. The words that map these pages are in the second quarter of a page of page
 * table and in the third of one of the software TLB, for the pages' numbers end in 0x100 to 0x17f;
 * what the sender touches and what fills the receiver's TLB again is in the fourth. No two pages of
 * a process have one entry of the software TLB, nor has one of the sender's one of the receiver's.
 */
#ifndef COVERT_TLB_H
#define COVERT_TLB_H

#include "experiments/workloads/covert.h"

/* Of what either owns, from page number 0x10010 on. */
#define RECEIVER (240 * 4096)
#define SENDER (304 * 4096)
#define TIMED_AT RECEIVER
#define FILLED_AT (RECEIVER + 3072)
#define SENT_AT (SENDER + 3072)

/* Times that the receiver fills its TLB before it looks; each figure's series links its own. */
extern const int covert_fills;

/* One load from a line of each page. */
int touch_pages(const char *from, int bytes);

/* The receiver's own look at its pages, between its label and that of seen(). */
void look_at_pages(const char *from, int bytes);

#endif
