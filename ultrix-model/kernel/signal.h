/*
 * Signals as documented for 4.3BSD, and the signal context of Ultrix on MIPS: 75 words, of which
 * the kernel fills the few that it alone knows and the user's trampoline the others (glibc's Ultrix
 * support, sigtramp.c and bits/sigcontext.h, as facts).
 */
#ifndef ULTRIX_MODEL_SIGNAL_H
#define ULTRIX_MODEL_SIGNAL_H

#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGIOT 6
#define SIGEMT 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGBUS 10
#define SIGSEGV 11
#define SIGSYS 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGURG 16
#define SIGSTOP 17
#define SIGTSTP 18
#define SIGCONT 19
#define SIGCHLD 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGIO 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGLOST 29
#define SIGUSR1 30
#define SIGUSR2 31

#define SIG_DFL ((void (*)())0)
#define SIG_IGN ((void (*)())1)
#define SIG_CATCH ((void (*)())2)
#define SIG_HOLD ((void (*)())3)

#define sigmask(signal) (1 << ((signal) - 1))
#define CANTMASK (sigmask(SIGKILL) | sigmask(SIGCONT) | sigmask(SIGSTOP))
#define STOPSIGS (sigmask(SIGSTOP) | sigmask(SIGTSTP) | sigmask(SIGTTIN) | sigmask(SIGTTOU))

#define SV_ONSTACK 1
#define SV_INTERRUPT 2

#define SC_ONSTACK 0
#define SC_MASK 4
#define SC_PC 8
#define SC_REGS 12
#define SC_MDLO 140
#define SC_MDHI 144
#define SC_OWNEDFP 148
#define SC_CAUSE 288
#define SC_BADVADDR 292
#define SC_BADPADDR 296
#define SC_BYTES 300

#ifndef __ASSEMBLER__
struct sigvec {
    void (*sv_handler)();
    int sv_mask;
    int sv_flags;
};

struct sigstack {
    int ss_sp;
    int ss_onstack;
};

struct sigcontext {
    int sc_onstack;
    int sc_mask;
    int sc_pc;
    int sc_regs[32];
    int sc_mdlo;
    int sc_mdhi;
    int sc_ownedfp;
    int sc_fpregs[32];
    int sc_fpc_csr;
    int sc_fpc_eir;
    int sc_cause;
    int sc_badvaddr;
    int sc_badpaddr;
};
#endif

#endif
