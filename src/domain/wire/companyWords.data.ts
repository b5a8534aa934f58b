/** What companies are called beside their names, in small letters: many share it, it names none of them. */
export const companyWords: ReadonlySet<string> = new Set(
  'corp corporation inc ltd plc llc co company group holding holdings ag gmbh sa se nv spa ab oyj'.split(' '),
)
