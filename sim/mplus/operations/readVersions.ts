import type { Operation } from './Operation';

/** The protocol version has been 1.0.0 for years; the service version tells the features (API.md 1). */
export const getApiVersion: Operation = ({ world }) => {
	const { major, minor, revision } = world.serviceVersion;
	return {
		...{ majorNumber: 1, minorNumber: 0, revisionNumber: 0 },
		...{ databaseMajorNumber: major, databaseMinorNumber: minor, databaseRevisionNumber: 0 },
		...{ serviceMajorNumber: major, serviceMinorNumber: minor, serviceRevisionNumber: revision },
		serviceMinWorkerThreads: world.minWorkerThreads,
		serviceMaxWorkerThreads: world.maxWorkerThreads,
		inDebugMode: false,
		serviceVersionDisplayString: major >= 67 ? `${major}.${minor}.${revision}` : undefined,
	};
};

export const getDatabaseVersion: Operation = ({ world }) => ({
	majorNumber: world.serviceVersion.major,
	minorNumber: world.serviceVersion.minor,
	revisionNumber: 0,
});

export const getLicenseInformation: Operation = ({ world }) => ({
	obscuredLicenseKey: '****-****-SIM',
	companyName: 'Simulated shop',
	city: 'Utrecht',
	licensedBranches: {
		licensedBranch: world.branches.map(({ branchNumber, branchName, workplaces }) => ({
			...{ branchNumber, branchName, workplaceLimit: workplaces.length, isGKS: false },
			licensedModules: { licensedModule: world.licensedModules },
		})),
	},
});
