/* Table 9: sizes. */
#ifndef TABLE09_H
#define TABLE09_H

#include "experiments/workloads/workload.h"

#define SIZE 150

/*
 * Rows of the product that the measured pass computes: all, or a few where only the order among the
 * seeds is asked.
 */
extern const int table09_rows;

/* One row of the product. */
void product_row(void);

#endif
