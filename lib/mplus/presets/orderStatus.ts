interface States {
	deliveryState?: string | null;
	cancelState?: string | null;
	completeState?: string | null;
}

/** One word for the three states of an order, none of which is the status (Mplus API, dossier 9.2); a cancellation outweighs the others. */
export function orderStatus({ deliveryState, cancelState, completeState }: States): string | undefined {
	const [delivered, cancelled, completed] = [deliveryState, cancelState, completeState].map((state) => state?.replace(/^ORDER-[A-Z]+-STATE-/, '') || undefined);
	if (cancelled === 'COMPLETE') return 'cancelled';
	if (completed === 'COMPLETE') return 'completed';
	if (delivered === 'COMPLETE') return 'delivered';
	if (cancelled === 'PARTIAL') return 'partly-cancelled';
	if (delivered === 'PARTIAL' || completed === 'PARTIAL-DELIVERY-PENDING') return 'partly-delivered';
	if (completed === 'PARTIAL') return 'partly-completed';
	return [delivered, cancelled, completed].some((state) => state === 'NOTHING') ? 'open' : undefined;
}
