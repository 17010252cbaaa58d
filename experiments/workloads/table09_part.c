/* Table 9: rows of the measured pass. */
#include "experiments/workloads/table09.h"

const int table09_rows = 15;
