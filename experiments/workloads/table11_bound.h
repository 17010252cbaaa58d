/*
 * Table 11, lower bound: the Ethernet chip of a 5000/125 driven without a system. One buffer to
 * receive, one to send; both are polled. Addresses: 4.4BSD's pmax/kmin.h and asic.h; the chip:
 * AMD's manual.
 */
#ifndef TABLE11_BOUND_H
#define TABLE11_BOUND_H

#include "experiments/workloads/table11.h"

#define RDP (*(volatile unsigned short *)0xbc0c0000)
#define RAP (*(volatile unsigned short *)0xbc0c0004)
#define DMA_POINTER (*(volatile unsigned *)0xbc040020)
#define DMA_ENABLE (*(volatile unsigned *)0xbc040100)
#define DMA_ON 0x10000

/* The chip's memory, past the caches: 2 MB up, a multiple of 128 KB. */
#define MEMORY 0x00200000
#define CHIP(address) (0xa0000000 + MEMORY + 2 * (address))
#define HALF(address) (*(volatile unsigned short *)CHIP(address))

/* The chip's addresses. */
#define RECEIVE 0x20
#define TRANSMIT 0x28
#define RECEIVE_BUFFER 0x100
#define TRANSMIT_BUFFER 0x200
#define FRAME 60
#define FRAME_MOST 128

/* The counter stands in the first word that begins a group of 16 bytes. */
#define COUNTER(buffer) (*(volatile unsigned *)CHIP((buffer) + 16))

#define OWN 0x8000
#define WHOLE 0x0300
#define INIT 0x0001
#define START 0x0002
#define DEMAND 0x0008
#define DONE 0x0100

/* Makes the chip work; the last bytes of the own and of the other's address. */
static void chip_start(unsigned own, unsigned other)
{
    volatile unsigned short *head = (volatile unsigned short *)CHIP(TRANSMIT_BUFFER);

    DMA_POINTER = MEMORY << 3;
    DMA_ENABLE = DMA_ON;
    HALF(2) = 0x0008;
    HALF(4) = 0x002b;
    HALF(6) = own << 8;
    HALF(16) = RECEIVE;
    HALF(20) = TRANSMIT;
    HALF(RECEIVE) = RECEIVE_BUFFER;
    HALF(RECEIVE + 4) = -FRAME_MOST;
    HALF(RECEIVE + 2) = OWN;
    HALF(TRANSMIT) = TRANSMIT_BUFFER;
    HALF(TRANSMIT + 4) = -FRAME;
    head[0] = head[3] = 0x0008;
    head[1] = head[4] = 0x002b;
    head[2] = other << 8;
    head[5] = own << 8;
    head[6] = 0xb588;           /* type 0x88b5, for local experiments */
    RAP = 0;
    RDP = INIT;
    while (!(RDP & DONE))
        ;
    RDP = DONE | START;
}

static void chip_send(unsigned counter)
{
    COUNTER(TRANSMIT_BUFFER) = counter;
    HALF(TRANSMIT + 2) = OWN | WHOLE;
    RDP = DEMAND;
}

static unsigned chip_receive(void)
{
    unsigned counter;

    while (HALF(RECEIVE + 2) & OWN)
        ;
    counter = COUNTER(RECEIVE_BUFFER);
    HALF(RECEIVE + 2) = OWN;
    return counter;
}

#endif
