import type { CustomerItem } from '../../model/OrderItem';

type Text = string | undefined;

/** Names and numbers by which the till knows somebody, in a relation or in an order; empty ones left out. */
interface TillNames {
	/** What it is listed under. */
	name: Text;
	companyName: Text;
	contact: Text;
	/** The name on an order's invoice address. */
	addressName?: Text;
	email?: Text;
	vatNumber: Text;
	commerceNumber?: Text;
}

/**
 * The one rule for who is a company, in relations and in orders, since the till has one kind of relation (Mplus API,
 * dossier 8). It has a company name; or, without one, a VAT number, a commerce number, or a contact other than itself,
 * and is then named by the name it is listed under. Its person is the contact, else the first other name there is. All
 * others are persons. An e-mail address under which somebody is listed is no name.
 */
export function readNames({ name, companyName, contact, addressName, email, vatNumber, commerceNumber }: TillNames): Pick<CustomerItem, 'kind' | 'name' | 'company' | 'label'> {
	const listed = [name, addressName].find((each) => each !== undefined && each !== email);
	const isCompany = vatNumber !== undefined || commerceNumber !== undefined || (contact !== undefined && contact !== listed);
	const company = companyName ?? (isCompany ? listed : undefined);
	if (company === undefined) return { kind: 'person', name: listed ?? contact };
	const other = [addressName, name].find((each) => each !== undefined && each !== company && each !== email);
	return { kind: 'company', company, name: contact ?? other, label: name === company ? undefined : name };
}
