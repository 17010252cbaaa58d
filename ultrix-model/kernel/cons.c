/*
 * The console, by polling: a character at a time, as kernels print before their drivers run. There
 * is no terminal driver above it (LIMITS.md). The chip is a DZ or an SCC, as firmware says.
 */
#include "errno.h"
#include "file.h"
#include "systm.h"
#include "uio.h"

#define HALF(base, offset) (*(volatile ushort *)((base) + (offset)))
#define DZ_CSR 0x00
#define DZ_LPR 0x08
#define DZ_TCR 0x10
#define DZ_TDR 0x18
#define DZ_SCAN 0x20
#define DZ_READY 0x8000
#define DZ_CONSOLE 3
#define DZ_9600 0x0e00
#define DZ_8BITS 0x18
#define SCC_COMMAND 0x8
#define SCC_DATA 0xc
#define SCC_EMPTY 0x04

static uint chip;
static int isScc;

static void sccWrite(int reg, int value)
{
    HALF(chip, SCC_COMMAND) = reg << 8;
    HALF(chip, SCC_COMMAND) = value << 8;
}

void consInit(void)
{
    chip = boot->devices.console;
    isScc = boot->devices.consoleKind == CONSOLE_SCC;
    if (isScc) {
        sccWrite(4, 0x44);  /* 16 clocks a bit, one stop bit */
        sccWrite(12, 22);   /* 9600 baud */
        sccWrite(13, 0);
        sccWrite(14, 0x03);
        sccWrite(5, 0x6a);  /* 8 bits, transmitter on */
        return;
    }
    HALF(chip, DZ_LPR) = DZ_9600 | DZ_8BITS | DZ_CONSOLE;
    HALF(chip, DZ_TCR) = 1 << DZ_CONSOLE;
    HALF(chip, DZ_CSR) = DZ_SCAN;
}

/* Sends one character. The terminal adds carriage returns. */
void consPut(int character)
{
    if (isScc) {
        while ((HALF(chip, SCC_COMMAND) >> 8 & SCC_EMPTY) == 0) continue;
        HALF(chip, SCC_DATA) = (character & 0xff) << 8;
    } else {
        while ((HALF(chip, DZ_CSR) & DZ_READY) == 0) continue;
        HALF(chip, DZ_TDR) = character & 0xff;
    }
}

/*
 * A better process gets the processor before the next character: the user chooses how long a write
 * is.
 */
static void preempt(void)
{
    int s = splclock();

    u.u_procp->p_pri = u.u_procp->p_usrpri;
    setrq(u.u_procp);
    u.u_ru.ru_nivcsw++;
    swtch();
    splx(s);
}

static int consRw(struct file *fp, int rw, struct uio *uio)
{
    char line[64];
    int i, n, error, sent = 0;

    if (rw == UIO_READ) return 0;
    while (uio->uio_resid > 0) {
        n = uio->uio_resid < sizeof line ? uio->uio_resid : sizeof line;
        if (sent && ISSIG(u.u_procp)) return 0; /* what was sent so far counts */
        error = uiomove(line, n, UIO_WRITE, uio);
        if (error) return error;
        for (i = 0; i < n; i++) {
            if (runrun) preempt();
            consPut(line[i]);
        }
        sent = 1;
    }
    return 0;
}

static int consClose(struct file *fp)
{
    return 0;
}

static const struct fileops consOps = { consRw, consClose };

/* Opens the console as files 0, 1 and 2 of the process that runs. */
void consOpen(void)
{
    struct file *fp = falloc();

    fp->f_flag = FREAD | FWRITE;
    fp->f_type = DTYPE_CONSOLE;
    fp->f_ops = &consOps;
    u.u_ofile[1] = u.u_ofile[2] = fp;
    u.u_lastfile = 2;
    fp->f_count = 3;
}
