/** Ends the work on a run that is over for others: canceled, most often. */
export class RunOver extends Error {}
