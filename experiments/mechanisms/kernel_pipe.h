/*
 * Pipes whose bytes lie in the kernel: each end makes a call that copies, as in a monolithic
 * system. The page that processes share keeps who holds which end, as in the library's own pipe.
 */
#ifndef KERNEL_PIPE_H
#define KERNEL_PIPE_H

#define KERNEL_RING 2048        /* a power of two */
#define KERNEL_RINGS 8
#endif
