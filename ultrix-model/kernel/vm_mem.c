/*
 * Page frames: sixteen free lists, one for each colour that a 64 KB direct-mapped cache of 4 KB
 * pages knows. The frame of a virtual page has a colour that follows from the page's number and the
 * process: neighbouring pages have neighbouring colours, so that no two pages of any 64 KB window
 * conflict (Chen and Bershad on Ultrix 4.2). The boot block's seed moves all colours together.
 */
#include "systm.h"

#define NONE 0xffff

struct vmmeter cnt;

static ushort *next;  /* by frame, counted from `base` */
static uint base;     /* physical address of the first frame managed */
static uint frames;
static ushort freeList[PAGE_COLOURS];
static uint freePages;

#define COLOUR(physical) (((physical) >> PAGE_SHIFT) & (PAGE_COLOURS - 1))

/* Manages the memory between two physical addresses; the free lists' links lie at its beginning. */
void memInit(uint first, uint end)
{
    uint all = (end - first) >> PAGE_SHIFT;
    uint links = (all * sizeof(ushort) + PAGE_OFFSET) >> PAGE_SHIFT;
    uint i;

    next = (ushort *)(KSEG0 + first);
    base = first + (links << PAGE_SHIFT);
    frames = all - links;
    for (i = 0; i < PAGE_COLOURS; i++) freeList[i] = NONE;
    for (i = frames; i > 0; i--) pageFree(base + ((i - 1) << PAGE_SHIFT));
}

/*
 * A frame for page `vpn` of process `pid`: its physical address, or 0. Another colour is taken only
 * when none of the right one is left.
 */
uint pageAlloc(uint vpn, int pid)
{
    uint colour = vpn + pid + boot->pagesSeed;
    uint i, frame;
    int s;

    s = splimp();
    for (i = 0; i < PAGE_COLOURS; i++) {
        ushort *list = &freeList[(colour + i) & (PAGE_COLOURS - 1)];
        if (*list == NONE) {
            cnt.v_colourMiss++;
            continue;
        }
        frame = *list;
        *list = next[frame];
        freePages--;
        splx(s);
        return base + (frame << PAGE_SHIFT);
    }
    splx(s);
    return 0;
}

void pageFree(uint physical)
{
    uint frame = (physical - base) >> PAGE_SHIFT;
    ushort *list = &freeList[COLOUR(physical)];
    int s = splimp();

    next[frame] = *list;
    *list = frame;
    freePages++;
    splx(s);
}
