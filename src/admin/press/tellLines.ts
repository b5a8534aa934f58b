/** Hands over each line of an answer as it comes in. */
export const tellLines = async ({ body }: Response, tell: (line: string) => void): Promise<void> => {
  if (!body) return
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(tell)
  }
  if (rest !== '') tell(rest)
}
