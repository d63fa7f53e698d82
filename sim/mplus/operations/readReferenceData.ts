import { numberIn, numbersIn, recordIn, textsIn } from '../wire';

import type { Operation } from './Operation';
import { toPaymentMethod } from './readPaymentMethods';
import { takePage } from './takePage';

export const getBranches: Operation = ({ world }) => ({
	branches: {
		branch: world.branches.map(({ workplaces, ...branch }) => ({
			...branch,
			abbreviation: branch.branchName.slice(0, 3),
			workplaces: {
				workplace: workplaces.map((workplaceNumber) => ({
					workplaceNumber,
					workplaceName: `Till ${workplaceNumber}`,
					isMobile: false,
				})),
			},
		})),
	},
});

export const getVatGroupList: Operation = ({ world }) => ({
	vatGroup: world.vatGroups.map((group) => ({
		...group,
		vatPercentage: Math.round(group.vatPercentage * world.vatPercentageScale),
	})),
});

export const getPaymentMethods: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request');
	const types = textsIn(request, 'paymentMethodTypes');
	const accountNumber = numberIn(request, 'accountNumber');
	const asked = world.paymentMethods.filter(
		(known) =>
			(known.active || world.listsInactivePaymentMethods) &&
			(types.length === 0 || types.includes(known.type)) &&
			(accountNumber === undefined || known.accountNumber === accountNumber),
	);
	return {
		paymentMethodList: {
			paymentMethod: asked.map(toPaymentMethod),
		},
	};
};

export const getEmployees: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request');
	const wanted = new Set(numbersIn(request, 'employeeNumbers'));
	const asked = [...world.employees.values()].filter(({ employeeNumber }) => wanted.size === 0 || wanted.has(employeeNumber));
	return { employeeList: { employee: takePage(asked, request) } };
};
