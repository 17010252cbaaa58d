/* Table 10: the pages that its workloads protect and touch, as Appel and Li's program has them. */
#ifndef TABLE10_H
#define TABLE10_H

#include "experiments/workloads/workload.h"

#define PAGES 100
#define PAGE 4096
#define ALL (PROT_READ | PROT_WRITE)

/* The pages, each written to before it is used, and an order in which each comes once. */
extern int area[PAGES][PAGE / sizeof(int)];
extern unsigned char order[PAGES];

/* Writes to every page and draws the order. */
void prepare_area(void);

/* Protects the whole area; 0 when that succeeds. */
int protect_area(int protection);

/* A store to a page; touch_at is the store itself. */
void touch_page(int *page);

/*
 * Stores to every page under a handler of its own that gives access back, and counts the stores
 * that were not allowed.
 */
int count_protected(void);

#endif
