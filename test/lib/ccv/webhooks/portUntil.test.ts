import { portUntil } from '../../../../lib/ccv/webhooks/portUntil';
import { mendingTime } from '../../../../lib/ccv/webhooks/mendingTime';
import type { HttpPort, HttpRequest } from '../../../../lib/http/HttpPort';

function aPort() {
	const seen = { now: 1_000, slept: [] as number[], timeouts: [] as number[], isCancelled: false };
	const port: HttpPort = {
		now: () => seen.now,
		random: () => 0.5,
		isCancelled: () => seen.isCancelled,
		sleep: async (ms) => void (seen.slept.push(ms), (seen.now += ms)),
		send: async ({ timeout }) => {
			seen.timeouts.push(timeout);
			return { kind: 'lost', cause: 'x' };
		},
	};
	return { seen, port };
}

const request: HttpRequest = { method: 'GET', url: 'https://x.example/', headers: {}, timeout: 5_000 };

describe('given a port with a deadline', () => {
	it('when there is time, then nothing changes', async () => {
		const { seen, port } = aPort();
		const until = portUntil(port, 11_000);
		await until.sleep(100);
		await until.send(request);

		expect([until.now(), until.random(), until.isCancelled()]).toEqual([1_100, 0.5, false]);
		expect(seen).toMatchObject({ slept: [100], timeouts: [5_000] });
	});

	it('when little is left, then a wait and a request get no more than that', async () => {
		const { seen, port } = aPort();
		const until = portUntil(port, 4_000);
		await until.send(request);
		await until.sleep(60_000);

		expect(seen).toMatchObject({ slept: [3_000], timeouts: [3_000] });
		expect(until.isCancelled()).toBe(true);
	});

	it('when the port itself is cancelled, then so is this', () => {
		const { seen, port } = aPort();
		seen.isCancelled = true;

		expect(portUntil(port, 4_000).isCancelled()).toBe(true);
	});
});

describe('given workflows that look after their webhooks every hour', () => {
	it('when there are many, then each has a time of its own that stays, and they are spread', () => {
		const times = Array.from({ length: 600 }, (_, index) => mendingTime(`workflow ${index}`));
		const minutes = new Map<number, number>();
		for (const { minute, second } of times) {
			expect(Number.isInteger(minute) && minute >= 0 && minute < 60 && Number.isInteger(second) && second >= 0 && second < 60).toBe(true);
			minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
		}

		expect(mendingTime('workflow 7')).toEqual(times[7]);
		expect(minutes.size).toBe(60);
		expect(Math.max(...minutes.values())).toBeLessThan(30);
	});
});
