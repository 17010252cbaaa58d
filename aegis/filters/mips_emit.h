/*
 * The MIPS I instructions that generated code is made of, as words. Kane, "MIPS RISC Architecture",
 * appendix A.
 */
#ifndef AEGIS_FILTERS_MIPS_EMIT_H
#define AEGIS_FILTERS_MIPS_EMIT_H

enum mips_register {
    ZERO = 0, V0 = 2, V1, A0 = 4, A1, A2, A3, T0 = 8, T1, T2, T3, T4, T5, T6, T7, T8 = 24, T9 = 25,
    RA = 31
};

#define MIPS_I(op, rs, rt, imm) ((op) << 26 | (rs) << 21 | (rt) << 16 | ((imm) & 0xffff))
#define MIPS_R(fn, rs, rt, rd, sa) ((rs) << 21 | (rt) << 16 | (rd) << 11 | (sa) << 6 | (fn))

#define MIPS_NOP 0
#define MIPS_ADDIU(rt, rs, imm) MIPS_I(9, rs, rt, imm)
#define MIPS_SLTI(rt, rs, imm) MIPS_I(10, rs, rt, imm)
#define MIPS_ANDI(rt, rs, imm) MIPS_I(12, rs, rt, imm)
#define MIPS_ORI(rt, rs, imm) MIPS_I(13, rs, rt, imm)
#define MIPS_LUI(rt, imm) MIPS_I(15, 0, rt, imm)
#define MIPS_BEQ(rs, rt) MIPS_I(4, rs, rt, 0)
#define MIPS_BNE(rs, rt) MIPS_I(5, rs, rt, 0)
#define MIPS_LWL(rt, base, offset) MIPS_I(34, base, rt, offset)
#define MIPS_LW(rt, base, offset) MIPS_I(35, base, rt, offset)
#define MIPS_LBU(rt, base, offset) MIPS_I(36, base, rt, offset)
#define MIPS_LHU(rt, base, offset) MIPS_I(37, base, rt, offset)
#define MIPS_LWR(rt, base, offset) MIPS_I(38, base, rt, offset)
#define MIPS_OR(rd, rs, rt) MIPS_R(37, rs, rt, rd, 0)
#define MIPS_SLL(rd, rt, sa) MIPS_R(0, 0, rt, rd, sa)
#define MIPS_SRL(rd, rt, sa) MIPS_R(2, 0, rt, rd, sa)
#define MIPS_JR(rs) MIPS_R(8, rs, 0, 0, 0)
#define MIPS_ADDU(rd, rs, rt) MIPS_R(33, rs, rt, rd, 0)
#define MIPS_SUBU(rd, rs, rt) MIPS_R(35, rs, rt, rd, 0)
#define MIPS_AND(rd, rs, rt) MIPS_R(36, rs, rt, rd, 0)
#define MIPS_SLTU(rd, rs, rt) MIPS_R(43, rs, rt, rd, 0)
#endif
