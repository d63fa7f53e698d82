import type { CcvUserGroup } from '../../../../sim/ccv/world';
import { startSoundShop, type SoundShop } from '../../../support/ccvNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';

export const DEALERS = 501;
export const STAFF = 502;

export const aGroup = (id: number, groupname: string, over: Partial<CcvUserGroup> = {}): CcvUserGroup => ({ id, groupname, default: false, discount: 0, product_in_category_discount: 'highest', ...over });

export const startGroupShop = async (options: CcvShopOptions = {}): Promise<SoundShop> =>
	await startSoundShop({ usergroups: [aGroup(DEALERS, 'Dealers', { discount: 10 }), aGroup(STAFF, 'Crew', { default: true })] }, options);

export const groupsIn = ({ world }: SoundShop) => world.usergroups.map(({ groupname, discount }) => [groupname, discount]);
export const byId = (id: number) => ({ __rl: true, mode: 'id', value: String(id) });
export const json = (record: object) => ({ specify: 'json', groupJson: JSON.stringify(record) });
