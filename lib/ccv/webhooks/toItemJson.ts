import { withoutAbsent } from '../../model/withoutAbsent';
import type { Delivery } from './planReception';
import { idOf } from './readNotification';

/** What starts the workflow: the notification as it came, its event and what is known of its signature. */
export function toItemJson({ event, notification }: Delivery, signature: string): Record<string, unknown> {
	const own = withoutAbsent({ event, triggered_at: notification.triggered_at, id: notification.id ?? idOf(notification) });
	// First to be read; and last so that nothing in a notification takes their place.
	return withoutAbsent({ ...own, ...notification, ...own, signature });
}
