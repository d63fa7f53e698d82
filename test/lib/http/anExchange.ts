import type { Exchange, HttpRequest } from '../../../lib/http/HttpPort';

export const answered = (status: number, headers: Record<string, string> = {}, body = ''): Exchange => ({ kind: 'answered', status, headers, body });

export const neverSent: Exchange = { kind: 'neverSent', cause: 'the connection is refused' };

export const lost: Exchange = { kind: 'lost', cause: 'the connection broke' };

export const aRequest = (over: Partial<HttpRequest> = {}): HttpRequest => ({ method: 'GET', url: 'https://shop.example/', headers: {}, timeout: 1000, ...over });
