/**
 * From so many records on, a failure that all of a run share is one of the system or of a setting, not of the records:
 * the run stops and the checkpoint stays, instead of hundreds of records being given up.
 */
export const ALL_ALIKE = 5;
