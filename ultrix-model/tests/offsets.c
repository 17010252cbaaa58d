/*
 * What the fuzzer's view must know of the kernel's structures beyond kernel/offsets.c, as
 * compiled/tests/offsets.s.
 */
#include "ultrix-model/kernel/file.h"
#include "ultrix-model/kernel/shm.h"
#include "ultrix-model/kernel/socketvar.h"

#define OUT(name, value) asm volatile("-> " #name " %0" : : "i"(value))
#define OFFSET(name, type, field) OUT(name, __builtin_offsetof(struct type, field))
#define BYTES(name, type) OUT(name, sizeof(struct type))
#define SAME(name) OUT(V_##name, name)

void offsets(void)
{
    OFFSET(P_LINK, proc, p_link);
    OFFSET(P_RLINK, proc, p_rlink);
    OFFSET(P_UPTE, proc, p_upte);
    OFFSET(P_ASID, proc, p_asid);
    OFFSET(P_PT, proc, p_pt);
    OFFSET(P_NXT, proc, p_nxt);
    OFFSET(P_PREV, proc, p_prev);
    OFFSET(P_PRI, proc, p_pri);
    OFFSET(P_STAT, proc, p_stat);
    OFFSET(P_TIME, proc, p_time);
    OFFSET(P_NICE, proc, p_nice);
    OFFSET(P_SLPTIME, proc, p_slptime);
    OFFSET(P_FLAG, proc, p_flag);
    OFFSET(P_PID, proc, p_pid);
    OFFSET(P_PPID, proc, p_ppid);
    OFFSET(P_IDHASH, proc, p_idhash);
    OFFSET(P_TSIZE, proc, p_tsize);
    OFFSET(P_DSIZE, proc, p_dsize);
    OFFSET(P_SSIZE, proc, p_ssize);
    OFFSET(P_RSSIZE, proc, p_rssize);
    OFFSET(P_WCHAN, proc, p_wchan);
    OFFSET(P_TEXTP, proc, p_textp);
    OFFSET(P_XLINK, proc, p_xlink);
    OFFSET(P_PPTR, proc, p_pptr);
    OFFSET(P_CPTR, proc, p_cptr);
    OFFSET(P_OSPTR, proc, p_osptr);
    OFFSET(P_YSPTR, proc, p_ysptr);
    OFFSET(P_SHM, proc, p_shm);
    OFFSET(P_GENERATION, proc, p_asidGeneration);
    BYTES(PROC_BYTES, proc);
    OFFSET(U_PROCP, user, u_procp);
    OFFSET(U_OFILE, user, u_ofile);
    OFFSET(U_LASTFILE, user, u_lastfile);
    OFFSET(F_COUNT, file, f_count);
    OFFSET(F_TYPE, file, f_type);
    OFFSET(F_DATA, file, f_data);
    BYTES(FILE_BYTES, file);
    OFFSET(X_CADDR, text, x_caddr);
    OFFSET(X_SIZE, text, x_size);
    OFFSET(X_COUNT, text, x_count);
    BYTES(TEXT_BYTES, text);
    OFFSET(C_TIME, callout, c_time);
    OFFSET(C_ARG, callout, c_arg);
    OFFSET(C_FUNC, callout, c_func);
    OFFSET(C_NEXT, callout, c_next);
    OFFSET(M_NEXT, mbuf, m_next);
    OFFSET(M_OFF, mbuf, m_off);
    OFFSET(M_LEN, mbuf, m_len);
    OFFSET(M_TYPE, mbuf, m_type);
    OFFSET(M_ACT, mbuf, m_act);
    OFFSET(M_CLUSTERS, mbstat, m_clusters);
    OFFSET(M_CLFREE, mbstat, m_clfree);
    OFFSET(M_MTYPES, mbstat, m_mtypes);
    OFFSET(SO_PCB, socket, so_pcb);
    OFFSET(SO_RCV, socket, so_rcv);
    OFFSET(SO_SND, socket, so_snd);
    OFFSET(SB_CC, sockbuf, sb_cc);
    OFFSET(SB_MBCNT, sockbuf, sb_mbcnt);
    OFFSET(SB_MB, sockbuf, sb_mb);
    OFFSET(S_PAGES, segment, pages);
    OFFSET(S_ATTACHED, segment, attached);
    OFFSET(S_FRAMES, segment, frames);
    BYTES(SEGMENT_BYTES, segment);
    SAME(NPROC);
    SAME(NTEXT);
    SAME(NFILE);
    SAME(NOFILE);
    SAME(NCALL);
    SAME(NQS);
    SAME(SQSIZE);
    SAME(PIDHSZ);
    SAME(NSHM);
    SAME(NMTYPES);
    SAME(PT_WINDOW);
    SAME(USRTEXT);
    SAME(USRDATA);
    SAME(USRSHARED);
    SAME(SHARED_SHIFT);
    SAME(USRSTACK);
    SAME(SSLEEP);
    SAME(SRUN);
    SAME(SIDL);
    SAME(SZOMB);
    SAME(SSTOP);
    SAME(SSYS);
    SAME(PG_D);
    SAME(PG_V);
    SAME(PG_G);
    SAME(PG_W);
    SAME(PG_R);
    SAME(PG_M);
    SAME(PG_FOD);
    SAME(PG_SHARED);
    SAME(MSIZE);
    SAME(MMAXOFF);
    SAME(CLBYTES);
    SAME(MT_FREE);
    SAME(MT_SONAME);
    SAME(MT_RTABLE);
    SAME(MT_IFADDR);
    SAME(DTYPE_SOCKET);
    SAME(PAGE_COLOURS);
    SAME(UPAGES);
}
