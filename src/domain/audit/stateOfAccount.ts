/** What the events of an account vouch for: what it may do. */
export const stateOfAccount = ({ roles }: Record<string, unknown>) => ({
  roles: (Array.isArray(roles) ? roles.map(String) : []).toSorted(),
})
