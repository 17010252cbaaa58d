/*
 * Program files: ELF32 executables that the firmware left in memory. Their pages are copied into
 * the process at exec, so that a process begins warm and no file system is needed (LIMITS.md).
 * Segments below the data's addresses are text and shared by all who run the file.
 */
#include "errno.h"
#include "systm.h"

struct elfHeader {
    uchar e_ident[16];
    ushort e_type;
    ushort e_machine;
    uint e_version;
    uint e_entry;
    uint e_phoff;
    uint e_shoff;
    uint e_flags;
    ushort e_ehsize;
    ushort e_phentsize;
    ushort e_phnum;
    ushort e_shentsize;
    ushort e_shnum;
    ushort e_shstrndx;
};

struct programHeader {
    uint p_type;
    uint p_offset;
    uint p_vaddr;
    uint p_paddr;
    uint p_filesz;
    uint p_memsz;
    uint p_flags;
    uint p_align;
};

#define PT_LOAD 1
/* A file has no more headers, so that none is looked at more often than that. */
#define NHEADER 16
#define EM_MIPS 8
#define ET_EXEC 2

struct text text[NTEXT];

static const uchar ident[7] = { 0x7f, 'E', 'L', 'F', 1, 1, 1 };

/* The n-th segment to load, after checks that keep it within the file and within the regions. */
static const struct programHeader *segment(const struct BootFile *file, int n)
{
    const char *bytes = (const char *)(KSEG0 + file->physical);
    const struct elfHeader *header = (const struct elfHeader *)bytes;
    int i;

    for (i = 0; i < header->e_phnum; i++) {
        const struct programHeader *part =
            (const struct programHeader *)(bytes + header->e_phoff) + i;
        if (part->p_type == PT_LOAD && part->p_memsz && n-- == 0) return part;
    }
    return NULL;
}

static int check(const struct BootFile *file)
{
    const struct elfHeader *header = (const struct elfHeader *)(KSEG0 + file->physical);
    const struct programHeader *part;
    uint i;

    if (file->bytes < sizeof *header) return ENOEXEC;
    for (i = 0; i < sizeof ident; i++) {
        if (header->e_ident[i] != ident[i]) return ENOEXEC;
    }
    if (header->e_type != ET_EXEC || header->e_machine != EM_MIPS ||
        header->e_phentsize != sizeof *part) return ENOEXEC;
    if (header->e_phoff > file->bytes || header->e_phoff & 3) return ENOEXEC;
    if (header->e_phnum > NHEADER) return ENOEXEC;
    if (header->e_phnum > (file->bytes - header->e_phoff) / sizeof *part) return ENOEXEC;
    for (i = 0; (part = segment(file, i)) != NULL; i++) {
        uint low = part->p_vaddr < USRDATA ? USRTEXT : USRDATA;
        uint high = part->p_vaddr < USRDATA ? USRDATA : USRDATA + MAXDSIZ * PAGE_BYTES;
        if (part->p_offset > file->bytes || part->p_filesz > file->bytes - part->p_offset)
            return ENOEXEC;
        if (part->p_filesz > part->p_memsz) return ENOEXEC;
        if (part->p_vaddr < low || part->p_vaddr >= high || part->p_memsz > high - part->p_vaddr)
            return ENOMEM;
    }
    return 0;
}

/* Pages from `low` to the end of the last segment there. */
static uint regionPages(const struct BootFile *file, uint low, uint high)
{
    const struct programHeader *part;
    uint i, end = low;

    for (i = 0; (part = segment(file, i)) != NULL; i++) {
        if (part->p_vaddr >= low && part->p_vaddr < high && part->p_vaddr + part->p_memsz > end) {
            end = part->p_vaddr + part->p_memsz;
        }
    }
    return (end - low + PAGE_OFFSET) >> PAGE_SHIFT;
}

/* A frame for a page, with what the file has for it and zeros elsewhere. 0 if memory is short. */
static uint loadPage(const struct BootFile *file, uint page, int pid)
{
    const struct programHeader *part;
    uint frame = pageAlloc(page >> PAGE_SHIFT, pid);
    uint i;

    if (frame == 0) return 0;
    bzero((void *)(KSEG0 + frame), PAGE_BYTES);
    for (i = 0; (part = segment(file, i)) != NULL; i++) {
        uint from = part->p_vaddr > page ? part->p_vaddr : page;
        uint end = part->p_vaddr + part->p_filesz;
        uint to = end < page + PAGE_BYTES ? end : page + PAGE_BYTES;
        if (from >= to) continue;
        bcopy((char *)(KSEG0 + file->physical) + part->p_offset + (from - part->p_vaddr),
            (char *)(KSEG0 + frame) + (from - page), to - from);
    }
    return frame;
}

/* Attaches the process to the file's text: that of a process that already runs it, or a new one. */
static int xalloc(struct proc *p, const struct BootFile *file, uint pages)
{
    struct text *x, *spare = NULL;
    uint i, frame;
    uint *pte;

    for (x = text; x < &text[NTEXT]; x++) {
        if (x->x_count && x->x_file == file) break;
        if (x->x_count == 0) spare = x;
    }
    if (x < &text[NTEXT]) {
        if (!ptShare(x->x_caddr, p, USRTEXT, pages)) return 0;
        /* Frames are shared; what another process may do with them, mprotect decides for each. */
        for (i = 0, pte = userPte(p, USRTEXT); i < pages; i++, pte++)
            *pte = (*pte & PG_FRAME) | PG_V | PG_R | PG_SHARED;
    } else {
        x = spare;
        if (x == NULL || !ptExpand(p, USRTEXT, pages)) return 0;
        x->x_file = file;
        x->x_size = pages;
        x->x_caddr = NULL;
        for (i = 0; i < pages; i++) {
            uint at = USRTEXT + i * PAGE_BYTES;
            frame = loadPage(file, at, p->p_pid);
            if (frame == 0) { /* not shared yet: freed as private frames */
                for (pte = userPte(p, USRTEXT); i > 0; i--, pte++) {
                    pageFree(*pte & PG_FRAME);
                    *pte = 0;
                }
                return 0;
            }
            flushIcache(frame, PAGE_BYTES);
            *userPte(p, at) = frame | PG_V | PG_R | PG_SHARED;
        }
    }
    x->x_count++;
    p->p_xlink = x->x_caddr;
    x->x_caddr = p;
    p->p_textp = x;
    p->p_tsize = u.u_tsize = pages;
    return 1;
}

/* Detaches a process from its text; the last user frees its frames. */
void xfree(struct proc *p)
{
    struct text *x = p->p_textp;
    struct proc **link;
    uint *pte;
    uint i;

    if (x == NULL) return;
    for (link = &x->x_caddr; *link != p; link = &(*link)->p_xlink) continue;
    *link = p->p_xlink;
    pte = userPte(p, USRTEXT);
    x->x_count--;
    for (i = 0; i < x->x_size; i++, pte++) {
        if (x->x_count == 0) pageFree(*pte & PG_FRAME);
        *pte = 0;
    }
    p->p_textp = NULL;
    p->p_tsize = 0;
}

/*
 * Replaces the image of the running process by this file's. Returns an error number; once the old
 * image is gone an error kills the process.
 */
int execFile(const struct BootFile *file)
{
    struct proc *p = u.u_procp;
    uint textPages, dataPages, i, frame;
    int error = check(file);

    if (error) return error;
    textPages = regionPages(file, USRTEXT, USRDATA);
    dataPages = regionPages(file, USRDATA, USRDATA + MAXDSIZ * PAGE_BYTES);
    vmRelease(p);
    ptRelease(p);
    if (textPages && !xalloc(p, file, textPages)) return ENOMEM;
    if (!growData(p, dataPages)) return ENOMEM;
    for (i = 0; i < dataPages; i++) {
        uint at = USRDATA + i * PAGE_BYTES;
        frame = loadPage(file, at, p->p_pid);
        if (frame == 0) return ENOMEM;
        *userPte(p, at) = frame | PG_V | PG_R | PG_W;
        p->p_rssize++;
    }
    if (!grow(USRSTACK - STACK_START * PAGE_BYTES)) return ENOMEM;
    for (i = 0; i < NSIG; i++) {
        if (u.u_signal[i] != SIG_IGN) u.u_signal[i] = SIG_DFL;
        u.u_sigmask[i] = 0;
    }
    p->p_sigcatch = 0;
    u.u_sigonstack = u.u_sigintr = 0;
    bzero(&u.u_sigstack, sizeof u.u_sigstack);
    u.u_sigtramp = 0;
    bzero(&u.u_prof, sizeof u.u_prof);
    for (i = 0; i < sizeof u.u_comm - 1; i++) u.u_comm[i] = file->name[i];
    u.u_start = time;
    setregs(((const struct elfHeader *)(KSEG0 + file->physical))->e_entry, USRSTACK - 32);
    return 0;
}

/*
 * execve(name, …): a program file by the name that the firmware gave it. Arguments and environment
 * are not passed (LIMITS.md).
 */
void execve(void)
{
    char name[BOOT_FILE_NAME_LENGTH];
    int length = copyinstr((char *)u.u_ap[0], name, sizeof name);
    uint i;
    int at;

    if (length < 0) {
        u.u_error = EFAULT;
        return;
    }
    for (i = 0; i < boot->fileCount; i++) {
        for (at = 0; at < length && name[at] == boot->files[i].name[at]; at++) continue;
        if (at < length || boot->files[i].name[at]) continue;
        u.u_error = execFile(&boot->files[i]);
        if (u.u_error && u.u_procp->p_ssize == 0) exit(SIGKILL);
        if (u.u_error == 0) u.u_eosys = JUSTRETURN;
        return;
    }
    u.u_error = ENOENT;
}
