/** Hands over each line of an answer as it comes in. */
export const tellLines = async (answer: Response, tell: (line: string) => void): Promise<void> => {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) tell(line)
  }
  if (rest !== '') tell(rest)
}
