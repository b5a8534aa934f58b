/** Wire items as they lie in the database: all that are asked for, and nothing beside them. */
export const bareItems = { collection: 'wire-items', depth: 0, joins: false, pagination: false } as const
