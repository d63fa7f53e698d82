import { describeBody, requestSkeleton } from '../../../../lib/mplus/customCall/requestSkeleton';
import { encodeRequest } from '../../../../lib/mplus/soap/encodeRequest';
import { operationNames } from '../../../../lib/mplus/soap/mplusTable';
import { hasWsdl } from '../../../support/xsd/mplusSchemas';
import { validateRequests } from '../../../support/xsd/validateRequests';

describe('given an operation', () => {
	it('when its body is shown, then it holds what is required, and the rest is named', () => {
		expect(requestSkeleton('setStock')).toEqual({
			body: { request: { branchNumber: 1, articleNumber: 1, amount: 1 } },
			optional: expect.arrayContaining(['decimalPlaces', 'employeeNumber', 'reference']),
		});
		expect(requestSkeleton('getApiVersion')).toEqual({ body: {}, optional: [] });
		expect(requestSkeleton('getOrder')).toEqual({ body: { orderId: 'text' }, optional: [] });
		expect(requestSkeleton('noSuch')).toBeUndefined();
		expect(describeBody('getBranchInformation')).toBe('The body of getBranchInformation looks like {"request":{"branchNumber":1}}; it also takes includeImageData, includeThumbData');
		expect(describeBody('noSuch')).toBe('');
	});

	it.each(operationNames())('when the example of %s is encoded, then it is accepted', (name) => {
		expect(() => encodeRequest(name, requestSkeleton(name)?.body ?? {})).not.toThrow();
	});

	(hasWsdl ? it : it.skip)('when the examples of all operations are checked, then the WSDL allows each', async () => {
		const bodies = operationNames().map((name) => encodeRequest(name, requestSkeleton(name)?.body ?? {}).xml);

		expect(await validateRequests(bodies)).toEqual([]);
	});
});
