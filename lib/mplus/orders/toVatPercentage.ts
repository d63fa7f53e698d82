/** The scale of vatPercentage is not documented (Mplus API, dossier 17): 21 and 2100 both mean 21 %. */
export function toVatPercentage(value: number): number {
	return value >= 100 ? value / 100 : value;
}
