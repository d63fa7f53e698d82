import { toOrderMessage, toOrderNote, toOrderNotification } from '../../render/toNotes';
import type { Route } from '../../route';
import type { CcvOrderMessage, CcvOrderNote, CcvOrderNotification } from '../../world';
import { getChildren, getOne, removeOne, type Resource } from '../collectionRoutes';
import { refuseNotification } from './refuseNotification';
import { postToOrder } from './postToOrder';

const notes: Resource<CcvOrderNote> = {
	name: 'ordernotes',
	of: (world) => world.ordernotes,
	toJson: (_world, origin) => (note) => toOrderNote(origin, note),
};

const messages: Resource<CcvOrderMessage> = {
	name: 'ordermessages',
	of: (world) => world.ordermessages,
	toJson: (_world, origin) => (message) => toOrderMessage(origin, message),
	sort: { create_date: (message) => message.create_date, id: (message) => message.id },
};

const notifications: Resource<CcvOrderNotification> = {
	name: 'ordernotifications',
	of: (world) => world.ordernotifications,
	toJson: (_world, origin) => (notification) => toOrderNotification(origin, notification),
};

// Source: ENDPOINTS.md, ordernotes. A note of the API is an internal one.
const postNote = postToOrder<CcvOrderNote>({
	...notes,
	body: { note: 'text?' },
	required: [],
	make: (base, body) => ({ note: null, ...base, ...body, type: 'internal' }),
});

const postMessage = postToOrder<CcvOrderMessage>({
	...messages,
	body: { message: 'text' },
	required: ['message'],
	make: (base, body) => ({ ...base, message: String(body.message) }),
});

const postNotification = postToOrder<CcvOrderNotification>({
	...notifications,
	body: { type: 'text' },
	required: ['type'],
	make: (base, body) => ({ ...base, type: String(body.type) }),
	refuse: (world, body) => refuseNotification(world, String(body.type), ['customer', 'merchant', 'printer']),
});

/** Notes, messages and notifications of orders (API.md 6). */
export const aroundOrders: Route[] = [
	getChildren('orders', notes, (world, id) => world.ordernotes.filter((record) => record.order_id === id)),
	getOne(notes),
	postNote,
	removeOne(notes, (world, note) => void world.ordernotes.splice(world.ordernotes.indexOf(note), 1)),
	getChildren('orders', messages, (world, id) => world.ordermessages.filter((record) => record.order_id === id)),
	getOne(messages),
	postMessage,
	removeOne(messages, (world, message) => void world.ordermessages.splice(world.ordermessages.indexOf(message), 1)),
	getChildren('orders', notifications, (world, id) => world.ordernotifications.filter((record) => record.order_id === id)),
	getOne(notifications),
	postNotification,
];
