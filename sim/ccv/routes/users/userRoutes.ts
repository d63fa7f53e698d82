import type { Route } from '../../route';
import { deleteUser } from './deleteUser';
import { getUser } from './getUser';
import { getUsers } from './getUsers';
import { getUsersOfGroup } from './getUsersOfGroup';
import { patchUser } from './patchUser';
import { postUser } from './postUser';
import { userGroups } from './userGroups';

export const userRoutes: Route[] = [getUsers, getUser, postUser, patchUser, deleteUser, getUsersOfGroup, ...userGroups];
