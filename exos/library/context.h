/*
 * Contexts, for assembly: words of the pinned segment that $0 reaches, by register as exos.h has
 * them.
 */
#ifndef EXOS_CONTEXT_H
#define EXOS_CONTEXT_H

#include "exos/library/exos.h"
#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"
#include "exos/compiled/library/offsets.s"

#define R(area, register) %lo(area + C_##register)($0)

#endif
