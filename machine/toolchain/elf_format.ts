/**
 * The numbers of ELF32 for MIPS that readers and the writer share. Source: System V ABI, "Object
 * files"; MIPS processor supplement (machine 8).
 */

/** Bytes of the file header, a program header, a section header, a symbol, a relocation. */
export const EHDR = 52, PHDR = 32, SHDR = 40, SYM = 16, REL = 8;
/** Machine, and the kind of a segment that is loaded. */
export const EM_MIPS = 8, PT_LOAD = 1;
/** Kinds of sections. */
export const SHT_PROGBITS = 1, SHT_SYMTAB = 2, SHT_STRTAB = 3, SHT_NOBITS = 8, SHT_REL = 9;
/** Kinds of symbols. */
export const STT_FUNC = 2, STT_SECTION = 3;
/** Rights of a segment. */
export const PF_X = 1, PF_W = 2, PF_R = 4;
