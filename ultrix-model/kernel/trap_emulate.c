/*
 * Instructions that the kernel interprets for the user: the branch above a delay slot that trapped,
 * and loads and stores at unaligned addresses. Kane, appendix A.
 */
#include "systm.h"

#define OP(instruction) ((instruction) >> 26)
#define RS(instruction) (((instruction) >> 21) & 31)
#define RT(instruction) (((instruction) >> 16) & 31)
#define FUNCTION(instruction) ((instruction) & 63)

/* The target of the branch `instruction` at `pc`, with these registers. */
uint emulateBranch(const int *regs, uint pc, uint instruction)
{
    int left = regs[RS(instruction)], right = regs[RT(instruction)];
    uint near = pc + 4 + ((short)instruction << 2);
    int taken;

    switch (OP(instruction)) {
    case 0: /* jr, jalr */
        return left;
    case 1: /* bltz, bgez and their linking forms */
        taken = RT(instruction) & 1 ? left >= 0 : left < 0;
        break;
    case 2:
    case 3: /* j, jal */
        return ((pc + 4) & 0xf0000000) | (instruction & 0x3ffffff) << 2;
    case 4:
        taken = left == right;
        break;
    case 5:
        taken = left != right;
        break;
    case 6:
        taken = left <= 0;
        break;
    default:
        taken = left > 0;
        break;
    }
    return taken ? near : pc + 8;
}

/*
 * Emulates the unaligned load or store at `pc` byte by byte, reports it on the terminal, and skips
 * it. Returns 0 for an instruction that it cannot emulate.
 */
int fixUnaligned(int *regs, uint pc, uint cause, uint vaddr)
{
    uint at = cause & CR_BD ? pc + 4 : pc;
    uint instruction = fuword((void *)at);
    uint next = cause & CR_BD ? emulateBranch(regs, pc, fuword((void *)pc)) : pc + 4;
    int *target = &regs[RT(instruction)];
    short half;
    int word;

    if (at & 3 || (int)vaddr < 0) return 0;
    switch (OP(instruction)) {
    case 0x21: /* lh */
        if (copyin((void *)vaddr, &half, sizeof half)) return 0;
        word = half;
        break;
    case 0x25: /* lhu */
        if (copyin((void *)vaddr, &half, sizeof half)) return 0;
        word = (ushort)half;
        break;
    case 0x23: /* lw */
        if (copyin((void *)vaddr, &word, sizeof word)) return 0;
        break;
    case 0x29: /* sh */
        half = *target;
        if (copyout(&half, (void *)vaddr, sizeof half)) return 0;
        target = NULL;
        break;
    case 0x2b: /* sw */
        if (copyout(target, (void *)vaddr, sizeof word)) return 0;
        target = NULL;
        break;
    default:
        return 0;
    }
    if (target && target != regs) *target = word;
    regs[R_PC] = next;
    uprintf("Fixed up unaligned data access for pid %d (%s) at pc 0x%x\n", u.u_procp->p_pid,
            u.u_comm, pc);
    return 1;
}
