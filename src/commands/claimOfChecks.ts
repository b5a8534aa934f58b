/** The name that only one word on what an article claims may hold at a time. */
export const claimOfChecks = (article: string): string => `claim-checks:${article}`
