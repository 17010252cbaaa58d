/* Page frames for a u-area that is not mapped: two of them that are neighbours; see unmapped.h. */
#include "experiments/parity/unmapped.h"
#include "ultrix-model/kernel/vm_mem.c"

/* Takes a frame off its free list, if it is there. */
static int take(uint frame)
{
    ushort *link = &freeList[COLOUR(base + (frame << PAGE_SHIFT))];

    for (; *link != NONE; link = &next[*link]) {
        if (*link != frame) continue;
        *link = next[frame];
        freePages--;
        return 1;
    }
    return 0;
}

uint pagePair(uint vpn, int pid)
{
    uint colour = vpn + pid + boot->pagesSeed;
    uint i, frame;
    int s = splimp();

    for (i = 0; i < PAGE_COLOURS; i++) {
        frame = freeList[(colour + i) & (PAGE_COLOURS - 1)];
        for (; frame != NONE; frame = next[frame]) {
            if (!take(frame + 1)) continue;
            (void)take(frame);
            splx(s);
            return base + (frame << PAGE_SHIFT);
        }
    }
    splx(s);
    return 0;
}
