/*
 * Shared segments, as System V's interface in Ultrix: shmsys(0, id, address, flags) attaches, (2,
 * address) detaches, (3, key, bytes, flags) makes or finds. A segment lies at a fixed address that
 * follows from its number, so that all processes see it at the same place.
 */
#include "errno.h"
#include "shm.h"
#include "systm.h"

#define SEGMENT_ROOM 0x100000
#define IPC_CREAT 01000
#define IPC_EXCL 02000
#define IPC_PRIVATE 0

static struct segment segments[NSHM];

static uint segmentAddress(int id)
{
    return USRSHARED + id * SEGMENT_ROOM;
}

/* Is the address in a segment that the process has attached? */
int shmRange(const struct proc *p, uint address)
{
    uint id = (address - USRSHARED) / SEGMENT_ROOM;

    if (id >= NSHM || !(p->p_shm & (1 << id))) return 0;
    return ((address - segmentAddress(id)) >> PAGE_SHIFT) < segments[id].pages;
}

static void destroy(struct segment *segment)
{
    while (segment->pages > 0) pageFree(segment->frames[--segment->pages]);
}

static void shmget(int key, uint bytes, int flags)
{
    struct segment *segment, *spare = NULL;
    uint pages = bytes > SEGMENT_ROOM ? SEGMENT_PAGES + 1 : (bytes + PAGE_OFFSET) >> PAGE_SHIFT;
    uint frame;

    for (segment = segments; segment < &segments[NSHM]; segment++) {
        if (segment->pages == 0) spare = spare ? spare : segment;
        else if (key != IPC_PRIVATE && segment->key == key) {
            if ((flags & (IPC_CREAT | IPC_EXCL)) == (IPC_CREAT | IPC_EXCL)) u.u_error = EEXIST;
            else if (pages > segment->pages) u.u_error = EINVAL;
            else u.u_rval1 = segment - segments;
            return;
        }
    }
    if (key != IPC_PRIVATE && !(flags & IPC_CREAT)) u.u_error = ENOENT;
    else if (pages == 0 || pages > SEGMENT_PAGES) u.u_error = EINVAL;
    else if (spare == NULL) u.u_error = ENOMEM;
    if (u.u_error) return;
    spare->key = key;
    spare->attached = 0;
    for (spare->pages = 0; spare->pages < pages; spare->pages++) {
        uint vpn = (segmentAddress(spare - segments) >> PAGE_SHIFT) + spare->pages;
        frame = pageAlloc(vpn, 0);
        if (frame == 0) {
            destroy(spare);
            u.u_error = ENOMEM;
            return;
        }
        bzero((void *)(KSEG0 + frame), PAGE_BYTES);
        spare->frames[spare->pages] = frame;
    }
    u.u_rval1 = spare - segments;
}

static void shmat(uint id)
{
    struct proc *p = u.u_procp;
    struct segment *segment = &segments[id];
    uint i, *pte;

    if (id >= NSHM || segment->pages == 0) {
        u.u_error = EINVAL;
        return;
    }
    if (!(p->p_shm & (1 << id))) {
        if (!ptExpand(p, segmentAddress(id), segment->pages)) {
            u.u_error = ENOMEM;
            return;
        }
        pte = userPte(p, segmentAddress(id));
        for (i = 0; i < segment->pages; i++)
            *pte++ = segment->frames[i] | PG_V | PG_R | PG_W | PG_SHARED;
        p->p_shm |= 1 << id;
        segment->attached++;
    }
    u.u_rval1 = segmentAddress(id);
}

/* A segment without users and without a name that finds it goes. */
static void detach(struct proc *p, uint id)
{
    struct segment *segment = &segments[id];
    uint *pte = userPte(p, segmentAddress(id));
    uint i;

    for (i = 0; i < segment->pages; i++) *pte++ = 0;
    newptes(p, segmentAddress(id), segment->pages);
    p->p_shm &= ~(1 << id);
    if (--segment->attached == 0) destroy(segment);
}

void shmsys(void)
{
    uint id;

    switch (u.u_ap[0]) {
    case 0:
        shmat(u.u_ap[1]);
        break;
    case 2:
        id = ((uint)u.u_ap[1] - USRSHARED) / SEGMENT_ROOM;
        if (id < NSHM && (u.u_procp->p_shm & (1 << id))) detach(u.u_procp, id);
        else u.u_error = EINVAL;
        break;
    case 3:
        shmget(u.u_ap[1], u.u_ap[2], u.u_ap[3]);
        break;
    default:
        u.u_error = EINVAL;
        break;
    }
}

/* The child shares all that the parent has attached, or nothing and 0 when memory is short. */
int shmFork(struct proc *parent, struct proc *child)
{
    uint id;

    for (id = 0; id < NSHM; id++) {
        if (!(parent->p_shm & (1 << id))) continue;
        if (!ptShare(parent, child, segmentAddress(id), segments[id].pages)) return 0;
    }
    child->p_shm = parent->p_shm;
    for (id = 0; id < NSHM; id++) {
        if (child->p_shm & (1 << id)) segments[id].attached++;
    }
    return 1;
}

void shmExit(struct proc *p)
{
    uint id;

    for (id = 0; id < NSHM; id++) {
        if (p->p_shm & (1 << id)) detach(p, id);
    }
}
