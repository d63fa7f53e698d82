import { missingFeatures } from '../missingFeatures';
import { simplifyApiVersion } from '../../reference/simplify/simplifyApiVersion';
import type { Part } from './Part';

/** The release that an order sync needs (Mplus API, dossier 16). */
const LEAST_SERVICE = 59;

export const lookAtVersion: Part = async (_client, version) => {
	const { serviceMajorNumber: major } = version;
	const missing = missingFeatures(major);
	const simple = simplifyApiVersion(version);
	const details = { ...simple, missing };
	if (major === undefined) return { state: 'attention', text: 'The till does not say its service version; it is taken for a new one', details };
	const name = `Service version ${String(simple.serviceVersion ?? major)}`;
	if (missing.length === 0) return { state: 'ok', text: `${name}: nothing this package uses is missing`, details };
	const text = `${name}: too old for ${missing.join('; ')}`;
	return { state: major < LEAST_SERVICE ? 'attention' : 'ok', text, details };
};
