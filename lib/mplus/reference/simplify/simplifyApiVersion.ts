import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import type { Answer } from '../../MplusClient';
import { literalWords } from '../literalWords';

/** What the till's service is, its versions as people write them. */
export function simplifyApiVersion(version: Answer<'getApiVersion'>): Item {
	return withoutAbsent({
		serviceVersion: joined(version.serviceMajorNumber, version.serviceMinorNumber, version.serviceRevisionNumber),
		protocolVersion: joined(version.majorNumber, version.minorNumber, version.revisionNumber),
		databaseVersion: joined(version.databaseMajorNumber, version.databaseMinorNumber, version.databaseRevisionNumber),
		serverVersion: joined(version.serverMajorNumber, version.serverMinorNumber, version.serverRevisionNumber),
		minWorkerThreads: version.serviceMinWorkerThreads,
		maxWorkerThreads: version.serviceMaxWorkerThreads,
		isSlaveApi: version.isSlaveApi,
		slaveApiType: literalWords(version.slaveApiType, 'SLAVE-API-TYPE'),
		slaveBranchNumber: version.slaveBranchNumber,
		slaveWorkplaceNumber: version.slaveWorkplaceNumber,
		inDebugMode: version.inDebugMode,
	});
}

function joined(...numbers: Array<number | undefined>): string | undefined {
	const given = numbers.filter((number) => number !== undefined);
	return given.length === 0 ? undefined : given.join('.');
}
