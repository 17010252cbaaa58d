/**
 * Why changes of the Ultrix model's sockets, protocols and interfaces may survive, where no reason
 * of its other files is theirs as well.
 */
import { type Reason, sites } from "./reason.ts";

export const networkReasons: readonly Reason[] = [
  {
    names: sites(`
      uipc_socket.c sosend: bne v1, zero #3 always; beq v1, zero #4 never; bne a0, zero #4 always
      uipc_socket.c soreceive: bne a2, zero #1 always; bne v0, zero #3 always
      uipc_socket.c takeFirst: beq v1, zero #2 never
      uipc_socket2.c sbwakeup: bne a1, zero #1 always
      uipc_socket2.c sbdroprecord: bne v0, zero #1 always; beq v0, zero #1 never
    `),
    why:
      "performance only: wakes those who sleep for an mbuf, a lock or a buffer while nobody does",
  },
  {
    names: sites(`
      uipc_socket.c sosend: beq s0, zero #1 never
      uipc_syscalls.c sendit: beq s0, zero #2 never
      uipc_syscalls.c recvit: beq a0, zero #1 never; beq a0, zero #2 never
    `),
    why: "redundant: m_freem itself frees nothing when there is no chain",
  },
  {
    names: sites(`
      uipc_socket2.c sbdroprecord: bne v0, zero #1 never; beq v0, zero #1 always
    `),
    why:
      "redundant: the same call frees the sender's address, which wakes who waits for an mbuf, " +
      "behind the rest of the record, or before it where nobody wants the address",
  },
  {
    names: sites(`
      uipc_mbuf.c m_freem: sw zero, (s0) #2 dropped
      uipc_mbuf.c m_pullup: sw zero, (s1) #1 dropped
    `),
    why: "redundant: whoever takes an mbuf sets where its data begin, and m_pullup puts what " +
      "remains of the chain behind its own, or frees it",
  },
  {
    names: sites(`
      uipc_mbuf.c m_pullup: beq v1, zero #1 never
    `),
    why: "performance only: a further mbuf gives nothing, and is freed if it has nothing",
  },
  {
    names: sites(`
      uipc_mbuf.c m_pullup: bne v1, zero #1 never
    `),
    why: "cannot happen: an mbuf of which something is left has given all that was wanted",
  },
  {
    names: sites(`
      uipc_socket.c sosend: bne v1, zero #7 never/always; bne v1, zero #8 never/always
    `),
    why:
      "redundant: the sender's own buffer is empty, for streams and datagrams go on at once, so " +
      "that the last condition of the wait for a cluster's room holds for nobody",
  },
  {
    names: sites(`
      uipc_socket.c sosend: sw zero, 44(sp) #1 dropped
    `),
    why: "redundant: a stream is not routed, whatever its options say",
  },
  {
    names: sites(`
      uipc_socket.c soclose: beq v0, zero #1 never/always
    `),
    why: "redundant: detaching disconnects as well, and who is not connected is told so in an " +
      "error that closing tells nobody",
  },
  {
    names: sites(`
      uipc_socket.c soreceive: beq s5, zero #3 always; beq v0, zero #5 never
    `),
    why: "redundant: who has taken nothing makes no room by saying that it took something, and " +
      "UDP's answer to that, an error, is not looked at",
  },
  {
    names: sites(`
      uipc_socket.c sosend: bne a0, zero #4 never
    `),
    why: "matters only to who needs no room, as for urgent data, and waits behind one who waits " +
      "for an mbuf and then for room: no trial has that",
  },
  {
    names: sites(`
      uipc_socket2.c sbcompress: beq a1, zero #2 never
    `),
    why: "performance only: a few bytes at the front of a cluster would be copied",
  },
  {
    names: sites(`
      uipc_socket2.c sbcompress: beq a0, zero #1 never
    `),
    why:
      "matters only for a cluster that is full and ends where the page of its own mbuf begins, " +
      "the mbuf being the first there: no trial has that",
  },
  {
    names: sites(`
      if_ethersubr.c ether_input: beq a0, zero #1 never
    `),
    why: "IP's queue of 50 packets is full in no trial: it is emptied after an interrupt, which " +
      "takes 32 frames at most",
  },
  {
    names: sites(`
      if.c ifioctl: sb zero, (a2) #1 dropped
    `),
    why: "redundant: ifunit looks at four bytes of a name, of which the last must end it",
  },
  {
    names: sites(`
      if_le.c leattach: sw v0, (s0) #1 dropped
      if_le_copy.c copytoHalfwords: beq v0, zero #1 never
      if_le_copy.c copy: bne v0, zero #1 always; bne v0, zero #2 never; bne v0, zero #3 always;
        beq v0, v1 #2 never/always; bne v0, zero #4 always
    `),
    why: "performance only: the same bytes are copied, by smaller pieces or by bcopy",
  },
  {
    names: sites(`
      if_le_copy.c copytoHalfwords: beq a2, v0 #1 always; bne a2, v0 #1 never
    `),
    why: "redundant: writes a halfword behind what is there, where the next mbuf's data or the " +
      "padding come, or behind the frame's end, which nobody sends",
  },
  {
    names: sites(`
      if_le.c leintr: bne v0, zero #1 always
    `),
    why: "performance only: the first descriptor says that nothing was received",
  },
  {
    names: sites(`
      if_le.c letint: blez v0 #2 always
    `),
    why:
      "performance only, as long as not all of the ring is left over: the next interrupt takes " +
      "what this one left",
  },
  {
    names: sites(`
      if_le.c letint: sw s2, 24(sp) #1 dropped
    `),
    why: "the interrupt's entry holds the interrupted status there, by which it decides whether " +
      "software interrupts come at once or with the next interrupt; it matters only within " +
      "splnet, while a packet waits: no trial has both",
  },
  {
    names: sites(`
      cons.c preempt: sb v0, (v1) #1 dropped
    `),
    why:
      "redundant, but for one that a signal raised meanwhile: leave gave it that priority, and " +
      "hardclock and schedcpu keep the two alike",
  },
  {
    names: sites(`
      in.c in_ifinit: bne v0, zero #1 always; bne v0, zero #2 never
    `),
    why: "redundant: by the address of an interface that has no route there is none to withdraw, " +
      "unless another interface has the same address, which no trial has",
  },
  {
    names: sites(`
      in_cksum.c in_cksum: beq v0, zero #2 always
    `),
    why:
      "cannot happen: a sum is of a header, which lies in the first mbuf, or of all that there is",
  },
  {
    names: sites(`
      in_cksum.c in_cksum: beq a0, zero #2 never
    `),
    why: "redundant: at the end of the chain nothing is left to be summed",
  },
  {
    names: sites(`
      in_pcb.c in_pcbconnect: bne v0, zero #4 never
    `),
    why: "redundant: an address comes with a port, and the source is that address",
  },
  {
    names: sites(`
      in_pcb.c in_pcbdetach: beq v0, v1 #1 always
      in_pcb.c in_selectsrc: beq v0, v1 #1 always
      ip_output.c ip_output: beq v0, v1 #1 always
    `),
    why: "performance only: rtfree counts one use less as well",
  },
  {
    names: sites(`
      in_pcb.c in_selectsrc: beq v1, v0 #1 never; bne v0, zero #1 always
    `),
    why: "performance only: the route is given back, looked for and found again",
  },
  {
    names: sites(`
      ip_input.c ip_init: bne v1, a1 #1 never; bne v1, zero #1 always
    `),
    why:
      "redundant: the protocol of another domain has no number, and what lies behind the table " +
      "is no protocol of the internet",
  },
  {
    names: sites(`
      ip_input.c ip_packet: sh v0, (s2) #1 dropped
      route.c rtinit: sh v0, (s3) #1 dropped
    `),
    why: "nobody reads it: a sum that was right, and the length of an mbuf that holds a route",
  },
  {
    names: sites(`
      ip_input.c ip_packet: beq a1, zero #1 never; bne a0, zero #1 always; beq s5, v0 #1 never
      ip_reass.c ip_reass: beq s4, zero #1 always
      udp_usrreq.c udp_input: beq v0, zero #1 always; beq v0, zero #3 never; bne s2, a1 #1 always
    `),
    why: "performance only: nothing is trimmed, no option looked at or taken out, and headers " +
      "that lie together are moved; m_adj trims the last mbuf as well",
  },
  {
    names: sites(`
      ip_output.c ip_fragment: bgez s0 #1 never; bgez a1 #1 never
    `),
    why: "redundant: what is added so that negative numbers are rounded right does not change a " +
      "quarter of a header's length, or an eighth of a fragment's offset",
  },
  {
    names: sites(`
      ip_output.c ip_output: sh v0, (s0) #1 dropped
    `),
    why: "redundant: UDP gives a packet without flags",
  },
  {
    names: sites(`
      ip_reass.c insert: beq s0, zero #2 never
    `),
    why: "cannot happen: the loop before ends here at a fragment that lies behind, and at none " +
      "elsewhere",
  },
  {
    names: sites(`
      route.c find: bne v0, s2 #1 never; beq s4, zero #1 always
      route.c netHash: bne v0, zero #1 never; beq v1, zero #1 never
    `),
    why: "performance only: addresses are compared as well, a host's hash is its address, and " +
      "another hash of networks puts them into one chain",
  },
];
