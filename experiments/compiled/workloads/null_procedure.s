# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/null_procedure.c
	.text
	.file 1 "experiments/workloads/null_procedure.c"
	.section	.text.null_procedure,"ax"
	.align	2
	.globl	null_procedure
	.loc 1 8
	.ent	null_procedure
null_procedure:
	.set	noreorder
	.loc 1 9
	jr	$31
	nop
	.set	reorder
	.end	null_procedure
	.section	.text.done,"ax"
	.align	2
	.globl	done
	.loc 1 12
	.ent	done
done:
	.set	noreorder
	.loc 1 13
	jr	$31
	nop
	.set	reorder
	.end	done
