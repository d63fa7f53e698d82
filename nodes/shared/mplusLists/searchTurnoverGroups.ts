import { searchIn } from './searchIn';

export const searchTurnoverGroups = searchIn(async (client) => {
	const { turnoverGroupList } = await client.read('getTurnoverGroups', { request: { onlyActive: true } });
	return (turnoverGroupList?.turnoverGroup ?? []).map(({ turnoverGroup = 0, turnoverGroupName = '' }) => ({ name: `${turnoverGroupName} (${turnoverGroup})`, value: turnoverGroup }));
});
