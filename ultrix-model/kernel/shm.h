/* Shared segments: the frames behind one, and how many processes have attached it. */
#ifndef ULTRIX_MODEL_SHM_H
#define ULTRIX_MODEL_SHM_H

#include "types.h"

#define SEGMENT_PAGES 64

struct segment {
    int key;
    uint pages; /* 0: no segment */
    int attached;
    uint frames[SEGMENT_PAGES];
};

#endif
