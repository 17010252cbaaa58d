/*
 * The machine-independent start: tables, clock, process 0, then one process for each program file
 * that the firmware handed over. Process 0 is the scheduler's and sleeps for ever; the first
 * program is process 1.
 */
#include "file.h"
#include "in.h"
#include "systm.h"

int nuser;

static void initProcess0(void)
{
    struct proc *p = &proc[0];
    int i;

    p->p_stat = SRUN;
    p->p_flag = SLOAD | SSYS;
    p->p_nice = NZERO;
    p->p_pri = p->p_usrpri = PSWP;
    p->p_textp = NULL;
    u.u_procp = p;
    u.u_ar0 = u.u_pcb.pcb_regs;
    for (i = 0; i < RLIM_NLIMITS; i++)
        u.u_rlimit[i].rlim_cur = u.u_rlimit[i].rlim_max = RLIM_INFINITY;
    u.u_rlimit[RLIMIT_STACK].rlim_cur = MAXSSIZ * PAGE_BYTES;
    u.u_lastfile = -1;
    consOpen();
}

/* Returns in each new process, ready to enter user mode. */
void main(void)
{
    uint i;

    pqinit();
    rqinit();
    initProcess0();
    callinit();
    mbinit();
    printf("Ultrix model: %d KB of memory, %d files\n", boot->memory >> 10, boot->fileCount);
    ifinit();
    domaininit();
    startrtclock();
    timeout(roundrobin, NULL, hz / 10);
    timeout(schedcpu, NULL, hz);
    timeout(loadav, NULL, hz);
    spl0();

    for (i = 0; i < boot->fileCount; i++) {
        if (newproc() == 0) continue;
        u.u_procp->p_flag = (u.u_procp->p_flag & ~SSYS) | SBOOT;
        if ((u.u_error = execFile(&boot->files[i])) != 0) {
            printf("%s: error %d\n", boot->files[i].name, u.u_error);
            exit(127 << 8);
        }
        return;
    }
    if (i == 0) panic("no program file");
    for (;;) sleep(&proc[0], PSWP);
}
