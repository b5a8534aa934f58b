const list = (words: string): string[] => words.split(' ')

/** Verbs by which somebody is told to have said or given something, and "according": who stands beside them speaks. */
export const speech: ReadonlySet<string> = new Set([
  ...list(
    'said says say saying told tells stated states reported reports wrote writes added adds noted notes',
  ),
  ...list(
    'announced announces confirmed confirms warned warns argued argues insisted insists declared declares',
  ),
  ...list('claimed claims admitted admits denied denies acknowledged acknowledges replied replies explained'),
  ...list('according put puts gave gives counted counts estimated estimates expects expected fears feared'),
  ...list('spoke speaks recalled recalls predicted predicts promised promises testified'),
])
