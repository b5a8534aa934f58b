/** What is counted of people whom something befell: a number that no report leaves out. */
export const tolls: ReadonlySet<string> = new Set(['dead', 'injured', 'missing'])
